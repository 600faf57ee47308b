import type { Row } from '../rule/row.js'
import type { Bounds } from './range.js'

/**
 * Items among which ranges are looked for. Words and marks have themselves as keys; what an extractor's lexicon knows of ranges
 * has the keys `#range`, `#upper`, `#lower`, `#normal`, `#low`, `#elevated`, `#positive` and `#negative`; numbers and names have none.
 */
export interface RangeRow extends Row {
  readonly numbers: readonly (Bounds | undefined)[]
}

/** What a reader knows where a range may stand. */
export interface RangeContext {
  /** A value was read and no name has come since. */
  readonly valued: boolean
  /** A name waits for its value. */
  readonly pending: boolean
  /** How many brackets are open. */
  readonly depth: number
  /** The item of the value read last. */
  readonly last: number | undefined
  /** Whether limits in a bracket after a value are a range where no word says so; those of "HR 96 (80–110)" are none. */
  readonly unsaid: boolean
}

/** What stands above a column of ranges. */
export interface ColumnContext {
  readonly head: string
}

/** The number at a place of a row. */
export function numberAt({ numbers }: RangeRow, at: number): Bounds | undefined {
  return numbers[at]
}

/** Whether one of some marks stands at a place: `isMark(row, 3, '([')`. */
export function isMark({ keys }: Pick<Row, 'keys'>, at: number, marks: string): boolean {
  const key = keys[at]
  return key?.length === 1 && marks.includes(key)
}

/** "(both NR <35 U/L)", "(each up to 40)": the range is of every value before it in the same unit. */
export function isOfAll(row: Row, at: number): boolean {
  for (let k = at; k > at - 6 && k >= 0; k--) {
    const key = row.keys[k]
    if (key === 'both' || key === 'each' || key === 'all') return true
    if (isMark(row, k, '([')) return false
  }
  return false
}
