import { lastOf } from '../../core/measure/engine.js'
import { anyOf, isWord, saysAt } from '../../core/measure/row.js'
import { refusalList } from '../../core/rule/rule.js'
import type { VitalCandidate } from './reading.js'

/** "79.0 ± 1.4" is of a group. */
const spread = /^\s{0,2}(?:±|\+\s?\/\s?[-−])/

const isMass = ({ quantity }: VitalCandidate): boolean => quantity.unit?.dimension === 'mass'
const change = new Set(['#change'])
const source = new Set(['from'])

/** "MAP 65 mmHg as a goal". */
function isGoalAfter({ state: { row }, at }: VitalCandidate): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    if (row.keys[i] === '#target') return true
    if (!isWord(row.keys[i])) return false
  }
  return false
}

/** Numbers that are no vital sign's. */
export const numberRefusals = refusalList<VitalCandidate>(
  {
    name: 'vital/spread-of-group',
    when: ({ state, quantity }) => spread.test(state.text.slice(quantity.number.to, quantity.number.to + 6)),
    finds: ['Pulse was ⟦79.0⟧ ± 1.4.'],
    leaves: ['The weight was 71 kg.'],
  },
  {
    name: 'vital/percentile',
    when: ({ state, at }) => state.row.keys[at + 1] === '#percentile',
    finds: ['The pulse was on the ⟦90⟧ centile.'],
    leaves: ['Height was 98 cm (25th percentile).'],
  },
  {
    name: 'vital/difference',
    when: ({ state, at }) => state.row.keys[at - 1] === 'by',
    finds: ['The blood pressure fell by ⟦20 mmHg⟧ on standing.', 'Body weight rose by ⟦4 kg⟧.'],
    leaves: ['The blood pressure fell to 80/50 mmHg on standing.'],
  },
  {
    name: 'vital/inspired-oxygen',
    when: ({ state: { row }, at, quantity }) =>
      quantity.unit?.ucum === '%' &&
      saysAt(row, at - 1, /^(?:on|with|at|breathing|inhaling|receiving|under)$/) &&
      saysAt(row, at + 1, /^(?:oxygen|o|fio|inspired|fraction|venturi)$/),
    finds: ['Oxygen saturation on ⟦40%⟧ oxygen was low.'],
    leaves: ['Oxygen saturation was 88% on oxygen.'],
  },
  {
    name: 'vital/compared-mass',
    when: (candidate) =>
      isMass(candidate) && saysAt(candidate.state.row, candidate.at + 1, /^(?:less|lower|more|heavier|above|below|lighter)$/),
    finds: ['Her weight was ⟦6 kg⟧ less than in spring.'],
    leaves: ['Her weight was 61 kg.'],
  },
  {
    name: 'vital/mass-lost',
    when: (candidate) => {
      const { state, at } = candidate
      return isMass(candidate) && anyOf(state.row, at - 3, at, change) && !anyOf(state.row, at - 3, at, source)
    },
    finds: ['His weight showed a loss of ⟦12 kg⟧.'],
    leaves: ['He had lost weight from 80 kg.'],
  },
  {
    name: 'vital/goal',
    when: (candidate) => candidate.at - lastOf(candidate.state, '#target') <= 8 || isGoalAfter(candidate),
    finds: ['The target blood pressure was below ⟦140/90 mmHg⟧.', 'Vasopressors were given for a MAP of ⟦65 mmHg⟧ as a goal.'],
    leaves: ['Blood pressure was 190/110 mmHg, and labetalol was begun with a goal of rest.'],
  },
)
