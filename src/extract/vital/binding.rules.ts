import type { Bound } from '../../core/measure/engine.js'
import { lastOf, never } from '../../core/measure/engine.js'
import { gapOf, isJoint } from '../../core/measure/gap.js'
import { isMark } from '../../core/range/row.js'
import { choiceList } from '../../core/rule/rule.js'
import { isCourseOf } from './course.js'
import { fitOf, isPossible } from './fit.js'
import type { NamedVital } from './lexicon.js'
import { plainTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import { nameOfUnit } from './name-of-unit.js'
import { owner } from './owner.js'
import { machine } from './pair.rules.js'
import type { VitalCandidate, VitalReading } from './reading.js'
import { farthest } from './reading.js'
import { gapWords } from './words.js'

type Binding = Bound<NamedVital, VitalReading>

const isImplied = ({ term: { grade } }: NamedVital): boolean => grade === 'implied'

/** A waiting name takes the number; the other names of its list go on waiting behind it. */
function named(candidate: VitalCandidate, rule: string, implied: boolean): Binding | undefined {
  const { state, at, quantity } = candidate
  const chosen = owner(candidate)
  if (!chosen || isImplied(chosen.name) !== implied) return undefined
  const { name, nameAt, unit } = chosen
  return {
    readings: [{ rule, name: countedBy(chosen.name, nameAt, candidate, unit?.ucum), nameAt, quantity, at, ...(unit && { unit }) }],
    pending: state.pending.flatMap((one) => (one.name === name ? [] : [{ ...one, after: at }])),
  }
}

/** "breathing at a rate of 38/min": what a bare "rate" counts is said before it. */
function countedBy(name: NamedVital, at: number, { state: { row } }: VitalCandidate, ucum: string | undefined): NamedVital {
  if (name.term.id !== 'heart-rate-plain' || ucum !== '/min') return name
  const breathes = row.keys.slice(Math.max(0, at - 8), at).some((key) => key !== undefined && /^(?:breath|respir|ventilat)/.test(key))
  return breathes ? { ...name, term: plainTerm('respiratory-rate') } : name
}

/** The reading that goes on with the one before it. */
function further(candidate: VitalCandidate, rule: string, last: VitalReading, unit: Measure['unit'], keepsWord: boolean): Binding {
  const { at, quantity } = candidate
  const { said, ...bare } = last.name
  const own = quantity.pressure && unit?.dimension !== 'pressure' ? undefined : unit
  return {
    readings: [{ rule, name: keepsWord && said ? last.name : bare, nameAt: last.nameAt, quantity, at, ...(own && { unit: own }) }],
    pending: candidate.state.pending,
  }
}

/** The reading before, where a number near it can be a value of the same vital sign. */
function lastNear({ state, at, quantity }: VitalCandidate) {
  const last = state.last.at(-1)
  if (!last || at - last.at > farthest) return undefined
  const unit = quantity.unit ?? quantity.lent ?? (isJoint(state.row, last.at, at) ? last.unit : undefined)
  const fit = fitOf(last.name.term, quantity, unit)
  return fit === 'none' || !isPossible(last.name.term.name, quantity, unit) ? undefined : { last, unit, fit }
}

/** Which vital sign a number belongs to. */
export const bindings = choiceList<VitalCandidate, Binding>(
  {
    name: 'vital/condition-then-value',
    choose: (candidate) => named(candidate, 'vital/condition-then-value', true),
    finds: ['She was febrile at ⟦39⟧.', 'On arrival he was tachycardic (⟦130/min⟧).'],
    leaves: ['She was febrile and had 39 tablets left.'],
  },
  {
    name: 'vital/name-then-value',
    choose: (candidate) => named(candidate, 'vital/name-then-value', false),
    finds: ['Her pulse was regular at ⟦80⟧.', 'Heart rate and respiratory rate were ⟦120⟧ and 30.'],
    leaves: ['Her pulse was felt; 80 patients were seen.'],
  },
  {
    name: 'vital/second-unit',
    choose: (candidate) => {
      const { state, at } = candidate
      const near = lastNear(candidate)
      if (!near?.unit || !near.last.unit || near.unit.ucum === near.last.unit.ucum) return undefined
      if (at !== near.last.at + 2 || !isMark(state.row, at - 1, '(/[,=')) return undefined
      return further(candidate, 'vital/second-unit', near.last, near.unit, false)
    },
    finds: ['She was febrile at 39 °C (⟦102.2 °F⟧).'],
    leaves: ['The temperature was 39 °C and 38 °C.'],
  },
  {
    name: 'vital/course',
    choose: (candidate) => {
      const near = lastNear(candidate)
      if (!near || !isCourseOf(candidate, near.last, near.fit, near.unit)) return undefined
      return further(candidate, 'vital/course', near.last, near.unit, true)
    },
    finds: ['Oxygen saturation was 84% on room air, then ⟦95%⟧ with oxygen.', 'The pulse fell from 140 to ⟦90⟧.'],
    leaves: ['Oxygen saturation was 84%; a stenosis of 95% was seen.'],
  },
  {
    name: 'vital/value-then-name',
    choose: (candidate) => {
      const { state, at, quantity } = candidate
      const { row } = state
      if (state.pending.length > 0) return undefined
      const isOf = row.keys[at + 1] === 'of' || row.keys[at + 1] === 'in'
      const k = isOf ? at + 2 : at + 1
      const name = row.names[k]
      if (!name || /^(?:change|weigh|beside)$/.test(name.term.grade)) return undefined
      const fit = fitOf(name.term, quantity, quantity.unit)
      if (fit !== 'own' && fit !== 'shared' && !(fit === 'shape' && name.term.grade === 'sure')) return undefined
      if (!isPossible(name.term.name, quantity, quantity.unit) || ownsNext(candidate, k, name)) return undefined
      if (name.term.name === 'weight' && row.keys[at + 1] === 'of') return undefined
      const { unit } = quantity
      return { readings: [{ rule: 'vital/value-then-name', name, nameAt: k, quantity, at, ...(unit && { unit }) }], taken: k, pending: [] }
    },
    finds: ['She was ⟦160 cm⟧ tall.', 'A ⟦38.5 °C⟧ fever was noted.'],
    leaves: ['The lesion was 160 mm and tall.', '36.8 °C, pulse 80.'],
  },
  {
    name: 'vital/unit-alone',
    choose: (candidate) => {
      const { state, at, quantity } = candidate
      const { unit } = quantity
      const term = unit && lastOf(state, '#rival') === never ? nameOfUnit(candidate, unit, machine) : undefined
      if (!unit || !term) return undefined
      const name = { term, from: quantity.from, to: quantity.from }
      return { readings: [{ rule: 'vital/unit-alone', name, nameAt: undefined, quantity, at, unit }], pending: state.pending }
    },
    finds: [
      'In shock (⟦118/70 mmHg⟧) he was intubated.',
      'He was obese (⟦135 kg⟧, BMI 45).',
      'She bore a ⟦940 g⟧ girl.',
      'A man (⟦55 kg⟧, 163 cm) was seen.',
    ],
    leaves: ['The gradient was 18 mmHg.'],
  },
)

/** Whether a name is followed by a value of its own: "36.8 °C, pulse 80". */
function ownsNext({ state: { row } }: VitalCandidate, at: number, { term }: NamedVital): boolean {
  for (let k = at + 1; k < Math.min(row.keys.length, at + 6); k++) {
    if (row.names[k]) return false
    const measure = row.numbers[k]
    if (measure) return fitOf(term, measure, measure.unit ?? measure.lent) !== 'none' && gapOf(row, at, k, gapWords).unknown === 0
  }
  return false
}
