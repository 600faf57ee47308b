import type { Level, StatedRange } from '../../core/range.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Value } from './value.js'

export interface Place {
  readonly from: number
  readonly to: number
}

/** A measure as read: which, of what, and its value. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly name: Place & { readonly id: string; readonly name: string; readonly loinc?: string }
  readonly site?: Place
  readonly value: Value
  readonly unit?: PrintedUnit
  readonly range?: StatedRange
  readonly stated?: Level
}
