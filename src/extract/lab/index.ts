import type { Warn } from '../../core/diagnostic.js'
import type { Document, Sentence } from '../../core/document.js'
import type { Extractor } from '../extractor.js'
import type { LabFinding } from './finding.js'
import { labFinding, qualitativeFinding } from './finding.js'
import { statedReading } from './interpretation.js'
import { readQualities } from './qualitative.js'
import { readValues } from './read.js'
import { scan } from './scan.js'
import { readTable } from './table.js'
import { readUnknown } from './unknown.js'

/** Results of laboratory tests, in sentences and in tables. */
export const lab: Extractor = {
  kind: 'lab',
  extract: (document, warn) => ({
    findings: [
      ...document.sentences.flatMap((sentence) => readSentence(document, sentence, warn)),
      ...document.tables.flatMap((table) => readTable(document.source.text, table, warn)),
    ],
  }),
}

function readSentence(document: Document, { prose, tokens }: Sentence, warn: Warn): LabFinding[] {
  const items = scan(prose.text, tokens)
  if (!items) return []
  const source = document.source.text
  const known = readValues(items, prose.text)
  const readings = [...known, ...readUnknown(items, known)]
  const taken = new Set(readings.map(({ nameAt }) => nameAt))
  return [
    ...readings.map((reading) => labFinding(source, prose, reading, statedReading(items, reading), warn)),
    ...readQualities(items, prose.text, taken).map((reading) => qualitativeFinding(source, prose, reading)),
  ]
}
