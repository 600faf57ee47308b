import { gapOf, isCourse, isJoint } from '../../core/measure/gap.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import type { Fit } from './fit.js'
import type { VitalCandidate, VitalReading } from './reading.js'
import { changeVerbs, courseWords, gapWords } from './words.js'

/** Whether a number goes on with the course of the vital sign read last. */
export function isCourseOf({ state: { row }, at }: VitalCandidate, last: VitalReading, fit: Fit, unit: PrintedUnit | undefined): boolean {
  const { unknown } = gapOf(row, last.at, at, gapWords)
  const isJoined = isJoint(row, last.at, at)
  if (fit === 'shape' || fit === 'bare') return isJoined || (fit === 'shape' && unknown <= 3)
  if (fit === 'own') return unknown <= 6
  if (last.unit && unit && last.unit.dimension !== unit.dimension && sortOf(last.unit) !== sortOf(unit)) return false
  if (last.name.term.name === 'blood-pressure') return isJoined
  return isCourse(row, last.at, at, courseWords) && !changeVerbs.has(row.keys[at - 1] ?? '')
}

function sortOf({ dimension }: PrintedUnit): string | undefined {
  return dimension.split('/').at(-1)
}

/** "from 130 to 90 bpm" and "120/80 and 110/70 mmHg": the unit belongs to both. */
export function shareUnits(readings: readonly VitalReading[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [reading, next] = [readings[i], readings[i + 1]]
    if (reading && next?.rule === 'vital/course' && !reading.unit && next.unit && next.name.term === reading.name.term) {
      reading.unit = next.unit
      reading.unitRule = 'unit/shared-by-course'
    }
  }
}
