import type { Bounds } from '../range/range.js'
import type { RangeRow } from '../range/row.js'
import type { Tokens } from '../token.js'

/** The items of a text in which measured values are looked for: names, numbers, cues (`#range`, `#organ`), words and marks. */
export interface MeasureRow<N, Q extends Bounds = Bounds> extends RangeRow {
  readonly names: readonly (N | undefined)[]
  readonly numbers: readonly (Q | undefined)[]
}

/** A row while it is filled, item by item. */
export interface RowBuilder<N, Q extends Bounds> {
  readonly row: MeasureRow<N, Q>
  /** A word, a mark, or a cue with its "#". */
  readonly key: (key: string, from: number, to: number) => void
  readonly name: (name: N, from: number, to: number) => void
  readonly number: (number: Q) => void
}

/** An empty row over the tokens of a text. */
export function rowBuilder<N, Q extends Bounds>(tokens: Tokens): RowBuilder<N, Q> {
  const keys: (string | undefined)[] = []
  const froms: number[] = []
  const tos: number[] = []
  const names: (N | undefined)[] = []
  const numbers: (Q | undefined)[] = []
  const add = (key: string | undefined, from: number, to: number, name: N | undefined, number: Q | undefined): void => {
    keys.push(key)
    froms.push(from)
    tos.push(to)
    names.push(name)
    numbers.push(number)
  }
  return {
    row: { keys, froms, tos, names, numbers, tokens },
    key: (key, from, to) => add(key, from, to, undefined, undefined),
    name: (name, from, to) => add(undefined, from, to, name, undefined),
    number: (number) => add(undefined, number.from, number.to, undefined, number),
  }
}

/** Whether a key is a cue of a lexicon: "#organ". */
export function isCue(key: string | undefined): key is string {
  return key !== undefined && key.length > 1 && key.startsWith('#')
}

/** What each item was read as, for whoever looks on: "name", "number", or the cue. */
export function kindsOf<N, Q extends Bounds>({ keys, names, numbers }: MeasureRow<N, Q>): (string | undefined)[] {
  return keys.map((key, i) =>
    names[i] !== undefined ? 'name' : numbers[i] !== undefined ? 'number' : isCue(key) ? key.slice(1) : undefined,
  )
}

/** Whether a key is a word or a number, and no mark or cue. */
export function isWord(key: string | undefined): key is string {
  return key !== undefined && (key === '' || wordFirst.test(key))
}

const wordFirst = /^[\p{L}\p{N}]/u

/** Whether a word of some stands at a place: `saysAt(row, i - 1, /^(?:of|in)$/)`. */
export function saysAt({ keys }: Pick<RangeRow, 'keys'>, at: number, words: RegExp): boolean {
  const key = keys[at]
  return key !== undefined && words.test(key)
}

/** Whether one of some keys stands in a stretch: `anyOf(row, i + 1, i + 4, birthWords)`. */
export function anyOf(
  { keys }: Pick<RangeRow, 'keys'>,
  first: number,
  last: number,
  words: { readonly has: (key: string) => boolean },
): boolean {
  for (let i = Math.max(0, first); i < last && i < keys.length; i++) if (words.has(keys[i] ?? ' ')) return true
  return false
}
