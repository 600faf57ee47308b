import type { StatedRange } from '../../core/range/range.js'
import { compareToRange } from '../../core/range/range.js'
import type { Tokens } from '../../core/token.js'
import type { Reading } from './reading.js'
import type { Value } from './value.js'

const rangeWords = new Set('normal range reference nr ref n value values limit : , = rr'.split(' '))

/** "(normal 55–70%)", "(NR <450 ms)": a range after the value. */
export function rangeAfter(previous: Value, value: Value, tokens: Tokens, last: number, at: number, text: string): StatedRange | undefined {
  const between = text.slice(previous.to, value.from)
  if (!/[([;,]/.test(between) || at - last > 7) return undefined
  let said = false
  for (let i = last; i < at; i++) {
    const key = tokens.keys[i] ?? ''
    if (rangeWords.has(key)) said = said || /^(?:normal|reference|nr|ref|n|range|rr)$/.test(key)
    else if (!/^[[(;<>≤≥]$/.test(key)) return undefined
  }
  if (!said) return undefined
  const place = { from: previous.to + between.search(/[a-z]/i), to: value.to }
  if (value.low !== undefined && value.high !== undefined) return { ...place, low: value.low, high: value.high }
  if (value.value === undefined || !value.comparator) return undefined
  return value.comparator.startsWith('<') ? { ...place, high: value.value } : { ...place, low: value.value }
}

/** A reading with its range, and how its value lies to it. */
export function withRange(reading: Reading, range: StatedRange): Reading {
  const computed = reading.value.values ? undefined : compareToRange(reading.value, range)
  return { ...reading, range, ...(computed && { stated: computed }) }
}
