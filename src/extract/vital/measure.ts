import type { Comparator } from '../../core/quantity.js'
import { quantitiesOf } from '../../core/quantity.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit } from '../../core/unit/index.js'

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

/** Every number of a text, in order, pressures whole. */
export function measuresOf(text: string): Measure[] {
  const pressures = text.includes('/') || text.includes(' over ') ? pressuresOf(text) : []
  const others = quantitiesOf(text).flatMap((quantity): Measure[] => {
    const { number, unit } = quantity
    if (pressures.some((pressure) => pressure.from < quantity.to && quantity.from < pressure.to)) return []
    if (quantity.plus || quantity.titer !== undefined || quantity.over || clock.test(text.slice(number.to, number.to + 3)) || /\d:$/.test(text.slice(number.from - 2, number.from))) return []
    const glued = quantity.glued && { glued: quantity.glued }
    const place = { from: quantity.from, to: quantity.to, number, ...(quantity.comparator && { comparator: quantity.comparator }), ...glued }
    if (unit?.ucum === 's' && quantity.value !== undefined && unit.from === number.to && unit.to === unit.from + 1 && quantity.value % 10 === 0)
      return [{ ...place, number: { from: number.from, to: unit.to }, low: quantity.value, high: quantity.value + 9 }]
    const tail = unit?.dimension === 'event' ? aMinute.exec(text.slice(unit.to, unit.to + 24)) : null
    const whole = unit && tail ? { ...unit, ucum: `${unit.ucum}/min`, dimension: 'event/time', to: unit.to + tail[0].length } : unit
    const rest = { ...(whole && { unit: whole }), ...(quantity.low !== undefined && { low: quantity.low }), ...(quantity.high !== undefined && { high: quantity.high }) }
    // A dash before the number joins it to its name: "pulse -108/min".
    if (quantity.value !== undefined && quantity.value < 0) {
      const first = number.from + text.slice(number.from, number.to).search(/\d/)
      return [{ ...place, from: Math.max(place.from, first), to: Math.max(place.to, whole?.to ?? 0), number: { from: first, to: number.to }, value: -quantity.value, ...rest }]
    }
    return [{ ...place, to: Math.max(place.to, whole?.to ?? 0), ...(quantity.value !== undefined && { value: quantity.value }), ...rest }]
  })
  return pressures.length === 0 ? others : [...pressures, ...others].sort((a, b) => a.from - b.from)
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
