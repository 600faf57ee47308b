import type { Kind } from '../../core/measure/engine.js'
import { readMeasures } from '../../core/measure/engine.js'
import { isList } from '../../core/measure/gap.js'
import { isMark } from '../../core/range/row.js'
import { bindings } from './binding.rules.js'
import { shareUnits } from './course.js'
import type { NamedVital } from './lexicon.js'
import type { Measure } from './measure.js'
import { numberRefusals } from './number.rules.js'
import type { VitalReading, VitalState } from './reading.js'
import type { VitalRow } from './vital-row.js'
import { listWords } from './words.js'

const vitalKind: Kind<NamedVital, Measure, VitalReading> = {
  kind: 'vital',
  unsaid: false,
  meet: meetName,
  meetCue: (state, _, cue) => {
    if (cue !== '#rival') return
    state.pending = []
    state.last = []
  },
  meetClause: (state) => {
    state.pending = []
    state.last = []
    state.cues.delete('#target')
    state.cues.delete('#organ')
  },
  refusals: numberRefusals,
  spending: new Set(['vital/goal']),
  bindings,
}

/** The vital signs of a text. */
export function readVitals(row: VitalRow, text: string): VitalReading[] {
  const readings = readMeasures(row, text, vitalKind)
  shareUnits(readings)
  return readings
}

function meetName(state: VitalState, at: number, name: NamedVital): void {
  const { row, pending } = state
  const previous = pending.at(-1)
  const last = state.last.at(-1)
  // "SpO2 92% (saturation …": a value keeps its place only until another name is met, but "120/80, MAP 93" goes on.
  if (!last || at - last.at > 2 || row.keys[at - 1] === undefined || !isMark(row, at - 1, row.keys[at - 1] ?? '')) state.last = []
  if (!previous || !isList(row, previous.at, at, listWords, '(),/&[]')) {
    state.pending = [{ name, at }]
    return
  }
  const { term, said } = previous.name
  const isSame = term.name === name.term.name && term.part === name.term.part
  if (term.grade === 'implied' && name.term.grade !== 'implied')
    state.pending = [...pending.slice(0, -1), { name: { ...name, ...(isSame && said && { said }) }, at }]
  else if (!isSame) state.pending = [...pending, { name, at }]
}
