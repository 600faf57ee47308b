import type { Quantity } from '../../../core/quantity.js'
import type { Unit } from '../../../core/unit/index.js'
import { convert, unitOfUcum } from '../../../core/unit/index.js'
import type { Lab } from '../../../schema/lab.js'
import type { Analyte } from '../lexicon/lexicon.js'

/** A number in the analyte's own unit, where the conversion is certain: sodium "118 mEq/L" is 118 mmol/L. */
export function inOwnUnit(analyte: Analyte, value: number, unit: Unit | undefined): number | undefined {
  const target = analyte.unit === undefined ? undefined : unitOfUcum(analyte.unit)
  return unit && target ? convert(value, unit, target, analyte) : undefined
}

/** The result in one unit per analyte. */
export function canonicalOf(analyte: Analyte, { value, low, high }: Quantity, unit: Unit): Lab['canonical'] {
  const ucum = analyte.unit
  if (ucum === undefined) return undefined
  const own = value === undefined ? undefined : inOwnUnit(analyte, value, unit)
  if (own !== undefined) return { value: own, ucum }
  const [least, most] = [low, high].map((limit) => (limit === undefined ? undefined : inOwnUnit(analyte, limit, unit)))
  return least !== undefined && most !== undefined ? { low: least, high: most, ucum } : undefined
}
