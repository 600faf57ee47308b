import type { Bound } from '../../core/measure/engine.js'
import type { Candidate } from '../../core/measure/engine.js'
import { choiceList } from '../../core/rule/rule.js'
import { nameAhead } from './ahead.js'
import { together } from './together.js'
import { pairAt } from './pair.js'
import { pairRefusals } from './pair.rules.js'
import type { RowScore, ScoreRow, Sign } from './score-row.js'
import type { Named } from './scored.js'
import { partOf } from './subscale.js'

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
)
