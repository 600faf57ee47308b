import { choiceList } from '../../../core/rule/rule.js'
import type { Quantity } from '../../../core/quantity.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import { fitOf } from '../value/accept.js'
import type { Printed } from '../value/printed.js'
import { rangeFor, unitOf } from '../value/printed.js'
import type { Place } from './place.js'

/** A number in a cell whose unit is looked for. */
export interface Numbered {
  readonly place: Place
  readonly quantity: Quantity
}

/** What a choice says: a unit, or that there is none. */
export interface Choice {
  readonly printed?: Printed<PrintedUnit>
}

/** The unit of a number in a table, by where it is printed. */
export const cellUnit = choiceList<Numbered, Choice>(
  {
    // "pH / pCO2 (kPa)": the unit is of the one that has one.
    name: 'unit/of-the-other-name',
    choose: ({ place, quantity }) => {
      const shared = place.part && !quantity.unit ? unitOf(place, undefined) : undefined
      return shared && place.analyte && fitOf(place.analyte, { ...quantity, unit: shared.it }) === 'none' ? {} : undefined
    },
    finds: ['| Test | Day 1 |\n|---|---|\n| pH / pCO2 (kPa) | ⟦7.31 / 6.2⟧ |\n| Lactate (mmol/L) | 2.1 |'],
    leaves: ['| Test | Day 1 |\n|---|---|\n| pCO2 (kPa) | 6.2 |\n| Lactate (mmol/L) | 2.1 |'],
  },
  {
    name: 'unit/in-cell',
    choose: ({ place, quantity: { unit } }) => {
      const printed = unit && unitOf(place, unit)
      return printed && { printed }
    },
    finds: ['| Test | Day 1 |\n|---|---|\n| Ferritin | ⟦812 µg/L⟧ |\n| Lactate | 2.1 mmol/L |'],
    leaves: ['| Test | Day 1 |\n|---|---|\n| Ferritin (µg/L) | 812 |\n| Lactate (mmol/L) | 2.1 |'],
  },
  {
    name: 'unit/of-column-or-label',
    choose: ({ place }) => {
      const printed = unitOf(place, undefined)
      return printed && { printed }
    },
    finds: ['| Test | Unit | Day 1 |\n|---|---|---|\n| Ferritin | µg/L | ⟦812⟧ |\n| Lactate | mmol/L | 2.1 |'],
    leaves: ['| Test | Day 1 |\n|---|---|\n| Ferritin | 812 |\n| Lactate | 2.1 |'],
  },
  {
    // "Albumin | 31 | 35–50 g/L": the unit that stands with the limits alone.
    name: 'unit/with-range',
    choose: ({ place, quantity }) => {
      const { analyte, part } = place
      const range = rangeFor(place, undefined, part)
      const unit = range?.it.unit ?? (range && unitBehind(range.cell.prose.text, range.it.to))
      return range && unit && quantity.titer === undefined && (!analyte || fitOf(analyte, { ...quantity, unit }) === 'unit')
        ? { printed: { it: unit, cell: range.cell } }
        : undefined
    },
    finds: [
      '| Test | Day 1 | Normal |\n|---|---|---|\n| Albumin | ⟦31⟧ | 35–50 g/L |\n| Urea | 9 | 2.5–7.8 mmol/L |',
      '| Test | Day 1 | Normal |\n|---|---|---|\n| Albumin | ⟦31⟧ | 35–50 (g/L) |\n| Urea | 9 | 2.5–7.8 (mmol/L) |',
    ],
    leaves: ['| Test | Day 1 | Normal |\n|---|---|---|\n| Albumin (g/L) | 31 | 35–50 |\n| Urea (mmol/L) | 9 | 2.5–7.8 |'],
  },
  {
    name: 'unit/of-caption',
    choose: ({ place: { analyte, beside }, quantity }) =>
      analyte && beside.unit && quantity.titer === undefined && fitOf(analyte, { ...quantity, unit: beside.unit.it }) === 'unit'
        ? { printed: beside.unit }
        : undefined,
    finds: ['Table 2. Amino acids in plasma (µmol/L)\n\n| Test | Day 1 |\n|---|---|\n| Leucine | ⟦140⟧ |\n| Valine | 230 |'],
    leaves: ['Table 2. Amino acids in plasma\n\n| Test | Day 1 |\n|---|---|\n| Leucine | 140 |\n| Valine | 230 |'],
  },
)

/** "30-400 (ng/mL)": the unit in a bracket behind the limits. */
function unitBehind(text: string, to: number): PrintedUnit | undefined {
  const open = /^\s?[([]\s?/.exec(text.slice(to))?.[0].length
  return open === undefined ? undefined : readUnit(text, to + open)
}
