import type { Kind } from '../../core/measure/engine.js'
import { readMeasures } from '../../core/measure/engine.js'
import { isList } from '../../core/measure/gap.js'
import type { Level } from '../../core/range/range.js'
import { compareToRange } from '../../core/range/range.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { words } from '../../core/words.js'
import { bindings } from './binding.rules.js'
import type { MeasurementRow } from './measurement-row.js'
import { numberRefusals } from './number.rules.js'
import type { Named, NamedReading, Reading } from './reading.js'
import { sideNear } from './side.js'
import type { Value } from './value.js'
import { levelWords } from './words.js'

const joints = words('and the or')

const measurementKind: Kind<Named, Value, NamedReading> = {
  kind: 'measurement',
  unsaid: false,
  meet: (state, at, name) => {
    const previous = state.pending.at(-1)
    const isJoined = previous && state.pending.length < 8 && isList(state.row, previous.at, at, joints, ',/')
    state.pending = isJoined ? [...state.pending, { name, at }] : [{ name, at }]
    state.last = []
  },
  refusals: numberRefusals,
  bindings,
}

/** The values of the measures that a text names; what is read is added to `taken`. */
export function readNamed(row: MeasurementRow, text: string, taken: Set<Value>): Reading[] {
  const readings = readMeasures(row, text, measurementKind)
  shareUnits(readings)
  for (const { quantity, range } of readings) {
    taken.add(quantity)
    for (const value of row.numbers) if (value && range && range.from <= value.from && value.to <= range.to) taken.add(value)
  }
  return readings.map((reading) => finished(reading, row, text))
}

/** A unit said once for a course: "from 20 to 45%". */
function shareUnits(readings: readonly NamedReading[]): void {
  const units = new Map<number | undefined, PrintedUnit>()
  for (const { nameAt, unit } of readings) if (unit && !units.has(nameAt)) units.set(nameAt, unit)
  for (const reading of readings) {
    const unit = units.get(reading.nameAt)
    if (reading.unit || reading.quantity.values || !unit) continue
    reading.unit = unit
    reading.unitRule = 'unit/shared-by-course'
  }
}

function finished(
  { rule, name: named, quantity: value, unit, unitRule, range, at, nameAt }: NamedReading,
  row: MeasurementRow,
  text: string,
): Reading {
  const { measure, from, to } = named
  const side = sideNear(text, named, value)
  const loinc = measure.loinc && (measure.loinc['any'] ?? (side && measure.loinc[side.side]))
  const computed = range && !value.values ? compareToRange(value, range) : undefined
  const stated = computed ?? statedOf(row, nameAt, at)
  return {
    rule,
    name: { from, to, id: measure.id, name: measure.name, ...(loinc !== undefined && { loinc }) },
    value,
    ...(unit && { unit }),
    ...(unitRule !== undefined && { unitRule }),
    ...(side && { site: side }),
    ...(range && { range }),
    ...(stated && { stated }),
  }
}

/** "reduced ejection fraction", "a prolonged QTc". */
function statedOf({ keys }: MeasurementRow, nameAt: number, at: number): Level | undefined {
  for (let i = nameAt + 1; i < Math.min(nameAt + 7, at); i++) {
    const key = keys[i] ?? ''
    const level = levelOf(key)
    if (level) return /^(?:decreased|lower|increased|higher)$/.test(key) ? undefined : level
    if (/^(?:\d.*|from|to|and|,)?$/.test(key)) break
  }
  for (let i = nameAt - 1; i >= Math.max(0, nameAt - 2); i--) {
    const key = keys[i] ?? ''
    const level = levelOf(key)
    if (level) return level
    if (!/^(?:left|right|mean|the)$/.test(key)) return undefined
  }
  return undefined
}

function levelOf(key: string): Level | undefined {
  if (levelWords.low.has(key)) return 'low'
  if (levelWords.high.has(key)) return 'high'
  return key === '#normal' || key === 'preserved' ? 'normal' : undefined
}
