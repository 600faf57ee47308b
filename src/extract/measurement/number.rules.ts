import { saysAt } from '../../core/measure/row.js'
import { refusalList } from '../../core/rule/rule.js'
import type { MeasurementCandidate } from './reading.js'

/** Numbers that are no value of a measure. */
export const numberRefusals = refusalList<MeasurementCandidate>(
  {
    name: 'measurement/ordinal',
    when: ({ state: { row }, at, quantity }) =>
      !quantity.unit &&
      (saysAt(row, at - 1, /^(?:days?|weeks?|months?|years?|grade|stage|class|type|fig|figure|table|case|patient|aged|age|hours?)$/) ||
        saysAt(row, at + 1, /^(?:days?|weeks?|months?|years?|patients?|times|fold|hours?)$/)),
    finds: ['The ejection fraction in stage ⟦40⟧ was 35%.', 'The ejection fraction of ⟦40⟧ patients was 35%.'],
    leaves: ['The ejection fraction was 40.'],
  },
  {
    name: 'measurement/finger-distance',
    when: ({ state: { row, pending, last }, at }) =>
      (pending.at(-1) ?? last.at(-1))?.name.measure.id === 'visual-acuity' &&
      row.keys.slice(Math.max(0, at - 3), at).some((key) => /^(?:fingers?|motions?|movements?)$/.test(key ?? '')),
    finds: ['Visual acuity was hand motions at ⟦1 m⟧ OS and 20/25 OD.'],
    leaves: ['Visual acuity was 20/200 in the right eye and 20/40 in the left eye.'],
  },
)
