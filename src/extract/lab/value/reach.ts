import type { Quantity } from '../../../core/quantity.js'
import { fitOf, isExcreted, isLevel, isOftenBare } from './accept.js'
import { gapOf } from './glue.js'
import type { State } from './state.js'
import { analyteAt } from '../item.js'
import type { Item } from '../item.js'

/** "on day 3", "in 2013", "5 patients", "Table 2". */
export function isOrdinal(items: readonly Item[], i: number, quantity: Quantity): boolean {
  const previous = items[i - 1]
  const next = items[i + 1]
  if (previous?.kind === 'cue' && previous.cue === 'ordinal') return true
  const earlier = items[i - 2]
  if (previous?.kind === 'mark' && '.+#'.includes(previous.mark) && earlier?.kind === 'cue' && earlier.cue === 'ordinal') return true
  if (quantity.unit) return false
  if (Number.isInteger(quantity.value) && isListed(items, i, quantity.value ?? 0)) return true
  if (next?.kind === 'cue' && next.cue === 'ordinal') return true
  if (next?.kind === 'word' && /^(?:times|fold|folds|x|am|pm|oclock)$/.test(next.key) && multipleOf(items, i) === undefined) return true
  if (previous?.kind === 'mark' && previous.mark === '*') return true
  const { value } = quantity
  // "10 of plasma and 2 of platelets" were given.
  if (
    next?.kind === 'word' &&
    next.key === 'of' &&
    Number.isInteger(value) &&
    (value ?? 0) < 100 &&
    (items[i + 2]?.kind === 'analyte' || items[i + 2]?.kind === 'word')
  )
    return true
  return (
    value !== undefined &&
    value >= 1900 &&
    value <= 2100 &&
    previous?.kind === 'word' &&
    /^(?:in|since|until|of|and|by|during|from|to)$/.test(previous.key) &&
    Number.isInteger(value)
  )
}

/** "on days 1, 3 and 5": numbers of a list that an ordinal word heads. */
function isListed(items: readonly Item[], i: number, value: number): boolean {
  let next = value
  if (isTimed(items, i)) return false
  for (let k = i - 1; k > i - 10; k--) {
    const item = items[k]
    if (item?.kind === 'cue') return item.cue === 'ordinal' && k < i - 1
    if (item?.kind === 'quantity') {
      if (item.quantity.unit || (item.quantity.value ?? next) >= next) return false
      next = item.quantity.value ?? 0
    } else if (item?.kind === 'mark' ? item.mark !== ',' : item?.kind !== 'word' || item.key !== 'and') return false
  }
  return false
}

/** Whether a quantity is near enough to an analyte, and of its kind. */
export function reaches(state: State, target: number | undefined, i: number, quantity: Quantity): boolean {
  if (target === undefined) return false
  const item = analyteAt(state.items, target)
  if (!item) return false
  const fit = isExcreted(item.analyte, quantity, state.text, item.to) ? 'unit' : fitOf(item.analyte, quantity)
  if (fit === 'none' || isAnother(state.text.slice(item.from, item.to), quantity)) return false
  if (isDifference(state.items, target, i)) return false
  const gap = gapOf(state.items, target, i)
  if (item.given && (gap.unknown > 2 || !isLevel(item.analyte, quantity))) return false
  if (item.implied) return gap.unknown === 0 && gap.words <= 3 && (fit === 'unit' || gap.bracket) && !gap.semicolon
  if (gap.semicolon || gap.renamed || (quantity.glued && !isWritten(quantity))) return false
  const isShare = quantity.unit?.dimension === 'fraction'
  if (item.analyte.class === 'weak' && (gap.unknown > 0 || quantity.unit?.dimension === 'mass')) return false
  if (fit === 'unit') return gap.unknown <= (item.to - item.from <= 2 ? 2 : isShare ? 4 : 10)
  if (
    gap.stop ||
    isCitation(state.items, i) ||
    (gap.bracket && (item.analyte.unit ?? '{titer}').startsWith('{titer') && Number.isInteger(quantity.value) && item.analyte.id !== 'ph')
  )
    return false
  const before = state.items[i - 1]
  const verb =
    (before?.kind === 'word' && /^(?:was|were|of|is)$/.test(before.key)) ||
    (before?.kind === 'mark' && (before.mark === '=' || before.mark === ':'))
  return (
    gap.unknown <=
      (verb && gap.led !== undefined && /^(?:for|in|after|on|at|with|before|by|during|from|level|levels|count|was|were)$/.test(gap.led)
        ? 2
        : 0) &&
    gap.values === 0 &&
    gap.words <= (isOftenBare(item.analyte) ? 8 : 6) &&
    !(item.analyte.class === 'drug' && gap.words === 0 && !gap.bracket)
  )
}

