import type { Quantity } from '../../../core/quantity.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import { fitOf, isExcreted } from './accept.js'
import type { Reading } from '../reading.js'
import type { State } from './state.js'
import { analyteAt } from '../item.js'

interface Ahead {
  readonly index: number
  /** Nothing stands between the quantity and its analyte. */
  readonly close: boolean
  readonly unit?: PrintedUnit
}

/** "85% neutrophils", "12 ng/mL of ferritin", "10 leukocytes/mm3". */
export function valueFirst({ items, text }: State, i: number, quantity: Quantity): Ahead | undefined {
  let k = i + 1
  while (k <= i + 3) {
    const item = items[k]
    if (item?.kind !== 'word' || !/^(?:of|for|against|serum|plasma|total|the|segmented|polymorphonuclear)$/.test(item.key)) break
    k++
  }
  const item = analyteAt(items, k)
  if (!item || item.implied || item.given) return undefined
  const after = items[k + 1]
  const hasOf = k > i + 1
  if (
    after?.kind === 'quantity' ||
    (after?.kind === 'mark' &&
      '(:=['.includes(after.mark) &&
      !('(['.includes(after.mark) && (items[k + 2]?.kind === 'analyte' || items[k + 2]?.kind === 'cue'))) ||
    (after?.kind === 'word' && /^(?:was|were|of|is|level|levels)$/.test(after.key) && !(hasOf && !isValued(items, k + 2)))
  )
    return undefined
  // "a titre of 1:320 for the O antigen".
  if (quantity.titer !== undefined) {
    const led = items[i + 1]
    return led?.kind === 'word' && /^(?:for|against)$/.test(led.key) && fitOf(item.analyte, quantity) === 'unit'
      ? { index: k, close: true }
      : undefined
  }
  if (quantity.unit) {
    const excreted = isExcreted(item.analyte, quantity, text, quantity.from)
    if (!excreted && fitOf(item.analyte, quantity) !== 'unit') return undefined
    if (excreted) return { index: k, close: true }
    const isShare = quantity.unit.dimension === 'fraction' || quantity.unit.dimension.startsWith('count')
    if (item.analyte.class === 'drug' || item.analyte.class === 'weak') return undefined
    return { index: k, close: !hasOf && isShare }
  }
  const unit = text[item.to] === '/' || /^\s?(?:per|\/)\s?/.test(text.slice(item.to, item.to + 5)) ? readUnit(text, item.to) : undefined
  if (!unit || (quantity.value === undefined && quantity.low === undefined) || fitOf(item.analyte, { ...quantity, unit }) !== 'unit')
    return undefined
  return { index: k, close: true, unit }
}

/** Whether a value of its own may follow an analyte's verb. */
function isValued(items: State['items'], k: number): boolean {
  return items.slice(k, k + 4).some(({ kind }) => kind === 'quantity')
}

/** Reads a value with the analyte that follows it; returns the index of that analyte. */
export function take(state: State, i: number, quantity: Quantity, { index, unit }: Ahead): number {
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
