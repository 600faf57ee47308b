import type { Quantity } from '../../core/quantity.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit } from '../../core/unit/index.js'
import { fitOf, isOftenBare } from './accept.js'
import { gapOf, isList, linkWords } from './glue.js'
import type { Analyte } from './lexicon.js'
import type { StatedRange } from './range.js'
import { rangeOf } from './range.js'
import type { AnalyteItem, Item } from './scan.js'

/** A result as read: which analyte, which quantity, and what was stated for it. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly name: { readonly from: number; readonly to: number; readonly analyte?: Analyte; readonly implied?: 'low' | 'high' }
  readonly quantity: Quantity
  /** Item indices of the name and of the quantity. */
  readonly nameAt: number
  readonly at: number
  /** Own unit, or the one that a list or course shares. */
  unit?: PrintedUnit
  range?: StatedRange
  /** "3 × ULN": the end of the words. */
  readonly multipleTo?: number
}

interface RangeCue {
  readonly from: number
  readonly limit?: 'low' | 'high'
  readonly depth: number
}

interface State {
  readonly items: readonly Item[]
  readonly text: string
  readonly readings: Reading[]
  /** Indices of analytes that wait for a value. */
  pending: number[]
  /** Readings to which a range or a further value belongs. */
  last: Reading[]
  cue: RangeCue | undefined
  early: StatedRange | undefined
  /** The last name of something else that is measured: "heart rate". */
  rival: number | undefined
  depth: number
}

/** The numeric results of a scanned text. */
export function readValues(items: readonly Item[], text: string): Reading[] {
  const state: State = { items, text, readings: [], pending: [], last: [], cue: undefined, early: undefined, rival: undefined, depth: 0 }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    if (item.kind === 'analyte') meetAnalyte(state, i)
    else if (item.kind === 'cue') meetCue(state, i, item)
    else if (item.kind === 'mark') meetMark(state, item.mark)
    else if (item.kind === 'quantity') i = meetQuantity(state, i, item.quantity)
  }
  shareUnits(state.readings)
  return state.readings
}

function meetAnalyte(state: State, i: number): void {
  const { items, pending } = state
  const after = items[i + 1]
  // A condition without a value of its own is no name: "cortisol during hypoglycaemia was 447 nmol/L".
  if (analyteAt(items, i)?.implied && after?.kind !== 'quantity' && !(after?.kind === 'mark' && '(:=['.includes(after.mark)) && !(after?.kind === 'word' && /^(?:of|at|with|to)$/.test(after.key))) return
  const previous = pending.at(-1)
  if (previous !== undefined && isList(items, previous, i)) {
    // "thrombocytopenia (PLT 38": the name counts, not the condition; "ferritin (FER)" stays one.
    const [known, next] = [analyteAt(items, previous), analyteAt(items, i)]
    if (known?.analyte !== next?.analyte) pending.push(i)
    else if (known?.implied) pending[pending.length - 1] = i
  } else state.pending = [i]
  state.last = []
  state.cue = undefined
  state.early = undefined
  state.rival = undefined
}

function meetCue(state: State, i: number, item: Item & { readonly kind: 'cue' }): void {
  const { items } = state
  const cue = { from: item.from, depth: state.depth }
  const next = items[i + 1]
  if (item.cue === 'range') state.cue ??= cue
  else if (item.cue === 'upper') state.cue = { ...(state.cue ?? cue), limit: 'high' }
  else if (item.cue === 'lower') state.cue = { ...cue, limit: 'low' }
  else if (item.cue === 'rival') {
    if (next?.kind !== 'analyte') state.rival = i
  } else if (item.cue === 'normal' && startsRange(state, i)) state.cue = cue
  else if ((item.cue === 'positive' || item.cue === 'negative') && state.depth > 0 && state.last.length > 0 && boundAfter(items, i)) state.cue = { ...cue, limit: 'high' }
  else if ((item.cue === 'low' || item.cue === 'elevated') && state.last.length > 0 && state.pending.length === 0 && next?.kind === 'quantity' && next.quantity.comparator)
    state.cue = { ...cue, limit: item.cue === 'low' ? 'low' : 'high' }
}

