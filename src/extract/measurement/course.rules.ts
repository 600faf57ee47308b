import { refusalList } from '../../core/rule/rule.js'
import type { Fit } from './fit.js'
import type { MeasurementRow } from './measurement-row.js'
import type { MeasurementCandidate, NamedReading } from './reading.js'
import { courseWords } from './words.js'

interface Further extends MeasurementCandidate {
  readonly last: NamedReading
  readonly fit: Fit
}

/** "20/200 in his left eye; the right eye remained 20/20". */
function isOtherEye({ keys }: MeasurementRow, i: number): boolean {
  return keys.slice(i + 1, i + 4).some((key) => key === 'left' || key === 'right') && keys.slice(i + 2, i + 5).includes('eye')
}

function unknownBetween(row: MeasurementRow, last: number, at: number): number {
  let unknown = 0
  for (let i = last + 1; i < at; i++) {
    const key = row.keys[i]
    if (key !== undefined && !courseWords.has(key) && !/^\d/.test(key)) unknown++
  }
  return unknown
}

/** Values that do not go on with the course of the measure read last. */
export const courseRefusals = refusalList<Further>(
  {
    name: 'measurement/course-behind-semicolon',
    when: ({ state: { row }, last, at }) =>
      row.keys.slice(last.at + 1, at).some((key, k) => key === ';' && !isOtherEye(row, last.at + 1 + k)),
    finds: ['The ejection fraction was 35%; on ⟦40%⟧ oxygen he slept.'],
    leaves: ['Visual acuity was 20/200 in his left eye; the right eye remained 20/20.'],
  },
  {
    name: 'measurement/course-far',
    when: ({ state: { row }, last, at, fit }) => at - last.at > 12 || unknownBetween(row, last.at, at) > (fit === 'unit' ? 2 : 0),
    finds: ['The ejection fraction was 35% and some three volunteers breathed ⟦40%⟧ oxygen.'],
    leaves: ['The ejection fraction was 35% and after six months 50%.'],
  },
  {
    name: 'measurement/course-without-unit',
    when: ({ last, fit }) => fit === 'bare' && last.unit !== undefined,
    finds: ['The ejection fraction was 35% and ⟦40⟧.'],
    leaves: ['The ejection fraction rose from 35 to 40%.'],
  },
)

/** Whether a value goes on with the course of a measure. */
export function goesOn(candidate: MeasurementCandidate, last: NamedReading, fit: Fit): boolean {
  const { state, at } = candidate
  return courseRefusals.by({ ...candidate, last, fit }, state.row, { first: at, last: at + 1 }) === undefined
}
