import { saysAt } from '../../../core/measure/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import { isTimed, multipleOf } from './beside-number.js'
import type { LabCandidate } from './value-reading.js'

const isBare = ({ quantity }: LabCandidate): boolean => quantity.unit === undefined
const isInteger = ({ quantity }: LabCandidate): boolean => Number.isInteger(quantity.value)

/** A town and the short form of its state. */
const address =
  /\p{Lu}\p{Ll}+[.]?,\s?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[,.]?\s{1,2}$/u

/** "on days 1, 3 and 5": numbers of a list that an ordinal word heads. */
function isListed({ state: { row }, at, quantity }: LabCandidate): boolean {
  let next = quantity.value ?? 0
  if (isTimed(row, at)) return false
  for (let k = at - 1; k > at - 10; k--) {
    const key = row.keys[k]
    const number = row.numbers[k]
    if (number) {
      if (number.unit || (number.value ?? next) >= next) return false
      next = number.value ?? 0
    } else if (key === '#ordinal') return k < at - 1
    else if (key !== ',' && key !== 'and') return false
  }
  return false
}

/** Numbers that are no result: days, counts of people, years. */
export const numberRefusals = refusalList<LabCandidate>(
  {
    name: 'lab/after-ordinal',
    when: ({ state: { row }, at }) => row.keys[at - 1] === '#ordinal',
    finds: ['Troponin at day ⟦3⟧ was 12 ng/L.'],
    leaves: ['Troponin on that day was 12 ng/L.'],
  },
  {
    name: 'lab/after-ordinal-plus',
    when: ({ state: { row }, at }) => row.keys[at - 1] === '+' && row.keys[at - 2] === '#ordinal',
    finds: ['Haemoglobin at day +⟦7⟧ was 8.1 g/dL.'],
    leaves: ['Haemoglobin on day 7 was 8.1 g/dL.'],
  },
  {
    name: 'lab/in-list-of-ordinals',
    when: (candidate) => isBare(candidate) && isInteger(candidate) && isListed(candidate),
    finds: ['Creatinine at days 1, ⟦3⟧ and 5 was normal.'],
    leaves: ['Creatinine on day 1 was 3.'],
  },
  {
    name: 'lab/before-ordinal',
    when: (candidate) => isBare(candidate) && candidate.state.row.keys[candidate.at + 1] === '#ordinal',
    finds: ['CRP was measured in ⟦12⟧ patients.'],
    leaves: ['CRP was 12 in these patients.'],
  },
  {
    name: 'lab/times-of-day-or-many',
    when: (candidate) => {
      const { state, at } = candidate
      return (
        isBare(candidate) && saysAt(state.row, at + 1, /^(?:times|fold|folds|x|am|pm|oclock)$/) && multipleOf(state.row, at) === undefined
      )
    },
    finds: ['Ferritin was measured ⟦4⟧ times.'],
    leaves: ['Ferritin was 4 times the upper limit of normal.'],
  },
  {
    // "Duluth, MN 55802": a state and its postcode.
    name: 'lab/postcode',
    when: ({ state: { text }, quantity: { number } }) =>
      /^\d{5}(?:[-–]\d{4})?$/.test(text.slice(number.from, number.to)) &&
      address.test(text.slice(Math.max(0, number.from - 24), number.from)),
    finds: ['It was sent to the reference laboratory, Duluth, MN ⟦55802⟧.'],
    leaves: ['AST was 900 U/L, CK 55802 U/L.'],
  },
  {
    name: 'lab/after-star',
    when: (candidate) => isBare(candidate) && candidate.state.row.keys[candidate.at - 1] === '*',
    finds: ['Ferritin *⟦2⟧ was low.'],
    leaves: ['Ferritin 2 was low.'],
  },
  {
    name: 'lab/so-many-of',
    when: (candidate) => {
      const { state, at, quantity } = candidate
      const next = state.row.items[at + 2]?.kind
      return (
        isBare(candidate) &&
        isInteger(candidate) &&
        state.row.keys[at + 1] === 'of' &&
        (quantity.value ?? 0) < 100 &&
        (next === 'analyte' || next === 'word')
      )
    },
    finds: ['He was given platelets, ⟦2⟧ of plasma.'],
    leaves: ['His platelets were 2.'],
  },
  {
    name: 'lab/year',
    when: (candidate) => {
      const { state, at, quantity } = candidate
      const { value = 0 } = quantity
      return (
        isBare(candidate) &&
        isInteger(candidate) &&
        value >= 1900 &&
        value <= 2100 &&
        saysAt(state.row, at - 1, /^(?:in|since|until|of|and|by|during|from|to)$/)
      )
    },
    finds: ['Creatinine in ⟦2014⟧ was 1.1 mg/dL.'],
    leaves: ['Creatine kinase was 2014 U/L.'],
  },
)
