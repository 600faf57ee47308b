import { rangeAt } from '../range/index.js'
import type { Bounds, StatedRange } from '../range/range.js'
import { isMark, isOfAll } from '../range/row.js'
import type { ChoiceList, RefusalList } from '../rule/rule.js'
import { tellItems } from '../rule/watch.js'
import type { PrintedUnit } from '../unit/index.js'
import type { MeasureRow } from './row.js'
import { isCue, kindsOf } from './row.js'

/** A value as read: of which name, by which rule. Offsets are in the prose that the row was made of. */
export interface Reading<N, Q extends Bounds> {
  /** The rule that bound the value to its name. */
  readonly rule: string
  readonly name: N
  /** The item of the name; undefined where the unit alone says what it is: "118/70 mmHg". */
  readonly nameAt: number | undefined
  /** Read anew where it is given a unit. */
  quantity: Q
  readonly at: number
  /** Its own unit, or the one that a list or course shares. */
  unit?: PrintedUnit
  /** The rule that gave it a unit which is not its own. */
  unitRule?: string
  range?: StatedRange
}

/** A name that waits for its value. */
export interface Pending<N> {
  readonly name: N
  readonly at: number
  /** The item of the value that another name of the same list took: "HR and RR were 120 and 30". */
  readonly after?: number
}

/** What is known while a row is read from left to right. */
export interface State<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q> = MeasureRow<N, Q>> {
  readonly row: W
  readonly text: string
  readonly readings: R[]
  pending: readonly Pending<N>[]
  /** Readings to which a range or a further value belongs. */
  last: R[]
  /** A range that was said before its value. */
  early: StatedRange | undefined
  depth: number
  /** Where each cue was met last. */
  readonly cues: Map<string, number>
  /** The item of a name that a value before it took. */
  taken: number
}

/** The number at hand, and all that is known of what stands before it. */
export interface Candidate<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q> = MeasureRow<N, Q>> {
  readonly state: State<N, Q, R, W>
  readonly at: number
  readonly quantity: Q
}

/** What a binding decides. */
export interface Bound<N, R> {
  readonly readings: readonly R[]
  /** The names that still wait. */
  readonly pending?: readonly Pending<N>[]
  /** The item of the name, where it stands behind. */
  readonly taken?: number
  /** The last item that is used; the number itself, where nothing is said. */
  readonly end?: number
  /** Neither names before it nor readings wait for more. */
  readonly ends?: true
  /** It goes on with the readings before it. */
  readonly continues?: true
}

/** How values of a kind are read: what a name does, what is no value, and which name a value belongs to. */
export interface Kind<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q> = MeasureRow<N, Q>> {
  readonly kind: string
  /** Limits in a bracket after a value are its range, though no word says so. */
  readonly unsaid: boolean
  /** What the names that wait become when another is met; readings before it may go on. */
  readonly meet: (state: State<N, Q, R, W>, at: number, name: N) => void
  readonly meetCue?: (state: State<N, Q, R, W>, at: number, cue: string) => void
  /** At a semicolon. */
  readonly meetClause?: (state: State<N, Q, R, W>) => void
  readonly refusals: RefusalList<Candidate<N, Q, R, W>>
  /** Refusals after which no name waits any more: those of goals. */
  readonly spending?: ReadonlySet<string>
  readonly bindings: ChoiceList<Candidate<N, Q, R, W>, Bound<N, R>>
  /** At a number that is bound to nothing. */
  readonly pass?: (candidate: Candidate<N, Q, R, W>) => void
}

/** The item index of what was never met. */
export const never = -1000

/** Where a cue was met last: `lastOf(state, '#organ')`. */
export function lastOf({ cues }: { readonly cues: ReadonlyMap<string, number> }, cue: string): number {
  return cues.get(cue) ?? never
}

