import type { Comparator, Quantity } from '../../core/quantity.js'
import { quantitiesIn, quantitiesOf } from '../../core/quantity.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit, unitOfUcum } from '../../core/unit/index.js'
import type { Tokens } from '../../core/token.js'

export interface Place {
  readonly from: number
  readonly to: number
}

/** A number as vital signs are printed: "84/53 mmHg", "120–140/80–90", "150 over 90", "38.5 °C", "the 120s". */
export interface Measure extends Place {
  readonly number: Place
  readonly comparator?: Comparator
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** Two numbers that can be a systolic and a diastolic pressure; ranges of them have no numbers. */
  readonly pressure?: { readonly systolic?: number; readonly diastolic?: number }
  readonly unit?: PrintedUnit
  /** The unit of the number that follows: "from 74 to 65 kg". */
  lent?: PrintedUnit
  readonly glued?: true
}

const pressurePattern =
  /(?<![\d.,/:])(\d{2,3})(?:\s?[-–—−~]\s?(\d{2,3}))?(?:\s{0,2}\/\s{0,2}|\s{1,2}over\s{1,2})(?:(\d{2,3})(?:\s?[-–—−~]\s?(\d{2,3}))?|(palp\w{0,8}\b|undetectable|unrecordable|nonpalpable))(?![\d/]|[.,]\d)/giu
const clock = /^:\d\d/
const minutes = /^\s{0,2}\/\s{0,2}\d/
/** "24 breaths a minute". */
const aMinute = /^\s{1,2}(?:an?|each|every|in a|in one)\s{1,2}(?:full\s)?min(?:ute)?\b/i

/** Every number of a text, in order, pressures whole. Its tokens, where they are given, find the quantities that were read already. */
export function measuresOf(text: string, tokens?: Tokens): Measure[] {
  const pressures = text.includes('/') || text.includes(' over ') ? pressuresOf(text) : []
  const others: Measure[] = []
  for (const quantity of tokens ? quantitiesIn(text, tokens) : quantitiesOf(text)) {
    const measure = measureOf(text, quantity, pressures)
    if (measure) others.push(measure)
  }
  return pressures.length === 0 ? others : [...pressures, ...others].sort((a, b) => a.from - b.from)
}

const letterPattern = /\s?([CF])(?![\p{L}\d/°º])/uy
const letters = { C: { low: 30, high: 45, ucum: 'Cel' }, F: { low: 86, high: 113, ucum: '[degF]' } } as const

/** "38.9 C", "101.2F": the letter is a unit where a temperature is named and the number can be one. */
export function withDegrees(text: string, measures: readonly Measure[]): Measure[] {
  return measures.map((measure) => {
    const { value, unit, number } = measure
    if (value === undefined || unit || !/[\s(:=–-]/.test(text[number.from - 1] ?? ' ')) return measure
    letterPattern.lastIndex = number.to
    const letter = letterPattern.exec(text)?.[1]
    const degrees = letter === 'C' || letter === 'F' ? letters[letter] : undefined
    const printed = degrees && value >= degrees.low && value <= degrees.high ? unitOfUcum(degrees.ucum) : undefined
    const to = letterPattern.lastIndex
    return printed ? { ...measure, to, unit: { ...printed, from: to - 1, to } } : measure
  })
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function measureOf(text: string, quantity: Quantity, pressures: readonly Measure[]): Measure | undefined {
  const { number, unit } = quantity
  if (quantity.plus || quantity.titer !== undefined || quantity.over) return undefined
  if (pressures.some((pressure) => pressure.from < quantity.to && quantity.from < pressure.to)) return undefined
  if (text[number.to] === ':' && clock.test(text.slice(number.to, number.to + 3))) return undefined
  if (text[number.from - 1] === ':' && /\d:$/.test(text.slice(number.from - 2, number.from))) return undefined
  const measure: Writable<Measure> = { from: quantity.from, to: quantity.to, number }
  if (quantity.comparator) measure.comparator = quantity.comparator
  if (quantity.glued) measure.glued = quantity.glued
  if (
    unit?.ucum === 's' &&
    quantity.value !== undefined &&
    unit.from === number.to &&
    unit.to === unit.from + 1 &&
    quantity.value % 10 === 0
  ) {
    measure.number = { from: number.from, to: unit.to }
    measure.low = quantity.value
    measure.high = quantity.value + 9
    return measure
  }
  const tail = unit?.dimension === 'event' ? aMinute.exec(text.slice(unit.to, unit.to + 24)) : null
  const whole = unit && tail ? { ...unit, ucum: `${unit.ucum}/min`, dimension: 'event/time', to: unit.to + tail[0].length } : unit
  measure.to = Math.max(measure.to, whole?.to ?? 0)
  if (whole) measure.unit = whole
  if (quantity.low !== undefined) measure.low = quantity.low
  if (quantity.high !== undefined) measure.high = quantity.high
  if (quantity.value === undefined) return measure
  measure.value = quantity.value
  // A dash before the number joins it to its name: "pulse -108/min".
  if (quantity.value < 0) {
    const first = number.from + text.slice(number.from, number.to).search(/\d/)
    measure.from = Math.max(measure.from, first)
    measure.number = { from: first, to: number.to }
    measure.value = -quantity.value
  }
  return measure
}

function pressuresOf(text: string): Measure[] {
  const found: Measure[] = []
  for (const match of text.matchAll(pressurePattern)) {
    const [written, systolic = '', systolicHigh, diastolic, diastolicHigh, palpated] = match
    const [high, low] = [Number(systolic), Number(diastolic ?? Number.NaN)]
    const from = match.index
    const to = from + written.length
    if (minutes.test(text.slice(to, to + 4)) || high < 30 || high > 330) continue
    if (palpated === undefined && (low < 8 || low >= Number(systolicHigh ?? high))) continue
    const unit = readUnit(text, to)
    const own = unit?.dimension === 'pressure' ? unit : undefined
    const isRange = systolicHigh !== undefined || diastolicHigh !== undefined
    const numbers = isRange ? {} : { systolic: high, ...(palpated === undefined && { diastolic: low }) }
    const glued = /\p{L}[-‐‑–]?$/u.test(text.slice(Math.max(0, from - 2), from))
    found.push({ from, to: own?.to ?? to, number: { from, to }, pressure: numbers, ...(own && { unit: own }), ...(glued && { glued }) })
  }
  return found
}
