import type { Bound } from '../../../core/measure/engine.js'
import { isWord, saysAt } from '../../../core/measure/row.js'
import type { Quantity } from '../../../core/quantity.js'
import { bracketRange } from '../../../core/range/index.js'
import type { StatedRange } from '../../../core/range/range.js'
import { isMark } from '../../../core/range/row.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import type { AnalyteItem } from '../item.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { fitOf, isOftenBare } from './accept.js'
import { gapOf, linkWords } from './glue.js'
import type { LabRow } from './row.js'
import type { LabState, ValueReading } from './value-reading.js'

interface Gathered {
  readonly values: readonly { readonly index: number; readonly quantity: Quantity; readonly range?: StatedRange }[]
  readonly end: number
}

/** The quantities that follow each other in a list: "120 (normal <40) and 95 U/L". */
export function gather({ row }: LabState, at: number, wanted: number): Gathered {
  const values: { index: number; quantity: Quantity; range?: StatedRange }[] = []
  let end = at
  for (let k = at; k < row.keys.length && values.length < wanted; k++) {
    const quantity = row.numbers[k]
    if (quantity) {
      const range = bracketRange(row, k + 1)
      values.push({ index: k, quantity, ...(range && { range: range.range }) })
      end = range?.end ?? k
      k = end
    } else if (!isMark(row, k, ',/&') && !saysAt(row, k, /^(?:and|or|to)$/)) break
  }
  const [first] = values
  return first && values.length === 1 && wanted === 2 ? { values: halves(first), end } : { values, end }
}

/** "AST/ALT 120/95": the two numbers of one quantity. */
function halves(first: Gathered['values'][number]): Gathered['values'] {
  const { quantity } = first
  const { over, number } = quantity
  if (!over) return [first]
  const to = over.from - 1
  return [
    { ...first, quantity: { ...quantity, to, number: { from: number.from, to } } },
    { ...first, quantity: { ...quantity, value: over.value, number: over, from: over.from } },
  ]
}

/** "AST and ALT were 120 and 95 U/L, respectively"; values beyond the analytes are of the other measures that end the list. */
export function distribute({ row, pending, early }: LabState, list: Gathered, rule: string): Bound<AnalyteItem, ValueReading> | undefined {
  const [last, first] = [pending.at(-1), list.values[0]]
  if (list.values.length < pending.length || !last || !first) return undefined
  const gap = gapOf(row.items, last.at, first.index)
  if (gap.unknown > 4 || gap.semicolon) return undefined
  const readings = pending.flatMap(({ name, at: nameAt }, k): ValueReading[] => {
    const value = list.values[k]
    const { unit } = unitFor(name.analyte, list, k)
    if (!value || fitOf(name.analyte, { ...value.quantity, ...(unit && { unit }) }) === 'none') return []
    const range = value.range ?? early
    return [{ rule, name, nameAt, quantity: value.quantity, at: value.index, ...(unit && { unit }), ...(range && { range }) }]
  })
  return readings.length === pending.length ? { readings, end: list.end } : undefined
}

/** Others that end a list of analytes, known or not: "pH, PaCO2 and oxygen saturation were 7.5, 34 mmHg and 95%", "CTX and hepassocin were 0.8 and 24". */
export function othersAfter({ keys }: LabRow, target: number, at: number): number {
  let [count, unknown, words] = [0, 0, 0]
  let [joined, plural] = [false, false]
  for (let k = target + 1; k < at; k++) {
    const key = keys[k]
    if (key === '#rival') {
      count++
      joined = false
    } else if (key === ',' || key === 'and') joined = true
    else if (key === undefined || !isWord(key)) return 0
    else if (linkWords.has(key)) plural ||= key === 'were'
    else if (joined && !plural) {
      unknown++
      words = 1
      joined = false
    } else if (words === 0 || ++words > 3 || plural) return 0
  }
  return unknown === 0 || plural ? count + unknown : 0
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
