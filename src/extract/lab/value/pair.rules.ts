import type { Quantity } from '../../../core/quantity.js'
import { saysAt } from '../../../core/measure/row.js'
import { isMark } from '../../../core/range/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import type { AnalyteItem } from '../item.js'
import type { Fit } from './accept.js'
import { fitOf, isExcreted, isLevel, isOftenBare } from './accept.js'
import { isCitation, isDifference } from './beside-number.js'
import type { Gap } from './glue.js'
import { gapOf } from './glue.js'
import type { LabCandidate } from './value-reading.js'

/** An analyte that waits and a number that may be its value. */
interface Pair extends LabCandidate {
  readonly name: AnalyteItem
  readonly nameAt: number
  readonly fit: Fit
  readonly gap: Gap
}

/** "P < 0.001" is a probability and "P 88" a pulse, neither a phosphate; "TB" without a unit is tuberculosis. */
function isAnother(name: string, { unit, value = 1 }: Quantity): boolean {
  return !unit && (name === 'TB' || (name === 'P' && (value < 1 || value > 25)))
}

/** "CK7" and "P63" are names; "Hb10.3" and "Na121 mmol/L" are results. */
function isWritten({ unit, value, over }: Quantity): boolean {
  return unit !== undefined || (value !== undefined && over === undefined && !Number.isInteger(value))
}

/** How many words that are no links may stand before a number with its unit: less after a short name, and before a share. */
function mostUnknown({ name, quantity }: Pair): number {
  if (name.to - name.from <= 2) return 2
  return quantity.unit?.dimension === 'fraction' ? 4 : 10
}

/** "creatinine after dialysis was 310": words that a verb leads back to the name. */
function isLedBack({ state: { row }, at, gap }: Pair): boolean {
  return (
    (saysAt(row, at - 1, /^(?:was|were|of|is)$/) || isMark(row, at - 1, '=:')) &&
    gap.led !== undefined &&
    /^(?:for|in|after|on|at|with|before|by|during|from|level|levels|count|was|were)$/.test(gap.led)
  )
}

const isNamed = ({ name }: Pair): boolean => !name.implied
const isBare = (pair: Pair): boolean => isNamed(pair) && pair.fit === 'bare'

