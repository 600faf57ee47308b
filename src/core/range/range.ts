import type { Quantity } from '../quantity.js'
import type { PrintedUnit } from '../unit/index.js'

/** What is compared with a range, or states one: a quantity, or a number that an extractor made of one. */
export type Bounds = Pick<Quantity, 'from' | 'to' | 'comparator' | 'value' | 'low' | 'high' | 'titer' | 'unit'>

/** A stated reference range: "normal <7.3 U/L" has no lower limit of its own. */
export interface StatedRange {
  readonly from: number
  readonly to: number
  readonly low?: number
  readonly high?: number
  /** The unit that stands with its limits. */
  readonly unit?: PrintedUnit
  /** The rule that read it. */
  readonly rule?: string
}

/** The range that a quantity states; a single number only where a word says which limit it is. */
export function rangeOf(quantity: Bounds, limit: 'low' | 'high' | undefined, from: number): StatedRange | undefined {
  const place = { from, to: quantity.to, ...(quantity.unit && { unit: quantity.unit }) }
  if (quantity.low !== undefined && quantity.high !== undefined) return { ...place, low: quantity.low, high: quantity.high }
  const value = quantity.value ?? quantity.titer
  if (value === undefined) return undefined
  if (limit === 'low') return { ...place, low: value }
  if (limit === 'high') return { ...place, high: value }
  if (quantity.comparator === '<' || quantity.comparator === '<=') return { ...place, high: value }
  if (quantity.comparator === '>' || quantity.comparator === '>=') return { ...place, low: value }
  return undefined
}

/** A reading of a number by its range. */
export type Level = 'low' | 'normal' | 'high'

/** How a value lies to its stated range: 11.0 to "normal <7.3" is high. A bound that does not decide gives nothing. */
export function compareToRange(quantity: Omit<Bounds, 'from' | 'to' | 'unit'>, { low, high }: StatedRange): Level | undefined {
  const number = quantity.value ?? quantity.titer
  const [bottom, top] = [quantity.low ?? number, quantity.high ?? number]
  if (bottom === undefined || top === undefined) return undefined
  const isAtMost = quantity.comparator === '<' || quantity.comparator === '<='
  const isAtLeast = quantity.comparator === '>' || quantity.comparator === '>='
  if (high !== undefined && !isAtMost && (isAtLeast ? bottom >= high : bottom > high)) return 'high'
  if (low !== undefined && !isAtLeast && (isAtMost ? top <= low : top < low)) return 'low'
  if (isAtMost || isAtLeast) return undefined
  return isWithin(bottom, top, low, high) ? 'normal' : undefined
}

function isWithin(bottom: number, top: number, low = -Infinity, high = Infinity): boolean {
  return bottom >= low && top <= high
}
