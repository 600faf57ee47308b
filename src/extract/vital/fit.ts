import type { Unit } from '../../core/unit/index.js'
import limitData from './limits.json' with { type: 'json' }
import type { VitalName, VitalTerm } from './lexicon.js'
import type { Measure } from './measure.js'

/** Whether a unit is of one vital sign alone ("°C"), of several things ("kg", "/min"), missing beside a likely number, or wrong. */
export type Fit = 'own' | 'shape' | 'shared' | 'bare' | 'none'

const limits = new Map(limitData.entries.map((entry) => [entry.id, entry]))

/** How well a number with a unit can be the value of a vital sign: "38.5 °C" is a temperature's own, "2 mg/kg" is no weight. */
export function fitOf(term: VitalTerm, measure: Measure, unit: Unit | undefined): Fit {
  const { name } = term
  if (measure.pressure) return name !== 'blood-pressure' ? 'none' : unit ? 'own' : 'shape'
  if (measure.value === undefined && measure.low === undefined) return 'none'
  if (!unit) return fitsBare(term, measure) ? 'bare' : 'none'
  if (!isUnitOf(term, unit)) return 'none'
  if (!isPossible(name, measure, unit) && mustBePossible(term, measure, unit)) return 'none'
  return isOwn(name, unit) ? 'own' : 'shared'
}

/** Whether a unit can be that of a vital sign at all. */
export function isUnitOf({ name, grade, part }: VitalTerm, { dimension, ucum }: Unit): boolean {
  switch (name) {
    case 'blood-pressure':
      return (
        dimension === 'pressure' && (ucum === 'mm[Hg]' || ucum === 'kPa') && (grade === 'sure' || grade === 'implied' || part !== undefined)
      )
    case 'heart-rate':
      return ucum === '/min' || ucum === '{beats}/min'
    case 'respiratory-rate':
      // "respiratory rate 20 beats/min" is a slip of the pen.
      return ucum === '/min' || ucum === '{breaths}/min' || (ucum === '{beats}/min' && grade === 'sure')
    case 'temperature':
      return dimension === 'temperature' || dimension === 'temperature-f'
    case 'oxygen-saturation':
      return ucum === '%'
    case 'weight':
      return ['kg', 'g', '[lb_av]', '[oz_av]'].includes(ucum)
    case 'height':
      return ['cm', 'm', '[ft_i]', '[in_i]'].includes(ucum)
    case 'bmi':
      return dimension === 'mass/area'
    case 'head-circumference':
      return ucum === 'cm' || ucum === 'mm'
  }
}

function isOwn(name: VitalName, { dimension, ucum }: Unit): boolean {
  return (
    (name === 'temperature' && dimension.startsWith('temperature')) ||
    (name === 'heart-rate' && ucum === '{beats}/min') ||
    (name === 'respiratory-rate' && ucum === '{breaths}/min') ||
    (name === 'bmi' && dimension === 'mass/area')
  )
}

/** Grams, metres and the like belong to much else: a weight of 2 g is a dose, 900 °C an oven. */
function mustBePossible({ name, grade }: VitalTerm, { value = 0 }: Measure, { ucum }: Unit): boolean {
  return (
    grade !== 'sure' ||
    name === 'height' ||
    ucum === 'g' ||
    ucum === '[oz_av]' ||
    (name === 'temperature' && value > 60 && !(value >= 340 && value <= 430))
  )
}

/** Whether a living patient can have this value. */
export function isPossible(name: VitalName, measure: Measure, unit: Unit | undefined): boolean {
  const limit = limits.get(name)
  if (!limit) return true
  const { systolic, diastolic } = measure.pressure ?? {}
  return [measure.value, measure.low, measure.high, systolic, diastolic].every((value) => {
    if (value === undefined) return true
    const canonical = inCanonical(name, value, unit)
    return canonical >= limit.low && canonical <= limit.high
  })
}

function inCanonical(name: VitalName, value: number, unit: Unit | undefined): number {
  if (!unit) return value
  if (unit.dimension === 'temperature-f' || (name === 'temperature' && value > 80)) return ((value - 32) * 5) / 9
  // "3.500 g" and "2.900 grams" of a newborn count in thousands.
  if (unit.ucum === 'g') return value < 10 && !Number.isInteger(value) ? value : value / 1000
  if (unit.dimension === 'mass') return (value * unit.scale) / 1000
  if (unit.dimension === 'length') return value * unit.scale * 100
  if (unit.ucum === 'kPa') return value * 7.5
  return value
}

function fitsBare({ name, grade, part }: VitalTerm, measure: Measure): boolean {
  const bare = limits.get(name)?.bare
  const [low = 0, high = 0] = bare ?? []
  if (!bare || (name === 'blood-pressure' && grade !== 'sure' && part === undefined)) return false
  const rate = name === 'heart-rate' || name === 'respiratory-rate'
  return [measure.value, measure.low, measure.high].every((value) => {
    if (value === undefined) return true
    if (name === 'temperature' && value >= 86 && value <= 110) return true
    return value >= low && value <= high && (!rate || Number.isInteger(value))
  })
}
