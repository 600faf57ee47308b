import { refusalList } from '../../../core/rule/rule.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { fitOf, isExcretable, isLevel } from '../value/accept.js'
import { isPower } from '../value/printed.js'
import type { Numbered } from './unit.rules.js'

/** A number in a cell with the unit that belongs to it. */
export interface Measured extends Numbered {
  readonly unit: PrintedUnit | undefined
}

/** Numbers under the label of an analyte that are no result of it. */
export const cellRefusals = refusalList<Measured>(
  {
    name: 'cell/no-level',
    when: ({ place: { analyte, name }, quantity, unit }) =>
      analyte !== undefined && name.given === true && !(unit && isLevel(analyte, { ...quantity, unit })),
    finds: ['| Drug | Day 1 |\n|---|---|\n| Lithium | ⟦400 mg⟧ |\n| Sodium | 139 mmol/L |'],
    leaves: ['| Drug | Day 1 |\n|---|---|\n| Lithium | 0.8 mmol/L |\n| Sodium | 139 mmol/L |'],
  },
  {
    name: 'cell/of-another-kind',
    when: ({ place: { analyte, name, specimen }, quantity, unit }) =>
      analyte !== undefined &&
      !name.given &&
      !fits(analyte, unit, quantity) &&
      !(specimen?.name === 'urine' && isExcretable(analyte, unit)),
    finds: ['| Test | Day 1 |\n|---|---|\n| Lactate | ⟦12 cm⟧ |\n| Sodium | 139 mmol/L |'],
    leaves: ['| Test | Day 1 |\n|---|---|\n| Lactate | 2.1 mmol/L |\n| Sodium | 139 mmol/L |'],
  },
)

/** In a table the label says what the number is: only units of another sort of thing refuse it. */
function fits(analyte: NonNullable<Numbered['place']['analyte']>, unit: PrintedUnit | undefined, quantity: Numbered['quantity']): boolean {
  if (analyte.class === 'panel') return false
  if (!unit) return fitOf(analyte, quantity) !== 'none' || quantity.titer !== undefined
  return (
    fitOf(analyte, { ...quantity, unit }) !== 'none' ||
    /\/volume$|^fraction$|^pressure$|^arbitrary|^ratio$/.test(unit.dimension) ||
    isPower(unit)
  )
}
