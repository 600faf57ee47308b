import type { Level, StatedRange } from '../../core/range/range.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Measure } from './lexicon.js'
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

/** Where a measure is named, by the tokens of its sentence, and the tokens that name things. */
export interface Named extends Place {
  readonly things: ReadonlySet<number>
  readonly measure: Measure
  readonly first: number
  readonly last: number
}
