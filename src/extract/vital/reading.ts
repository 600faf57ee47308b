import type { Candidate, Reading, State } from '../../core/measure/engine.js'
import type { Gap } from '../../core/measure/gap.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Fit } from './fit.js'
import type { NamedVital } from './lexicon.js'
import type { Measure } from './measure.js'

/** A vital sign as read. */
export type VitalReading = Reading<NamedVital, Measure>
export type VitalState = State<NamedVital, Measure, VitalReading>
export type VitalCandidate = Candidate<NamedVital, Measure, VitalReading>

/** A name that waits and a number that may be its value. */
export interface Pair extends VitalCandidate {
  readonly name: NamedVital
  readonly nameAt: number
  readonly unit: PrintedUnit | undefined
  readonly fit: Fit
  readonly gap: Gap
}

/** No value stands farther from its name than this many items. */
export const farthest = 40
