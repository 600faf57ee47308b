import type { Instrument, Mention } from './instrument.js'
import type { Reading } from './reading.js'
import type { Way } from './way.js'

/** A result joined to the instrument that it is of. */
export interface Scored {
  /** The rule that bound the result to its instrument. */
  readonly rule: string
  readonly instrument: Instrument
  readonly nameFrom: number
  readonly nameTo: number
  readonly reading: Reading
  /** "motor", "positive": a part of the instrument, whose limits are its own. */
  readonly subscale?: string
  /** Minutes after birth, for an Apgar score. */
  readonly minute?: { readonly text: string; readonly from: number; readonly to: number; readonly value: number }
}

/** An instrument named in a sentence, and where its name ends. */
export interface Named {
  readonly mention: Mention
  /** The first token after the name and a short form in brackets after it. */
  readonly next: number
  /** Once it waits for its result: what stands behind it. */
  readonly way?: Way
}

/** Whether one of the last results already holds a place. */
export function isTaken(found: readonly Scored[], { from, to }: Reading): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 16; i--) {
    const other = found[i]?.reading
    if (other && other.from < to && from < other.to) return true
  }
  return false
}
