import type { PrintedUnit } from '../../core/unit/index.js'
import type { Fit } from './fit.js'
import { fitOf, isPossible } from './fit.js'
import type { Gap } from './gap.js'
import { gapOf, isCourse, isJoint } from './gap.js'
import type { Measure } from './measure.js'
import { isChange } from './reach.js'
import type { Reading, State } from './state.js'
import { add, farthest } from './state.js'

/** A further value of the vital sign that was read last: a course, or the same in another unit. */
export function goOn(state: State, i: number, measure: Measure): boolean {
  const { items, last } = state
  if (!last || i - last.at > farthest || i - state.target <= 8) return false
  const { term } = last
  const unit = measure.unit ?? measure.lent ?? (isJoint(items, last.at, i) ? last.unit : undefined)
  const fit = fitOf(term, measure, unit)
  if (fit === 'none' || !isPossible(term.name, measure, unit)) return false
  const gap = gapOf(items, last.at, i)
  const between = items[last.at + 1]
  const second =
    unit && last.unit && unit.ucum !== last.unit.ucum && i === last.at + 2 && between?.kind === 'mark' && '(/[,='.includes(between.mark)
  if (!second && !goesOn(state, last, i, fit, gap, unit)) return false
  const { name, said } = last
  add(state, {
    rule: second ? 'vital/second-unit' : 'vital/course',
    term,
    measure,
    at: i,
    ...(name && { name }),
    ...(said && !second && { said }),
    ...(unit && unit.dimension.length > 0 && !(measure.pressure && unit.dimension !== 'pressure') && { unit }),
  })
  return true
}

function goesOn({ items }: State, last: Reading, i: number, fit: Fit, gap: Gap, unit: PrintedUnit | undefined): boolean {
  if (gap.semicolon) return false
  if (fit === 'shape' || fit === 'bare') return isJoint(items, last.at, i) || (fit === 'shape' && gap.unknown <= 3)
  if (fit === 'own') return gap.unknown <= 6
  if (
    last.unit &&
    unit &&
    last.unit.dimension !== unit.dimension &&
    last.unit.dimension.split('/').at(-1) !== unit.dimension.split('/').at(-1)
  )
    return false
  if (last.term.name === 'blood-pressure') return isJoint(items, last.at, i)
  return isCourse(items, last.at, i) && !isChange(items, i)
}

/** "from 130 to 90 bpm" and "120/80 and 110/70 mmHg": the unit belongs to both. */
export function shareUnits(readings: Reading[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [reading, next] = [readings[i], readings[i + 1]]
    if (reading && next?.rule === 'vital/course' && !reading.unit && next.unit && next.term === reading.term) reading.unit = next.unit
  }
}
