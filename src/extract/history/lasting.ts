import { isoDuration } from '../../core/duration.js'
import { words } from '../../core/words.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { isNumber, timeUnits } from './words.js'

/** How long something has lasted: "50 years" → P50Y; no value where the count is no single number. */
export interface Lasting extends Range {
  readonly value?: string
}

const fillers = words('more less than over about approximately around nearly almost at least the last past a total of up to some')

/** The stretch of time whose count stands at a token: "30 years", "30-year" of "a 30-year history". */
export function lastingAt(text: Text, at: number): Lasting | undefined {
  const count = wordAt(text, at)
  const unit = wordAt(text, at + 1)
  if (!(isNumber(count) || count === 'a' || count === 'an') || !timeUnits.has(unit)) return undefined
  if (/^(?:old|ago|earlier|before|previously|prior|later|after)$/.test(wordAt(text, at + 2))) return undefined
  const ranged = isNumber(wordAt(text, at - 1)) || (/^(?:to|or|and)$/.test(wordAt(text, at - 1)) && isNumber(wordAt(text, at - 2)))
  const value = ranged ? undefined : isoDuration(count, unit)
  const first = !ranged ? at : isNumber(wordAt(text, at - 1)) ? at - 1 : at - 2
  return { ...rangeOf(text, first, at + 2), ...(value !== undefined && { value }) }
}

/** How long, told behind a name: "for more than 40 years", "for the past 10 years". */
export function lastingAfter(text: Text, at: number): Lasting | undefined {
  if (wordAt(text, at) !== 'for') return undefined
  for (let i = at + 1; i < at + 8; i++) {
    const lasting = lastingAt(text, i)
    if (lasting) return lasting
    if (!fillers.has(wordAt(text, i)) && !isNumber(wordAt(text, i))) return undefined
  }
  return undefined
}

/** How long, told from a token to an offset without a break: "smoked 20 cigarettes a day | for 30 years". */
export function lastingWithin(text: Text, at: number, end: number): Lasting | undefined {
  for (let i = at; i < at + 24 && (text.tokens.froms[i] ?? end) < end; i++) {
    const lasting = lastingAfter(text, i)
    if (lasting) return lasting
    // "a smoker and a welder (exposed to dust for 20 years)", "a smoker, on dialysis for 2 years"
    if (/^[(;]$/.test(wordAt(text, i)) || (wordAt(text, i) === ',' && wordAt(text, i + 1) !== 'for')) return undefined
  }
  return undefined
}
