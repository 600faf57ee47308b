import type { Quantity } from '../../../core/quantity.js'
import type { StatedRange } from '../../../core/range.js'
import { rangeOf } from '../../../core/range.js'
import type { State } from './state.js'
import type { Item } from '../item.js'

/** "normal <7.3", "normal: 3–5", "(normal value up to 40)": the word begins a reference range, not a reading. */
export function startsRange({ items, last, depth }: State, i: number): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return last.length > 0 || depth > 0
    if (
      item?.kind === 'mark'
        ? !':=<>,'.includes(item.mark)
        : item?.kind === 'word'
          ? ![
              'is',
              'being',
              'up',
              'to',
              'for',
              'our',
              'the',
              'value',
              'was',
              'from',
              'between',
              'levels',
              'level',
              'peak',
              'response',
              'maximum',
              'minimum',
            ].includes(item.key)
          : item?.kind !== 'cue' || item.cue !== 'range'
    )
      return false
  }
  return false
}

/** "positive > 0.45", "negative: < 1.0", "positive if > 5": the limit between the two. */
export function boundAfter(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < i + 3; k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return item.quantity.comparator !== undefined
    if (item?.kind === 'mark' ? item.mark !== ':' : item?.kind !== 'word' || item.key !== 'if') return false
  }
  return false
}

/** Takes a quantity as a reference range where words or brackets say so. */
export function asRange(state: State, i: number, quantity: Quantity): number | undefined {
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
  if (
    state.depth > 0 &&
    last.length > 0 &&
    state.pending.length === 0 &&
    quantity.value !== undefined &&
    open?.kind === 'word' &&
    open.key === 'to' &&
    before?.kind === 'word' &&
    before.key === 'up'
  ) {
    giveRange(state, { from: before.from, to: quantity.to, high: quantity.value }, isShared(items, i))
    return i
  }
  const later =
    state.depth > 0 &&
    open?.kind === 'mark' &&
    (open.mark === ';' || open.mark === ',') &&
    quantity.comparator !== undefined &&
    endsBracket(items[i + 1])
  if (open?.kind !== 'mark' || (open.mark !== '(' && open.mark !== '[' && !later) || last.length === 0 || state.pending.length > 0)
    return undefined
  if (before?.kind !== 'quantity' || last.at(-1)?.at !== i - 2) return undefined
  const close = items[i + 1]
  const closed =
    close === undefined || (close.kind === 'mark' && ')],;'.includes(close.mark)) || close.kind === 'cue' || close.kind === 'word'
  const range = rangeOf(quantity, undefined, quantity.from)
  if (!range || !closed) return undefined
  giveRange(state, range, false)
  return i
}

function endsBracket(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.mark === ')' || item.mark === ']')
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
function joinedRange(
  items: readonly Item[],
  i: number,
  quantity: Quantity,
): { readonly range: StatedRange; readonly index: number } | undefined {
  const joint = items[i + 1]
  const second = items[i + 2]
  if (
    quantity.value === undefined ||
    joint?.kind !== 'word' ||
    (joint.key !== 'to' && joint.key !== 'and') ||
    second?.kind !== 'quantity' ||
    second.quantity.value === undefined
  )
    return undefined
  return { range: { from: quantity.from, to: second.to, low: quantity.value, high: second.quantity.value }, index: i + 2 }
}

function giveRange(state: State, range: StatedRange, shared: boolean): void {
  const [first] = state.last
  const owners = shared ? state.readings.filter(({ unit }) => unit?.ucum === first?.unit?.ucum) : state.last
  for (const reading of owners) reading.range ??= range
}

/** The range in a bracket after a value: "(normal <40)". */
export function bracketRange(items: readonly Item[], open: number): { readonly range: StatedRange; readonly end: number } | undefined {
  const mark = items[open]
  if (mark?.kind !== 'mark' || (mark.mark !== '(' && mark.mark !== '[')) return undefined
  for (let k = open + 1; k < Math.min(items.length, open + 8); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') {
      const joined = joinedRange(items, k, item.quantity)
      const range = joined?.range ?? rangeOf(item.quantity, undefined, item.from)
      const close = items[(joined?.index ?? k) + 1]
      return range && close?.kind === 'mark' && ')]'.includes(close.mark)
        ? { range: { ...range, from: items[open + 1]?.from ?? range.from }, end: (joined?.index ?? k) + 1 }
        : undefined
    }
    if (item?.kind === 'analyte' || (item?.kind === 'mark' && ')]'.includes(item.mark))) return undefined
  }
  return undefined
}
