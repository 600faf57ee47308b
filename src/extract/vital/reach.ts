import type { PrintedUnit } from '../../core/unit/index.js'
import type { Fit } from './fit.js'
import { fitOf, isPossible } from './fit.js'
import type { Gap } from './gap.js'
import { gapOf } from './gap.js'
import type { VitalTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import type { Item } from './scan.js'
import type { Pending, State } from './state.js'
import { farthest } from './state.js'

/** Rates that a machine is set to: "paced at 90 bpm", "ventilated at 16 breaths/min". */
export const device = /\b(?:pac(?:ing|ed|emaker|er)|ventilat(?:or|ed)|PEEP|tidal|compressions?|VVI|DDD|metronome)\b/i

const settings = /tidal volume|\bPEEP\b|\bventilator\b|end-expiratory/i

/** The unit under which a measure can be the value of a waiting name; undefined where it cannot. */
export function bind(
  state: State,
  { term, at, after }: Pending,
  i: number,
  measure: Measure,
): { readonly unit: PrintedUnit | undefined } | undefined {
  if (i - at > farthest) return undefined
  const gap = gapOf(state.items, after ?? at, i)
  for (const unit of measure.unit ? [measure.unit] : measure.lent ? [measure.lent, undefined] : [undefined]) {
    const fit = fitOf(term, measure, unit)
    if (fit !== 'none' && reaches(state, term, at, i, fit, gap) && (gap.unknown === 0 || isPossible(term.name, measure, unit)))
      return { unit: measure.pressure && unit?.dimension !== 'pressure' ? undefined : unit }
  }
  return undefined
}

const reachOf: Readonly<Record<string, Readonly<Partial<Record<Fit, number>>>>> = {
  sure: { own: 8, shape: 6, shared: 5, bare: 0 },
  weak: { own: 3, shape: 2, shared: 2, bare: 0 },
  implied: { own: 4, shape: 3, shared: 4, bare: 0 },
  weigh: { shared: 4 },
  beside: { shared: 1 },
  change: { shared: 8 },
}

/** Whether a name reaches a measure over what stands between. */
function reaches(state: State, term: VitalTerm, at: number, i: number, fit: Fit, gap: Gap): boolean {
  const { items } = state
  const { grade, name } = term
  if (name === 'respiratory-rate' && at > state.rival && at - state.rival <= 12 && state.speaks(settings)) return false
  if (gap.semicolon || (term.id === 'heart-rate-plain' && state.speaks(device))) return false
  const most = grade === 'implied' && name === 'temperature' && fit === 'own' ? 12 : (reachOf[grade]?.[fit] ?? -1)
  if (gap.unknown > most) return false
  if (grade === 'weigh' || grade === 'beside') {
    if (at - state.organ <= 8 && at > state.organ) return false
    if (grade === 'beside') return hasCompany(state, at, ['weight', 'head-circumference', 'bmi', 'height'])
  }
  if (name === 'weight' || name === 'height') {
    if (isOfOrgan(state, at) || isChange(items, i)) return false
    if (grade === 'change') return items.slice(at + 1, i).some((item) => item.kind === 'word' && item.key === 'from')
  }
  if (fit === 'bare') {
    if (gap.commas > 1 || gap.bareNumbers > 0 || gap.words > 6) return false
    if (gap.commas === 1 && !(items[at + 1]?.kind === 'mark' || gap.words === 0)) return false
    if (grade === 'implied') return gap.close
    if (grade === 'weak') return gap.words <= 1 && hasCompany(state, at)
  }
  if (grade === 'weak' && fit === 'shape') return gap.words <= 3
  return true
}

/** "spleen weight", "weight of the placenta". */
function isOfOrgan({ items, organ }: State, at: number): boolean {
  if (at - organ === 1) return true
  return items
    .slice(at + 1, at + 4)
    .some((item, _, near) => item.kind === 'cue' && item.cue === 'organ' && near[0]?.kind === 'word' && near[0].key === 'of')
}

/** "fell 10 kg" is a change, "fell to 60 kg" a weight. */
export function isChange(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  return (
    before?.kind === 'word' &&
    ['fell', 'dropped', 'decreased', 'increased', 'rose', 'down', 'up', 'declined', 'lost', 'gained'].includes(before.key)
  )
}

/** Whether another vital sign is named in the sentence. */
function hasCompany({ items }: State, at: number, names?: readonly string[]): boolean {
  const own = nameAt(items, at)
  return items
    .slice(Math.max(0, at - 16), at + 17)
    .some(
      (item) =>
        item.kind === 'name' &&
        item.term.name !== own &&
        (names?.includes(item.term.name) ?? (item.term.grade === 'sure' || item.term.grade === 'weak')),
    )
}

function nameAt(items: readonly Item[], at: number): string | undefined {
  const item = items[at]
  return item?.kind === 'name' ? item.term.name : undefined
}
