import type { Quantity } from '../../../core/quantity.js'
import type { Tokens } from '../../../core/token.js'
import { goesOn } from './course.js'
import { gapOf, isList, linkWords } from './glue.js'
import { isLevelled } from './level.js'
import { takeRange } from './limits.js'
import { rowOf } from './row.js'
import { distribute, gather, shareUnits, unitsBehind } from './list.js'
import { isOrdinal, multipleOf, reaches } from './reach.js'
import type { Reading } from '../reading.js'
import type { State } from './state.js'
import { analyteAt } from '../item.js'
import type { Item } from '../item.js'
import { take, valueFirst } from './value-first.js'

/** The numeric results of a scanned text. */
export function readValues(items: readonly Item[], text: string, tokens?: Tokens): Reading[] {
  const row = rowOf(items, tokens)
  const state: State = { items, row, text, readings: [], pending: [], last: [], early: undefined, rival: undefined, depth: 0 }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const ranged = takeRange(state, i)
    if (ranged !== undefined) {
      i = ranged
      continue
    }
    if (item.kind === 'analyte') meetAnalyte(state, i)
    else if (item.kind === 'cue') meetCue(state, i, item)
    else if (item.kind === 'mark') meetMark(state, item.mark)
    else if (item.kind === 'quantity') i = meetQuantity(state, i, item.quantity)
  }
  unitsBehind(state.readings, text)
  shareUnits(state.readings)
  return state.readings
}

function meetAnalyte(state: State, i: number): void {
  const { items, pending } = state
  const after = items[i + 1]
  // A condition without a value of its own is no name: "cortisol during hypoglycaemia was 447 nmol/L".
  if (
    analyteAt(items, i)?.implied &&
    after?.kind !== 'quantity' &&
    !(after?.kind === 'mark' && '(:=['.includes(after.mark)) &&
    !(after?.kind === 'word' && /^(?:of|at|with|to)$/.test(after.key))
  )
    return
  if (analyteAt(items, i)?.given && !isLevelled(items, i)) return
  const previous = pending.at(-1)
  if (previous !== undefined && isList(items, previous, i)) {
    // "thrombocytopenia (PLT 38": the name counts, not the condition; "ferritin (FER)" stays one.
    const [known, next] = [analyteAt(items, previous), analyteAt(items, i)]
    if (known?.analyte !== next?.analyte) pending.push(i)
    else if (known?.implied) pending[pending.length - 1] = i
  } else state.pending = [i]
  state.last = []
  state.early = undefined
  state.rival = undefined
}

function meetCue(state: State, i: number, item: Item & { readonly kind: 'cue' }): void {
  if ((item.cue === 'rival' || item.cue === 'inhibition') && state.items[i + 1]?.kind !== 'analyte') state.rival = i
}

function meetMark(state: State, mark: string): void {
  if (mark === '(' || mark === '[') state.depth++
  else if (mark === ')' || mark === ']') state.depth = Math.max(0, state.depth - 1)
}

/** Decides what a quantity is; returns the index of the last item used. */
function meetQuantity(state: State, i: number, quantity: Quantity): number {
  const { items } = state
  if (isOrdinal(items, i, quantity)) return i
  const target = state.pending.at(-1)
  const others = target === undefined ? 0 : othersAfter(items, target, i)
  const whole = others > 0 ? gather(state, i, state.pending.length + others) : undefined
  if (whole && whole.values.length === state.pending.length + others && distribute(state, whole)) return whole.end
  const ahead = valueFirst(state, i, quantity)
  if (state.rival !== undefined && ahead?.close !== true && isOf(state, state.rival, i, quantity)) return i
  const near = target === undefined ? undefined : gapOf(items, target, i)
  if (ahead !== undefined && (near === undefined || near.unknown > 0 || !reaches(state, target, i, quantity) || ahead.close))
    return take(state, i, quantity, ahead)
  if (target !== undefined) {
    const list = state.pending.length > 1 ? gather(state, i, state.pending.length) : undefined
    if (list && distribute(state, list)) return list.end
    if (reaches(state, target, i, quantity) || reaches(state, target, i, withNext(items, i, quantity))) {
      add(state, target, i, quantity, 'lab/analyte-then-value')
      return i
    }
    const analyte = analyteAt(items, target)
    if (analyte?.implied) state.pending = []
    return i
  }
  const previous = state.last.at(-1)
  if (previous && goesOn(state, previous, i, quantity)) {
    const reading: Reading = {
      rule: 'lab/course',
      name: previous.name,
      nameAt: previous.nameAt,
      quantity,
      at: i,
      ...(quantity.unit && { unit: quantity.unit }),
      ...(previous.range && { range: previous.range }),
    }
    state.readings.push(reading)
    state.last.push(reading)
    return i
  }
  return i
}

