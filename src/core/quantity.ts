import type { Tokens } from './token.js'
import type { PrintedUnit } from './unit/index.js'
import { readUnit } from './unit/index.js'

export type Comparator = '<' | '<=' | '>' | '>=' | '~'

/** A number as papers print it: "12,300", "0,9", "12 300", "3.5", "·75". Not signed; a source string for patterns. */
export const numberSource = String.raw`\d{1,3}(?:[,\u2009\u202f\u00a0 ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,·]\d+)?`

/** The value of a number as printed, or undefined: "12,300" and "12'300" → 12300, "1.234.567" → 1234567, "0,9" → 0.9, "69.000" → 69. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text)
  const bare = text.replace(/[\s\u2009\u202f\u00a0'’]/g, '')
  if (!/^\d+(?:[.,·]\d+)*$/.test(bare)) return undefined
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll('.', ''))
  const value = Number(bare.replace(/[,·]/, '.'))
  return Number.isFinite(value) ? value : undefined
}

/** A number with all that is printed around it: "< 0.5 mg/L", "3.5–5.0 mmol/L", "1:640", "120/80 mmHg", "2+". */
export interface Quantity {
  /** From its comparator to the end of its unit. */
  readonly from: number
  readonly to: number
  /** The number or range alone. */
  readonly number: { readonly from: number; readonly to: number }
  readonly comparator?: Comparator
  readonly value?: number
  /** The ends of a range. */
  readonly low?: number
  readonly high?: number
  /** 640 for "1:640". */
  readonly titer?: number
  /** The number after a slash: 80 of "120/80". */
  readonly over?: { readonly from: number; readonly to: number; readonly value: number }
  /** A grade in plus signs: "2+". */
  readonly plus?: true
  readonly unit?: PrintedUnit
  /** A letter or a hyphen after a letter touches it from the left: "Hb10.3", "COVID-19". */
  readonly glued?: true
}

const grouped = String.raw`\d{1,3}(?:[,\u2009\u202f\u00a0'’]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?: \d{3})+(?= ?(?:/|[x×] ?10|cells|per\b|platelets|[a-z]{3,12}/[mµμu]|(?:[µμmnpkM]|mc)?(?:g|mol|U|IU|UI)/|[-–—] ?\d|[);*\\↑↓]|[HL]$|$))|\d{1,3}(?: 0\d{2})+(?![\d.,]?\d)|\d{1,2}(?: \d{3})+(?=[.,;](?:\s|$)|\s(?:on|and|to|in|at|by|with|but|after|before)\b)`
const numberPattern = new RegExp(String.raw`${grouped}|\d+(?:[.,·]\d+)?|·\d+`, 'y')
/** The 4 of "CD4 120 cells" takes no thousands with it. */
const gluedPattern = /\d+(?:[.,]\d+)?/y
const dashPattern = /\s{0,2}(?:[-–—−‐‑~∼]|\.\.\.?)\s{0,2}(?=[\d·])/y
const comparatorSign = /(?<![-–—=~])(<\s{0,2}=|=\s{0,2}<|>\s{0,2}=|(?<=\s)=\s{0,2}>|[<>≤≥⩽⩾≦≧~∼≈])\s*$/
const comparatorWords =
  /\b(less than|lower than|fewer than|below|under|more than|greater than|higher than|above|over|exceeding|at least|at most|approximately|approx\.?|about|around|nearly|almost|roughly)\s+(?:or equal to\s+)?$/i

/** Every quantity of a text, in order; ordinals, dates and superscripts are none. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i)) && !(text[i] === '·' && isDigit(text.charCodeAt(i + 1)))) continue
    const chain = chainAt(text, i)
    if (chain.length > 0) {
      found.push(...chain)
      i = (chain.at(-1)?.to ?? i) - 1
      continue
    }
    const quantity = quantityAt(text, i)
    if (typeof quantity === 'number') i = quantity - 1
    else {
      found.push(quantity)
      i = quantity.to - 1
    }
  }
  return found
}

const read = new WeakMap<Tokens, readonly Quantity[]>()

/** `quantitiesOf` for the text whose tokens these are; read once, for the several extractors that ask of one sentence or cell. */
export function quantitiesIn(text: string, tokens: Tokens): readonly Quantity[] {
  let quantities = read.get(tokens)
  if (!quantities) read.set(tokens, (quantities = quantitiesOf(text)))
  return quantities
}