/** "positive > 0.45", "negative: < 1.0", "positive if > 5": the limit between the two. */
function boundAfter(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < i + 3; k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return item.quantity.comparator !== undefined
    if (item?.kind === 'mark' ? item.mark !== ':' : item?.kind !== 'word' || item.key !== 'if') return false
  }
  return false
}

/** "normal <7.3", "normal: 3–5", "(normal value up to 40)": the word begins a reference range, not a reading. */
function startsRange({ items, last, depth }: State, i: number): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return last.length > 0 || depth > 0
    if (item?.kind === 'mark' ? !':=<>,'.includes(item.mark) : item?.kind === 'word' ? !['is', 'being', 'up', 'to', 'for', 'our', 'the', 'value', 'was', 'from', 'between', 'levels', 'level'].includes(item.key) : item?.kind !== 'cue' || item.cue !== 'range') return false
  }
  return false
}

function meetMark(state: State, mark: string): void {
  if (mark === '(' || mark === '[') state.depth++
  else if (mark === ')' || mark === ']') {
    state.depth = Math.max(0, state.depth - 1)
    if (state.cue && state.cue.depth > state.depth) state.cue = undefined
  } else if (mark === ';' && state.cue && state.last.length > 0) state.cue = undefined
}

/** Decides what a quantity is; returns the index of the last item used. */
function meetQuantity(state: State, i: number, quantity: Quantity): number {
  const { items } = state
  if (isOrdinal(items, i, quantity)) return i
  const stated = asRange(state, i, quantity)
  if (stated !== undefined) return stated
  if (state.rival !== undefined && isOf(state, state.rival, i, quantity)) return i
  const ahead = valueFirst(state, i, quantity)
  const target = state.pending.at(-1)
  const near = target === undefined ? undefined : gapOf(items, target, i)
  if (ahead !== undefined && (near === undefined || near.unknown > 0 || !reaches(state, target, i, quantity) || ahead.close)) return take(state, i, quantity, ahead)
  if (target !== undefined) {
    const list = state.pending.length > 1 ? gather(state, i, state.pending.length) : undefined
    if (list && distribute(state, list)) return list.end
    if (reaches(state, target, i, quantity)) {
      add(state, target, i, quantity, 'lab/analyte-then-value')
      return i
    }
    const analyte = analyteAt(items, target)
    if (analyte?.implied) state.pending = []
    return i
  }
  const previous = state.last.at(-1)
  if (previous && goesOn(state, previous, i, quantity)) {
    const reading: Reading = { rule: 'lab/course', name: previous.name, nameAt: previous.nameAt, quantity, at: i, ...(quantity.unit && { unit: quantity.unit }), ...(previous.range && { range: previous.range }) }
    state.readings.push(reading)
    state.last.push(reading)
    return i
  }
  return i
}

/** Whether a quantity belongs to the rival before it: "ejection fraction of 35%"; a concentration is none's but a MIC's. */
function isOf({ items, text }: State, rival: number, i: number, { unit }: Quantity): boolean {
  const item = items[rival]
  if (unit?.dimension.includes('/volume') && !/^m(?:ic|inimum)/i.test(text.slice(item?.from, item?.to))) return false
  const gap = gapOf(items, rival, i)
  return !gap.separated && gap.unknown <= 2 && gap.values === 0 && !gap.semicolon
}

/** "on day 3", "in 2013", "5 patients", "Table 2". */
function isOrdinal(items: readonly Item[], i: number, quantity: Quantity): boolean {
  const previous = items[i - 1]
  const next = items[i + 1]
  if (previous?.kind === 'cue' && previous.cue === 'ordinal') return true
  const earlier = items[i - 2]
  if (previous?.kind === 'mark' && previous.mark === '.' && earlier?.kind === 'cue' && earlier.cue === 'ordinal') return true
  if (quantity.unit) return false
  if (next?.kind === 'cue' && next.cue === 'ordinal') return true
  if (next?.kind === 'word' && /^(?:times|fold|folds|x|am|pm|oclock)$/.test(next.key) && multipleOf(items, i) === undefined) return true
  if (previous?.kind === 'mark' && previous.mark === '*') return true
  const { value } = quantity
  return value !== undefined && value >= 1900 && value <= 2100 && previous?.kind === 'word' && /^(?:in|since|until|of|and|by|during|from|to)$/.test(previous.key) && Number.isInteger(value)
}

