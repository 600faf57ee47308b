import type { Instrument, Mention } from './instrument.js'
import type { Reading } from './reading.js'

/** A result joined to the instrument that it is of. */
export interface Scored {
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
}

/** Whether one of the last results already holds a place. */
export function isTaken(found: readonly Scored[], { from, to }: Reading): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 16; i--) {
    const other = found[i]?.reading
    if (other && other.from < to && from < other.to) return true
  }
  return false
}

/** Whether the instrument is a scale of pain, of which a report may name two at once. */
export function isPain({ instrument }: Mention): boolean {
  return instrument.id === 'nrs-pain' || instrument.id === 'vas'
}
