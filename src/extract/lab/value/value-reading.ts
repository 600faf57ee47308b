import type { Candidate, Reading, State } from '../../../core/measure/engine.js'
import type { Quantity } from '../../../core/quantity.js'
import type { AnalyteItem } from '../item.js'
import type { LabRow } from './row.js'

/** A number as the value of an analyte. */
export interface ValueReading extends Reading<AnalyteItem, Quantity> {
  readonly nameAt: number
  /** "3 × ULN": the end of the words. */
  readonly multipleTo?: number
}

export type LabState = State<AnalyteItem, Quantity, ValueReading, LabRow>
export type LabCandidate = Candidate<AnalyteItem, Quantity, ValueReading, LabRow>
