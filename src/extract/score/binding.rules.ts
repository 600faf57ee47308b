import type { Bound } from '../../core/measure/engine.js'
import type { Candidate } from '../../core/measure/engine.js'
import { choiceList } from '../../core/rule/rule.js'
import { nameAhead } from './ahead.js'
import { candidate } from './candidate.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { together } from './together.js'
import { pairAt } from './pair.js'
import { pairRefusals } from './pair.rules.js'
import type { RowScore, ScoreRow, ScoreState, Sign } from './score-row.js'
import type { Named } from './scored.js'
import { partOf } from './subscale.js'
import { wordsOf } from './words.js'

const saidScore = wordsOf('said-score')

/** A place where a result may begin. */
export type SignCandidate = Candidate<Named, Sign, RowScore, ScoreRow>

/** Which instrument a result belongs to. */
export const bindings = choiceList<SignCandidate, Bound<Named, RowScore>>(
  {
    name: 'score/name-then-value',
    choose: ({ state, at, quantity }) => {
      const pair = pairAt(state, at)
      const { row, text } = state
      if (!pair || !row.tokens || pairRefusals.by(pair, row, { first: at, last: at + 1 }) !== undefined) return undefined
      const { name, reading } = pair
      const { mention } = name
      const subscale = partOf(row.tokens, text, mention, reading)
      const first = {
        rule: 'score/name-then-value',
        instrument: mention.instrument,
        nameFrom: mention.from,
        nameTo: mention.to,
        reading,
        ...(subscale !== undefined && { subscale }),
      }
      const names = state.pending.map((one) => one.name)
      return {
        readings: together(row.tokens, text, names, first).map((one) => ({ ...one, name, nameAt: mention.first, quantity, at })),
        pending: [],
      }
    },
    finds: ['The Barthel Index on arrival was ⟦45⟧.', 'She was in NYHA class ⟦III⟧.'],
    leaves: ['The Barthel Index was not taken.'],
  },
  {
    name: 'score/value-then-name',
    choose: ({ state, at, quantity }) => {
      const ahead = nameAhead(state, at)
      const name = ahead && state.row.names[ahead.nameAt]
      if (!ahead || !name) return undefined
      const { mention } = name
      const { nameAt, reading } = ahead
      const scored = { instrument: mention.instrument, nameFrom: mention.from, nameTo: mention.to, reading }
      return { readings: [{ ...scored, rule: 'score/value-then-name', name, nameAt, quantity, at }], taken: nameAt, pending: [] }
    },
    finds: ['He scored ⟦24⟧/30 on the MMSE.', 'She had angina of class ⟦II⟧ (Canadian Cardiovascular Society).'],
    leaves: ['He drank 3 on the Barthel Index.'],
  },
  {
    name: 'score/said-score',
    choose: ({ state, at, quantity }) => {
      const { row, text } = state
      if (!row.tokens || !isSaidScore(row, at)) return undefined
      const k = onlyName(state)
      const name = k === undefined ? undefined : row.names[k]
      if (k === undefined || !name) return undefined
      const { instrument, from: nameFrom, to: nameTo } = name.mention
      const reading = candidate(instrument, row.tokens, text, at)
      if (!reading || !isWithin(instrument, reading)) return undefined
      const scored = { rule: 'score/said-score', instrument, nameFrom, nameTo, reading }
      return { readings: [{ ...scored, name, nameAt: k, quantity, at }], ...(k > at && { taken: k }), pending: [] }
    },
    finds: [
      'The Naranjo algorithm was applied and resulted in a score of ⟦8⟧.',
      'A score of ⟦7⟧ points was calculated with the Naranjo scale.',
      'The Naranjo scale was used, and the total was ⟦6⟧.',
    ],
    leaves: [
      'The Naranjo scale was used, and a z-score of 2 was found.',
      'The Naranjo scale was used, and a score of 40 on an own list was found.',
      'The Naranjo and ALDEN scales were used, and a score of 5 was found.',
    ],
  },
)

/** The one instrument of the sentence that counts points and has no result yet. */
function onlyName({ row: { names }, readings }: ScoreState): number | undefined {
  if (readings.length > 0) return undefined
  const first = names.findIndex((name) => name !== undefined)
  const mention = names[first]?.mention
  if (!mention || mention.weak || mention.instrument.minuted || !/^(?:integer|decimal)$/.test(mention.instrument.values)) return undefined
  return names.every((name) => !name || name.mention.instrument.id === mention.instrument.id) ? first : undefined
}

/** "a score of 7", "the total was 6": a result of an instrument that is named elsewhere. */
function isSaidScore({ keys }: ScoreRow, at: number): boolean {
  const link = at - 1
  if (!/^(?:of|was|is|:|=)$/.test(keys[link] ?? '')) return false
  const noun = keys[link - 1] === 'points' ? link - 2 : link - 1
  return /^(?:score|total|sum)$/.test(keys[noun] ?? '') && saidScore.has(keys[noun - 1] ?? '')
}

function isWithin({ min = 0, max }: Instrument, { value }: Reading): boolean {
  return value !== undefined && max !== undefined && value >= min && value <= max
}
