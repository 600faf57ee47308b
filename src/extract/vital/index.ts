import type { Warn } from '../../core/diagnostic.js'
import type { Document } from '../../core/document.js'
import type { Prose } from '../../core/prose.js'
import type { Tokens } from '../../core/token.js'
import type { Extractor } from '../extractor.js'
import { vitalFinding } from './finding.js'
import type { VitalFinding } from './lexicon.js'
import { readVitals } from './read.js'
import { scan } from './scan.js'
import { readTable } from './table.js'

/** Vital signs and body measures with their numbers, in sentences and in tables. */
export const vital: Extractor = {
  kind: 'vital',
  extract: (document, warn) => ({
    findings: [
      ...document.sentences.flatMap((sentence) => readText(document, sentence, warn)),
      ...document.tables.flatMap((table) => {
        const { findings, rest } = readTable(document.source.text, table, warn)
        return [...findings, ...rest.flatMap((cell) => readText(document, cell, warn))]
      }),
    ],
  }),
}

function readText(document: Document, { prose, tokens }: { readonly prose: Prose; readonly tokens: Tokens }, warn: Warn): VitalFinding[] {
  const items = scan(prose.text, tokens)
  return items ? readVitals(items, prose.text).map((reading) => vitalFinding(document.source.text, prose, reading, warn)) : []
}
