import { refusalList } from '../../core/rule/rule.js'
import type { Fit } from './fit.js'
import type { MeasurementRow } from './measurement-row.js'
import type { MeasurementState, Named } from './reading.js'
import { acuityWords, linkWords } from './words.js'

/** A measure that waits, and a value behind it. */
interface Pair {
  readonly state: MeasurementState
  readonly name: Named
  readonly fit: Fit
  readonly gap: Gap
}

interface Gap {
  readonly words: number
  readonly unknown: number
  /** A semicolon or full stop. */
  readonly stop: boolean
}

const isStenosis = ({ measure }: Named): boolean => measure.id === 'stenosis'

/** What stands between a measure and a value: brackets count for nothing, things are known. */
function gapOf(row: MeasurementRow, nameAt: number, at: number, isAcuity: boolean): Gap {
  let [words, unknown] = [0, 0]
  let stop = false
  for (let i = nameAt + 1; i < at; i++) {
    const key = row.keys[i]
    if (key === '(' || key === ')' || key === '[' || key === ']' || (isAcuity && (key === undefined || acuityWords.has(key)))) continue
    stop ||= key === ';' || (key === '.' && (row.froms[i + 1] ?? 0) > (row.tos[i] ?? 0))
    words++
    if (key === undefined || !(linkWords.has(key) || key === '#thing')) unknown++
  }
  return { words, unknown, stop }
}

/** Values that are not of the measure before them. */
export const pairRefusals = refusalList<Pair>(
  {
    name: 'measurement/behind-stop',
    when: ({ gap }) => gap.stop,
    finds: ['We estimated ejection fraction; ⟦35%⟧ was found.'],
    leaves: ['We estimated ejection fraction, 35% was found.'],
  },
  {
    name: 'measurement/stenosis-far',
    when: ({ name, gap }) => isStenosis(name) && gap.words > 4,
    finds: ['A stenosis of the left and the right artery was ⟦70%⟧.'],
    leaves: ['A stenosis of 70% was found.'],
  },
  {
    name: 'measurement/unit-far',
    when: ({ fit, gap }) => fit === 'unit' && (gap.unknown > 3 || gap.words > 14),
    finds: ['The ejection fraction that two observers of echocardiograms judged independently was ⟦35%⟧.'],
    leaves: ['The ejection fraction on echocardiography was 35%.'],
  },
  {
    name: 'measurement/bare-far',
    when: ({ fit, gap }) => fit === 'bare' && (gap.unknown > 0 || gap.words > 6),
    finds: ['The ejection fraction in bed ⟦35⟧ was low.'],
    leaves: ['The ejection fraction was only 35.'],
  },
)

/** Whether a measure reaches a value that fits it. */
export function reaches(state: MeasurementState, name: Named, nameAt: number, at: number, fit: Fit): boolean {
  const gap = gapOf(state.row, nameAt, at, name.measure.id === 'visual-acuity')
  return pairRefusals.by({ state, name, fit, gap }, state.row, { first: at, last: at + 1 }) === undefined
}
