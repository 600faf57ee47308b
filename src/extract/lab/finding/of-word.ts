import { evidenceOf } from '../../../core/evidence.js'
import { oneLine } from '../../../core/line.js'
import type { Prose } from '../../../core/prose.js'
import { sourceSpan, trimmedSpan } from '../../../core/prose.js'
import type { ItemRow } from '../item-row.js'
import type { Analyte } from '../lexicon/lexicon.js'
import type { WordReading } from '../word/read.js'
import type { Verdict } from '../word/verdict.js'
import { nameOf, withNoun } from './analyte-name.js'
import { nameRule, rulesOf } from './field-rules.js'
import { loincOf } from './loinc.js'
import type { LabFinding } from './of-number.js'
import { nearby } from './of-number.js'
import { specimenOf } from './specimen.rules.js'

/** The finding that a result in a word makes: "ANA was negative". */
export function wordFinding(source: string, prose: Prose, row: ItemRow, { name, verdict, from, to, rule, at }: WordReading): LabFinding {
  const { text } = prose
  const sampled = specimenOf.of({ text, analyte: name.analyte, name, value: name.to }, row, { first: at, last: at + 1 })
  const specimen = sampled?.value
  const isNear = specimen !== undefined && name.from - specimen.to <= nearby
  const head = withNoun(text, name)
  return {
    kind: 'lab',
    evidence: evidenceOf(source, prose, Math.min(head.from, from, isNear ? specimen.from : from), Math.max(head.to, to), rule),
    ...judged(name.analyte, text.slice(name.from, name.headTo ?? name.to), specimen?.name, verdict, text.slice(from, to)),
    spans: {
      analyte: trimmedSpan(prose, head.from, head.to),
      value: sourceSpan(prose, from, to),
      ...(isNear && { specimen: sourceSpan(prose, specimen.from, specimen.to) }),
    },
    rules: rulesOf({ analyte: nameRule(name), value: rule, specimen: sampled?.rule, interpretation: rule }),
  }
}

/** Analyte, specimen and result in a word: what a sentence and a table cell have in common. */
export function judged(analyte: Analyte, written: string, specimen: string | undefined, verdict: Verdict, said: string) {
  const loinc = verdict === 'positive' || verdict === 'negative' ? loincOf(analyte, specimen, 'presence') : undefined
  return {
    analyte: { text: oneLine(written), name: nameOf(analyte, written), ...(loinc !== undefined && { loinc }) },
    ...(specimen !== undefined && { specimen }),
    result: { text: oneLine(said), qualitative: verdict },
    interpretation: { value: verdict === 'elevated' ? 'high' : verdict, basis: 'stated' },
  } as const
}
