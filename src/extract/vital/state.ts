import type { PrintedUnit } from '../../core/unit/index.js'
import type { VitalTerm } from './lexicon.js'
import type { Measure, Place } from './measure.js'
import type { Item } from './scan.js'

/** A vital sign as read. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly term: VitalTerm
  /** Left out where the unit alone says what it is: "118/70 mmHg". */
  readonly name?: Place
  readonly measure: Measure
  /** Item index of the measure. */
  readonly at: number
  /** The condition that implied it or stands before it: "tachycardia (HR 130)". */
  readonly said?: NonNullable<VitalTerm['reading']>
  unit?: PrintedUnit
  range?: Place & { readonly low?: number; readonly high?: number }
}

/** A name that waits for its value. */
export interface Pending {
  readonly term: VitalTerm
  readonly at: number
  readonly place: Place
  /** The item of the value that another name of the same list took: "HR and RR were 120 and 30". */
  readonly after?: number
  readonly said?: NonNullable<VitalTerm['reading']>
}

/** What is known while a text is read from left to right. */
export interface State {
  readonly items: readonly Item[]
  readonly text: string
  readonly readings: Reading[]
  /** Whether the whole text speaks of something: asked once for each pattern. */
  readonly speaks: (of: RegExp) => boolean
  pending: Pending[]
  last: Reading | undefined
  /** Item index of the name that a value before it took. */
  taken: number
  /** Item index of the last word of a goal, of another measure, of an organ, of a reference range. */
  target: number
  rival: number
  organ: number
  range: number
}

/** The item index of what was never met. */
export const never = -1000
/** No value stands farther from its name than this many items. */
export const farthest = 40

/** Keeps a reading; what follows may go on with it. */
export function add(state: State, reading: Reading): void {
  state.readings.push(reading)
  state.last = reading
}
