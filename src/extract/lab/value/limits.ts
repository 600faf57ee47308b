import { rangeAt } from '../../../core/range/index.js'
import type { StatedRange } from '../../../core/range/range.js'
import { isMark, isOfAll } from '../../../core/range/row.js'
import type { State } from './state.js'

/** Takes the range that begins at an item; returns the index of its last item. */
export function takeRange(state: State, i: number): number | undefined {
  const { row, last, pending } = state
  const applied = rangeAt(row, i, {
    valued: last.length > 0,
    pending: pending.length > 0,
    depth: state.depth,
    last: last.at(-1)?.at,
    unsaid: true,
  })
  if (!applied) return undefined
  const { value: range } = applied
  if (range.low !== undefined || range.high !== undefined) {
    if (pending.length > 0 && last.length === 0) state.early = range
    else giveRange(state, range, isOfAll(row, applied.last - 1))
  }
  for (let k = i; k < applied.last; k++) {
    if (isMark(row, k, '([')) state.depth++
    else if (isMark(row, k, ')]')) state.depth = Math.max(0, state.depth - 1)
  }
  return applied.last - 1
}

function giveRange(state: State, range: StatedRange, shared: boolean): void {
  const [first] = state.last
  const owners = shared ? state.readings.filter(({ unit }) => unit?.ucum === first?.unit?.ucum) : state.last
  for (const reading of owners) reading.range ??= range
}