/** Takes a quantity as a reference range where words or brackets say so. */
function asRange(state: State, i: number, quantity: Quantity): number | undefined {
  const { items, cue, last } = state
  if (cue) {
    const previous = items[i - 1]
    const limit = cue.limit ?? (previous?.kind === 'word' && previous.key === 'to' && items[i - 2]?.kind === 'word' ? 'high' : undefined)
    const joined = cue.limit === undefined ? joinedRange(items, i, quantity) : undefined
    const range = joined ? joined.range : rangeOf(quantity, limit, quantity.from)
    const continued = items[i + 1]
    if (range || continued?.kind !== 'mark' || continued.mark !== '(') state.cue = undefined
    if (!range) return i
    const whole = { ...range, from: cue.from }
    if (state.pending.length > 0 && last.length === 0) state.early = whole
    else giveRange(state, whole, isShared(items, i))
    return joined?.index ?? i
  }
  const open = items[i - 1]
  const before = items[i - 2]
  if (state.depth > 0 && last.length > 0 && state.pending.length === 0 && quantity.value !== undefined && open?.kind === 'word' && open.key === 'to' && before?.kind === 'word' && before.key === 'up') {
    giveRange(state, { from: before.from, to: quantity.to, high: quantity.value }, isShared(items, i))
    return i
  }
  if (open?.kind !== 'mark' || (open.mark !== '(' && open.mark !== '[') || last.length === 0 || state.pending.length > 0) return undefined
  if (before?.kind !== 'quantity' || before.quantity !== last.at(-1)?.quantity) return undefined
  const close = items[i + 1]
  const closed = close === undefined || (close.kind === 'mark' && ')],;'.includes(close.mark)) || close.kind === 'cue' || close.kind === 'word'
  const range = rangeOf(quantity, undefined, quantity.from)
  if (!range || !closed) return undefined
  giveRange(state, range, false)
  return i
}

/** "(both NR <35 U/L)", "(each up to 40)": the range is of every value before it in the same unit. */
function isShared(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k > i - 6; k--) {
    const item = items[k]
    if (item?.kind === 'word' && /^(?:both|each|all)$/.test(item.key)) return true
    if (item?.kind === 'mark' && (item.mark === '(' || item.mark === '[')) return false
  }
  return false
}

/** "normal 3.5 to 5.0", "between 3.5 and 5.0". */
function joinedRange(items: readonly Item[], i: number, quantity: Quantity): { readonly range: StatedRange; readonly index: number } | undefined {
  const joint = items[i + 1]
  const second = items[i + 2]
  if (quantity.value === undefined || joint?.kind !== 'word' || (joint.key !== 'to' && joint.key !== 'and') || second?.kind !== 'quantity' || second.quantity.value === undefined) return undefined
  return { range: { from: quantity.from, to: second.to, low: quantity.value, high: second.quantity.value }, index: i + 2 }
}

function giveRange(state: State, range: StatedRange, shared: boolean): void {
  const [first] = state.last
  const owners = shared ? state.readings.filter(({ unit }) => unit?.ucum === first?.unit?.ucum) : state.last
  for (const reading of owners) reading.range ??= range
}