/** "P < 0.001" is a probability and "P 88" a pulse, neither a phosphate; "TB" without a unit is tuberculosis. */
function isAnother(name: string, { unit, value = 1 }: Quantity): boolean {
  return !unit && (name === 'TB' || (name === 'P' && (value < 1 || value > 25)))
}

const moves: ReadonlySet<string> = new Set(
  'rose rise risen rising fell fall fallen falling dropped drop dropping decreased decreasing increased increasing declined declining reduced raised climbed improved worsened changed'.split(
    ' ',
  ),
)
const changes: ReadonlySet<string> = new Set(
  'decrease drop fall rise increase reduction decline decrement increment difference change'.split(' '),
)

/** "rose by 14 mmol/L", "a decrease of 1.1 mg/dL", "a fall in haemoglobin of 4 g/dL": how far a value moved, and no value. */
export function isDifference(items: readonly Item[], name: number, i: number): boolean {
  const before = items[i - 1]
  if (before?.kind !== 'word') return false
  const isSaid = (item: Item | undefined, words: ReadonlySet<string>): boolean => item?.kind === 'word' && words.has(item.key)
  if (before.key === 'by')
    return items.slice(Math.max(0, i - 4), i - 1).some((item) => isSaid(item, moves) || (item.kind === 'cue' && item.changes === true))
  if (before.key !== 'of' && before.key !== 'was') return false
  const led = items[name - 1]
  return (
    isSaid(items[i - 2], changes) ||
    (before.key === 'of' && name === i - 2 && led?.kind === 'word' && led.key === 'in' && isSaid(items[name - 2], changes))
  )
}

/** "CK7" and "P63" are names; "Hb10.3" and "Na121 mmol/L" are results. */
function isWritten({ unit, value, over }: Quantity): boolean {
  return unit !== undefined || (value !== undefined && over === undefined && !Number.isInteger(value))
}

/** "[12]" alone is a reference number, and so is "(12)" after another bracket. */
export function isCitation(items: readonly Item[], i: number): boolean {
  const open = items[i - 1]
  const close = items[i + 1]
  const quantity = items[i]
  const earlier = items[i - 2]
  if (open?.kind === 'mark' && open.mark === '(' && earlier?.kind === 'mark' && earlier.mark === ')')
    return quantity?.kind === 'quantity' && Number.isInteger(quantity.quantity.value)
  return (
    open?.kind === 'mark' &&
    open.mark === '[' &&
    close?.kind === 'mark' &&
    close.mark === ']' &&
    quantity?.kind === 'quantity' &&
    Number.isInteger(quantity.quantity.value)
  )
}

/** "3 × ULN", "5 times the upper limit of normal": where the words end. */
export function multipleOf(items: readonly Item[], i: number): number | undefined {
  const times = items[i + 1]
  if (!times || !((times.kind === 'mark' && '×*'.includes(times.mark)) || (times.kind === 'word' && /^(?:x|times|fold)$/.test(times.key))))
    return undefined
  for (let k = i + 2; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'cue') return item.cue === 'upper' || item.cue === 'normal' || item.cue === 'range' ? item.to : undefined
    if (item?.kind !== 'word') return undefined
  }
  return undefined
}

/** "455 on day 9": a time follows the number. */
export function isTimed(items: readonly Item[], i: number): boolean {
  const [preposition, time] = [items[i + 1], items[i + 2]]
  if (preposition?.kind !== 'word' || !/^(?:on|at|by|after|in)$/.test(preposition.key)) return false
  return (time?.kind === 'cue' && time.cue === 'ordinal') || (time?.kind === 'quantity' && time.quantity.unit?.dimension === 'time')
}
