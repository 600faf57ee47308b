import type { Bound } from '../../core/measure/engine.js'
import { choiceList } from '../../core/rule/rule.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { goesOn } from './course.rules.js'
import { fitOf, meantUnit } from './fit.js'
import { reaches } from './pair.rules.js'
import type { MeasurementCandidate, MeasurementState, Named, NamedReading } from './reading.js'
import type { Value } from './value.js'
import { walls } from './words.js'

type Binding = Bound<Named, NamedReading>

/** "62% of predicted", and "8°" as an angle. */
function unitIn({ unit }: Value, text: string): PrintedUnit | undefined {
  if (!unit) return undefined
  const meant = meantUnit(unit, text)
  const after =
    meant.ucum === '%'
      ? /^\s{0,2}(?:of\s)?(?:the\s)?(?:predicted|pred\.?|expected)(?:\svalue)?/i.exec(text.slice(meant.to, meant.to + 32))
      : null
  return after ? { ...meant, ucum: '%{predicted}', to: meant.to + after[0].length } : meant
}

function readingOf(state: MeasurementState, rule: string, name: Named, nameAt: number, at: number, quantity: Value): NamedReading {
  const unit = unitIn(quantity, state.text)
  return { rule, name, nameAt, quantity, at, ...(unit && { unit }) }
}

/** A number that a measure may pass over: a date, an age, a count, a time. */
function isPassed({ unit }: Value): boolean {
  return unit === undefined || unit.dimension === 'time'
}

/** Whether a value behind a measure is its own. */
function ownsNext(state: MeasurementState, name: Named, nameAt: number): boolean {
  const { row, text } = state
  for (let i = nameAt + 1; i < row.keys.length && !row.names[i]; i++) {
    const value = row.numbers[i]
    if (!value) continue
    const fit = fitOf(name.measure, value, text)
    if (fit !== 'none') return reaches(state, name, nameAt, i, fit)
    if (!isPassed(value)) return false
  }
  return false
}

/** The measure that stands behind a value within a few words. */
function nameBehind({
  state: { row, text },
  at,
  quantity,
}: MeasurementCandidate): { readonly name: Named; readonly nameAt: number } | undefined {
  let k = at + 1
  while (k < at + 8 && /^[a-z]/.test(row.keys[k] ?? '') && !walls.has(row.keys[k] ?? '')) k++
  const name = row.names[k]
  if (!name || k - at - 1 > (name.measure.id === 'stenosis' ? 6 : 2)) return undefined
  const fit = fitOf(name.measure, quantity, text)
  // "0.30–0.45 fraction of inspired oxygen".
  if (fit === 'none' || (fit === 'bare' && (k > at + 1 || Number.isInteger(quantity.value)))) return undefined
  return { name, nameAt: k }
}

/** Which measure a value belongs to. */
export const bindings = choiceList<MeasurementCandidate, Binding>(
  {
    name: 'measurement/list',
    choose: ({ state, at }) => {
      const { row, text, pending } = state
      const last = pending.at(-1)
      if (pending.length < 2 || !last || !reaches(state, last.name, last.at, at, 'unit')) return undefined
      const readings: NamedReading[] = []
      let k = at
      for (const { name, at: nameAt } of pending) {
        while (readings.length > 0 && /^(?:,|;|\/|and|or)$/.test(row.keys[k] ?? '')) k++
        const value = row.numbers[k]
        if (!value || fitOf(name.measure, value, text) !== 'unit') return undefined
        readings.push(readingOf(state, 'measurement/list', name, nameAt, k, value))
        k++
      }
      return { readings, end: k - 1 }
    },
    finds: ['FEV1 and FVC were ⟦1.2 L⟧ and 2.3 L.'],
    leaves: ['FEV1 was 1.2 L and FVC 2.3 L.'],
  },
  {
    name: 'measurement/name-then-value',
    choose: ({ state, at, quantity }) => {
      const target = state.pending.at(-1)
      const fit = target ? fitOf(target.name.measure, quantity, state.text) : 'none'
      if (!target || fit === 'none' || !reaches(state, target.name, target.at, at, fit)) return undefined
      return { readings: [readingOf(state, 'measurement/name-then-value', target.name, target.at, at, quantity)] }
    },
    finds: ['The ejection fraction was ⟦35%⟧.'],
    leaves: ['The ejection fraction was 35 mL.'],
  },
  {
    name: 'measurement/course',
    choose: (candidate) => {
      const { state, at, quantity } = candidate
      const last = state.last.at(-1)
      const fit = last ? fitOf(last.name.measure, quantity, state.text) : 'none'
      if (!last || state.pending.length > 0 || fit === 'none' || !goesOn(candidate, last, fit)) return undefined
      return { readings: [readingOf(state, 'measurement/course', last.name, last.nameAt, at, quantity)], continues: true }
    },
    finds: ['The ejection fraction rose from 35% to ⟦50%⟧.'],
    leaves: ['The ejection fraction was 35% and the haematocrit of three volunteers 50%.'],
  },
  {
    name: 'measurement/value-then-name',
    choose: (candidate) => {
      const { state, at, quantity } = candidate
      const behind = nameBehind(candidate)
      if (!behind) return undefined
      const { name, nameAt } = behind
      if (name.measure.id !== 'stenosis' && ownsNext(state, name, nameAt)) return undefined
      return { readings: [readingOf(state, 'measurement/value-then-name', name, nameAt, at, quantity)], taken: nameAt, ends: true }
    },
    finds: ['A ⟦35%⟧ ejection fraction was found.', 'A ⟦70%⟧ left main stem stenosis was stented.'],
    leaves: ['He breathed 40% oxygen; ejection fraction 35%.'],
  },
  {
    // What stands behind a value of another measure is not told of the one before it.
    name: 'measurement/of-another',
    choose: ({ quantity }) => (isPassed(quantity) ? undefined : { readings: [], ends: true }),
    finds: ['The ejection fraction at ⟦5 cm⟧ was 35%.'],
    leaves: ['The ejection fraction after 5 days was 35%.'],
  },
)