const chainPattern = /\d+\.\d+(?:\s?[-–—]\s?\d+\.\d+){2,}(?![\d.]|\s?[-–—]\s?\d)/y

/** "1.058–1.966–0.519 ng/mL" is a course of three, and no range or date; the unit behind it is of the last. */
function chainAt(text: string, at: number): Quantity[] {
  if (/[\d.–—-]/.test(text[at - 1] ?? '') || text[at + 1] === undefined) return []
  chainPattern.lastIndex = at
  const match = chainPattern.exec(text)
  if (!match) return []
  const unit = readUnit(text, at + match[0].length)
  const numbers = [...match[0].matchAll(/\d+\.\d+/g)]
  return numbers.map(([written], k) => {
    const from = at + (numbers[k]?.index ?? 0)
    const number = { from, to: from + written.length }
    const own = k === numbers.length - 1 ? unit : undefined
    return { ...number, number, value: Number(written), ...(own && { unit: own, to: own.to }) }
  })
}

/** The quantity whose first digit is at `at`, or where to go on when there is none. */
function quantityAt(text: string, at: number): Quantity | number {
  const before = text[at - 1] ?? ' '
  const first = isLetter(before) ? numberAt(text, at, gluedPattern) : numberAt(text, at)
  if (!first) return at + 1
  if (isMarkedOff(text, first)) return first.to
  const follows = text.charCodeAt(afterBlank(text, first.to))
  const other = follows === 47 ? numberBehindSlash(text, first.to) : undefined
  if (other && /^\s{0,2}[/]\s{0,2}\d/.test(text.slice(other.to, other.to + 3))) return pastChain(text, other.to)
  const marked = markedAt(text, first, follows)
  if (marked) return marked
  const unit = readUnit(text, first.to) ?? degreesAt(text, first.to)
  if (!unit && isOrdinal(text, first.to)) return first.to
  const range = rangeFrom(text, first, unit, isLetter(before))
  if (range !== undefined) return range
  if (!unit && isCompound(text, first.to)) return first.to
  const pair = other && pairOf(text, first, other)
  if (pair) return pair
  const value = valueOf(text, first, unit)
  if (value === undefined) return first.to
  return finish(text, at, first, { value }, unit ?? unitBehindSpread(text, first.to, follows))
}

/** "10^9", "#3", and "~~1.2~~", which is struck out. */
function isMarkedOff(text: string, { from, to }: Range): boolean {
  const before = text[from - 1]
  return before === '^' || before === '#' || (before === '~' && text[from - 2] === '~' && text.startsWith('~~', to))
}

/** The 80 of "120/80". */
function numberBehindSlash(text: string, at: number): Range | undefined {
  const slash = /^\s{0,2}\/\s{0,2}(?=\d)/.exec(text.slice(at, at + 3))
  return slash ? numberAt(text, at + slash[0].length) : undefined
}

/** "1:640", "3:1", "2+": numbers that a sign makes a titer, a ratio or a grade. */
function markedAt(text: string, first: Range, follows: number): Quantity | undefined {
  const { from, to } = first
  const titer = titerOf(text, first)
  if (titer) return finish(text, from, { from, to: titer.to }, { titer: titer.value }, readUnit(text, titer.to))
  const ratio = follows === 58 ? /^\s{0,1}:\s{0,1}1(?![\d.])/.exec(text.slice(to, to + 5)) : null
  if (ratio) return finish(text, from, { from, to: to + ratio[0].length }, { value: valueOf(text, first, undefined) ?? 0 }, undefined)
  if (text[to] !== '+' || isDigit(text.charCodeAt(to + 1))) return undefined
  return finish(text, from, { from, to: to + 1 }, { plus: true }, undefined)
}

