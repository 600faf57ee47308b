import type { PrintedUnit } from '../../core/unit/index.js'
import { fitOf, isPossible } from './fit.js'
import type { VitalTerm } from './lexicon.js'
import { plainTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import { device, isChange } from './reach.js'
import type { Item } from './scan.js'
import type { State } from './state.js'
import { add, never } from './state.js'

/** Temperatures of other things than bodies. */
const laboratory =
  /\b(?:(?:pre)?incubat|stor|freez|frozen|heat|cool|water|bath|agar|cultur|centrifug|refrigerat|cryo|agglutin|cold|warm|ablation|probe|laser|medium|boil|sterili|perfus|ambient|weather|sauna|oven)/i

/** A value whose unit can be nothing else: "118/70 mmHg", "142 bpm", "39.6 °C", "(135 kg, BMI 45)". */
export function unitAlone(state: State, i: number, measure: Measure): void {
  const { text } = state
  const { unit } = measure
  if (!unit || state.rival !== never || i - state.target <= 8) return
  const name = nameOfUnit(unit, measure, text) ?? besideBody(state, i, unit)
  if (!name) return
  const term = plainTerm(name)
  if (!isPossible(name, measure, unit) || fitOf(term, measure, unit) === 'none' || (name.endsWith('-rate') && state.speaks(device))) return
  if (name === 'temperature' && (isFarFromBody(measure, unit) || state.speaks(laboratory))) return
  add(state, { rule: 'vital/unit-alone', term, measure, at: i, unit })
}

function nameOfUnit(unit: PrintedUnit, measure: Measure, text: string): VitalTerm['name'] | undefined {
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

const born: ReadonlySet<string> = new Set('infant newborn neonate baby boy girl man woman'.split(' '))

function isWeight({ ucum }: PrintedUnit): boolean {
  return ucum === 'kg' || ucum === 'g' || ucum === '[lb_av]'
}

/** "135 kg, BMI 45", "a 940 g infant": kilograms and centimetres beside another measure of the body. */
function besideBody({ items, last }: State, i: number, unit: PrintedUnit): VitalTerm['name'] | undefined {
  if (
    unit.dimension === 'mass' &&
    items.slice(i + 1, i + 4).some((item) => item.kind === 'word' && born.has(item.key)) &&
    items[i + 1]?.kind === 'word'
  )
    return isWeight(unit) ? 'weight' : undefined
  const name = unit.ucum === 'kg' || unit.ucum === '[lb_av]' ? 'weight' : unit.ucum === 'cm' ? 'height' : undefined
  if (!name || isChange(items, i)) return undefined
  const body = name === 'weight' ? ['bmi', 'height'] : ['bmi', 'weight']
  const after = items[i + 2]
  if (
    isComma(items[i + 1]) &&
    after?.kind === 'name' &&
    body.includes(after.term.name) &&
    (after.term.grade === 'sure' || after.term.grade === 'weigh')
  )
    return name
  return last && body.includes(last.term.name) && last.at === i - 2 && isComma(items[i - 1]) ? name : undefined
}

function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' ? item.mark === ',' || item.mark === '/' : item?.kind === 'word' && item.key === 'and'
}
