import type { AnalyteItem } from '../item.js'
import type { ItemRow } from '../item-row.js'

/** An analyte without a number, of which words may say a result. */
export interface Candidate {
  readonly row: ItemRow
  /** The index of its item. */
  readonly at: number
  readonly name: AnalyteItem
}