/** "3.5–5.0 mmol/L", "20 mg–30 mg"; where to go on behind "2010-2011-2012" and "3–4D". */
function rangeFrom(text: string, first: Range, unit: PrintedUnit | undefined, afterLetter: boolean): Quantity | number | undefined {
  dashPattern.lastIndex = unit?.to ?? first.to
  const dash = dashPattern.exec(text)
  // "HCO3– 33": the dash is a charge.
  const second = dash && !(afterLetter && /^\S\s/.test(dash[0])) ? numberAt(text, dash.index + dash[0].length) : undefined
  if (!second) return undefined
  if (/^\s{0,2}[-–/]\s{0,2}\d/.test(text.slice(second.to, second.to + 3))) return pastChain(text, second.to)
  const last = readUnit(text, second.to) ?? unit
  if (!last && isOrdinal(text, second.to)) return second.to
  const [low, high] = [valueOf(text, first, last), valueOf(text, second, last)]
  if (low === undefined || high === undefined) return undefined
  return finish(text, first.from, { from: first.from, to: second.to }, { low, high }, last && last.to > second.to ? last : unit)
}

/** "120/80 mmHg" */
function pairOf(text: string, first: Range, other: Range): Quantity | undefined {
  const value = valueOf(text, first, undefined)
  const under = valueOf(text, other, undefined)
  if (value === undefined || under === undefined) return undefined
  return finish(text, first.from, { from: first.from, to: other.to }, { value, over: { ...other, value: under } }, readUnit(text, other.to))
}

/** "12 ± 3 mg": the unit behind the spread. */
function unitBehindSpread(text: string, at: number, follows: number): PrintedUnit | undefined {
  if (follows !== 0xb1 && follows !== 43) return undefined
  const spread = /^\s{0,2}(?:±|\+\/[-−])\s{0,2}[\d.,]{1,8}/.exec(text.slice(at, at + 14))
  return spread ? readUnit(text, at + spread[0].length) : undefined
}

