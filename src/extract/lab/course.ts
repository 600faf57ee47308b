import type { Quantity } from '../../core/quantity.js'
import { fitOf } from './accept.js'
import { gapOf } from './glue.js'
import { isCitation } from './reach.js'
import type { Reading, State } from './reading.js'
import type { Item } from './scan.js'

/** Whether a further quantity goes on with the course of the analyte read last. */
export function goesOn({ items }: State, previous: Reading, i: number, quantity: Quantity): boolean {
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
