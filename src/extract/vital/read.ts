import type { PrintedUnit } from '../../core/unit/index.js'
import type { Fit } from './fit.js'
import { fitOf, isPossible } from './fit.js'
import type { Gap } from './gap.js'
import { gapOf, isCourse, isJoint, isList } from './gap.js'
import type { VitalTerm } from './lexicon.js'
import { plainTerm } from './lexicon.js'
import type { Measure, Place } from './measure.js'
import type { Item } from './scan.js'

/** A vital sign as read. Offsets are in the prose that was scanned. */
export interface Reading {
  readonly rule: string
  readonly term: VitalTerm
  /** Left out where the unit alone says what it is: "118/70 mmHg". */
  readonly name?: Place
  readonly measure: Measure
  /** Item index of the measure. */
  readonly at: number
  /** The condition that implied it or stands before it: "tachycardia (HR 130)". */
  readonly said?: NonNullable<VitalTerm['reading']>
  unit?: PrintedUnit
  range?: Place & { readonly low?: number; readonly high?: number }
}

interface Pending {
  readonly term: VitalTerm
  readonly at: number
  readonly place: Place
  /** The item of the value that another name of the same list took: "HR and RR were 120 and 30". */
  readonly after?: number
  readonly said?: NonNullable<VitalTerm['reading']>
}

interface State {
  readonly items: readonly Item[]
  readonly text: string
  readonly readings: Reading[]
  readonly speaks: (of: RegExp) => boolean
  pending: Pending[]
  last: Reading | undefined
  /** Item index of the name that a value before it took. */
  taken: number
  /** Item index of the last word of a goal, of another measure, of an organ, of a reference range. */
  target: number
  rival: number
  organ: number
  range: number
}

const never = -1000
/** No value stands farther from its name than this many items. */
const farthest = 40

