import { numberWords } from '../../../core/number-word.js'
import { numberSource, readNumber } from '../../../core/quantity.js'
import type { Pattern } from '../../../core/rule/pattern.js'
import { isNumeral, numerals, taken } from '../../../core/rule/pattern.js'
import type { Wording } from './wording.js'

/** A number or range that begins at a token; `last` is the token after it. */
export interface NumberAt {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly first: number
  readonly last: number
  /** Where the second number of a range begins. */
  readonly second?: number
}

const words: ReadonlyMap<string, number> = new Map([...[...numberWords].filter(([, value]) => value > 0), ['half', 0.5]])

const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['mega', 1e6],
])

const numeral = new RegExp(numberSource, 'y')
const power = /\s?[x×*·]\s?10\s?\^?\(?([3-9]|1[0-2])\)?/y

/** With what a number can begin: any digit, "two". */
export const numberStarts: readonly string[] = [numerals, ...words.keys()]

/** A number or range, in digits or words. */
export const number: Pattern<Wording> = taken((row, at) => numberAt(row, at)?.last, numberStarts)

/** "12,300", "5–10", "25 to 50", "2 x 10^6", "five hundred". */
export function numberAt(row: Wording, first: number): NumberAt | undefined {
  const low = single(row, first)
  if (!low) return undefined
  const { keys, gaps, froms, tos, text } = row
  const joint = keys[low.last] ?? ''
  const dashed = gaps[low.last] !== 'none' && /^\s?[-‐‑–—~]\s?$/.test(text.slice(tos[low.last - 1] ?? 0, froms[low.last] ?? 0))
  const at = dashed ? low.last : joint === 'to' || joint === 'or' || joint === '→' || joint === '~' ? low.last + 1 : -1
  const high = at >= 0 ? single(row, at) : undefined
  if (!high) return { value: low.value, first, last: low.last }
  return { low: low.value, high: high.value, first, last: high.last, second: at }
}

interface Single {
  readonly value: number
  readonly last: number
}

function single(row: Wording, first: number): Single | undefined {
  const { keys, froms, text } = row
  const key = keys[first]
  if (key === undefined) return undefined
  const word = words.get(key)
  if (word !== undefined) return multiplied(row, word, first + 1)
  if (!isNumeral(key)) return undefined
  numeral.lastIndex = froms[first] ?? 0
  const match = numeral.exec(text)
  const value = match ? readNumber(match[0]) : undefined
  if (!match || value === undefined) return undefined
  let end = numeral.lastIndex
  power.lastIndex = end
  const exponent = power.exec(text)?.[1]
  if (exponent !== undefined) end = power.lastIndex
  let last = first + 1
  while ((froms[last] ?? Infinity) < end) last++
  return multiplied(row, exponent === undefined ? value : value * 10 ** Number(exponent), last)
}

function multiplied({ keys }: Wording, value: number, last: number): Single {
  const factor = multipliers.get(keys[last] ?? '')
  return factor === undefined ? { value, last } : { value: value * factor, last: last + 1 }
}