/** Numbers that are not of the analyte before them, though it could have such a value. */
export const pairRefusals = refusalList<Pair>(
  {
    name: 'lab/letter-of-another',
    when: ({ state, name, quantity }) => isAnother(state.text.slice(name.from, name.to), quantity),
    finds: ['Groups differed in P (⟦0.001⟧).', 'Calcium 2.1 mmol/L, P ⟦88⟧.'],
    leaves: ['Calcium 2.1 mmol/L, P 1.1 mmol/L.'],
  },
  {
    name: 'lab/difference',
    when: ({ state, nameAt, at }) => isDifference(state.row, nameAt, at),
    finds: ['Haemoglobin fell by ⟦4 g/dL⟧ overnight.', 'A drop in haemoglobin of ⟦4 g/dL⟧ was seen.'],
    leaves: ['Haemoglobin fell to 4 g/dL overnight.'],
  },
  {
    name: 'lab/level-far',
    when: ({ name, quantity, gap }) => name.given === true && (gap.unknown > 2 || !isLevel(name.analyte, quantity)),
    finds: ['Lithium was stopped once dialysis fluid bags held ⟦3 mmol/L⟧.'],
    leaves: ['Lithium was 3 mmol/L.'],
  },
  {
    name: 'lab/condition-far',
    when: ({ name, fit, gap }) =>
      name.implied !== undefined && (gap.unknown > 0 || gap.words > 3 || gap.semicolon || !(fit === 'unit' || gap.bracket)),
    finds: ['Thrombocytopenia of ⟦38⟧ was found.'],
    leaves: ['Hyponatraemia of 118 mmol/L was found.', 'Thrombocytopenia (38) was found.'],
  },
  {
    name: 'lab/behind-semicolon',
    when: (pair) => isNamed(pair) && pair.gap.semicolon,
    finds: ['Urine was tested for copper; it was ⟦240 µg/L⟧ later.'],
    leaves: ['Urine was tested for copper, it was 240 µg/L later.'],
  },
  {
    name: 'lab/renamed',
    when: (pair) => isNamed(pair) && pair.gap.renamed,
    finds: ['Ferritin was normal, and the zorbulin peak ⟦12 ng/mL⟧.'],
    leaves: ['Ferritin, which had been normal, was 900 ng/mL.'],
  },
  {
    name: 'lab/code-of-name',
    when: (pair) => isNamed(pair) && pair.quantity.glued === true && !isWritten(pair.quantity),
    finds: ['Tumour cells expressed PSA-⟦63⟧.'],
    leaves: ['Na121 mmol/L and Hb10.3 were found.'],
  },
  {
    name: 'lab/weak-far',
    when: (pair) =>
      isNamed(pair) && pair.name.analyte.class === 'weak' && (pair.gap.unknown > 0 || pair.quantity.unit?.dimension === 'mass'),
    finds: ['Toxoplasma retinitis lesions were ⟦12 IU/mL⟧.'],
    leaves: ['Toxoplasma IgG was 212 IU/mL.'],
  },
  {
    name: 'lab/unit-far',
    when: (pair) => isNamed(pair) && pair.fit === 'unit' && pair.gap.unknown > mostUnknown(pair),
    finds: ['Na stayed low although saline bags held ⟦154 mmol/L⟧.'],
    leaves: ['Sodium after six saline bags was 131 mmol/L.'],
  },
  {
    name: 'lab/bare-behind-stop',
    when: (pair) => isBare(pair) && pair.gap.stop,
    finds: ['Platelets normalized (Fig.⟦3⟧).'],
    leaves: ['Platelets were low (3).'],
  },
  {
    name: 'lab/citation',
    when: (pair) => isBare(pair) && isCitation(pair.state.row, pair.at),
    finds: ['This may raise ferritin [⟦12⟧].'],
    leaves: ['It was found that ferritin was 12.'],
  },
  {
    name: 'lab/titre-in-bracket',
    when: (pair) => isBare(pair) && pair.gap.bracket && isTitred(pair.name) && Number.isInteger(pair.quantity.value),
    finds: ['He had rheumatoid factor antibodies, and antinuclear antibody (⟦4⟧).'],
    leaves: ['He had antinuclear antibody (1:640).'],
  },
  {
    name: 'lab/bare-far',
    when: (pair) => isBare(pair) && pair.gap.unknown > (isLedBack(pair) ? 2 : 0),
    finds: ['Ferritin stained ⟦12⟧ slides.'],
    leaves: ['Creatinine after dialysis was 310.'],
  },
  {
    name: 'lab/bare-after-value',
    when: (pair) => isBare(pair) && pair.gap.values > 0,
    finds: ['Creatinine at 5 mg was ⟦310⟧.'],
    leaves: ['Creatinine on day 5 was 310.'],
  },
  {
    name: 'lab/bare-wordy',
    when: (pair) => isBare(pair) && pair.gap.words > (isOftenBare(pair.name.analyte) ? 8 : 6),
    finds: ['Ferritin that had only been measured as it was in the ⟦12⟧ was high.'],
    leaves: ['Ferritin had only been 12.'],
  },
  {
    name: 'lab/number-of-name',
    when: (pair) =>
      isBare(pair) &&
      pair.gap.words === 0 &&
      !pair.gap.bracket &&
      Number.isInteger(pair.quantity.value) &&
      (pair.quantity.value ?? 0) < 10 &&
      /protein$/i.test(pair.state.text.slice(pair.name.from, pair.name.to)) &&
      pair.state.row.keys[pair.nameAt + 1] === undefined,
    finds: ['A variant of surfactant protein ⟦3⟧ was found.', 'Antibodies to matrix protein ⟦1⟧ fell.'],
    leaves: ['Total protein: 6 g/dL.'],
  },
  {
    name: 'lab/bare-medicine',
    when: (pair) => isBare(pair) && pair.name.analyte.class === 'drug' && pair.gap.words === 0 && !pair.gap.bracket,
    finds: ['Calcitonin ⟦200⟧ was given.'],
    leaves: ['Calcitonin was 40.'],
  },
)

function isTitred({ analyte }: AnalyteItem): boolean {
  return (analyte.unit ?? '{titer}').startsWith('{titer') && analyte.id !== 'ph'
}

/** Whether a number can be the value of an analyte that waits: its kind fits, and no rule refuses it. */
export function reaches(candidate: LabCandidate, nameAt: number, quantity: Quantity = candidate.quantity): boolean {
  const { state, at } = candidate
  const name = state.row.names[nameAt]
  if (!name) return false
  const fit = isExcreted(name.analyte, quantity, state.text, name.to) ? 'unit' : fitOf(name.analyte, quantity)
  if (fit === 'none') return false
  const pair = { ...candidate, quantity, name, nameAt, fit, gap: gapOf(state.row.items, nameAt, at) }
  return pairRefusals.by(pair, state.row, { first: at, last: at + 1 }) === undefined
}
