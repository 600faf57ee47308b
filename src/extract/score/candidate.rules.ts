import { refusalList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { links, ordinalWords, scoreWords } from './words.js'

/** What may be a result of an instrument, and the words beside it. */
export interface ScoreCandidate {
  readonly instrument: Instrument
  readonly tokens: Tokens
  readonly text: string
  readonly at: number
  readonly previous: string
  readonly next: string
  readonly reading: Reading
}

const isSpelled = ({ text, tokens, at }: ScoreCandidate): boolean => /^[a-z]/.test(text[tokens.froms[at] ?? 0] ?? '')

/** Numbers, letters and words that are no results, whatever is named beside them. */
export const candidateRefusals = refusalList<ScoreCandidate>(
  {
    name: 'score/number-of-item',
    when: ({ previous, instrument }) =>
      ordinalWords.has(previous) && !(previous === 't' && instrument.values === 'tnm') && !/^(?:patients?|s)$/.test(previous),
    finds: ['The GCS on day ⟦3⟧ was 11.', 'Rated by the CTCAE version ⟦5⟧ as grade 2.'],
    leaves: ['The GCS of the patient was 11.'],
  },
  {
    name: 'score/change-not-result',
    when: ({ previous, tokens, at }) => previous === 'by' || (previous === '/' && tokens.gaps[at] === 'none'),
    finds: ['The Barthel Index rose by ⟦20⟧ points.'],
    leaves: ['The Barthel Index rose to 20 points.'],
  },
  {
    name: 'score/statistic',
    when: ({ previous, tokens, at }) => previous === '=' && /^(?:p|n|r|t|f|z|or|hr|rr|ci|sd)$/.test(tokens.keys[at - 2] ?? ''),
    finds: ['The NIHSS (n = ⟦4⟧) was 12.'],
    leaves: ['The NIHSS = 12 at the door.'],
  },
  {
    name: 'score/year',
    when: ({ reading: { value = 0 }, instrument: { max = 0 } }) => value >= 1900 && value < 2100 && max < 1900,
    finds: ['The MELD score in ⟦2019⟧ was 14.'],
    leaves: ['The MELD score in the spring was 14.'],
  },
  {
    name: 'score/date',
    when: ({ next }) => /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(next),
    finds: ['The NIHSS on ⟦4⟧ June was 12.'],
    leaves: ['The NIHSS was 12 in June.'],
  },
  {
    name: 'score/word-counts-things',
    when: (one) =>
      isSpelled(one) &&
      one.reading.grade === undefined &&
      !links.has(one.previous) &&
      /^(?:of|or|other|more|patient|patients|time|day|week|month|year|hour|minute|and|to)/.test(one.next),
    finds: ['After NIHSS scores ⟦two⟧ of the raters left.'],
    leaves: ['A GCS score of nine and a dilated pupil were noted.'],
  },
  {
    name: 'score/word-without-link',
    when: (one) =>
      isSpelled(one) &&
      !links.has(one.previous) &&
      !scoreWords.has(one.previous) &&
      !/^i\d/.test(one.text.slice(one.reading.from, one.reading.from + 2)),
    finds: ['The mRS score, ⟦two⟧ raters said, was 3.'],
    leaves: ['The mRS was two.'],
  },
  {
    name: 'score/count-of-time',
    when: ({ next, reading }) =>
      !reading.marked && /^(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|items?|times|domains?|subscales?)$/.test(next),
    finds: ['The Barthel Index has ⟦10⟧ items and was 45.'],
    leaves: ['The Barthel Index was 45 after two weeks.'],
  },
)
