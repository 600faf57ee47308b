import type { Span } from '../core/span.js'
import { overlaps } from '../core/span.js'
import { readUnit, unitOfUcum } from '../core/unit/index.js'

/** What a matcher compares: what the gold states, what the record has at one of its places, and both spans. */
export interface Compared {
  readonly stated: unknown
  readonly found: unknown
  readonly statedSpan: Span | undefined
  readonly foundSpan: Span | undefined
}

type Matcher = (compared: Compared) => boolean

const matchers = {
  /** Letters and digits, one within the other: "LDH" is in "lactate dehydrogenase (LDH)". */
  name: ({ stated, found }) => within(letters(stated), letters(found)),
  /** Letters and digits alike: "Anti-dsDNA" and "anti dsDNA". */
  text: ({ stated, found }) => letters(stated) !== '' && letters(stated) === letters(found),
  /** The same code: "negative". */
  code: ({ stated, found }) => stated === found,
  /** Equal as numbers: "12,300" and 12300. */
  number: ({ stated, found }) => sameNumber(numberOf(stated), numberOf(found)),
  /** Numbers as numbers, the rest by letters and digits: "84/53", "III", "T2N0M0". */
  quantity: ({ stated, found }) => sameQuantity(stated, found),
  /** The same unit, as written or by what it measures: "K/µL" and "× 10^9/L" are one, "IU/L" and "U/L" two. */
  unit: ({ stated, found }) => sameUnit(stated, found),
  /** The same unit as written but for blanks, case and the sort of µ, × and minus. */
  written: ({ stated, found }) => unitLetters(stated) === unitLetters(found),
  /** Each stated limit is there: { high: 7.3 } and { low: 0, high: 7.3 }. */
  range: ({ stated, found }) => sameRange(stated, found),
  /** The gold counts patients, the record names them: 1 and "case-1". */
  case: ({ stated, found }) => `case-${String(stated)}` === found,
  /** The gold says that it was not given. */
  denied: ({ stated, found }) => stated === false && found !== 'affirmed',
  /** The places share a character. */
  overlap: ({ statedSpan, foundSpan }) => statedSpan !== undefined && foundSpan !== undefined && overlaps(statedSpan, foundSpan),
  /** The places are the same. */
  exact: ({ statedSpan, foundSpan }) =>
    statedSpan !== undefined && statedSpan.start === foundSpan?.start && statedSpan.end === foundSpan.end,
} satisfies Record<string, Matcher>

export type MatcherName = keyof typeof matchers

/** Whether a field is right: `matches('number', { stated: '12,300', found: 12300, … })`. */
export function matches(name: MatcherName, compared: Compared): boolean {
  return matchers[name](compared)
}

/** Lower-case letters and digits without diacritics and tags: "Anti-Sjögren <sup>1</sup>" → "antisjogren1". */
export function letters(value: unknown): string {
  return textOf(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A number as papers print it: "12,300" → 12300, "0,01" → 0.01, "69·5" → 69.5; none for "84/53". */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value).replace(/\s/g, '').replace(/[−–—]/g, '-').replace(/·/g, '.')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''))
  const digits = text.replace(',', '.').replace(/^[^\d.-]+/, '')
  if (digits === '') return undefined
  const number = Number(digits)
  return Number.isFinite(number) ? number : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function within(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

function sameNumber(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function sameQuantity(stated: unknown, found: unknown): boolean {
  const number = numberOf(stated)
  if (number !== undefined) return sameNumber(number, numberOf(found)) || sameNumber(number, numberOf(/[\d.,]+$/.exec(textOf(found))?.[0]))
  const want = quantityLetters(stated)
  return want !== '' && quantityLetters(found).endsWith(want)
}

/** A quantity that is no number: "84 / 53" → "84/53", "1 : 640" → "1:640", "5–10" → "5-10". */
function quantityLetters(value: unknown): string {
  return textOf(value)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/<[^<>]*>/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/[^\p{L}\p{N}./:-]/gu, '')
}

/** A unit as letters: "× 10<sup>9</sup>/L" and "x10^9/L" → "x109/l". */
function unitLetters(value: unknown): string {
  return textOf(value)
    .normalize('NFKC')
    .replace(/<\/?su[pb]>/g, '')
    .replace(/[$\\{}^*]/g, '')
    .replace(/times/g, 'x')
    .replace(/[×·]/g, 'x')
    .replace(/μ|µ|mc(?=g|l|mol)/g, 'u')
    .replace(/\s/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\bper\b/g, '/')
    .toLowerCase()
}

function sameUnit(stated: unknown, found: unknown): boolean {
  if (unitLetters(stated) === unitLetters(found)) return true
  const [want, got] = [unitOf(stated), unitOf(found)]
  return (
    want !== undefined && want.dimension === got?.dimension && want.of === got.of && Math.abs(want.scale - got.scale) <= 1e-9 * want.scale
  )
}

/** What a unit, as written or in UCUM, measures and how large it is; none where a part of it is not understood. */
function unitOf(value: unknown): { readonly dimension: string; readonly scale: number; readonly of: string } | undefined {
  const text = textOf(value)
    .replace(/<sup>/g, '^')
    .replace(/<[^<>]*>|[$\\{}]/g, '')
    .replace(/times/g, '×')
    .trim()
  const printed = readUnit(text, 0)
  const unit = printed?.to === text.length ? printed : unitOfUcum(text)
  if (!unit) return undefined
  // A pulse of 80/min has 80 beats/min, but 1 mg/L FEU of D-dimer is not 1 mg/L.
  const dimension = unit.dimension.replace(/^event/, 'count')
  return { dimension, scale: unit.scale, of: dimension.startsWith('count') ? '' : (/\{[^{}]*\}/.exec(unit.ucum)?.[0] ?? '') }
}

function sameRange(stated: unknown, found: unknown): boolean {
  if (!isObject(stated) || !isObject(found)) return false
  return Object.entries(stated).every(([limit, value]) => sameNumber(numberOf(value), numberOf(found[limit])))
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a record has at a path: `valueAt(finding, 'result.text')`. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value)
}

/** What a record has at a path, when it is a span. */
export function spanAt(value: unknown, path: string): Span | undefined {
  const span = valueAt(value, path)
  return isObject(span) && typeof span.start === 'number' && typeof span.end === 'number' ? { start: span.start, end: span.end } : undefined
}
