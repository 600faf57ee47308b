import type { Applied } from '../rule/rule.js'
import type { StatedRange } from './range.js'
import { columnRules, rangeRules } from './range.rules.js'
import type { RangeContext, RangeRow } from './row.js'
import { isMark } from './row.js'

/** The range that begins at a place: its rule and the items that it takes. */
export function rangeAt(row: RangeRow, at: number, context: RangeContext): Applied<StatedRange> | undefined {
  const applied = rangeRules.at(row, at, context)
  return applied && { ...applied, value: { ...applied.value, rule: applied.rule } }
}

/** The range in a bracket after a value, and the index of the mark that closes it: "(normal <40)". */
export function bracketRange(row: RangeRow, open: number): { readonly range: StatedRange; readonly end: number } | undefined {
  if (!isMark(row, open, '([')) return undefined
  const context = { valued: true, pending: false, depth: 1, last: open - 1, unsaid: true }
  for (let k = open + 1; k < open + 6 && !isMark(row, k, ')]'); k++) {
    const applied = rangeAt(row, k, context)
    if (applied) return isMark(row, applied.last, ')]') ? { range: applied.value, end: applied.last } : undefined
    if (row.keys[k] === undefined) return undefined
  }
  return undefined
}

/** The ranges that a short text states after its values: that of the cell "50 [10 to 40]". */
export function rangesIn(row: RangeRow): Applied<StatedRange>[] {
  const found: Applied<StatedRange>[] = []
  let [depth, last] = [0, -1]
  for (let i = 0; i < row.keys.length; i++) {
    if (isMark(row, i, '([')) depth++
    else if (isMark(row, i, ')]')) depth--
    if (last < 0) {
      if (row.numbers[i]) last = i
      continue
    }
    const applied = rangeAt(row, i, { valued: true, pending: false, depth, last, unsaid: true })
    if (applied) found.push(applied)
    else if (row.numbers[i]) last = i
    i = applied ? applied.last - 1 : i
  }
  return found
}

/** The range that a text of a range column or a label states, from an item on: "10–40 U/L", "up to 40". */
export function columnRange(row: RangeRow, at: number, head: string): StatedRange | undefined {
  const applied = columnRules.at(row, at, { head })
  return applied && { ...applied.value, rule: applied.rule }
}
