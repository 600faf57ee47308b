import type { StatedRange } from '../../../core/range.js'
import type { Item } from '../item.js'
import type { Reading } from '../reading.js'

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
