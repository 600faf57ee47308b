import type { Candidate, Reading as Measured, State } from '../../core/measure/engine.js'
import type { Level, StatedRange } from '../../core/range/range.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Measure } from './lexicon.js'
import type { Value } from './value.js'

export interface Place {
  readonly from: number
  readonly to: number
}

/** Where a text names a measure. */
export interface Named extends Place {
  readonly measure: Measure
}

/** A value as bound to a measure that is named in its text. */
export interface NamedReading extends Measured<Named, Value> {
  readonly nameAt: number
}

export type MeasurementState = State<Named, Value, NamedReading>
export type MeasurementCandidate = Candidate<Named, Value, NamedReading>

/** A measure as read: which, of what, and its value. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly name: Place & { readonly id: string; readonly name: string; readonly loinc?: string }
  readonly site?: Place
  readonly value: Value
  readonly unit?: PrintedUnit
  /** The rule that gave it a unit which does not stand with the number. */
  readonly unitRule?: string
  readonly range?: StatedRange
  readonly stated?: Level
}
