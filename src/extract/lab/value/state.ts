import type { StatedRange } from '../../../core/range/range.js'
import type { Item } from '../item.js'
import type { Reading } from '../reading.js'
import type { LabRow } from './row.js'

/** What the reader knows on its way through a sentence. */
export interface State {
  readonly items: readonly Item[]
  readonly row: LabRow
  readonly text: string
  readonly readings: Reading[]
  /** Indices of analytes that wait for a value. */
  pending: number[]
  /** Readings to which a range or a further value belongs. */
  last: Reading[]
  early: StatedRange | undefined
  /** The last name of something else that is measured: "heart rate". */
  rival: number | undefined
  depth: number
}
