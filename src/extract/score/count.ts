import { numberWords, spelled } from '../../core/number-word.js'
import { readNumber } from '../../core/quantity.js'
import { componentsAfter } from './coma.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { outOf, points, run, unitAfter } from './reading.js'

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
  let { to, end, marked } = base
  let reading: Reading = base
  const range = run(dashRange, text, to)
  const high = range ? readNumber(range.groups?.high ?? '') : undefined
  if (
    range &&
    high !== undefined &&
    base.value !== undefined &&
    high > base.value &&
    (instrument.max === undefined || high <= instrument.max) &&
    instrument.minuted !== true &&
    !/\sto\s/.test(range[0])
  ) {
    to += range[0].length
    end = to
    const { value: low, ...rest } = base
    reading = { ...rest, to, end, text: text.slice(base.from, to), low, high }
  }
  const max = run(outOf, text, end)
  const limit = max ? Number(max.groups?.max) : Number.NaN
  const isOf = max !== null && /^\s*(?:of|from)/.test(max[0])
  // "60 out of 52" is a fault of the report; "12/5" is no score.
  const certain = limit >= (base.value ?? 0) || limit === instrument.max || (max !== null && /out/.test(max[0]))
  if (
    max &&
    certain &&
    limit > 0 &&
    !(
      isOf &&
      limit !== instrument.max &&
      !/possible|maximum|total/.test(max[0]) &&
      !(instrument.id === '' && /^(?:[.,;)]|\s?$)/.test(text.slice(end + max[0].length)))
    )
  ) {
    end += max[0].length
    marked = true
    // "15/15" is written as one; "50 out of 52" is not.
    const whole = max[0].includes('/') ? { to: end, text: text.slice(base.from, end) } : {}
    reading = { ...reading, ...whole, max: limit, maxTo: end, maxFrom: end - (max.groups?.max ?? '').length }
  }
  const pointed = run(points, text, end)
  if (pointed) {
    end += pointed[0].length
    marked = true
  } else if (refusedUnit(instrument, text, end)) return undefined
  const bracket = reading.max === undefined ? run(bracketMax, text, end) : null
  if (bracket) {
    end += bracket[0].length
    marked = true
    const stated = bracket.groups?.max ?? ''
    const maxFrom = bracket.index + bracket[0].lastIndexOf(stated)
    reading = { ...reading, max: Number(stated), maxFrom, maxTo: maxFrom + stated.length }
  }
  if (instrument.components === 'evm') {
    const parts = componentsAfter(text, end)
    if (parts) {
      end = parts.end
      marked = true
      reading = { ...reading, components: parts.components }
    }
  }
  if (/^[\p{Lu}\p{Ll}\p{Lo}\d]/u.test(text.slice(end, end + 1)) || /^[.,·]\d/.test(text.slice(end, end + 2))) return undefined
  return { ...reading, end, marked }
}

function refusedUnit(instrument: Instrument, text: string, at: number): boolean {
  const length = instrument.lengths ? run(lengthAfter, text, at) : null
  if (length) return false
  if (run(percentAfter, text, at)) return instrument.max !== 100 && instrument.percent !== true
  return run(unitAfter, text, at) !== null
}
