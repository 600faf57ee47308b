import type { Quantity } from '../../core/quantity.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Analyte } from './lexicon.js'
import type { StatedRange } from '../../core/range.js'
import type { AnalyteItem, Item } from './item.js'

/** A result as read: which analyte, which quantity, and what was stated for it. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly name: {
    readonly from: number
    readonly to: number
    readonly analyte?: Analyte
    readonly implied?: 'low' | 'high'
    readonly headTo?: number
  }
  readonly quantity: Quantity
  /** Item indices of the name and of the quantity. */
  readonly nameAt: number
  readonly at: number
  /** Own unit, or the one that a list or course shares. */
  unit?: PrintedUnit
  range?: StatedRange
  /** "3 × ULN": the end of the words. */
  readonly multipleTo?: number
}

interface RangeCue {
  readonly from: number
  readonly limit?: 'low' | 'high'
  readonly depth: number
}

/** What the reader knows on its way through a sentence. */
export interface State {
  readonly items: readonly Item[]
  readonly text: string
  readonly readings: Reading[]
  /** Indices of analytes that wait for a value. */
  pending: number[]
  /** Readings to which a range or a further value belongs. */
  last: Reading[]
  cue: RangeCue | undefined
  early: StatedRange | undefined
  /** The last name of something else that is measured: "heart rate". */
  rival: number | undefined
  depth: number
}

/** The analyte item at an index. */
export function analyteAt(items: readonly Item[], index: number): AnalyteItem | undefined {
  const item = items[index]
  return item?.kind === 'analyte' ? item : undefined
}
