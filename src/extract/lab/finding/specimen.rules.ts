import { choiceList } from '../../../core/rule/rule.js'
import type { Analyte } from '../lexicon/lexicon.js'
import type { SpecimenName } from './specimen.js'
import { isBehindClause, isMeasuredIn, isOfBloodOnly, isOfWholeBlood, specimenBefore, specimenReach } from './specimen.js'

/** A result whose specimen is looked for; offsets are in the text. */
export interface Sampled {
  readonly text: string
  readonly analyte: Analyte | undefined
  readonly name: { readonly from: number; readonly to: number; readonly headTo?: number }
  /** Where its value begins. */
  readonly value: number
}

/** How near a specimen between name and value stands to the value, and urine to the name of what is seldom measured in it. */
const near = 24

/** The specimen of a result in a sentence. */
export const specimenOf = choiceList<Sampled, SpecimenName>(
  {
    name: 'specimen/with-value',
    choose: ({ text, name, value }) => {
      const end = name.headTo ?? name.to
      const own = value > end && value - end < specimenReach ? specimenBefore(text, value) : undefined
      return own && own.from >= end && value - own.to < near ? own : undefined
    },
    finds: ['⟦Glucose⟧ in CSF was 1.1 mmol/L.'],
    leaves: ['CSF glucose was 1.1 mmol/L.'],
  },
  {
    name: 'specimen/before-name',
    choose: ({ text, analyte, name }) => {
      const before = specimenBefore(text, name.to)
      if (!before || !isMeasuredIn(analyte, before.name) || isBehindClause(text, before, name.from)) return undefined
      const isAcross = /[,;.]/.test(text.slice(before.to, name.from))
      if (isAcross && /^(?:serum|plasma)$/.test(before.name) && analyte && isOfWholeBlood(analyte)) return undefined
      return before.name === 'urine' && before.to < name.from - near && analyte && isOfBloodOnly(analyte) ? undefined : before
    },
    finds: ['⟦CSF glucose⟧ was 1.1 mmol/L.', 'Serum ⟦sodium⟧ was 131 mmol/L and ⟦potassium⟧ 3.1 mmol/L.'],
    leaves: [
      'Urine copper was high at 4 µmol/L and, on the same day, ⟦ceruloplasmin⟧ was 0.1 g/L.',
      'Serum creatinine was 240 µmol/L; ⟦hemoglobin⟧ 78 g/L.',
      'Serum sodium was 131 mmol/L, ⟦platelets⟧ 90 × 10^9/L.',
      'She coughed up blood (⟦bilirubin⟧ 53 µmol/L).',
      'With a serum creatinine of 96 µmol/L, ⟦proteinuria⟧ of 3 g/L was found.',
    ],
  },
)
