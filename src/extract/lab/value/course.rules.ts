import { saysAt } from '../../../core/measure/row.js'
import { isMark } from '../../../core/range/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import { fitOf, isExcreted } from './accept.js'
import { isDifference, isTimed } from './beside-number.js'
import type { Gap } from './glue.js'
import { gapOf } from './glue.js'
import type { LabCandidate, ValueReading } from './value-reading.js'

interface Further extends LabCandidate {
  readonly last: ValueReading
  readonly gap: Gap
}

const hasUnit = ({ quantity }: Further): boolean => quantity.unit !== undefined
const isBare = ({ quantity }: Further): boolean => quantity.unit === undefined

/** "MCV (fL) 93.1 85.0 84.4": the numbers of a row whose cells were lost. */
function isPoured({ rule, unit, quantity }: ValueReading): boolean {
  return rule === 'lab/analyte-unit-value' || (rule === 'lab/course' && unit === undefined && quantity.unit === undefined)
}

/** "from 8.1 to, "8.1 →", "8.1 and": what a bare number needs before it. */
function isJoined({ state: { row, text }, at, quantity, last }: Further): boolean {
  // "1.06–1.97–0.52".
  if (last.at === at - 1) return /[-–—]/.test(text.slice(last.quantity.to, quantity.from)) || isPoured(last)
  return saysAt(row, at - 1, /^(?:to|from|and|then|versus|vs|or|baseline|previously|initially)$/) || isMark(row, at - 1, '→,>/➔⟶(⇒')
}

/** Numbers that do not go on with the course of the analyte read last. */
export const courseRefusals = refusalList<Further>(
  {
    name: 'lab/course-difference',
    when: ({ state, last, at }) => isDifference(state.row, last.nameAt, at),
    finds: ['CRP was 120 mg/L and then fell by ⟦80 mg/L⟧.'],
    leaves: ['CRP was 120 mg/L and then fell to 80 mg/L.'],
  },
  {
    name: 'lab/course-renamed',
    when: ({ gap, quantity }) => gap.renamed || quantity.glued === true,
    finds: ['CRP was 120 mg/L, then zorbulin ⟦14 mg/L⟧.'],
    leaves: ['CRP was 120 mg/L, then 14 mg/L.'],
  },
  {
    name: 'lab/course-of-other-unit',
    when: (further) => {
      const { state, quantity, gap } = further
      return hasUnit(further) && !gap.bracket && !state.last.some(({ unit }) => !unit || unit.dimension === quantity.unit?.dimension)
    },
    finds: ['Haemoglobin was 9 g/dL and later ⟦5 mmol/L⟧ of salt.'],
    leaves: ['Creatinine was 1.2 mg/dL (106 µmol/L).'],
  },
  {
    name: 'lab/course-untold',
    when: (further) => hasUnit(further) && (further.gap.unknown > 10 || (further.gap.unknown > 0 && !further.gap.course)),
    finds: ['Glucose was 9 mmol/L despite infusing ⟦50 mmol/L⟧.'],
    leaves: ['Glucose was 9 mmol/L and after lunch 12 mmol/L.'],
  },
  {
    name: 'lab/course-behind-semicolon',
    when: (further) => hasUnit(further) && further.gap.semicolon && further.gap.unknown > 0,
    finds: ['Glucose was 9 mmol/L; then dialysate ⟦50 mmol/L⟧.'],
    leaves: ['Glucose was 9 mmol/L; then 12 mmol/L.'],
  },
  {
    name: 'lab/course-bare-after-value',
    when: (further) => isBare(further) && further.gap.values > 0,
    finds: ['Lactate was 8 mmol/L, 500 mL and ⟦2⟧.'],
    leaves: ['Lactate was 8 mmol/L and 2.'],
  },
  {
    name: 'lab/course-unjoined',
    when: (further) => isBare(further) && !isJoined(further),
    finds: ['CRP was 120 mg/L with ⟦3⟧ drains.'],
    leaves: ['CRP fell from 120 to 3 mg/L.'],
  },
  {
    name: 'lab/course-strange',
    when: (further) => isBare(further) && further.gap.strange > 0,
    finds: ['CRP was 120 mg/L under cefazolin and ⟦3⟧ drains.'],
    leaves: ['CRP was 120 mg/L and 3.'],
  },
  {
    name: 'lab/course-wordy',
    when: (further) => isBare(further) && further.gap.words > (isTimed(further.state.row, further.at) ? 6 : 5),
    finds: ['CRP was 120 mg/L and from then on until discharge to ⟦3⟧.'],
    leaves: ['CRP was 120 mg/L at admission and 3.'],
  },
  {
    name: 'lab/course-of-no-number',
    when: ({ quantity, last }) =>
      !quantity.unit && quantity.value === undefined && !(quantity.titer !== undefined && last.quantity.titer !== undefined),
    finds: ['CRP was 120 mg/L and ⟦3–5⟧ drains.'],
    leaves: ['The ANA titre fell from 1:640 to 1:160.'],
  },
  {
    name: 'lab/course-in-bracket',
    when: (further) => isBare(further) && further.state.row.keys[further.at - 1] === '(' && Number.isInteger(further.quantity.value),
    finds: ['CRP was 120 mg/L (⟦12⟧).'],
    leaves: ['CRP was 120 mg/L (12.4).'],
  },
)

/** Whether a number goes on with the course of the analyte read last. */
export function goesOn(candidate: LabCandidate, last: ValueReading): boolean {
  const { state, at, quantity } = candidate
  const { analyte } = last.name
  if (quantity.plus || quantity.over) return false
  if (quantity.unit && fitOf(analyte, quantity) !== 'unit' && !isExcreted(analyte, quantity, state.text, last.name.to)) return false
  const further = { ...candidate, last, gap: gapOf(state.row.items, last.at, at) }
  return courseRefusals.by(further, state.row, { first: at, last: at + 1 }) === undefined
}
