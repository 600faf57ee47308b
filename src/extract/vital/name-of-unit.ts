import { anyOf } from '../../core/measure/row.js'
import { isMark } from '../../core/range/row.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { fitOf, isPossible } from './fit.js'
import type { VitalName, VitalTerm } from './lexicon.js'
import { plainTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import type { VitalCandidate, VitalState } from './reading.js'
import { changeVerbs, personWords } from './words.js'

/** Temperatures of other things than bodies. */
const laboratory =
  /\b(?:(?:pre)?incubat|stor|freez|frozen|heat|cool|water|bath|agar|cultur|centrifug|refrigerat|cryo|agglutin|cold|warm|ablation|probe|laser|medium|boil|sterili|perfus|ambient|weather|sauna|oven)/i

/** The vital sign of a value whose unit can be nothing else: "118/70 mmHg", "142 bpm", "39.6 °C", "(135 kg, BMI 45)". */
export function nameOfUnit(candidate: VitalCandidate, unit: PrintedUnit, machine: RegExp): VitalTerm | undefined {
  const { state, quantity } = candidate
  const name = ownerOfUnit(unit, quantity, state.text) ?? besideBody(candidate, unit)
  if (!name) return undefined
  const term = plainTerm(name)
  if (!isPossible(name, quantity, unit) || fitOf(term, quantity, unit) === 'none') return undefined
  if (name.endsWith('-rate') && machine.test(state.text)) return undefined
  return name === 'temperature' && (isFarFromBody(quantity, unit) || laboratory.test(state.text)) ? undefined : term
}

function ownerOfUnit(unit: PrintedUnit, measure: Measure, text: string): VitalName | undefined {
  const written = text.slice(unit.from, unit.to)
  if (measure.pressure) return unit.dimension === 'pressure' ? 'blood-pressure' : undefined
  if (unit.ucum === '{beats}/min' || /^(?:bpm|beats)/i.test(written)) return 'heart-rate'
  if (unit.ucum === '{breaths}/min' && /^(?:breath|respir)/i.test(written)) return 'respiratory-rate'
  return unit.dimension.startsWith('temperature') && /[cf]\W*$|celsius|fahrenheit|centigrade|[℃℉]/i.test(written)
    ? 'temperature'
    : undefined
}

function isFarFromBody({ value, low }: Measure, unit: PrintedUnit): boolean {
  const degrees = value ?? low ?? 0
  return unit.dimension === 'temperature-f' ? degrees < 95 || degrees > 108 : degrees < 35 || degrees > 42.5 || degrees === 37
}

function isWeight({ ucum }: PrintedUnit): boolean {
  return ucum === 'kg' || ucum === 'g' || ucum === '[lb_av]'
}

/** "135 kg, BMI 45", "a 940 g infant": kilograms and centimetres beside another measure of the body. */
function besideBody({ state, at }: VitalCandidate, unit: PrintedUnit): VitalName | undefined {
  const { row, last } = state
  if (unit.dimension === 'mass' && /^\p{L}/u.test(row.keys[at + 1] ?? '') && anyOf(row, at + 1, at + 4, personWords))
    return isWeight(unit) ? 'weight' : undefined
  const name = unit.ucum === 'kg' || unit.ucum === '[lb_av]' ? 'weight' : unit.ucum === 'cm' ? 'height' : undefined
  if (!name || changeVerbs.has(row.keys[at - 1] ?? '')) return undefined
  const body: readonly VitalName[] = name === 'weight' ? ['bmi', 'height'] : ['bmi', 'weight']
  if (isOneBody(state, at) || (row.numbers[at - 2] && isOneBody(state, at - 2))) return name
  const after = row.names[at + 2]
  if (isComma(state, at + 1) && after && body.includes(after.term.name) && (after.term.grade === 'sure' || after.term.grade === 'weigh'))
    return name
  const before = last.at(-1)
  return before && body.includes(before.name.term.name) && before.at === at - 2 && isComma(state, at - 1) ? name : undefined
}

/** "(55 kg, 163 cm)", "a woman, 97 kg, 165 cm,": a weight and a height side by side that one person can have. */
function isOneBody(state: VitalState, at: number): boolean {
  const { row } = state
  const pair = [row.numbers[at], row.numbers[at + 2]]
  const weight = pair.find((number) => number?.unit?.ucum === 'kg')?.value
  const height = pair.find((number) => number?.unit?.ucum === 'cm')?.value
  if (weight === undefined || height === undefined || !isMark(row, at + 1, ',;/') || row.keys.includes('#organ')) return false
  const index = weight / (height / 100) ** 2
  return height >= 40 && height <= 220 && index >= 9 && index <= 75
}

function isComma({ row }: VitalState, at: number): boolean {
  return isMark(row, at, ',/') || row.keys[at] === 'and'
}
