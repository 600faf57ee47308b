import type { Pattern } from '../../../core/rule/pattern.js'
import { word } from '../../../core/rule/pattern.js'
import type { Wording } from './wording.js'

const units: ReadonlyMap<string, string> = new Map(
  [
    ['H', 'h hr hrs hour hours hourly'],
    ['TM', 'min minute minutes'],
    ['D', 'd day days daily'],
    ['W', 'w wk wks week weeks weekly'],
    ['M', 'm mo month months monthly'],
    ['Y', 'year years yearly'],
    ['cycle', 'cycle'],
  ].flatMap(([unit = '', words = '']) => words.split(' ').map((word): [string, string] => [word, unit])),
)

/** The unit of a period that a word stands for, as ISO 8601 writes it: "hours" → H. */
export function periodUnitOf(key: string | undefined): string | undefined {
  return units.get(key ?? '')
}

/** The word for a unit of a period. */
export const periodUnit: Pattern<Wording> = word(...units.keys())

/** ISO 8601 of so many units, where the number is known: 8 hours → PT8H. */
export function isoPeriod(value: number | undefined, unit: string): string | undefined {
  if (value === undefined || unit === 'cycle') return undefined
  if (unit === 'H') return `PT${value}H`
  return unit === 'TM' ? `PT${value}M` : `P${value}${unit}`
}
