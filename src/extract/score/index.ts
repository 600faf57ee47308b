import type { Document, Sentence } from '../../core/document.js'
import type { Warn } from '../../core/diagnostic.js'
import { evidenceAt, evidenceOf } from '../../core/evidence.js'
import { hull } from '../../core/span.js'
import { sourceSpan } from '../../core/prose.js'
import type { Extractor } from '../extractor.js'
import type { FoundScore } from './finding.js'
import { findingOf } from './finding.js'
import { lexicon, mentionsOf } from './instrument.js'
import type { CellScore } from './table.js'
import { tableScores } from './table.js'
import type { Scored } from './scored.js'
import { withCourse } from './together.js'
import { scoresOf } from './score-kind.js'
import { tumourStages } from './tnm.js'
import { toxicityGrades } from './toxicity.js'
import { scaleNouns, unknownScores } from './unknown.js'

/** What a sentence with a result holds at least: a digit, a Roman numeral, a letter, or a word for a grade. */
const digit = /\d/
const resultCue = /[IVXⅠ-Ⅻ]{2}|[Ⅰ-Ⅻ]|grade|class|stage|type|scor|scale|categor|level|\b[A-Z]{1,2}\b/

/** Results of clinical scales, scores, grades and stages: "CMAS) score of 35 out of 52", "NYHA class III", "pT2N0M0". */
export const score: Extractor = {
  kind: 'score',
  lists: [lexicon, scaleNouns],
  extract: (document, warn) => {
    const find = mentionsOf(document)
    const findings: FoundScore[] = []
    const toxic = /CTCAE|Common Terminology Criteria for Adverse/i.test(document.source.text)
    for (const sentence of document.sentences) {
      const { text } = sentence.prose
      if (!digit.test(text) && !resultCue.test(text)) continue
      const mentions = find(sentence.tokens, text)
      const known = mentions.length > 0 ? scoresOf(sentence.tokens, text, mentions) : []
      for (const one of known) findings.push(inSentence(document, sentence, one, warn))
      for (const one of tumourStages(text, known)) findings.push(inSentence(document, sentence, one, warn))
      for (const unknown of unknownScores(text, sentence.tokens, mentions))
        for (const one of withCourse(sentence.tokens, text, unknown)) findings.push(inSentence(document, sentence, one, warn))
      if (toxic)
        for (const one of toxicityGrades(sentence.tokens, text, mentions, known)) findings.push(inSentence(document, sentence, one, warn))
    }
    for (const table of document.tables) for (const one of tableScores(table, find)) findings.push(inCell(document, one, warn))
    return { findings }
  },
}

function inSentence(document: Document, { prose }: Sentence, one: Scored, warn: Warn): FoundScore {
  const { reading, nameFrom, nameTo, minute } = one
  const from = Math.min(nameFrom, reading.from)
  const to = Math.max(nameTo, reading.end)
  const time = minute && {
    text: minute.text,
    anchor: 'birth',
    offset: `PT${minute.value}M`,
    direction: 'after' as const,
    span: sourceSpan(prose, minute.from, minute.to),
  }
  return findingOf(
    one.instrument,
    reading,
    {
      evidence: evidenceOf(document.source.text, prose, from, to, one.rule),
      instrumentText: prose.text.slice(nameFrom, nameTo),
      instrument: sourceSpan(prose, nameFrom, nameTo),
      value: sourceSpan(prose, reading.from, reading.to),
      ...(reading.maxFrom !== undefined && reading.maxTo !== undefined && { max: sourceSpan(prose, reading.maxFrom, reading.maxTo) }),
      ...(one.subscale !== undefined && { subscale: one.subscale }),
      ...(time && { time }),
    },
    warn,
  )
}

function inCell(document: Document, { instrument, label, mention, cell, reading }: CellScore, warn: Warn): FoundScore {
  const value = sourceSpan(cell.prose, reading.from, reading.to)
  const named = sourceSpan(label.prose, mention.from, mention.to)
  const whole = hull(named, sourceSpan(cell.prose, reading.from, reading.end))
  return findingOf(
    instrument,
    reading,
    {
      evidence: evidenceAt(document.source.text, whole, 'score/cell'),
      instrumentText: label.prose.text.slice(mention.from, mention.to),
      instrument: named,
      value,
      ...(reading.maxFrom !== undefined && reading.maxTo !== undefined && { max: sourceSpan(cell.prose, reading.maxFrom, reading.maxTo) }),
    },
    warn,
  )
}
