import type { Comparator, Quantity } from '../../core/quantity.js'
import { quantitiesIn, readNumber } from '../../core/quantity.js'
import type { Tokens } from '../../core/token.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit } from '../../core/unit/index.js'

interface Place {
  readonly from: number
  readonly to: number
}

/** A number as measures are printed: "35%", "2 × 2 × 1.4 cm", "a 3-cm mass", "72/34/47 mmHg", "20/40". */
export interface Value extends Place {
  readonly number: Place
  readonly comparator?: Comparator
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly values?: readonly number[]
  readonly unit?: PrintedUnit
}

const number = String.raw`\d{1,4}(?:[.,]\d{1,3})?`
const length = String.raw`(?:mm|cms?|[µμu]m|microns?|micrometers?|micrometres?|millimeters?|millimetres?|centimeters?|centimetres?|inch|inches)(?![a-z\d²³^]|\s?(?:hg|h2o|h20|of\s(?:hg|water|h2o|mercury)|water|/|\d\s?\))|\s(?:2|3|⁻|−1)(?!\d))`
const times = String.raw`\s?(?:[x×✕*]|by)\s?`
/** One number, a range or up to four dimensions, with a unit of length after any of them. */
const sizePattern = new RegExp(
  String.raw`(?<![\p{L}\d.,/:^])${number}(?:\s?-?\s?${length})?(?:(?:${times}${number}(?:\s?-?\s?${length})?){1,3}|\s?(?:[-–—]|to)\s?${number})?(?:\s?[-–]?\s?${length})?`,
  'giu',
)
/** What a comparator ends with. */
const compared =
  /(?:[<>≤≥⩽⩾≦≧~∼≈=]|than|below|under|above|over|exceeding|least|most|approximately|approx\.?|about|around|nearly|almost|roughly|equal to)\s*$/i
const hasLength = /\d\s?[-–]?\s?(?:mm|cm|[µμu]m|micr|milli|centi|inch)/i
const unitAtEnd = /(?:mm|cms?|[µμu]m|microns?|micromet(?:er|re)s?|millimet(?:er|re)s?|centimet(?:er|re)s?|inch|inches)$/i
const chainPattern = /(?<![\d.,/:])(\d{1,3})\s?\/\s?(\d{1,3})(?:\s?\/\s?(\d{1,3}))?(?=\s?(?:mm\s?of\s?hg|mm\s?hg|cm\s?h))/gi

/** The sizes of a text: lengths, alone or multiplied. */
export function sizesOf(text: string, tokens: Tokens): Value[] {
  if (!hasLength.test(text)) return []
  const found: Value[] = []
  for (const match of text.matchAll(sizePattern)) {
    const from = match.index
    const last = unitAtEnd.exec(match[0])
    if (!last) continue
    const unit = readUnit(text, from + last.index)
    if (unit?.dimension !== 'length') continue
    const numbers = [...match[0].matchAll(/\d{1,4}(?:[.,]\d{1,3})?/g)]
    const read = numbers.flatMap(([written]) => readNumber(written) ?? [])
    const [first] = read
    const end = numbers.at(-1)
    if (first === undefined || !end) continue
    const isProduct = /[x×✕*]|by/i.test(match[0])
    const quantity = compared.test(text.slice(Math.max(0, from - 20), from))
      ? quantitiesIn(text, tokens).find(({ number: { from: at } }) => at === from)
      : undefined
    const comparator = quantity?.comparator
    const start = comparator ? quantity.from : from
    const place = {
      from: start,
      to: unit.to,
      number: { from, to: from + end.index + end[0].length },
      unit,
      ...(comparator && { comparator }),
    }
    if (read.length === 1) found.push({ ...place, value: first })
    else if (isProduct) found.push({ ...place, values: read })
    // "from 2 cm to 5 cm" is a course.
    else if (read[1] !== undefined && /\bfrom\s$/i.test(text.slice(Math.max(0, from - 6), from))) {
      const split = from + end.index
      found.push(
        { from, to: split, number: { from, to: from + (numbers[0]?.[0].length ?? 0) }, unit, value: first },
        { from: split, to: unit.to, number: { from: split, to: split + end[0].length }, unit, value: read[1] },
      )
    } else if (read[1] !== undefined && read[1] > first) found.push({ ...place, low: first, high: read[1] })
  }
  return found
}

/** Every number of a text that a measure can have, in order. */
export function valuesOf(text: string, tokens: Tokens, sizes: readonly Value[]): Value[] {
  const found = [...sizes, ...(text.includes('/') ? chainsOf(text) : [])]
  const taken = [...found]
  for (const quantity of quantitiesIn(text, tokens)) {
    if (quantity.glued || quantity.plus || taken.some(({ from, to }) => from < quantity.to && quantity.from < to)) continue
    if (quantity.titer === undefined) found.push(valueOf(quantity))
    // "1/10" of visual acuity.
    else if (text.slice(quantity.number.from, quantity.number.to).includes('/'))
      found.push({ from: quantity.from, to: quantity.to, number: quantity.number, values: [1, quantity.titer] })
  }
  return ranged(
    found.sort((a, b) => a.from - b.from),
    text,
  )
}

/** "between 25 and 45 cm H2O" is one value. */
function ranged(values: readonly Value[], text: string): Value[] {
  const joined: Value[] = []
  for (const value of values) {
    const before = joined.at(-1)
    const low = before?.value
    if (
      before &&
      low !== undefined &&
      value.value !== undefined &&
      value.value > low &&
      !before.unit &&
      /^\s?and\s$/.test(text.slice(before.to, value.from)) &&
      /\bbetween\s$/i.test(text.slice(Math.max(0, before.from - 9), before.from))
    )
      joined[joined.length - 1] = {
        from: before.from,
        to: value.to,
        number: { from: before.number.from, to: value.number.to },
        low,
        high: value.value,
        ...(value.unit && { unit: value.unit }),
      }
    else joined.push(value)
  }
  return joined
}

function valueOf({ from, to, number, comparator, value, low, high, over, unit }: Quantity): Value {
  const place = { from, to, number, ...(comparator && { comparator }), ...(unit && { unit }) }
  if (over && value !== undefined) return { ...place, values: [value, over.value] }
  return { ...place, ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

function chainsOf(text: string): Value[] {
  const found: Value[] = []
  for (const match of text.matchAll(chainPattern)) {
    const to = match.index + match[0].length
    const unit = readUnit(text, to)
    if (unit?.dimension === 'pressure')
      found.push({
        from: match.index,
        to: unit.to,
        number: { from: match.index, to },
        values: match.slice(1).flatMap((written: string | undefined) => (written === undefined ? [] : [Number(written)])),
        unit,
      })
  }
  return found
}
