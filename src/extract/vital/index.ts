import type { Warn } from '../../core/diagnostic.js'
import type { Document } from '../../core/document.js'
import type { Prose } from '../../core/prose.js'
import type { Tokens } from '../../core/token.js'
import type { Extractor } from '../extractor.js'
import { vitalFinding } from './finding.js'
import type { VitalFinding } from './lexicon.js'
import { words } from './lexicon.js'
import { readVitals } from './vital-kind.js'
import { vitalRow } from './vital-row.js'
import { readTable } from './table.js'

/** Vital signs and body measures with their numbers, in sentences and in tables. */
export const vital: Extractor = {
  kind: 'vital',
  lists: [words],
  extract: (document, warn) => {
    const found: VitalFinding[] = []
    for (const sentence of document.sentences) readText(document, sentence, found, warn)
    for (const table of document.tables) {
      const { findings, rest } = readTable(document.source.text, table, warn)
      found.push(...findings)
      for (const cell of rest) readText(document, cell, found, warn)
    }
    return { findings: found }
  },
}

function readText(
  document: Document,
  { prose, tokens }: { readonly prose: Prose; readonly tokens: Tokens },
  found: VitalFinding[],
  warn: Warn,
): void {
  const row = vitalRow(prose.text, tokens)
  if (row) for (const reading of readVitals(row, prose.text)) found.push(vitalFinding(document.source.text, prose, reading, warn))
}
