import { createLexicon } from '../../../core/lexicon.js'
import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'
import data from './frequencies.json' with { type: 'json' }
import { numberAt } from './number.js'

interface FrequencyEntry {
  readonly id: string
  readonly terms: readonly string[]
  readonly times?: number
  readonly period?: string
}

/** Words that tell how often: "twice daily", "q8h". */
export const frequencies = createLexicon(
  data.entries.map(({ id, terms, times, period }): FrequencyEntry => ({
    id,
    terms,
    ...(times !== undefined && { times }),
    ...(period !== undefined && { period }),
  })),
)

const periodUnits: ReadonlyMap<string, string> = new Map(
  'h:H hr:H hrs:H hour:H hours:H hourly:H min:TM minute:TM minutes:TM d:D day:D days:D daily:D w:W wk:W wks:W week:W weeks:W weekly:W m:M mo:M month:M months:M monthly:M year:Y years:Y yearly:Y cycle:cycle'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', unit = '']) => [word, unit]),
)

/** ISO 8601 of so many units, where the number is known: 8 hours → PT8H. */
export function isoPeriod(value: number | undefined, unit: string): string | undefined {
  if (value === undefined || unit === 'cycle') return undefined
  if (unit === 'H') return `PT${value}H`
  return unit === 'TM' ? `PT${value}M` : `P${value}${unit}`
}

/** "twice daily", "q8h", "every 4 to 6 weeks", "8-hourly", "on days 1, 8 and 15": how often, beginning at a token. */
export function frequencyAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  const key = keys[first] ?? ''
  if (key === 'every' || key === 'q' || key === 'each') {
    const every = everyAt(tokens, text, first)
    if (every) return every
  }
  if (key === 'on' || key === 'day' || key === 'days' || key === 'd') {
    const days = daysAt(tokens, text, first)
    if (days) return days
  }
  const numbered = intervalAt(tokens, text, first)
  if (numbered) return numbered
  const hit = frequencies.matchAt(tokens, text, first)
  if (!hit || hit.gluedBefore || hit.gluedAfter || (hit.entry.id.startsWith('count') && compared.test(keys[hit.last] ?? '')))
    return undefined
  const stop = keys[hit.last] === '.' && tokens.gaps[hit.last] === 'none' && text.slice(hit.from, hit.to).includes('.') ? 1 : 0
  const { id, times, period } = hit.entry
  return {
    kind: 'frequency',
    from: hit.from,
    to: hit.to + stop,
    first,
    last: hit.last + stop,
    ...(times !== undefined && { times }),
    ...(period !== undefined && { period }),
    ...(id === 'P1D-night' && { fixed: true as const }),
    ...((id === 'loose' || id.startsWith('count') || /^(?:a|per|in|at)$/.test(key)) && { weak: true as const }),
  }
}

/** "three times higher than", "twice the dose", "twice as much" */
const compared = /^(?:higher|greater|more|larger|lower|less|smaller|the|as|normal|upper|that|over|above|its|his|her|faster|longer)$/

function place(tokens: Tokens, first: number, last: number): { kind: 'frequency'; from: number; to: number; first: number; last: number } {
  return { kind: 'frequency', from: tokens.froms[first] ?? 0, to: tokens.tos[last - 1] ?? 0, first, last }
}

/** "every 8 hours", "q 12 h", "every 4–6 weeks", "q2w". */
function everyAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const number = numberAt(tokens, text, first + 1)
  if (!number) return undefined
  const unit = periodUnits.get(tokens.keys[number.last] ?? '')
  if (unit === undefined) return undefined
  const period = isoPeriod(number.value, unit)
  return { ...place(tokens, first, number.last + 1), times: 1, ...(period !== undefined && { period }) }
}

const counts: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'eight', 'twelve', 'once', 'twice'])

/** "8-hourly", "12 hourly", "3 times a week", "3x/day", "twice every 8 hours". */
function intervalAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  const key = keys[first] ?? ''
  const code = key.charCodeAt(0)
  if (!((code >= 48 && code <= 57) || counts.has(key))) return undefined
  const number = key === 'once' || key === 'twice' ? { value: key === 'once' ? 1 : 2, last: first + 1 } : numberAt(tokens, text, first)
  if (!number) return undefined
  let at = number.last
  const unit = periodUnits.get(keys[at] ?? '')
  if (unit !== undefined && /ly$/.test(keys[at] ?? '') && key !== 'once' && key !== 'twice' && keys[at] !== 'daily') {
    const period = isoPeriod(number.value, unit)
    return { ...place(tokens, first, at + 1), times: 1, ...(period !== undefined && { period }) }
  }
  if (keys[at] === 'times' || keys[at] === 'time' || keys[at] === 'x' || keys[at] === '×') at++
  else if (key !== 'once' && key !== 'twice') return undefined
  const every = keys[at] === 'every' || keys[at] === 'each'
  if (keys[at] === '/' || keys[at] === 'per' || keys[at] === 'a' || every) at++
  else if (!/^(?:daily|weekly|monthly|yearly)$/.test(keys[at] ?? '')) return undefined
  const many = every ? numberAt(tokens, text, at) : undefined
  if (many) at = many.last
  const per = periodUnits.get(keys[at] ?? '')
  if (per === undefined) return undefined
  const period = isoPeriod(many ? many.value : 1, per)
  return {
    ...place(tokens, first, at + 1),
    ...(number.value !== undefined && { times: number.value }),
    ...(period !== undefined && { period }),
  }
}

/** "on days 1, 8 and 15 of a 28-day cycle", "days 1–5", "d1, d8". */
function daysAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  let at = keys[first] === 'on' ? first + 1 : first
  const plural = keys[at] === 'days'
  if (!plural && keys[at] !== 'd') return undefined
  at++
  let last: number | undefined
  let count = 0
  for (let guard = 0; guard < 24; guard++) {
    const number = numberAt(tokens, text, at)
    if (!number || (number.value ?? number.high ?? 0) > 120 || /^(?:m?g|ml|mcg|μg|units?|iu)$/.test(keys[number.last] ?? '')) break
    last = number.last
    count += number.value === undefined ? 2 : 1
    at = number.last
    while (keys[at] === ',' || keys[at] === 'and' || keys[at] === '&' || keys[at] === 'd' || keys[at] === 'to' || keys[at] === '+') at++
  }
  if (last === undefined || count < (plural ? 2 : 1)) return undefined
  if (
    /^(?:of|after|later|postoperative|before)$/.test(keys[last] ?? '') &&
    !(keys[last] === 'of' && /^(?:a|each|every|the)$/.test(keys[last + 1] ?? ''))
  )
    return undefined
  const cycle =
    keys[last] === 'of' || keys[last] === 'on' || keys[last] === 'in' || keys[last] === 'every'
      ? cycleEnd(tokens, text, last + 1)
      : undefined
  return place(tokens, first, cycle ?? last)
}

function cycleEnd(tokens: Tokens, text: string, at: number): number | undefined {
  const { keys } = tokens
  const start = /^(?:a|an|each|every|the)$/.test(keys[at] ?? '') ? at + 1 : at
  if (keys[start] === 'cycle') return start + 1
  const number = numberAt(tokens, text, start)
  if (!number || !/^days?$/.test(keys[number.last] ?? '')) return undefined
  return keys[number.last + 1] === 'cycle' ? number.last + 2 : number.last + 1
}
