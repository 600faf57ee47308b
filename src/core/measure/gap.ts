import { isMark } from '../range/row.js'
import type { MeasureRow } from './row.js'
import { isCue, isWord } from './row.js'

/** What the words between a name and a number are to a kind of value. */
export interface GapWords {
  /** Words that bind a number to the name before it: "was", "of", "rose". */
  readonly link: ReadonlySet<string>
  /** Words after which the value of a condition may stand without a unit: "febrile at 39". */
  readonly implying?: ReadonlySet<string>
}

/** What stands between two items. */
export interface Gap {
  /** Words that are no links. */
  readonly unknown: number
  readonly words: number
  readonly commas: number
  /** Numbers with a unit, such as "on 2 L/min", and numbers without. */
  readonly measures: number
  readonly bareNumbers: number
  /** Only signs and at most two words such as "at" and "of" stand between, or a bracket opens. */
  readonly close: boolean
}

/** Describes the items after `a` and before `b`; commas in brackets join nothing. */
export function gapOf(row: MeasureRow<unknown>, a: number, b: number, { link, implying = link }: GapWords): Gap {
  const { keys, numbers } = row
  let [unknown, words, commas, measures, bareNumbers, depth] = [0, 0, 0, 0, 0, 0]
  let implies = true
  for (let i = a + 1; i < b; i++) {
    const key = keys[i]
    const number = numbers[i]
    if (number) {
      if (number.unit) measures++
      else bareNumbers++
    } else if (key === undefined) continue
    else if (isCue(key) || isWord(key)) {
      words++
      if (!link.has(key)) unknown++
      if (!implying.has(key)) implies = false
    } else if ('([{'.includes(key)) depth++
    else if (')]}'.includes(key)) depth--
    else if (key === ',' && depth <= 0) commas++
  }
  return {
    unknown,
    words,
    commas,
    measures,
    bareNumbers,
    close: implies && words <= 2 && commas === 0 && measures === 0 && bareNumbers === 0,
  }
}

/** Names farther apart than so many items are of no one list. */
const farthest = 200

/** Whether the items between `a` and `b` only join a list of names. */
export function isList(row: MeasureRow<unknown>, a: number, b: number, words: ReadonlySet<string>, marks: string): boolean {
  if (b - a > farthest) return false
  for (let i = a + 1; i < b; i++) {
    if (row.names[i] !== undefined) continue
    const key = row.keys[i]
    if (key === undefined || !(isMark(row, i, marks) || words.has(key))) return false
  }
  return true
}

/** Whether only words of a course, its marks and numbers stand between `a` and `b`: "98% on room air and 88% at rest". */
export function isCourse(row: MeasureRow<unknown>, a: number, b: number, words: ReadonlySet<string>): boolean {
  for (let i = a + 1; i < b; i++) {
    const key = row.keys[i]
    if (key === undefined ? row.numbers[i] === undefined : !(isMark(row, i, '(),→⟶/>') || words.has(key))) return false
  }
  return b - a <= 14
}

const joints: ReadonlySet<string> = new Set(['to', 'and', 'then', 'or', 'through'])

/** Whether nothing but "to", "and then" or an arrow stands between. */
export function isJoint(row: MeasureRow<unknown>, a: number, b: number): boolean {
  if (b - a < 2 || b - a > 4) return false
  for (let i = a + 1; i < b; i++) if (!(isMark(row, i, ',→⟶>') || joints.has(row.keys[i] ?? ''))) return false
  return true
}