/** "at admission and discharge were 128 and 135 mmol/L": the unit of the number after it. */
function withNext(items: readonly Item[], i: number, quantity: Quantity): Quantity {
  const [joint, next] = [items[i + 1], items[i + 2]]
  if (
    quantity.unit ||
    quantity.glued ||
    next?.kind !== 'quantity' ||
    !next.quantity.unit ||
    next.quantity.value === undefined ||
    quantity.value === undefined
  )
    return quantity
  const isJoint = joint?.kind === 'word' ? joint.key === 'and' || joint.key === 'to' : joint?.kind === 'mark' && joint.mark === '→'
  return isJoint ? { ...quantity, unit: next.quantity.unit } : quantity
}

/** Others that end a list of analytes, known or not: "pH, PaCO2 and oxygen saturation were 7.5, 34 mmHg and 95%", "CTX and hepassocin were 0.8 and 24". */
function othersAfter(items: readonly Item[], target: number, i: number): number {
  let [count, unknown, words] = [0, 0, 0]
  let [joined, plural] = [false, false]
  for (let k = target + 1; k < i; k++) {
    const item = items[k]
    if (item?.kind === 'cue' && item.cue === 'rival') {
      count++
      joined = false
    } else if (item?.kind === 'mark') {
      if (item.mark !== ',') return 0
      joined = true
    } else if (item?.kind !== 'word') return 0
    else if (item.key === 'and') joined = true
    else if (linkWords.has(item.key)) plural ||= item.key === 'were'
    else if (joined && !plural) {
      unknown++
      words = 1
      joined = false
    } else if (words === 0 || ++words > 3 || plural) return 0
  }
  return unknown === 0 || plural ? count + unknown : 0
}

/** Whether a quantity belongs to the rival before it: "ejection fraction of 35%"; a concentration is none's but a MIC's. */
function isOf({ items }: State, rival: number, i: number, { unit }: Quantity): boolean {
  const item = items[rival]
  if (unit?.dimension.includes('/volume') && !(item?.kind === 'cue' && item.cue === 'inhibition')) return false
  const gap = gapOf(items, rival, i)
  return !gap.separated && gap.unknown <= 2 && gap.values === 0 && !gap.semicolon
}

/** "never rose above 1.2" is at most 1.2, "never fell below 60" at least 60. */
function boundOf(items: readonly Item[], target: number, i: number, comparator: Quantity['comparator']): Quantity['comparator'] {
  if (comparator !== '>' && comparator !== '<') return comparator
  const denied = items
    .slice(Math.max(target + 1, i - 6), i)
    .some((item) => item.kind === 'word' && (item.key === 'never' || item.key === 'not' || item.key === 'failed' || item.key === 'without'))
  return !denied ? comparator : comparator === '>' ? '<=' : '>='
}

function add(state: State, target: number, i: number, quantity: Quantity, rule: string): void {
  const item = analyteAt(state.items, target)
  if (!item) return
  const multiple = multipleOf(state.items, i)
  const comparator = boundOf(state.items, target, i, quantity.comparator)
  const reading: Reading = {
    rule: item.implied ? 'lab/condition-then-value' : multiple === undefined ? rule : 'lab/multiple-of-limit',
    name: item,
    nameAt: target,
    quantity: comparator === quantity.comparator || comparator === undefined ? quantity : { ...quantity, comparator },
    at: i,
    ...(quantity.unit && { unit: quantity.unit }),
    ...(state.early && { range: state.early }),
    ...(multiple !== undefined && { multipleTo: multiple }),
  }
  state.readings.push(reading)
  state.pending = []
  state.early = undefined
  state.last = [reading]
}