/** The vital signs of a scanned text. */
export function readVitals(items: readonly Item[], text: string): Reading[] {
  const known = new Map<RegExp, boolean>()
  const speaks = (of: RegExp): boolean => {
    const cached = known.get(of) ?? of.test(text)
    known.set(of, cached)
    return cached
  }
  const state: State = { items, text, readings: [], speaks, pending: [], last: undefined, taken: never, target: never, rival: never, organ: never, range: never }
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
  if (previous.term.grade === 'implied' && term.grade !== 'implied') state.pending = [...pending.slice(0, -1), { ...own, ...(same && previous.said && { said: previous.said }) }]
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

/** "79.0 ± 1.4" is of a group. */
const spread = /^\s{0,2}(?:±|\+\s?\/\s?[-−])/

/** "on day 3", "50th percentile", "-2 SD", "by 20 mmHg", "on 40% oxygen", "lost 10 kg": no value of a vital sign. */
function isElse({ items, text }: State, i: number, measure: Measure): boolean {
  if (spread.test(text.slice(measure.number.to, measure.number.to + 6))) return true
  const [before, next] = [items[i - 1], items[i + 1]]
  if (next?.kind === 'cue' && next.cue === 'percentile') return true
  if (!measure.unit && before?.kind === 'cue' && before.cue === 'ordinal') return true
  if (before?.kind === 'word' && before.key === 'by') return true
  if (measure.unit?.ucum === '%' && before?.kind === 'word' && ['on', 'with', 'at', 'breathing', 'inhaling', 'receiving', 'under'].includes(before.key) && next?.kind === 'word' && ['oxygen', 'o', 'fio', 'inspired', 'fraction', 'venturi'].includes(next.key)) return true
  if (measure.unit?.dimension !== 'mass') return false
  if (next?.kind === 'word' && ['less', 'lower', 'more', 'heavier', 'above', 'below', 'lighter'].includes(next.key)) return true
  const near = items.slice(Math.max(0, i - 3), i)
  return near.some((item) => item.kind === 'cue' && item.cue === 'change') && !near.some((item) => item.kind === 'word' && item.key === 'from')
}

/** "MAP 65 mmHg as a goal". */
function isTargetAfter(items: readonly Item[], i: number): boolean {
  return items.slice(i + 1, i + 4).some((item, k, near) => item.kind === 'cue' && item.cue === 'target' && near.slice(0, k).every(({ kind }) => kind === 'word'))
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

/** The unit under which a measure can be the value of a waiting name; undefined where it cannot. */
function bind(state: State, { term, at, after }: Pending, i: number, measure: Measure): { readonly unit: PrintedUnit | undefined } | undefined {
  if (i - at > farthest) return undefined
  const gap = gapOf(state.items, after ?? at, i)
  for (const unit of measure.unit ? [measure.unit] : measure.lent ? [measure.lent, undefined] : [undefined]) {
    const fit = fitOf(term, measure, unit)
    if (fit !== 'none' && reaches(state, term, at, i, fit, gap) && (gap.unknown === 0 || isPossible(term.name, measure, unit))) return { unit: measure.pressure && unit?.dimension !== 'pressure' ? undefined : unit }
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
  return items.slice(at + 1, at + 4).some((item, _, near) => item.kind === 'cue' && item.cue === 'organ' && near[0]?.kind === 'word' && near[0].key === 'of')
}

/** "fell 10 kg" is a change, "fell to 60 kg" a weight. */
function isChange(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  return before?.kind === 'word' && ['fell', 'dropped', 'decreased', 'increased', 'rose', 'down', 'up', 'declined', 'lost', 'gained'].includes(before.key)
}

/** Whether another vital sign is named in the sentence. */
function hasCompany({ items }: State, at: number, names?: readonly string[]): boolean {
  const own = nameAt(items, at)
  return items.slice(Math.max(0, at - 16), at + 17).some((item) => item.kind === 'name' && item.term.name !== own && (names?.includes(item.term.name) ?? (item.term.grade === 'sure' || item.term.grade === 'weak')))
}

function nameAt(items: readonly Item[], at: number): string | undefined {
  const item = items[at]
  return item?.kind === 'name' ? item.term.name : undefined
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

function add(state: State, reading: Reading): void {
  state.readings.push(reading)
  state.last = reading
}

/** A further value of the vital sign that was read last: a course, or the same in another unit. */
function goOn(state: State, i: number, measure: Measure): boolean {
  const { items, last } = state
  if (!last || i - last.at > farthest || i - state.target <= 8) return false
  const { term } = last
  const unit = measure.unit ?? measure.lent ?? (isJoint(items, last.at, i) ? last.unit : undefined)
  const fit = fitOf(term, measure, unit)
  if (fit === 'none' || !isPossible(term.name, measure, unit)) return false
  const gap = gapOf(items, last.at, i)
  const between = items[last.at + 1]
  const second = unit && last.unit && unit.ucum !== last.unit.ucum && i === last.at + 2 && between?.kind === 'mark' && '(/[,='.includes(between.mark)
  if (!second && !goesOn(state, last, i, fit, gap, unit)) return false
  const { name, said } = last
  add(state, { rule: second ? 'vital/second-unit' : 'vital/course', term, measure, at: i, ...(name && { name }), ...(said && !second && { said }), ...(unit && unit.dimension.length > 0 && !(measure.pressure && unit.dimension !== 'pressure') && { unit }) })
  return true
}

function goesOn({ items }: State, last: Reading, i: number, fit: Fit, gap: Gap, unit: PrintedUnit | undefined): boolean {
  if (gap.semicolon) return false
  if (fit === 'shape' || fit === 'bare') return isJoint(items, last.at, i) || (fit === 'shape' && gap.unknown <= 3)
  if (fit === 'own') return gap.unknown <= 6
  if (last.unit && unit && last.unit.dimension !== unit.dimension && last.unit.dimension.split('/').at(-1) !== unit.dimension.split('/').at(-1)) return false
  if (last.term.name === 'blood-pressure') return isJoint(items, last.at, i)
  return isCourse(items, last.at, i) && !isChange(items, i)
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
  add(state, { rule: 'vital/value-then-name', term: next.term, name: { from: next.from, to: next.to }, measure, at: i, ...(next.term.reading && { said: next.term.reading }), ...(measure.unit && { unit: measure.unit }) })
  return true
}

/** Whether a name is followed by a value of its own: "36.8 °C, pulse 80". */
function ownsNext({ items }: State, at: number, term: VitalTerm): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + 6); k++) {
    const item = items[k]
    if (item?.kind === 'name') return false
    if (item?.kind === 'measure') return fitOf(term, item.measure, item.measure.unit ?? item.measure.lent) !== 'none' && gapOf(items, at, k).unknown === 0
  }
  return false
}

/** Rates that a machine is set to: "paced at 90 bpm", "ventilated at 16 breaths/min". */
const device = /\b(?:pac(?:ing|ed|emaker|er)|ventilat(?:or|ed)|PEEP|tidal|compressions?|VVI|DDD|metronome)\b/i

const settings = /tidal volume|\bPEEP\b|\bventilator\b|end-expiratory/i

/** Temperatures of other things than bodies. */
const laboratory = /\b(?:(?:pre)?incubat|stor|freez|frozen|heat|cool|water|bath|agar|cultur|centrifug|refrigerat|cryo|agglutin|cold|warm|ablation|probe|laser|medium|boil|sterili|perfus|ambient|weather|sauna|oven)/i

/** A value whose unit can be nothing else: "118/70 mmHg", "142 bpm", "39.6 °C", "(135 kg, BMI 45)". */
function unitAlone(state: State, i: number, measure: Measure): void {
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
  return unit.dimension.startsWith('temperature') && /[cf]\W*$|celsius|fahrenheit|centigrade|[℃℉]/i.test(written) ? 'temperature' : undefined
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
  if (unit.dimension === 'mass' && items.slice(i + 1, i + 4).some((item) => item.kind === 'word' && born.has(item.key)) && items[i + 1]?.kind === 'word') return isWeight(unit) ? 'weight' : undefined
  const name = unit.ucum === 'kg' || unit.ucum === '[lb_av]' ? 'weight' : unit.ucum === 'cm' ? 'height' : undefined
  if (!name || isChange(items, i)) return undefined
  const body = name === 'weight' ? ['bmi', 'height'] : ['bmi', 'weight']
  const after = items[i + 2]
  if (isComma(items[i + 1]) && after?.kind === 'name' && body.includes(after.term.name) && (after.term.grade === 'sure' || after.term.grade === 'weigh')) return name
  return last && body.includes(last.term.name) && last.at === i - 2 && isComma(items[i - 1]) ? name : undefined
}

function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' ? item.mark === ',' || item.mark === '/' : item?.kind === 'word' && item.key === 'and'
}

/** "from 130 to 90 bpm" and "120/80 and 110/70 mmHg": the unit belongs to both. */
function shareUnits(readings: Reading[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [reading, next] = [readings[i], readings[i + 1]]
    if (reading && next?.rule === 'vital/course' && !reading.unit && next.unit && next.term === reading.term) reading.unit = next.unit
  }
}
