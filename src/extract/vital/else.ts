import type { Measure } from './measure.js'
import type { Item } from './scan.js'
import type { State } from './state.js'

/** "79.0 ± 1.4" is of a group. */
const spread = /^\s{0,2}(?:±|\+\s?\/\s?[-−])/

/** "on day 3", "50th percentile", "-2 SD", "by 20 mmHg", "on 40% oxygen", "lost 10 kg": no value of a vital sign. */
export function isElse({ items, text }: State, i: number, measure: Measure): boolean {
  if (spread.test(text.slice(measure.number.to, measure.number.to + 6))) return true
  const [before, next] = [items[i - 1], items[i + 1]]
  if (next?.kind === 'cue' && next.cue === 'percentile') return true
  if (!measure.unit && before?.kind === 'cue' && before.cue === 'ordinal') return true
  if (before?.kind === 'word' && before.key === 'by') return true
  if (
    measure.unit?.ucum === '%' &&
    before?.kind === 'word' &&
    ['on', 'with', 'at', 'breathing', 'inhaling', 'receiving', 'under'].includes(before.key) &&
    next?.kind === 'word' &&
    ['oxygen', 'o', 'fio', 'inspired', 'fraction', 'venturi'].includes(next.key)
  )
    return true
  if (measure.unit?.dimension !== 'mass') return false
  if (next?.kind === 'word' && ['less', 'lower', 'more', 'heavier', 'above', 'below', 'lighter'].includes(next.key)) return true
  const near = items.slice(Math.max(0, i - 3), i)
  return (
    near.some((item) => item.kind === 'cue' && item.cue === 'change') && !near.some((item) => item.kind === 'word' && item.key === 'from')
  )
}

/** "MAP 65 mmHg as a goal". */
export function isTargetAfter(items: readonly Item[], i: number): boolean {
  return items
    .slice(i + 1, i + 4)
    .some((item, k, near) => item.kind === 'cue' && item.cue === 'target' && near.slice(0, k).every(({ kind }) => kind === 'word'))
}
