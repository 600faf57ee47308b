import { isMark } from '../../../core/range/row.js'
import { saysAt } from '../../../core/measure/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import type { AnalyteItem } from '../item.js'
import { isLevelled } from './level.js'
import type { LabState } from './value-reading.js'

interface Met {
  readonly state: LabState
  readonly at: number
  readonly name: AnalyteItem
}

/** Names that wait for no value. */
export const nameRefusals = refusalList<Met>(
  {
    name: 'lab/condition-without-value',
    when: ({ state: { row }, at, name }) =>
      name.implied !== undefined &&
      row.numbers[at + 1] === undefined &&
      !isMark(row, at + 1, '(:=[') &&
      !saysAt(row, at + 1, /^(?:of|at|with|to)$/),
    finds: ['Cortisol during ⟦hypoglycaemia⟧ was 447 nmol/L.'],
    leaves: ['A hypoglycaemia of 1.8 mmol/L was found.'],
  },
  {
    name: 'lab/medicine-without-level',
    when: ({ state, at, name }) => name.given === true && !isLevelled(state.row.items, at),
    finds: ['CRP was 120 mg/L and fell on ⟦lithium⟧ 400 mg to 80 mg/L.'],
    leaves: ['Lithium was 0.8 mmol/L.'],
  },
)
