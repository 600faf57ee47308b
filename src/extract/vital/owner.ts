import type { Pending } from '../../core/measure/engine.js'
import { gapOf } from '../../core/measure/gap.js'
import { fitOf } from './fit.js'
import type { NamedVital } from './lexicon.js'
import { pairRefusals } from './pair.rules.js'
import type { Pair, VitalCandidate } from './reading.js'
import { farthest } from './reading.js'
import { gapWords } from './words.js'

/** The waiting name that a number belongs to: in a list the next in order, else the nearest. */
export function owner(candidate: VitalCandidate): Pair | undefined {
  const { state, at } = candidate
  const open = state.pending.flatMap((pending) => pairOf(candidate, pending) ?? [])
  const inOrder = state.pending.length > 1 && numbersAhead(candidate) >= state.pending.length
  const chosen = inOrder ? open[0] : open.at(-1)
  if (!chosen) return undefined
  const isPlain = chosen.quantity.pressure !== undefined && chosen.unit?.dimension !== 'pressure'
  return isPlain ? { ...chosen, unit: undefined, at } : chosen
}

/** A waiting name and a number, with the unit under which they fit and no rule refuses them. */
function pairOf(candidate: VitalCandidate, { name, at: nameAt, after = nameAt }: Pending<NamedVital>): Pair | undefined {
  const { state, at, quantity } = candidate
  if (at - nameAt > farthest) return undefined
  const gap = gapOf(state.row, after, at, gapWords)
  for (const unit of quantity.unit ? [quantity.unit] : quantity.lent ? [quantity.lent, undefined] : [undefined]) {
    const fit = fitOf(name.term, quantity, unit)
    const pair = { ...candidate, name, nameAt, unit, fit, gap }
    if (fit !== 'none' && pairRefusals.by(pair, state.row, { first: at, last: at + 1 }) === undefined) return pair
  }
  return undefined
}

function numbersAhead({ state: { row }, at }: VitalCandidate): number {
  let count = 0
  for (let k = at; k < Math.min(row.keys.length, at + farthest); k++) {
    if (row.names[k] || row.keys[k] === ';') break
    if (row.numbers[k]) count++
  }
  return count
}
