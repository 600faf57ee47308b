import { tokenAt } from '../../core/token.js'
import type { Level } from '../../core/range/range.js'
import type { Tokens } from '../../core/token.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { fitOf, meantUnit } from './fit.js'
import { rangeAfter, withRange } from './range.js'
import { goesOn, isFingers, isOther, isTime, reaches } from './reach.js'
import type { Named, Reading } from './reading.js'
import { sideNear } from './side.js'
import type { Value } from './value.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const low = set('reduced low lower decreased depressed impaired diminished')
const high = set('elevated raised high higher increased prolonged')

/** The values of the measures that a sentence names; what is read is added to `taken`. */
export function readNamed(named: readonly Named[], values: readonly Value[], tokens: Tokens, text: string, taken: Set<Value>): Reading[] {
  const readings: Reading[] = []
  for (let n = 0; n < named.length; n++) {
    const group = listFrom(named, n, tokens)
    const listed = group > n + 1 ? distribute(named.slice(n, group), values, tokens, text, taken) : []
    if (listed.length > 0) {
      readings.push(...listed)
      n = group - 1
      continue
    }
    const one = named[n]
    if (one) readings.push(...readOne(one, named[n + 1], named[n - 1], values, tokens, text, taken))
  }
  return readings
}

function readOne(
  one: Named,
  next: Named | undefined,
  before: Named | undefined,
  values: readonly Value[],
  tokens: Tokens,
  text: string,
  taken: Set<Value>,
): Reading[] {
  const readings: Reading[] = []
  // A stenosis is told after its degree: "a 50% stenosis and a 95% stenosis".
  const degree = one.measure.id === 'stenosis' ? valueBefore(one, before, values, tokens, text, taken) : undefined
  if (degree) {
    taken.add(degree)
    return [readingOf(one, degree, degree.unit, tokens, text, 'measurement/value-then-name')]
  }
  const end = next?.from ?? text.length
  let last = one.last
  let previous: Value | undefined
  let previousUnit: PrintedUnit | undefined
  for (let v = firstFrom(values, one.to); v < values.length; v++) {
    const value = values[v]
    if (!value || value.from >= end) break
    if (taken.has(value)) continue
    const at = tokenAt(tokens, value.from)
    const fit = fitOf(one.measure, value, text)
    const range = previous && rangeAfter(previous, value, tokens, last, at, text)
    if (range) {
      const reading = readings.at(-1)
      if (reading) readings[readings.length - 1] = withRange(reading, range)
      taken.add(value)
      last = tokenAt(tokens, value.to)
      continue
    }
    if (fit === 'none' || isOther(tokens, at, value)) {
      if (isFingers(tokens, at)) continue
      if (!previous && !isTime(value)) break
      if (previous && !isTime(value)) break
      continue
    }
    if (previous ? !goesOn(tokens, last, at, fit) : !reaches(tokens, one, at, fit)) break
    if (fit === 'bare' && previous && previousUnit) break
    const unit = value.unit && predicted(meantUnit(value.unit, text), text)
    readings.push(readingOf(one, value, unit, tokens, text, previous ? 'measurement/course' : 'measurement/name-then-value'))
    taken.add(value)
    previous = value
    previousUnit = unit
    last = tokenAt(tokens, value.to)
  }
  if (readings.length > 0) return shared(readings)
  const ahead = valueBefore(one, before, values, tokens, text, taken)
  if (!ahead) return []
  taken.add(ahead)
  const unit = ahead.unit && meantUnit(ahead.unit, text)
  return [readingOf(one, ahead, unit, tokens, text, 'measurement/value-then-name')]
}

/** "35% ejection fraction", "a 50% left main stem stenosis", "30° of flexion". */
function valueBefore(
  one: Named,
  before: Named | undefined,
  values: readonly Value[],
  tokens: Tokens,
  text: string,
  taken: ReadonlySet<Value>,
): Value | undefined {
  const value = values[firstFrom(values, one.from) - 1]
  if (!value || value.to > one.from || taken.has(value) || (before && before.to > value.from)) return undefined
  const from = tokenAt(tokens, value.to)
  const fit = fitOf(one.measure, value, text)
  // "0.30–0.45 fraction of inspired oxygen".
  if (fit === 'none' || (fit === 'bare' && (one.first !== from || Number.isInteger(value.value)))) return undefined
  if (one.first - from > (one.measure.id === 'stenosis' ? 6 : 2)) return undefined
  for (let i = from; i < one.first; i++) if (!/^[a-z]/.test(tokens.keys[i] ?? '') || stops.has(tokens.keys[i] ?? '')) return undefined
  return value
}

