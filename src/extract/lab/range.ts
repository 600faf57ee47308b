import type { Quantity } from '../../core/quantity.js'

/** A stated reference range: "normal <7.3 U/L" has no lower limit of its own. */
export interface StatedRange {
  readonly from: number
  readonly to: number
  readonly low?: number
  readonly high?: number
}

/** The range that a quantity states; a single number only where a word says which limit it is. */
export function rangeOf(quantity: Quantity, limit: 'low' | 'high' | undefined, from: number): StatedRange | undefined {
  const place = { from, to: quantity.to }
  if (quantity.low !== undefined && quantity.high !== undefined) return { ...place, low: quantity.low, high: quantity.high }
  const value = quantity.value ?? quantity.titer
  if (value === undefined) return undefined
  if (limit === 'low') return { ...place, low: value }
  if (limit === 'high') return { ...place, high: value }
  if (quantity.comparator === '<' || quantity.comparator === '<=') return { ...place, high: value }
  if (quantity.comparator === '>' || quantity.comparator === '>=') return { ...place, low: value }
  return undefined
}
