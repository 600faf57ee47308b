import { numberWords, spelled } from '../../core/number-word.js'
import { readNumber } from '../../core/quantity.js'
import { componentsAfter } from './coma.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { closed, outOf, points, run, unitAfter } from './reading.js'

const number = /(?<sign>[-−–+](?=\d))?(?<digits>\d{1,4}(?:[.,·]\d{1,4})?)(?<after>T(?![A-Za-z\d])|\+(?!\d))?/y
const wordNumber = new RegExp(String.raw`(?:${spelled(0, 12)})(?![\p{L}\d-])`, 'iuy')
const bracketMax =
  /\s?[([]\s?(?:(?:max(?:imum|\.)?(?:\s(?:possible\s)?(?:score|value|total))?(?:\s(?:of|is|was))?|out\sof|\/|(?:possible\s)?(?:score\s)?(?:range|scale)[,:]?(?:\s(?:of|is|from))?\s?-?\d{1,3}\s?(?:[-–−]|to)))\s?[:=]?\s?(?<max>\d{1,4}(?:\.\d+)?)(?:\spoints?)?\s?[)\]]/iy
const dashRange = /\s?(?:[-–−]|\sto\s)\s?(?<high>\d{1,4}(?:[.,·]\d{1,3})?)/y
const lengthAfter = /\s?(?:cm|mm)\b/y
const percentAfter = /\s?%/y
const statedLimit =
  /^\s?[([,]?\s?(?:(?:max(?:imum)?(?:\sscore)?(?:\sof)?|out\sof|of|range|score)?[:,]?\s?(?:\d{1,3}\s?(?:[-–−]|to)\s?|\/\s?)?)(?<max>\d{1,4})(?:\spoints)?\s?[)\]]?\s*$/i

/** The maximum that a table's label states after the name: "MMSE (/30)", "Barthel Index (0–100)". */
export function labelMaximum(text: string, at: number): number | undefined {
  const max = statedLimit.exec(text.slice(at))?.groups?.max
  return max === undefined ? undefined : Number(max)
}

/** A number: "14/15", "7–8", "−2", "two", "35 out of 52". */
export function readCount(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(number, text, at)
  if (!match) return readWord(instrument, text, at)
  const digits = match.groups?.digits ?? ''
  const sign = match.groups?.sign
  const value = readNumber(digits)
  if (value === undefined || /[\d.]/.test(text[at - 1] ?? '')) return undefined
  const negative = sign !== undefined && sign !== '+' && (instrument.min ?? 0) < 0
  if (sign !== undefined && !negative && sign !== '+') return undefined
  const to = at + match[0].length
  const signed = negative ? -value : value
  const base: Reading = { from: at, to, text: text.slice(at, to), value: signed, end: to, marked: false }
  return finish(instrument, text, base)
}

function readWord(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(wordNumber, text, at)
  if (!match) return undefined
  const value = numberWords.get(match[0].toLowerCase())
  const to = at + match[0].length
  return value === undefined ? undefined : finish(instrument, text, { from: at, to, text: match[0], value, end: to, marked: false })
}

/** What may follow a number: a range, the maximum, "points", the parts of a coma score; units refuse it. */
function finish(instrument: Instrument, text: string, base: Reading): Reading | undefined {
  const stated = withLimit(instrument, text, withRange(instrument, text, base))
  const pointed = run(points, text, stated.end)
  if (!pointed && refusedUnit(instrument, text, stated.end)) return undefined
  const said = pointed ? { ...stated, end: stated.end + pointed[0].length, marked: true } : stated
  return closed(text, withParts(instrument, text, said.max === undefined ? withBracket(text, said) : said))
}

/** "7–8" where both can be results. */
function withRange(instrument: Instrument, text: string, base: Reading): Reading {
  const range = instrument.minuted ? null : run(dashRange, text, base.to)
  const high = range ? readNumber(range.groups?.high ?? '') : undefined
  if (!range || high === undefined || base.value === undefined || high <= base.value || /\sto\s/.test(range[0])) return base
  if (instrument.max !== undefined && high > instrument.max) return base
  const { value: low, ...rest } = base
  const to = base.to + range[0].length
  return { ...rest, to, end: to, text: text.slice(base.from, to), low, high }
}

/** "14/15", "35 out of 52". */
function withLimit(instrument: Instrument, text: string, base: Reading): Reading {
  const max = run(outOf, text, base.end)
  const limit = Number(max?.groups?.max)
  if (!max || !isLimit(instrument, text, base, max[0], limit)) return base
  const end = base.end + max[0].length
  // "15/15" is written as one; "50 out of 52" is not.
  const whole = max[0].includes('/') ? { to: end, text: text.slice(base.from, end) } : {}
  return { ...base, ...whole, end, marked: true, max: limit, maxTo: end, maxFrom: end - (max.groups?.max ?? '').length }
}

/** "60 out of 52" is a fault of the report; "12/5" is no score, and "3 of 7" needs a word or the end of the clause. */
function isLimit(instrument: Instrument, text: string, { value = 0, end }: Reading, joint: string, limit: number): boolean {
  if (limit <= 0 || !(limit >= value || limit === instrument.max || joint.includes('out'))) return false
  if (!/^\s*(?:of|from)/.test(joint) || limit === instrument.max || /possible|maximum|total/.test(joint)) return true
  return instrument.id === '' && /^(?:[.,;)]|\s?$)/.test(text.slice(end + joint.length))
}

/** "5.6 (maximum 9.4)", "2 (range 0–6)". */
function withBracket(text: string, base: Reading): Reading {
  const bracket = run(bracketMax, text, base.end)
  const stated = bracket?.groups?.max ?? ''
  if (!bracket) return base
  const maxFrom = bracket.index + bracket[0].lastIndexOf(stated)
  return { ...base, end: base.end + bracket[0].length, marked: true, max: Number(stated), maxFrom, maxTo: maxFrom + stated.length }
}

/** "9 (E2V2M5)". */
function withParts(instrument: Instrument, text: string, base: Reading): Reading {
  const parts = instrument.components === 'evm' ? componentsAfter(text, base.end) : undefined
  return parts ? { ...base, end: parts.end, marked: true, components: parts.components } : base
}

function refusedUnit(instrument: Instrument, text: string, at: number): boolean {
  const length = instrument.lengths ? run(lengthAfter, text, at) : null
  if (length) return false
  if (run(percentAfter, text, at)) return instrument.max !== 100 && instrument.percent !== true
  return run(unitAfter, text, at) !== null
}
