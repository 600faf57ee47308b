import type { Quantity } from '../../../core/quantity.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import { fitOf, isOftenBare } from './accept.js'
import { gapOf } from './glue.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { bracketRange } from '../../../core/range/index.js'
import type { StatedRange } from '../../../core/range/range.js'
import type { Reading } from '../reading.js'
import type { State } from './state.js'
import { analyteAt } from '../item.js'

interface Gathered {
  readonly values: readonly { readonly index: number; readonly quantity: Quantity; readonly range?: StatedRange }[]
  readonly end: number
}

/** The quantities that follow each other in a list: "120 (normal <40) and 95 U/L". */
export function gather({ items, row }: State, i: number, wanted: number): Gathered {
  const values: { index: number; quantity: Quantity; range?: StatedRange }[] = []
  let end = i
  for (let k = i; k < items.length && values.length < wanted; k++) {
    const item = items[k]
    if (item?.kind === 'quantity') {
      const range = bracketRange(row, k + 1)
      values.push({ index: k, quantity: item.quantity, ...(range && { range: range.range }) })
      end = range?.end ?? k
      k = end
    } else if (item?.kind === 'mark' ? !',/&'.includes(item.mark) : item?.kind !== 'word' || !/^(?:and|or|to)$/.test(item.key)) break
  }
  const { over } = values[0]?.quantity ?? {}
  const first = values[0]
  if (values.length === 1 && first && over && wanted === 2)
    return {
      values: [
        { ...first, quantity: { ...first.quantity, to: over.from - 1, number: { from: first.quantity.number.from, to: over.from - 1 } } },
        { ...first, quantity: { ...first.quantity, value: over.value, number: over, from: over.from } },
      ],
      end,
    }
  return { values, end }
}

/** "AST and ALT were 120 and 95 U/L, respectively". */
export function distribute(state: State, list: Gathered): boolean {
  const { items, pending } = state
  const first = pending[0]
  const lastPending = pending.at(-1)
  const firstValue = list.values[0]
  // Values beyond the analytes are of the other measures that end the list.
  if (list.values.length < pending.length || first === undefined || lastPending === undefined || !firstValue) return false
  const gap = gapOf(items, lastPending, firstValue.index)
  if (gap.unknown > 4 || gap.semicolon) return false
  const pairs = pending.flatMap((index, k) => {
    const value = list.values[k]
    const item = analyteAt(items, index)
    return value && item && fitOf(item.analyte, { ...value.quantity, ...unitFor(item.analyte, list, k) }) !== 'none'
      ? [{ item, index, value, k }]
      : []
  })
  if (pairs.length !== pending.length) return false
  const readings = pairs.map(({ item, index, value, k }): Reading => {
    const { unit } = unitFor(item.analyte, list, k)
    const range = value.range ?? state.early
    return {
      rule: 'lab/list-respectively',
      name: item,
      nameAt: index,
      quantity: value.quantity,
      at: value.index,
      ...(unit && { unit }),
      ...(range && { range }),
    }
  })
  state.readings.push(...readings)
  state.last = readings
  state.pending = []
  state.early = undefined
  return true
}

/** Its own unit or the one that the list shares; what has none, as pH, shares none. */
function unitFor(analyte: Analyte, list: Gathered, k: number): { readonly unit?: PrintedUnit } {
  const own = list.values[k]?.quantity.unit
  if (own || isOftenBare(analyte)) return own ? { unit: own } : {}
  const unit =
    list.values.slice(k).find(({ quantity }) => quantity.unit)?.quantity.unit ??
    list.values.findLast(({ quantity }) => quantity.unit)?.quantity.unit
  return unit ? { unit } : {}
}

/** A unit said once for several values belongs to each: in a course, and in a list of analytes with the same unit. */
export function shareUnits(readings: readonly Reading[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const reading = readings[i]
    const next = readings[i + 1]
    if (
      !reading ||
      !next?.unit ||
      reading.unit ||
      reading.multipleTo !== undefined ||
      reading.quantity.plus ||
      reading.quantity.titer !== undefined
    )
      continue
    const { analyte } = reading.name
    const same = analyte !== undefined && analyte === next.name.analyte
    const alike =
      analyte?.unit !== undefined && analyte.unit === next.name.analyte?.unit && !isOftenBare(analyte) && next.at - reading.at <= 4
    if (same || alike) reading.unit = same ? next.unit : (unitBefore(readings, i, next.unit) ?? next.unit)
  }
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]
    const previous = readings[i - 1]
    if (
      !reading ||
      !previous?.unit ||
      reading.unit ||
      reading.quantity.titer !== undefined ||
      reading.quantity.plus ||
      reading.multipleTo !== undefined
    )
      continue
    if (previous.name.analyte !== undefined && isSameSort(previous.name.analyte, reading.name.analyte)) reading.unit = previous.unit
  }
}

/** "LDL was 412 mg/dL, HDL 38 and Lp(a) 212 nmol/L": where the next of a list is told in another way, the unit of the one before it. */
function unitBefore(readings: readonly Reading[], i: number, next: PrintedUnit): PrintedUnit | undefined {
  const canonical = readings[i]?.name.analyte?.unit
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { unit, name } = readings[k] ?? {}
    if (unit && name?.analyte?.unit === canonical && unit.dimension !== next.dimension) return unit
    if (unit) return undefined
  }
  return undefined
}

/** A unit behind a bracket is of the number before it and of those within: "bilirubin 142 (direct 98) µmol/L". */
export function unitsBehind(readings: readonly Reading[], text: string): void {
  for (const reading of readings) {
    const { analyte } = reading.name
    const { quantity } = reading
    if (
      reading.unit ||
      !analyte ||
      quantity.plus ||
      quantity.titer !== undefined ||
      reading.multipleTo !== undefined ||
      isOftenBare(analyte)
    )
      continue
    bracket.lastIndex = quantity.to
    const end = bracket.exec(text)
    const unit = end ? readUnit(text, quantity.to + end[0].length) : undefined
    if (unit?.dimension.includes('/') && fitOf(analyte, { ...quantity, unit }) === 'unit') reading.unit = unit
  }
}

const bracket = /\s?(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]|\))\s?/y

/** The same analyte, or the same in another specimen: "CSF glucose 3.2 mmol/L with a blood glucose of 5.6". */
function isSameSort(one: Analyte, other: Analyte | undefined): boolean {
  if (one === other) return true
  return (
    other !== undefined &&
    one.unit !== undefined &&
    one.unit === other.unit &&
    one.name.split(' ').at(-1)?.toLowerCase() === other.name.split(' ').at(-1)?.toLowerCase()
  )
}
