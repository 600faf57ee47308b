import { rangeOf } from '../../../core/range/range.js'
import { refusalList } from '../../../core/rule/rule.js'
import { words } from '../../../core/words.js'
import type { Reading } from '../reading.js'
import type { LabRow } from './row.js'

interface Read {
  readonly row: LabRow
  readonly reading: Reading
  /** Where a list of normal values begins. */
  readonly note: number | undefined
}

const goals = words('target targets targeted targeting goal goals aim aiming aimed maintain keep')
const criteria = words('criterion criteria defined definition threshold thresholds cutoff cutoffs requires required')
const conditions = words('if whenever unless')
const within = words('on within in at above below reached off')
const met = words('met reached achieved attained exceeded')

/** No other result stands between a goal and the name, nor that it was met. */
function isClear({ items }: LabRow, from: number, to: number): boolean {
  return !items
    .slice(from, Math.max(from, to))
    .some(
      (item) =>
        (item.kind === 'word' && met.has(item.key)) ||
        item.kind === 'quantity' ||
        item.kind === 'analyte' ||
        (item.kind === 'mark' && item.mark === ';'),
    )
}

/** Whether a word of a goal stands before a result, up to another result. */
function hasGoal({ row, reading: { nameAt, at } }: Read, isGoal: (key: string, before: string) => boolean): boolean {
  for (let k = Math.max(0, Math.min(nameAt, at) - 5); k < at; k++) {
    const key = row.keys[k]
    if (row.numbers[k] || key === ';') {
      if (k < nameAt) continue
      return false
    }
    if (key !== undefined && isGoal(key, row.keys[k - 1] ?? '') && isClear(row, k, nameAt)) return true
  }
  return false
}

/** Readings that are no results of the patient. */
export const resultRefusals = refusalList<Read>(
  {
    name: 'lab/goal',
    when: (read) => hasGoal(read, (key, before) => goals.has(key) && !within.has(before)),
    finds: ['Warfarin was given with a target INR of ⟦2.5⟧.'],
    leaves: ['With the target reached, INR was 2.5.'],
  },
  {
    name: 'lab/to-achieve',
    when: (read) => hasGoal(read, (key, before) => before === 'to' && /^(?:achieve|reach|keep|maintain|attain|ensure)$/.test(key)),
    finds: ['Saline was given to achieve a sodium of ⟦130 mmol/L⟧.'],
    leaves: ['Saline was given; a sodium of 130 mmol/L was achieved.'],
  },
  {
    name: 'lab/criterion',
    when: ({ row, reading: { nameAt, at, quantity } }) =>
      quantity.comparator !== undefined &&
      quantity.comparator !== '~' &&
      row.keys.slice(Math.max(0, Math.min(nameAt, at) - 30), at).some((key) => criteria.has(key ?? '')) &&
      !row.keys.some((key) => met.has(key ?? '') || /^(?:fulfilled|fulfilling|satisfied|meeting)$/.test(key ?? '')),
    finds: ['Criteria of the syndrome include ferritin ⟦> 500 ng/mL⟧.', 'Severe hyponatraemia is defined as sodium ⟦< 120 mmol/L⟧.'],
    leaves: ['He met the criteria: ferritin > 10,000 ng/mL.', 'Ferritin was > 10,000 ng/mL.'],
  },
  {
    name: 'lab/condition-of-plan',
    when: ({ row, reading: { nameAt, at } }) => {
      let k = Math.max(0, Math.min(nameAt, at) - 6)
      while (k < at && !conditions.has(row.keys[k] ?? '')) k++
      return k < at && isClear(row, k, nameAt)
    },
    finds: [
      'Insulin was to be started if glucose exceeded ⟦180 mg/dL⟧.',
      'Platelets are given whenever the platelet count is ⟦below 10 × 10^9/L⟧.',
    ],
    leaves: ['Glucose exceeded 180 mg/dL, and we asked if he was well.'],
  },
  {
    name: 'lab/threshold-of-plan',
    when: ({ row, reading: { nameAt, at } }) =>
      row.keys.slice(Math.max(0, nameAt - 4), nameAt).some((key) => /^(?:when|once|until|as)$/.test(key ?? '')) &&
      row.keys.slice(nameAt + 1, at).some((key) => /^(?:falls|drops|exceeds|rises|reaches|remains)$/.test(key ?? '')),
    finds: ['Red cells are given when haemoglobin falls ⟦below 7 g/dL⟧.'],
    leaves: ['Red cells were given when haemoglobin fell below 7 g/dL.'],
  },
  {
    name: 'lab/adjusted-to',
    when: (read) => read.reading.quantity.low !== undefined && hasGoal(read, (key) => key === 'adjusted' || key === 'titrated'),
    finds: ['Heparin was adjusted to an anti-Xa activity of ⟦0.3–0.7 IU/mL⟧.'],
    leaves: ['Heparin was adjusted, and anti-Xa activity was 0.5 IU/mL.'],
  },
  {
    name: 'lab/range-of-note',
    when: ({ reading: { quantity, at }, note }) =>
      note !== undefined && at >= 0 && quantity.from >= note && rangeOf(quantity, undefined, quantity.from) !== undefined,
    finds: ['Normal values: ALT ⟦6–50 U/L⟧; CRP < 5 mg/L.'],
    leaves: ['Normal values returned within a week: ALT 30 U/L.'],
  },
)

/** The readings that are results of the patient; `note` is where a list of normal values begins. */
export function resultsOf<R extends Reading>(row: LabRow, readings: readonly R[], note: number | undefined): R[] {
  return readings.filter(
    (reading) => resultRefusals.by({ row, reading, note }, row, { first: reading.at, last: reading.at + 1 }) === undefined,
  )
}
