import type { Quantity } from '../../core/quantity.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Analyte } from './lexicon/lexicon.js'
import type { StatedRange } from '../../core/range/range.js'

/** A result as read: which analyte, which quantity, and what was stated for it. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly name: {
    readonly from: number
    readonly to: number
    readonly analyte?: Analyte
    readonly implied?: 'low' | 'high'
    readonly headTo?: number
    readonly rule?: string
  }
  readonly quantity: Quantity
  /** Item indices of the name and of the quantity. */
  readonly nameAt: number
  readonly at: number
  /** Own unit, or the one that a list or course shares. */
  unit?: PrintedUnit
  /** The rule that gave it a unit which does not stand with the number. */
  unitRule?: string
  range?: StatedRange
  /** "3 × ULN": the end of the words. */
  readonly multipleTo?: number
}
