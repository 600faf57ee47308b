import type { Kind } from '../../../core/measure/engine.js'
import { readMeasures } from '../../../core/measure/engine.js'
import type { Quantity } from '../../../core/quantity.js'
import type { AnalyteItem } from '../item.js'
import { bindings } from './binding.rules.js'
import { isList } from './glue.js'
import { nameRefusals } from './name.rules.js'
import { numberRefusals } from './number.rules.js'
import type { LabRow } from './row.js'
import { lendUnits } from './unit.rules.js'
import type { LabState, ValueReading } from './value-reading.js'

const labKind: Kind<AnalyteItem, Quantity, ValueReading, LabRow> = {
  kind: 'lab',
  unsaid: true,
  meet: meetName,
  meetCue: (state, at, cue) => {
    if (cue !== '#rival' && cue !== '#inhibition') return
    if (state.row.names[at + 1]) state.cues.delete('#rival')
    else state.cues.set('#rival', at)
  },
  refusals: numberRefusals,
  bindings,
}

/** The numeric results of a text. */
export function readValues(row: LabRow, text: string): ValueReading[] {
  const readings = readMeasures(row, text, labKind)
  lendUnits(row, readings, text)
  return readings
}

function meetName(state: LabState, at: number, name: AnalyteItem): void {
  const { row, pending } = state
  if (nameRefusals.by({ state, at, name }, row, { first: at, last: at + 1 }) !== undefined) return
  const previous = pending.at(-1)
  // "thrombocytopenia (PLT 38": the name counts, not the condition; "ferritin (FER)" stays one.
  if (!previous || !isList(row.items, previous.at, at)) state.pending = [{ name, at }]
  else if (previous.name.analyte !== name.analyte) state.pending = [...pending, { name, at }]
  else if (previous.name.implied) state.pending = [...pending.slice(0, -1), { name, at }]
  state.last = []
  state.early = undefined
  state.cues.delete('#rival')
}
