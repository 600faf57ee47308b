import type { PrintedUnit } from '../../core/unit/index.js'
import { goOn, shareUnits } from './course.js'
import { isElse, isTargetAfter } from './else.js'
import { fitOf, isPossible } from './fit.js'
import { gapOf, isList } from './gap.js'
import type { VitalTerm } from './lexicon.js'
import { plainTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import { bind } from './reach.js'
import type { Item } from './scan.js'
import type { Pending, Reading, State } from './state.js'
import { add, farthest, never } from './state.js'
import { unitAlone } from './unit-alone.js'

/** The vital signs of a scanned text. */
export function readVitals(items: readonly Item[], text: string): Reading[] {
  const known = new Map<RegExp, boolean>()
  const speaks = (of: RegExp): boolean => {
    const cached = known.get(of) ?? of.test(text)
    known.set(of, cached)
    return cached
  }
  const state: State = {
    items,
    text,
    readings: [],
    speaks,
    pending: [],
    last: undefined,
    taken: never,
    target: never,
    rival: never,
    organ: never,
    range: never,
  }
  for (const [i, item] of items.entries()) {
    if (item.kind === 'name') meetName(state, i, item)
    else if (item.kind === 'measure') meetMeasure(state, i, item.measure)
    else if (item.kind === 'mark') {
      if (item.mark === ';') Object.assign(state, { pending: [], last: undefined, target: never, organ: never, range: never })
      else if (item.mark === ')') state.range = never
    } else if (item.kind === 'cue') meetCue(state, i, item.cue)
  }
  shareUnits(state.readings)
  return state.readings
}

function meetName(state: State, i: number, { term, from, to }: Item & { readonly kind: 'name' }): void {
  const { items, pending } = state
  if (i === state.taken) return
  const previous = pending.at(-1)
  const own: Pending = { term, at: i, place: { from, to }, ...(term.reading && { said: term.reading }) }
  state.last = state.last && followsAsCompany(items, state.last.at, i) ? state.last : undefined
  state.range = never
  if (!previous || !isList(items, previous.at, i)) {
    state.pending = [own]
    return
  }
  const same = previous.term.name === term.name && previous.term.part === term.part
  if (previous.term.grade === 'implied' && term.grade !== 'implied')
    state.pending = [...pending.slice(0, -1), { ...own, ...(same && previous.said && { said: previous.said }) }]
  else if (!same) state.pending = [...pending, own]
}

/** "SpO2 92% (saturation …": a value keeps its place only until another name is met, but "120/80, MAP 93" goes on. */
function followsAsCompany(items: readonly Item[], last: number, i: number): boolean {
  return i - last <= 2 && items[i - 1]?.kind === 'mark'
}

function meetCue(state: State, i: number, cue: string): void {
  if (cue === 'rival') {
    state.pending = []
    state.last = undefined
    state.rival = i
  } else if (cue === 'target') state.target = i
  else if (cue === 'organ') state.organ = i
  else if (cue === 'range') state.range = i
}

function meetMeasure(state: State, i: number, measure: Measure): void {
  const { items, last } = state
  if (isElse(state, i, measure)) return
  if (i - state.range <= 4 && last && (measure.low !== undefined || measure.comparator)) {
    const range = items[state.range]
    state.range = never
    if (range) last.range = { from: range.from, to: measure.to, ...limitsOf(measure) }
    return
  }
  const choice = choose(state, i, measure)
  if (choice) {
    if (i - state.target <= 8 || isTargetAfter(items, i)) state.pending = []
    else take(state, i, measure, choice)
    return
  }
  if (goOn(state, i, measure) || (state.pending.length === 0 && valueFirst(state, i, measure))) return
  unitAlone(state, i, measure)
}

function limitsOf({ low, high, value, comparator }: Measure): { readonly low?: number; readonly high?: number } {
  if (low !== undefined && high !== undefined) return { low, high }
  if (value === undefined) return {}
  return comparator === '<' || comparator === '<=' ? { high: value } : { low: value }
}

interface Choice {
  readonly pending: Pending
  readonly index: number
  readonly unit: PrintedUnit | undefined
}

/** The waiting name that a measure belongs to: in a list the next in order, else the nearest. */
function choose(state: State, i: number, measure: Measure): Choice | undefined {
  const { pending } = state
  const open = pending.map((one, index) => ({ one, index })).filter(({ one }) => bind(state, one, i, measure) !== undefined)
  const inOrder = pending.length > 1 && measuresAhead(state.items, i) >= pending.length
  const chosen = inOrder ? open[0] : open.at(-1)
  if (!chosen) return undefined
  return { pending: chosen.one, index: chosen.index, unit: bind(state, chosen.one, i, measure)?.unit }
}

function measuresAhead(items: readonly Item[], i: number): number {
  let count = 0
  for (let k = i; k < Math.min(items.length, i + farthest); k++) {
    const item = items[k]
    if (item?.kind === 'name' || (item?.kind === 'mark' && item.mark === ';')) break
    if (item?.kind === 'measure') count++
  }
  return count
}

function take(state: State, i: number, measure: Measure, { pending, index, unit }: Choice): void {
  const term = resolveRate(state, pending, unit)
  const rule = pending.term.grade === 'implied' ? 'vital/condition-then-value' : 'vital/name-then-value'
  add(state, { rule, term, name: pending.place, measure, at: i, ...(pending.said && { said: pending.said }), ...(unit && { unit }) })
  state.pending = state.pending.flatMap((one, k) => (k === index ? [] : [{ ...one, after: i }]))
}

/** "breathing at a rate of 38/min": what a bare "rate" counts is said before it. */
function resolveRate({ items }: State, { term, at }: Pending, unit: PrintedUnit | undefined): VitalTerm {
  if (term.id !== 'heart-rate-plain' || unit?.ucum !== '/min') return term
  const breathes = items.slice(Math.max(0, at - 8), at).some((item) => item.kind === 'word' && /^(?:breath|respir|ventilat)/.test(item.key))
  return breathes ? plainTerm('respiratory-rate') : term
}

/** "24 breaths/min tachypnoea", "160 cm tall", "a 38.5 °C fever". */
function valueFirst(state: State, i: number, measure: Measure): boolean {
  const { items } = state
  if (i - state.target <= 8) return false
  let k = i + 1
  const of = items[k]
  if (of?.kind === 'word' && (of.key === 'of' || of.key === 'in')) k++
  const next = items[k]
  if (next?.kind !== 'name' || next.term.grade === 'change' || next.term.grade === 'weigh' || next.term.grade === 'beside') return false
  const fit = fitOf(next.term, measure, measure.unit)
  if (fit !== 'own' && fit !== 'shared' && !(fit === 'shape' && next.term.grade === 'sure')) return false
  if (!isPossible(next.term.name, measure, measure.unit) || ownsNext(state, k, next.term)) return false
  if (next.term.name === 'weight' && of?.kind === 'word' && of.key === 'of') return false
  state.taken = k
  add(state, {
    rule: 'vital/value-then-name',
    term: next.term,
    name: { from: next.from, to: next.to },
    measure,
    at: i,
    ...(next.term.reading && { said: next.term.reading }),
    ...(measure.unit && { unit: measure.unit }),
  })
  return true
}

/** Whether a name is followed by a value of its own: "36.8 °C, pulse 80". */
function ownsNext({ items }: State, at: number, term: VitalTerm): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + 6); k++) {
    const item = items[k]
    if (item?.kind === 'name') return false
    if (item?.kind === 'measure')
      return fitOf(term, item.measure, item.measure.unit ?? item.measure.lent) !== 'none' && gapOf(items, at, k).unknown === 0
  }
  return false
}
