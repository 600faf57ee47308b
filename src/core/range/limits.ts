import type { Match } from '../rule/rule.js'
import type { Pattern } from '../rule/pattern.js'
import { as, either, maybe, no, one, seq, word } from '../rule/pattern.js'
import type { Bounds, StatedRange } from './range.js'
import { rangeOf } from './range.js'
import type { RangeRow } from './row.js'
import { isMark, numberAt } from './row.js'

/** How many words and marks may stand between a word for a range and its limits: "normal range for adult women, 12–16". */
const farthest = 14

/** Numbers have no key. */
const number = ['']

const isPlain = (row: RangeRow, at: number): boolean => numberAt(row, at)?.value !== undefined

const isStated = (row: RangeRow, at: number): boolean => {
  const bounds = numberAt(row, at)
  return bounds !== undefined && rangeOf(bounds, undefined, bounds.from) !== undefined
}

/** "3.5–5.0", "<7.3": limits in one number. */
export const stated: Pattern<RangeRow> = as('limits', one(isStated, number))

/** "up to 37". */
export const upTo: Pattern<RangeRow> = seq(word('up'), word('to'), as('most', one(isPlain, number)))

/** "3.5 to 5.0", "between 3.5 and 5.0", "3.5–5.0", "<7.3", "up to 40". */
export const limits: Pattern<RangeRow> = either(
  seq(word('between'), as('low', one(isPlain, number)), word('and', 'to'), as('high', one(isPlain, number))),
  seq(maybe(word('from')), as('low', one(isPlain, number)), word('to', 'through'), as('high', one(isPlain, number))),
  stated,
  upTo,
)

/** One number. */
export const single: Pattern<RangeRow> = as(
  'single',
  one((row, at) => isPlain(row, at) || numberAt(row, at)?.titer !== undefined, number),
)

/** At most so many words and marks up to limits, within their bracket and before a semicolon. */
export const wordsBefore: Pattern<RangeRow> = {
  match: (row, at) => {
    let depth = 0
    for (let i = at; i <= at + farthest; i++) {
      const key = row.keys[i]
      if (key === undefined) {
        if (!numberAt(row, i)) return no
        if (!isTime(row, i)) return beginning(row, at, i)
        continue
      }
      if (key === ';' || (i > at && (key === '#upper' || key === '#lower'))) return no
      if (isMark(row, i, '([')) depth++
      else if (isMark(row, i, ')]') && --depth < 0) return no
    }
    return no
  },
}

/** "reference range at 8 am: 6–18", "for children under 10 years": a time or an age before the limits. */
function isTime(row: RangeRow, at: number): boolean {
  const bounds = numberAt(row, at)
  return (
    (bounds?.value !== undefined && bounds.unit?.dimension === 'time') ||
    (bounds?.unit === undefined && /^(?:am|pm|oclock|years?|months?|weeks?|days?|hours?)$/.test(row.keys[at + 1] ?? ''))
  )
}

/** "up to" and "between" belong to the limits. */
function beginning({ keys }: RangeRow, at: number, number: number): number {
  const before = keys[number - 1]
  if (number - 1 >= at && (before === 'between' || before === 'from')) return number - 1
  return number - 2 >= at && before === 'to' && keys[number - 2] === 'up' ? number - 2 : number
}

/** The range that the limits of a match state; `from` is where it begins to be said. */
export function readLimits({ row, parts }: Match<RangeRow>, from: number): StatedRange | undefined {
  const part = (name: string): Bounds | undefined => {
    const reach = parts.get(name)
    return reach && numberAt(row, reach.first)
  }
  const [low, high, whole, most] = ['low', 'high', 'limits', 'most'].map(part)
  if (whole) return rangeOf(whole, undefined, from)
  if (most) return rangeOf(most, 'high', from)
  if (low?.value === undefined || high?.value === undefined) return undefined
  const unit = high.unit ?? low.unit
  return { from, to: high.to, low: low.value, high: high.value, ...(unit && { unit }) }
}

/** The range of which a number is one limit: "upper limit of normal 60". */
export function readLimit({ row, parts }: Match<RangeRow>, limit: 'low' | 'high', from: number): StatedRange | undefined {
  const reach = parts.get('single') ?? parts.get('limits') ?? parts.get('most')
  const bounds = reach && numberAt(row, reach.first)
  return bounds && rangeOf(bounds, limit, from)
}