const stops = set('and or but with was were had has in at on for to from by predicted which who respectively')

/** Names that a list joins: where the next after them stands. */
function listFrom(named: readonly Named[], n: number, tokens: Tokens): number {
  let k = n + 1
  for (let one = named[n], next = named[k]; one && next && k - n < 8; one = next, next = named[k]) {
    for (let i = one.last; i < next.first; i++) if (!/^(?:,|and|\/|the|or)$/.test(tokens.keys[i] ?? '')) return k
    k++
  }
  return k
}

/** "FEV1 and FVC were 1.2 L and 2.3 L". */
function distribute(group: readonly Named[], values: readonly Value[], tokens: Tokens, text: string, taken: Set<Value>): Reading[] {
  const last = group.at(-1)
  const start = last ? firstFrom(values, last.to) : 0
  const after = values.slice(start, start + group.length)
  if (!last || after.length !== group.length) return []
  const pairs = group.flatMap((one, k) => {
    const value = after[k]
    return value && fitOf(one.measure, value, text) === 'unit' ? [{ one, value }] : []
  })
  const [first] = after
  if (pairs.length !== group.length || !first || !reaches(tokens, last, tokenAt(tokens, first.from), 'unit')) return []
  for (let k = 1; k < after.length; k++) {
    const [a, b] = [after[k - 1], after[k]]
    if (!a || !b || !/^[\s,;/]{0,3}(?:and|or)?\s{0,2}(?:~|<|>|about |approximately )?$/.test(text.slice(a.to, b.from))) return []
  }
  return pairs.map(({ one, value }) => {
    taken.add(value)
    return readingOf(one, value, value.unit && predicted(meantUnit(value.unit, text), text), tokens, text, 'measurement/list')
  })
}

function readingOf(one: Named, value: Value, unit: PrintedUnit | undefined, tokens: Tokens, text: string, rule: string): Reading {
  const { measure, from, to } = one
  const side = sideNear(text, one, value)
  const loinc = measure.loinc && (measure.loinc['any'] ?? (side && measure.loinc[side.side]))
  const stated = statedOf(tokens, one, value)
  return {
    rule,
    name: { from, to, id: measure.id, name: measure.name, ...(loinc !== undefined && { loinc }) },
    value,
    ...(unit && { unit }),
    ...(side && { site: side }),
    ...(stated && { stated }),
  }
}

/** "reduced ejection fraction", "a prolonged QTc". */
function statedOf({ keys, froms }: Tokens, { first, last }: Named, value: Value): Level | undefined {
  for (let i = last; i < last + 6 && (froms[i] ?? value.from) < value.from; i++) {
    const key = keys[i] ?? ''
    if (low.has(key)) return key === 'decreased' || key === 'lower' ? undefined : 'low'
    if (high.has(key)) return key === 'increased' || key === 'higher' ? undefined : 'high'
    if (key === 'normal' || key === 'preserved') return 'normal'
    if (/^\d|^(?:from|to|and|,)$/.test(key)) break
  }
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    const key = keys[i] ?? ''
    if (low.has(key)) return 'low'
    if (high.has(key)) return 'high'
    if (key === 'normal' || key === 'preserved') return 'normal'
    if (!/^(?:left|right|mean|the)$/.test(key)) return undefined
  }
  return undefined
}

/** "62% of predicted". */
function predicted(unit: PrintedUnit, text: string): PrintedUnit {
  const after =
    unit.ucum === '%'
      ? /^\s{0,2}(?:of\s)?(?:the\s)?(?:predicted|pred\.?|expected)(?:\svalue)?/i.exec(text.slice(unit.to, unit.to + 32))
      : null
  return after ? { ...unit, ucum: '%{predicted}', to: unit.to + after[0].length } : unit
}

/** A unit said once for a course: "from 20 to 45%". */
function shared(readings: readonly Reading[]): Reading[] {
  const unit = readings.find((reading) => reading.unit)?.unit
  return readings.map((reading) => (reading.unit || !unit || reading.value.values ? reading : { ...reading, unit }))
}

/** The index of the first value at or after an offset. */
function firstFrom(values: readonly Value[], offset: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
