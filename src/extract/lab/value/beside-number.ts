import { isMark } from '../../../core/range/row.js'
import { saysAt } from '../../../core/measure/row.js'
import { words } from '../../../core/words.js'
import type { LabRow } from './row.js'

/** "3 × ULN", "5 times the upper limit of normal": where the words end. */
export function multipleOf(row: LabRow, at: number): number | undefined {
  if (!isMark(row, at + 1, '×*') && !saysAt(row, at + 1, /^(?:x|times|fold)$/)) return undefined
  for (let k = at + 2; k < Math.min(row.keys.length, at + 6); k++) {
    const item = row.items[k]
    if (item?.kind === 'cue') return item.cue === 'upper' || item.cue === 'normal' || item.cue === 'range' ? item.to : undefined
    if (item?.kind !== 'word') return undefined
  }
  return undefined
}

/** "455 on day 9": a time follows the number. */
export function isTimed(row: LabRow, at: number): boolean {
  return (
    saysAt(row, at + 1, /^(?:on|at|by|after|in)$/) && (row.keys[at + 2] === '#ordinal' || row.numbers[at + 2]?.unit?.dimension === 'time')
  )
}

const moves = words(
  'rose rise risen rising fell fall fallen falling dropped drop dropping decreased decreasing increased increasing declined declining reduced raised climbed improved worsened changed',
)
const changes = words('decrease drop fall rise increase reduction decline decrement increment difference change')

/** "rose by 14 mmol/L", "a decrease of 1.1 mg/dL", "a fall in haemoglobin of 4 g/dL": how far a value moved, and no value. */
export function isDifference({ keys, items }: LabRow, name: number, at: number): boolean {
  const before = keys[at - 1]
  if (before === 'by')
    return items
      .slice(Math.max(0, at - 4), at - 1)
      .some((item) => (item.kind === 'word' && moves.has(item.key)) || (item.kind === 'cue' && item.changes === true))
  if (before !== 'of' && before !== 'was') return false
  return (
    changes.has(keys[at - 2] ?? '') || (before === 'of' && name === at - 2 && keys[name - 1] === 'in' && changes.has(keys[name - 2] ?? ''))
  )
}

/** "[12]" alone is a reference number, and so is "(12)" after another bracket. */
export function isCitation(row: LabRow, at: number): boolean {
  if (!Number.isInteger(row.numbers[at]?.value)) return false
  return row.keys[at - 1] === '(' ? row.keys[at - 2] === ')' : row.keys[at - 1] === '[' && row.keys[at + 1] === ']'
}
