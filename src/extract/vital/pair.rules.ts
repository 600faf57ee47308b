import { lastOf } from '../../core/measure/engine.js'
import { anyOf, isCue } from '../../core/measure/row.js'
import { isMark } from '../../core/range/row.js'
import { refusalList } from '../../core/rule/rule.js'
import type { Fit } from './fit.js'
import { isPossible } from './fit.js'
import type { VitalName } from './lexicon.js'
import type { Pair, VitalState } from './reading.js'
import { changeVerbs } from './words.js'

/** Rates that a machine is set to: "paced at 90 bpm", "ventilated at 16 breaths/min". */
export const machine = /\b(?:pac(?:ing|ed|emaker|er)|ventilat(?:or|ed)|PEEP|tidal|compressions?|VVI|DDD|metronome)\b/i
const settings = /tidal volume|\bPEEP\b|\bventilator\b|end-expiratory/i

/** How many words that are no links may stand between a name of a grade and a number of a fit. */
const reachOf: Readonly<Record<string, Readonly<Partial<Record<Fit, number>>>>> = {
  sure: { own: 8, shape: 6, shared: 5, bare: 0 },
  weak: { own: 3, shape: 2, shared: 2, bare: 0 },
  implied: { own: 4, shape: 3, shared: 4, bare: 0 },
  weigh: { shared: 4 },
  beside: { shared: 1 },
  change: { shared: 8 },
}

function mostUnknown({ name: { term }, fit }: Pair): number {
  return term.grade === 'implied' && term.name === 'temperature' && fit === 'own' ? 12 : (reachOf[term.grade]?.[fit] ?? -1)
}

const isOfBody = ({ name: { term } }: Pair): boolean => term.name === 'weight' || term.name === 'height'
const bodyMeasures: readonly VitalName[] = ['weight', 'head-circumference', 'bmi', 'height']
const source = new Set(['from'])

/** Whether another vital sign is named in the sentence. */
function hasCompany({ row }: VitalState, { nameAt, name }: Pair, names?: readonly VitalName[]): boolean {
  return row.names
    .slice(Math.max(0, nameAt - 16), nameAt + 17)
    .some(
      (other) =>
        other &&
        other.term.name !== name.term.name &&
        (names?.includes(other.term.name) ?? (other.term.grade === 'sure' || other.term.grade === 'weak')),
    )
}

/** "weight of the placenta". */
function isOrganAfter({ row: { keys } }: VitalState, at: number): boolean {
  return keys[at + 1] === 'of' && keys.slice(at + 2, at + 4).includes('#organ')
}