/** The values of a row, read from left to right by the tables of their kind. */
export function readMeasures<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q>>(
  row: W,
  text: string,
  kind: Kind<N, Q, R, W>,
): R[] {
  tellItems(kind.kind, () => ({ ...row, kinds: kindsOf(row) }))
  const state: State<N, Q, R, W> = {
    row,
    text,
    readings: [],
    pending: [],
    last: [],
    early: undefined,
    depth: 0,
    cues: new Map(),
    taken: never,
  }
  for (let i = 0; i < row.keys.length; i++) i = meetItem(state, i, kind)
  return state.readings
}

/** Meets an item; returns the index of the last item used. */
function meetItem<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q>>(
  state: State<N, Q, R, W>,
  i: number,
  kind: Kind<N, Q, R, W>,
): number {
  const ranged = takeRange(state, i, kind)
  if (ranged !== undefined) return ranged
  const { row } = state
  const name = row.names[i]
  const quantity = row.numbers[i]
  if (quantity) return meetNumber(state, i, quantity, kind)
  if (name !== undefined) {
    if (i !== state.taken) kind.meet(state, i, name)
    return i
  }
  const key = row.keys[i]
  if (key === '(' || key === '[') state.depth++
  else if (key === ')' || key === ']') state.depth = Math.max(0, state.depth - 1)
  else if (key === ';') kind.meetClause?.(state)
  else if (isCue(key)) {
    state.cues.set(key, i)
    kind.meetCue?.(state, i, key)
  }
  return i
}

/** No sentence tells more values of one name; the quote of each begins at the name. */
const longestCourse = 100

function meetNumber<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q>>(
  state: State<N, Q, R, W>,
  at: number,
  quantity: Q,
  { refusals, spending, bindings, pass }: Kind<N, Q, R, W>,
): number {
  const candidate = { state, at, quantity }
  const reach = { first: at, last: at + 1 }
  const refused = refusals.by(candidate, state.row, reach)
  if (refused !== undefined) {
    if (spending?.has(refused)) state.pending = []
    return at
  }
  const bound = bindings.of(candidate, state.row, reach)?.value
  if (!bound) {
    pass?.(candidate)
    return at
  }
  if (bound.continues && state.last.length >= longestCourse) {
    state.last = []
    return bound.end ?? at
  }
  state.readings.push(...bound.readings)
  if (bound.continues) state.last.push(...bound.readings)
  else if (bound.readings.length > 0) {
    state.last = [...bound.readings]
    state.early = undefined
  }
  state.pending = bound.pending ?? (bound.continues ? state.pending : [])
  if (bound.ends) {
    state.pending = []
    state.last = []
  }
  state.taken = bound.taken ?? state.taken
  return bound.end ?? at
}

/** Takes the range that begins at an item; returns the index of its last item. */
function takeRange<N, Q extends Bounds, R extends Reading<N, Q>, W extends MeasureRow<N, Q>>(
  state: State<N, Q, R, W>,
  i: number,
  { unsaid }: Kind<N, Q, R, W>,
): number | undefined {
  const { row, last, pending } = state
  const valued = last.length > 0
  const applied = rangeAt(row, i, { valued, pending: pending.length > 0, depth: state.depth, last: last.at(-1)?.at, unsaid })
  if (!applied) return undefined
  const { value: range } = applied
  if (range.low !== undefined || range.high !== undefined) {
    if (pending.length > 0 && !valued) state.early = range
    else giveRange(state, range, isOfAll(row, applied.last - 1))
  }
  for (let k = i; k < applied.last; k++) {
    if (isMark(row, k, '([')) state.depth++
    else if (isMark(row, k, ')]')) state.depth = Math.max(0, state.depth - 1)
  }
  return applied.last - 1
}

function giveRange<N, Q extends Bounds, R extends Reading<N, Q>>(
  { readings, last }: Pick<State<N, Q, R>, 'readings' | 'last'>,
  range: StatedRange,
  shared: boolean,
): void {
  const [first] = last
  const owners = shared ? readings.filter(({ unit }) => unit?.ucum === first?.unit?.ucum) : last
  for (const reading of owners) reading.range ??= range
}
