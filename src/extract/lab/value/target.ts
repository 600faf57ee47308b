import type { Reading } from '../reading.js'
import type { Item } from '../item.js'

const goals: ReadonlySet<string> = new Set([
  'target',
  'targets',
  'targeted',
  'targeting',
  'goal',
  'goals',
  'aim',
  'aiming',
  'aimed',
  'maintain',
  'keep',
])
const within: ReadonlySet<string> = new Set(['on', 'within', 'in', 'at', 'above', 'below', 'reached', 'off'])

/** "a target INR of 2–3", "to keep platelets above 50", "heparin adjusted to an anti-Xa of 0.3–0.7": what was aimed at, not found. */
export function isTarget(items: readonly Item[], { nameAt, at, quantity }: Reading): boolean {
  for (let k = Math.max(0, Math.min(nameAt, at) - 5); k < at; k++) {
    const item = items[k]
    if (item?.kind === 'quantity' || (item?.kind === 'mark' && item.mark === ';')) {
      if (k < nameAt) continue
      return false
    }
    if (item?.kind !== 'word') continue
    const before = items[k - 1]
    if (goals.has(item.key) && !(before?.kind === 'word' && within.has(before.key)) && isClear(items, k, nameAt)) return true
    if ((item.key === 'adjusted' || item.key === 'titrated') && quantity.low !== undefined && isClear(items, k, nameAt)) return true
  }
  return false
}

const met: ReadonlySet<string> = new Set(['met', 'reached', 'achieved', 'attained', 'exceeded'])

/** No other result stands between the goal and the name, nor that it was met. */
function isClear(items: readonly Item[], from: number, to: number): boolean {
  return !items
    .slice(from, Math.max(from, to))
    .some(
      (item) =>
        (item.kind === 'word' && met.has(item.key)) ||
        item.kind === 'quantity' ||
        item.kind === 'analyte' ||
        (item.kind === 'mark' && item.mark === ';'),
    )
}
