import type { Warn } from '../../core/diagnostic.js'
import type { Document, Sentence } from '../../core/document.js'
import type { Extractor } from '../extractor.js'
import type { LabFinding } from './finding/of-number.js'
import { numberFinding } from './finding/of-number.js'
import { wordFinding } from './finding/of-word.js'
import { readValues } from './value/read-values.js'
import { lastDrug, withLevels } from './value/level.js'
import type { Analyte } from './lexicon/lexicon.js'
import { acylcarnitines, antimicrobials, screened, words } from './lexicon/lexicon.js'
import { noteStart } from './value/note.js'
import type { Item } from './item.js'
import { scan } from './name/items-of-text.js'
import { readTable } from './table/read-table.js'
import { resultsOf } from './value/result.rules.js'
import { itemRow } from './item-row.js'
import { readWords } from './word/read.js'
import { readUnknown } from './name/unknown-analyte.js'

/** Results of laboratory tests, in sentences and in tables. */
export const lab: Extractor = {
  kind: 'lab',
  lists: [words, antimicrobials, screened, acylcarnitines],
  extract: (document, warn) => ({
    findings: [...readSentences(document, warn), ...document.tables.flatMap((table) => readTable(document, table, warn))],
  }),
}

function readSentences(document: Document, warn: Warn): LabFinding[] {
  const source = document.source.text
  const findings: LabFinding[] = []
  let passage = -1
  let before: Analyte | undefined
  for (const sentence of document.sentences) {
    const { prose, tokens } = sentence
    if (sentence.passage !== passage) before = undefined
    passage = sentence.passage
    const scanned = scan(prose.text, tokens, before !== undefined)
    if (!scanned) {
      before = undefined
      continue
    }
    const items = withLevels(before ? resumed(scanned, before) : scanned, () => drugBefore(document, sentence))
    const note = noteStart(prose.text)
    const row = itemRow(items, prose.text, tokens)
    const known = readValues(row, prose.text)
    const readings = resultsOf(row, [...known, ...readUnknown(items, known, prose.text)], note)
    const taken = new Set(readings.map(({ nameAt }) => nameAt))
    for (const reading of readings) findings.push(numberFinding(source, prose, row, reading, warn))
    for (const reading of readWords(row, taken)) findings.push(wordFinding(source, prose, row, reading))
    before = known.at(-1)?.name.analyte
  }
  return findings
}

/** The medicine named last in the sentences of a paragraph before one of them: looked for only where a level has no name. */
function drugBefore(document: Document, { index, passage }: Sentence): Analyte | undefined {
  for (let i = index - 1; i >= index - 3; i--) {
    const sentence = document.sentences[i]
    if (sentence?.passage !== passage) return undefined
    const drug = lastDrug(sentence)
    if (drug) return drug
  }
  return undefined
}

const resuming = /^(?:it|level|levels|value|values|count|titre|titer|concentration)$/

const leading =
  /^(?:the|this|its|that|his|her|at|on|by|then|initially|subsequently|later|after|referral|admission|discharge|presentation|baseline|follow|up|time|first|however|moreover)$/

/** "The level was 5.2 mg/dL.", "At referral it was 118 µmol/L.": the word stands for the analyte of the sentence before. */
function resumed(items: Item[], analyte: Analyte): Item[] {
  const at = items.findIndex((item) => item.kind !== 'word' || resuming.test(item.key))
  const item = items[at]
  if (item?.kind !== 'word' || items.slice(0, at).some((before) => before.kind !== 'word' || !leading.test(before.key))) return items
  const rest = items.slice(at + 1)
  if (
    rest[0]?.kind !== 'word' ||
    !/^(?:was|were|is|had|has|fell|rose|dropped|reached|increased|decreased|remained|peaked|then|subsequently|returned)$/.test(rest[0].key)
  )
    return items
  const value = rest.findIndex((next) => next.kind === 'quantity')
  if (value < 0 || rest.slice(0, value).some((next) => next.kind === 'analyte')) return items
  return items.with(at, { kind: 'analyte', analyte, from: item.from, to: item.to })
}
