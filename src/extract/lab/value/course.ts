import type { Quantity } from '../../../core/quantity.js'
import { fitOf, isExcreted } from './accept.js'
import { gapOf } from './glue.js'
import { isCitation, isDifference, isTimed } from './reach.js'
import type { Reading } from '../reading.js'
import type { State } from './state.js'

/** Whether a further quantity goes on with the course of the analyte read last. */
export function goesOn({ items, last, text }: State, previous: Reading, i: number, quantity: Quantity): boolean {
  const { analyte } = previous.name
  if (!analyte || quantity.plus || quantity.over) return false
  if (isDifference(items, previous.nameAt, i)) return false
  const gap = gapOf(items, previous.at, i)
  if (gap.renamed || quantity.glued) return false
  if (quantity.unit) {
    if (fitOf(analyte, quantity) !== 'unit' && !isExcreted(analyte, quantity, text, previous.name.to)) return false
    const same = last.some(({ unit }) => unit === undefined || unit.dimension === quantity.unit?.dimension) || gap.bracket
    return same && gap.unknown <= 10 && (gap.unknown === 0 || gap.course) && !(gap.semicolon && gap.unknown > 0)
  }
  const before = items[i - 1]
  if (gap.values > 0) return false
  const joined =
    (before?.kind === 'word' && /^(?:to|from|and|then|versus|vs|or|baseline|previously|initially)$/.test(before.key)) ||
    (before?.kind === 'mark' && ['→', ',', '>', '/', '➔', '⟶', '(', '⇒'].includes(before.mark))
  return (
    joined &&
    gap.strange === 0 &&
    gap.words <= (isTimed(items, i) ? 6 : 5) &&
    (quantity.value !== undefined || (quantity.titer !== undefined && previous.quantity.titer !== undefined)) &&
    !isCitation(items, i) &&
    !(before.kind === 'mark' && before.mark === '(' && Number.isInteger(quantity.value))
  )
}
