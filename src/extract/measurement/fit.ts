import type { PrintedUnit } from '../../core/unit/index.js'
import type { Measure } from './lexicon.js'
import { dimensionsOf } from './lexicon.js'
import type { Value } from './value.js'

/** Whether a value can be one of a measure: by its unit, or without one within the measure's limits. */
export type Fit = 'unit' | 'bare' | 'none'

/** How well a value fits: "35%" an ejection fraction, "0.4" an FiO2, "3 days" neither. */
export function fitOf(measure: Measure, value: Value, text: string): Fit {
  const unit = value.unit && meantUnit(value.unit, text)
  // An interval in milliseconds is not told in months.
  if (unit?.dimension === 'time') return measure.units.includes(unit.ucum) ? 'unit' : 'none'
  if (unit) return dimensionsOf(measure).has(unit.dimension) ? 'unit' : 'none'
  if (measure.id === 'visual-acuity' && value.values?.length === 2) return isAcuity(value.values) ? 'bare' : 'none'
  const [low = 0, high = 0] = measure.bare ?? []
  if (!measure.bare || value.values) return 'none'
  return [value.value, value.low, value.high].every((number) => number === undefined || (number >= low && number <= high)) ? 'bare' : 'none'
}

/** "20/40", "6/12", "0.8/1.0" is none. */
function isAcuity([over = 0, under = 0]: readonly number[]): boolean {
  return over > 0 && over <= 20 && under >= 1 && Number.isInteger(over) && under <= 2000
}

/** "8°" is an angle, where no letter makes a temperature of it. */
export function meantUnit(unit: PrintedUnit, text: string): PrintedUnit {
  return unit.ucum === 'Cel' && !/[cf]|℃|centigrade/i.test(text.slice(unit.from, unit.to))
    ? { ...unit, ucum: 'deg', dimension: 'angle' }
    : unit
}