/** Whether a quantity is near enough to an analyte, and of its kind. */
function reaches(state: State, target: number | undefined, i: number, quantity: Quantity): boolean {
  if (target === undefined) return false
  const item = analyteAt(state.items, target)
  if (!item) return false
  const fit = fitOf(item.analyte, quantity)
  if (fit === 'none') return false
  const gap = gapOf(state.items, target, i)
  if (item.implied) return gap.unknown === 0 && gap.words <= 3 && (fit === 'unit' || gap.bracket) && !gap.semicolon
  if (gap.semicolon || gap.renamed || (quantity.glued && !isWritten(quantity))) return false
  const isShare = quantity.unit?.dimension === 'fraction'
  if (item.analyte.class === 'weak' && (gap.unknown > 0 || quantity.unit?.dimension === 'mass')) return false
  if (fit === 'unit') return gap.unknown <= (item.to - item.from <= 2 ? 2 : isShare ? 4 : 10)
  if (gap.stop || isCitation(state.items, i) || (gap.bracket && (item.analyte.unit ?? '{titer}').startsWith('{titer') && Number.isInteger(quantity.value) && item.analyte.id !== 'ph')) return false
  const before = state.items[i - 1]
  const verb = (before?.kind === 'word' && /^(?:was|were|of|is)$/.test(before.key)) || (before?.kind === 'mark' && (before.mark === '=' || before.mark === ':'))
  return gap.unknown <= (verb && gap.led !== undefined && /^(?:for|in|after|on|at|with|before|by|during|from|level|levels|count|was|were)$/.test(gap.led) ? 2 : 0) && gap.values === 0 && gap.words <= (isOftenBare(item.analyte) ? 8 : 6) && !(item.analyte.class === 'drug' && gap.words === 0 && !gap.bracket)
}

/** "CK7" and "P63" are names; "Hb10.3" and "Na121 mmol/L" are results. */
function isWritten({ unit, value, over }: Quantity): boolean {
  return unit !== undefined || (value !== undefined && over === undefined && !Number.isInteger(value))
}

/** "[12]" alone is a reference number, and so is "(12)" after another bracket. */
function isCitation(items: readonly Item[], i: number): boolean {
  const open = items[i - 1]
  const close = items[i + 1]
  const quantity = items[i]
  const earlier = items[i - 2]
  if (open?.kind === 'mark' && open.mark === '(' && earlier?.kind === 'mark' && earlier.mark === ')') return quantity?.kind === 'quantity' && Number.isInteger(quantity.quantity.value)
  return open?.kind === 'mark' && open.mark === '[' && close?.kind === 'mark' && close.mark === ']' && quantity?.kind === 'quantity' && Number.isInteger(quantity.quantity.value)
}

function add(state: State, target: number, i: number, quantity: Quantity, rule: string): void {
  const item = analyteAt(state.items, target)
  if (!item) return
  const multiple = multipleOf(state.items, i)
  const reading: Reading = {
    rule: item.implied ? 'lab/condition-then-value' : multiple === undefined ? rule : 'lab/multiple-of-limit',
    name: item,
    nameAt: target,
    quantity,
    at: i,
    ...(quantity.unit && { unit: quantity.unit }),
    ...(state.early && { range: state.early }),
    ...(multiple !== undefined && { multipleTo: multiple }),
  }
  state.readings.push(reading)
  state.pending = []
  state.early = undefined
  state.last = [reading]
}

/** "3 × ULN", "5 times the upper limit of normal": where the words end. */
function multipleOf(items: readonly Item[], i: number): number | undefined {
  const times = items[i + 1]
  if (!times || !((times.kind === 'mark' && '×*'.includes(times.mark)) || (times.kind === 'word' && /^(?:x|times|fold)$/.test(times.key)))) return undefined
  for (let k = i + 2; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'cue') return item.cue === 'upper' || item.cue === 'normal' || item.cue === 'range' ? item.to : undefined
    if (item?.kind !== 'word') return undefined
  }
  return undefined
}

interface Gathered {
  readonly values: readonly { readonly index: number; readonly quantity: Quantity; readonly range?: StatedRange }[]
  readonly end: number
}

/** The quantities that follow each other in a list: "120 (normal <40) and 95 U/L". */
function gather({ items }: State, i: number, wanted: number): Gathered {
  const values: { index: number; quantity: Quantity; range?: StatedRange }[] = []
  let end = i
  for (let k = i; k < items.length && values.length < wanted; k++) {
    const item = items[k]
    if (item?.kind === 'quantity') {
      const range = bracketRange(items, k + 1)
      values.push({ index: k, quantity: item.quantity, ...(range && { range: range.range }) })
      end = range?.end ?? k
      k = end
    } else if (item?.kind === 'mark' ? !',/&'.includes(item.mark) : item?.kind !== 'word' || !/^(?:and|or|to)$/.test(item.key)) break
  }
  const { over } = values[0]?.quantity ?? {}
  const first = values[0]
  if (values.length === 1 && first && over && wanted === 2)
    return { values: [{ ...first, quantity: { ...first.quantity, to: over.from - 1, number: { from: first.quantity.number.from, to: over.from - 1 } } }, { ...first, quantity: { ...first.quantity, value: over.value, number: over, from: over.from } }], end }
  return { values, end }
}