function finish(
  text: string,
  at: number,
  number: Range,
  numbers: Pick<Quantity, 'value' | 'low' | 'high' | 'titer' | 'plus' | 'over'>,
  unit: PrintedUnit | undefined,
): Quantity {
  const before = text.slice(Math.max(0, at - 32), at)
  const last = before.charCodeAt(beforeBlank(before))
  const minus =
    numbers.value !== undefined && (last === 45 || last === 0x2212 || last === 0x2013) ? /(?:^|[\s(=:[])([-−–])\s{0,2}$/.exec(before) : null
  const from = minus ? at - (before.length - before.lastIndexOf(minus[1] ?? '-')) : at
  const lead = minus ? before.slice(0, before.length - (at - from)) : before
  const sign = signBefore(lead)
  const quantity: Writable<Quantity> = {
    from: sign ? from - (lead.length - sign.index) : from,
    to: Math.max(number.to, unit?.to ?? 0),
    number: { from, to: number.to },
  }
  if (sign) quantity.comparator = comparatorOf(sign[1] ?? '')
  Object.assign(quantity, numbers)
  if (minus && numbers.value !== undefined) quantity.value = -numbers.value
  if (unit) quantity.unit = unit
  if (!minus && isGlued(before)) quantity.glued = true
  return quantity
}

/** "3-week": a hyphen and a letter behind a number. */
const isCompound = (text: string, at: number): boolean => isHyphen(text.charCodeAt(at)) && isLetter(text[at + 1] ?? '') && !isFold(text, at)

/** "a 39-degree Celsius fever", "101-degree": the degrees behind a hyphen. */
function degreesAt(text: string, at: number): PrintedUnit | undefined {
  const code = text.charCodeAt(at + 1)
  if (!isHyphen(text.charCodeAt(at)) || (code !== 100 && code !== 68)) return undefined
  const unit = readUnit(text, at + 1)
  return unit?.dimension.startsWith('temperature') === true ? unit : undefined
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const comparatorEnds = new Set([
  'than',
  'below',
  'under',
  'above',
  'over',
  'exceeding',
  'least',
  'most',
  'approximately',
  'approx',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'to',
])

/** The comparator a text ends with; its last character or word decides whether a pattern looks at all. */
function signBefore(lead: string): RegExpExecArray | null {
  const end = beforeBlank(lead)
  const code = lead.charCodeAt(end)
  if (isLatin(code) || code === 46) {
    if (end === lead.length - 1) return null
    const stop = code === 46 ? end : end + 1
    let start = stop
    while (start > 0 && isLatin(lead.charCodeAt(start - 1))) start--
    return comparatorEnds.has(lead.slice(start, stop).toLowerCase()) ? comparatorWords.exec(lead) : null
  }
  return code < 128 && code !== 60 && code !== 61 && code !== 62 && code !== 126 ? null : comparatorSign.exec(lead)
}

function isGlued(before: string): boolean {
  const code = before.charCodeAt(before.length - 1)
  if (code < 128) return code === 45 ? /\p{L}-$/u.test(before.slice(-4)) : isLatin(code)
  return /[\p{L}]$|\p{L}[-‐‑–]$/u.test(before.slice(-4))
}

interface Range {
  readonly from: number
  readonly to: number
}

function numberAt(text: string, at: number, pattern = numberPattern): Range | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { from: at, to: at + match[0].length } : undefined
}

/** "69.000/mm3" counts in thousands; "3.500 g" as well, "10.650 × 10^9/L" does not. */
function valueOf(text: string, { from, to }: Range, unit: PrintedUnit | undefined): number | undefined {
  const written = text.slice(from, to)
  const counts = unit !== undefined && unit.dimension === 'count/volume' && !unit.ucum.startsWith('10*')
  if (counts && /^\d{1,3}\.\d{3}$/.test(written)) return Number(written.replace('.', ''))
  return readNumber(written.startsWith('·') ? `0${written}` : written)
}

/** A number with a unit that stands elsewhere, read anew: the "14.000" of "14.000 to 19.000/mm3" is 14000. */
export function withLentUnit(text: string, quantity: Quantity, unit: PrintedUnit): Quantity {
  const { from, to } = quantity.number
  if (quantity.value === undefined || !/^\d{1,3}\.\d{3}$/.test(text.slice(from, to))) return quantity
  const value = valueOf(text, { from, to }, unit)
  return value === undefined ? quantity : { ...quantity, value }
}

/** The end of "2013-05-21", "12/05/2013" and the like. */
function pastChain(text: string, at: number): number {
  let to = at
  while (to < text.length && /[\d/–-]/.test(text[to] ?? '')) to++
  return to
}

function titerOf(text: string, first: Range): { readonly to: number; readonly value: number } | undefined {
  if (first.to - first.from !== 1 || text[first.from] !== '1') return undefined
  const match = /^\s{0,2}(?::\s{0,2}([\d,]{1,9}\d|\d)|\/\s{0,2}([\d,]{1,8}\d))/.exec(text.slice(first.to, first.to + 14))
  const value = match ? readNumber(match[1] ?? match[2] ?? '') : undefined
  return match !== null && value !== undefined ? { to: first.to + match[0].length, value } : undefined
}

/** "10th", "3D" and "5-year" are no quantities. */
function isOrdinal(text: string, to: number): boolean {
  if (isFold(text, to)) return false
  const code = text.charCodeAt(to)
  if (code < 128 && !isLatin(code) && code !== 45) return false
  return /^(?:\p{L}|[-‐‑]\p{L})/u.test(text.slice(to, to + 2)) && !/^x(?!\p{L})/iu.test(text.slice(to, to + 2))
}

/** "5-fold the upper limit of normal": so many times. */
function isFold(text: string, to: number): boolean {
  return /^[-‐‑]fold\s(?:above\s|over\s)?(?:the\s)?(?:normal|upper|ULN|UNL)/.test(text.slice(to, to + 24))
}

function comparatorOf(written: string): Comparator {
  const word = written.toLowerCase().replace(/\s/g, '')
  if (/^(?:<|lessthan|lowerthan|fewerthan|below|under)$/.test(word)) return '<'
  if (/^(?:>|morethan|greaterthan|higherthan|above|over|exceeding)$/.test(word)) return '>'
  if (/^(?:<=|=<|≤|⩽|≦|atmost)$/.test(word)) return '<='
  if (/^(?:>=|=>|≥|⩾|≧|atleast)$/.test(word)) return '>='
  return '~'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 128 ? isLatin(code) : /\p{L}/u.test(character)
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
}

/** The first character that is no blank, at or after an offset. */
function afterBlank(text: string, at: number): number {
  let to = at
  while (isSpace(text.charCodeAt(to))) to++
  return to
}

/** The last character that is no blank. */
function beforeBlank(text: string): number {
  let at = text.length - 1
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--
  return at
}
