import type { Sentence } from '../../core/document.js'
import type { Extractor } from '../extractor.js'
import { measurementFinding } from './finding.js'
import type { MeasurementFinding } from './lexicon.js'
import { words } from './lexicon.js'
import { measurementRow } from './measurement-row.js'
import { readNamed } from './read-named.js'
import { readSizes } from './size.js'
import { readTable } from './table.js'
import type { Value } from './value.js'
import { sizesOf, valuesOf } from './value.js'

/** Measures of function tests, imaging and examination: "LVEF 35%", "QTc 510 ms", "a 4 × 5 cm mass". */
export const measurement: Extractor = {
  kind: 'measurement',
  lists: [words],
  extract: (document) => {
    const findings: MeasurementFinding[] = []
    for (const sentence of document.sentences) readSentence(document.source.text, sentence, findings)
    for (const table of document.tables) findings.push(...readTable(document.source.text, table))
    return { findings }
  },
}

/** A number before a unit that measures have. */
const unitNear =
  /\d\s?[-–]?\s?(?:%|per\s?cent|[mcµμu]m\b|millim|centim|micr|inch|ms|m(?:illi)?sec|[cm]m?\/s|mm\s?hg|mm\s?of|cm\s?h|mbar|k?pa\b|[°º˚]|degree|hu\b|hounsf|wood|wu\b|dyn|ppb|db\b|logmar|m?l\b|lit(?:er|re)s?|m\b|met(?:er|re)s|g\/cm|k?g\b|bpm|beats)/i
/** Words for measures that have no unit. */
const bareName =
  /cuity|\bvision\s|\b(?:BCVA|UCVA|Fi[oO]|FIO|SUV|Horowitz|P\/F|Pa[oO]2?\/|T-?\s?scores?|E\/|ABI|QTc?|EF\b|LVEF|FEV|PEEP|CVP|IOP|TAPSE|ICP|Qp|Tiffeneau)|clearance index|oxygen fraction|jection fraction|(?:disc|thoracic) (?:ratio|index)|(?:pulsatility|resisti\w{1,4}|fluid) index|interval|uptake|rachial/

function readSentence(source: string, { prose, tokens }: Sentence, findings: MeasurementFinding[]): void {
  const { text } = prose
  const found = words.match(tokens, text)
  if (found.length === 0 || !/\d/.test(text) || !(unitNear.test(text) || bareName.test(text))) return
  const hits = found.filter(({ gluedBefore, gluedAfter }) => !gluedBefore && !gluedAfter)
  const isNamed = hits.some(({ entry }) => entry.kind === 'measure')
  const sizes = hits.length > 0 ? sizesOf(text, tokens) : []
  if (!isNamed && sizes.length === 0) return
  const taken = new Set<Value>()
  if (isNamed)
    for (const reading of readNamed(measurementRow(tokens, hits, valuesOf(text, tokens, sizes)), text, taken))
      findings.push(measurementFinding(source, prose, reading))
  for (const reading of readSizes(sizes, hits, tokens, taken)) findings.push(measurementFinding(source, prose, reading))
}