function bracketRange(items: readonly Item[], open: number): { readonly range: StatedRange; readonly end: number } | undefined {
  const mark = items[open]
  if (mark?.kind !== 'mark' || (mark.mark !== '(' && mark.mark !== '[')) return undefined
  for (let k = open + 1; k < Math.min(items.length, open + 8); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') {
      const joined = joinedRange(items, k, item.quantity)
      const range = joined?.range ?? rangeOf(item.quantity, undefined, item.from)
      const close = items[(joined?.index ?? k) + 1]
      return range && close?.kind === 'mark' && ')]'.includes(close.mark) ? { range: { ...range, from: items[open + 1]?.from ?? range.from }, end: (joined?.index ?? k) + 1 } : undefined
    }
    if (item?.kind === 'analyte' || (item?.kind === 'mark' && ')]'.includes(item.mark))) return undefined
  }
  return undefined
}

/** "AST and ALT were 120 and 95 U/L, respectively". */
function distribute(state: State, list: Gathered): boolean {
  const { items, pending } = state
  const first = pending[0]
  const lastPending = pending.at(-1)
  const firstValue = list.values[0]
  if (list.values.length !== pending.length || first === undefined || lastPending === undefined || !firstValue) return false
  const gap = gapOf(items, lastPending, firstValue.index)
  if (gap.unknown > 4 || gap.semicolon) return false
  const pairs = pending.flatMap((index, k) => {
    const value = list.values[k]
    const item = analyteAt(items, index)
    return value && item && fitOf(item.analyte, { ...value.quantity, ...unitFrom(list, k) }) !== 'none' ? [{ item, index, value, k }] : []
  })
  if (pairs.length !== pending.length) return false
  const readings = pairs.map(({ item, index, value, k }): Reading => {
    const { unit } = unitFrom(list, k)
    const range = value.range ?? state.early
    return { rule: 'lab/list-respectively', name: item, nameAt: index, quantity: value.quantity, at: value.index, ...(unit && { unit }), ...(range && { range }) }
  })
  state.readings.push(...readings)
  state.last = readings
  state.pending = []
  state.early = undefined
  return true
}

function unitFrom(list: Gathered, k: number): { readonly unit?: PrintedUnit } {
  const unit = list.values.slice(k).find(({ quantity }) => quantity.unit)?.quantity.unit ?? list.values.findLast(({ quantity }) => quantity.unit)?.quantity.unit
  return unit ? { unit } : {}
}

interface Ahead {
  readonly index: number
  /** Nothing stands between the quantity and its analyte. */
  readonly close: boolean
  readonly unit?: PrintedUnit
}

/** "85% neutrophils", "12 ng/mL of ferritin", "10 leukocytes/mm3". */
function valueFirst({ items, text }: State, i: number, quantity: Quantity): Ahead | undefined {
  let k = i + 1
  while (k <= i + 3) {
    const item = items[k]
    if (item?.kind !== 'word' || !/^(?:of|for|serum|plasma|total|the|segmented|polymorphonuclear)$/.test(item.key)) break
    k++
  }
  const item = analyteAt(items, k)
  if (!item || item.implied) return undefined
  const after = items[k + 1]
  if (after?.kind === 'quantity' || (after?.kind === 'mark' && '(:=['.includes(after.mark)) || (after?.kind === 'word' && /^(?:was|were|of|is|level|levels)$/.test(after.key))) return undefined
  if (quantity.unit) {
    const hasOf = k > i + 1
    if (fitOf(item.analyte, quantity) !== 'unit') return undefined
    const isShare = quantity.unit.dimension === 'fraction' || quantity.unit.dimension.startsWith('count')
    if (item.analyte.class === 'drug' || item.analyte.class === 'weak') return undefined
    return { index: k, close: !hasOf && isShare }
  }
  const unit = text[item.to] === '/' || /^\s?(?:per|\/)\s?/.test(text.slice(item.to, item.to + 5)) ? readUnit(text, item.to) : undefined
  if (!unit || (quantity.value === undefined && quantity.low === undefined) || fitOf(item.analyte, { ...quantity, unit }) !== 'unit') return undefined
  return { index: k, close: true, unit }
}