/** Numbers that are not of the vital sign that is named before them, though their units are right. */
export const pairRefusals = refusalList<Pair>(
  {
    name: 'vital/rate-of-ventilator',
    when: ({ state, name, nameAt }) => {
      const rival = lastOf(state, '#rival')
      return name.term.name === 'respiratory-rate' && nameAt > rival && nameAt - rival <= 12 && settings.test(state.text)
    },
    finds: ['The ventilator gave a tidal volume of 400 mL, respiratory rate ⟦18/min⟧.'],
    leaves: ['On the ward the respiratory rate was 18/min.'],
  },
  {
    name: 'vital/rate-of-pacemaker',
    when: ({ state, name }) => name.term.id === 'heart-rate-plain' && machine.test(state.text),
    finds: ['He was paced at a rate of ⟦70 bpm⟧.'],
    leaves: ['The rate was 140 bpm.'],
  },
  {
    name: 'vital/too-far',
    when: (pair) => pair.gap.unknown > mostUnknown(pair),
    finds: ['Pulse oximetry showed a plethysmographic waveform amplitude variability index beyond that of healthy volunteers, ⟦14%⟧.'],
    leaves: ['Her pulse, taken by the nurse, was 96/min.'],
  },
  {
    name: 'vital/weight-of-organ',
    when: ({ state, name, nameAt }) => {
      const organ = lastOf(state, '#organ')
      return (name.term.grade === 'weigh' || name.term.grade === 'beside') && nameAt > organ && nameAt - organ <= 8
    },
    finds: ['The spleen that was removed weighed ⟦2.1 kg⟧.'],
    leaves: ['The boy weighed 21 kg.'],
  },
  {
    name: 'vital/beside-nothing',
    when: (pair) => pair.name.term.grade === 'beside' && !hasCompany(pair.state, pair, bodyMeasures),
    finds: ['The rod measured ⟦164 cm⟧.'],
    leaves: ['She measured 164 cm and weighed 58 kg.'],
  },
  {
    name: 'vital/organ-beside-name',
    when: (pair) =>
      isOfBody(pair) &&
      pair.name.term.grade !== 'beside' &&
      (pair.nameAt - lastOf(pair.state, '#organ') === 1 || isOrganAfter(pair.state, pair.nameAt)),
    finds: ['The spleen weight was ⟦620 g⟧.', 'The weight of the uterus was ⟦1200 g⟧.'],
    leaves: ['The birth weight was 3100 g.'],
  },
  {
    name: 'vital/change-not-value',
    when: (pair) => isOfBody(pair) && changeVerbs.has(pair.state.row.keys[pair.at - 1] ?? ''),
    finds: ['His weight fell ⟦10 kg⟧ in a year.'],
    leaves: ['His weight fell to 60 kg in a year.'],
  },
  {
    name: 'vital/change-without-from',
    when: (pair) => isOfBody(pair) && pair.name.term.grade === 'change' && !anyOf(pair.state.row, pair.nameAt + 1, pair.at, source),
    finds: ['He reported weight loss of ⟦about 9 kg⟧.'],
    leaves: ['He reported weight loss from 81 kg to 72 kg.'],
  },
  {
    name: 'vital/bare-after-number',
    when: ({ fit, gap }) => fit === 'bare' && (gap.bareNumbers > 0 || gap.words > 6),
    finds: ['The pulse at 6 was ⟦88⟧.'],
    leaves: ['The pulse was still regular at 88.'],
  },
  {
    name: 'vital/bare-behind-comma',
    when: ({ state: { row }, nameAt, fit, gap }) => {
      const next = row.keys[nameAt + 1]
      const isMarked = next !== undefined && !isCue(next) && isMark(row, nameAt + 1, next)
      return fit === 'bare' && (gap.commas > 1 || (gap.commas === 1 && !isMarked && gap.words > 0))
    },
    finds: ['His temperature was high, and ⟦38⟧ of them fell ill.'],
    leaves: ['Temperature, 38; pulse, 90.'],
  },
  {
    name: 'vital/bare-of-condition',
    when: ({ name, fit, gap }) => fit === 'bare' && name.term.grade === 'implied' && !gap.close,
    finds: ['He became febrile and had taken the ⟦39⟧ bus.'],
    leaves: ['She was febrile at 39.'],
  },
  {
    name: 'vital/bare-of-letter',
    when: (pair) => pair.fit === 'bare' && pair.name.term.grade === 'weak' && (pair.gap.words > 1 || !hasCompany(pair.state, pair)),
    finds: ['T ⟦37⟧ was the tram that he took.'],
    leaves: ['P 80, BP 120/80.'],
  },
  {
    name: 'vital/pressure-of-letter',
    when: ({ name, fit, gap }) => name.term.grade === 'weak' && fit === 'shape' && gap.words > 3,
    finds: ['The pressures that were in the morning ⟦120/80⟧ fell.'],
    leaves: ['Pressure was 120/80.'],
  },
  {
    name: 'vital/impossible',
    when: ({ name, quantity, unit, gap }) => gap.unknown > 0 && !isPossible(name.term.name, quantity, unit),
    finds: ['The heart rate had reached a terrible ⟦700 beats/min⟧.'],
    leaves: ['The heart rate was 700 beats/min.'],
  },
)