function take(state: State, i: number, quantity: Quantity, { index, unit }: Ahead): number {
  const item = analyteAt(state.items, index)
  if (!item) return i
  const own = unit ?? quantity.unit
  const reading: Reading = { rule: 'lab/value-then-analyte', name: item, nameAt: index, quantity, at: i, ...(own && { unit: own }) }
  state.readings.push(reading)
  state.pending = []
  state.early = undefined
  state.last = [reading]
  return index
}

/** Whether a further quantity goes on with the course of the analyte read last. */
function goesOn({ items }: State, previous: Reading, i: number, quantity: Quantity): boolean {
  const { analyte } = previous.name
  if (!analyte || quantity.plus || quantity.over) return false
  const gap = gapOf(items, previous.at, i)
  if (gap.renamed || quantity.glued) return false
  if (quantity.unit) {
    if (fitOf(analyte, quantity) !== 'unit') return false
    const same = previous.unit === undefined || previous.unit.dimension === quantity.unit.dimension || gap.bracket
    return same && gap.unknown <= 10 && (gap.unknown === 0 || gap.course) && !(gap.semicolon && gap.unknown > 0)
  }
  const before = items[i - 1]
  if (gap.values > 0) return false
  const joined = (before?.kind === 'word' && /^(?:to|from|and|then|versus|vs|or|baseline|previously|initially)$/.test(before.key)) || (before?.kind === 'mark' && ['→', ',', '>', '/', '➔', '⟶', '(', '⇒'].includes(before.mark))
  return joined && gap.strange === 0 && gap.words <= (isTimed(items, i) ? 6 : 3) && quantity.value !== undefined && !isCitation(items, i) && !(before.kind === 'mark' && before.mark === '(' && Number.isInteger(quantity.value))
}

/** "455 on day 9": a time follows the number. */
function isTimed(items: readonly Item[], i: number): boolean {
  const [preposition, time] = [items[i + 1], items[i + 2]]
  if (preposition?.kind !== 'word' || !/^(?:on|at|by|after|in)$/.test(preposition.key)) return false
  return (time?.kind === 'cue' && time.cue === 'ordinal') || (time?.kind === 'quantity' && time.quantity.unit?.dimension === 'time')
}

/** A unit said once for several values belongs to each: in a course, and in a list of analytes with the same unit. */
function shareUnits(readings: readonly Reading[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const reading = readings[i]
    const next = readings[i + 1]
    if (!reading || !next?.unit || reading.unit || reading.multipleTo !== undefined || reading.quantity.plus || reading.quantity.titer !== undefined) continue
    const { analyte } = reading.name
    const same = analyte !== undefined && analyte === next.name.analyte
    const alike = analyte?.unit !== undefined && analyte.unit === next.name.analyte?.unit && !isOftenBare(analyte) && next.at - reading.at <= 4
    if (same || alike) reading.unit = next.unit
  }
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]
    const previous = readings[i - 1]
    if (!reading || !previous?.unit || reading.unit || reading.quantity.titer !== undefined || reading.quantity.plus || reading.multipleTo !== undefined) continue
    if (previous.name.analyte !== undefined && isSameSort(previous.name.analyte, reading.name.analyte)) reading.unit = previous.unit
  }
}

/** The same analyte, or the same in another specimen: "CSF glucose 3.2 mmol/L with a blood glucose of 5.6". */
function isSameSort(one: Analyte, other: Analyte | undefined): boolean {
  if (one === other) return true
  return other !== undefined && one.unit !== undefined && one.unit === other.unit && one.name.split(' ').at(-1)?.toLowerCase() === other.name.split(' ').at(-1)?.toLowerCase()
}

/** The analyte item at an index. */
export function analyteAt(items: readonly Item[], index: number): AnalyteItem | undefined {
  const item = items[index]
  return item?.kind === 'analyte' ? item : undefined
}

/** Whether a word links a number to what it is of; for the reader of unknown analytes. */
export const isLink = (key: string): boolean => linkWords.has(key)
