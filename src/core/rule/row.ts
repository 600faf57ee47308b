import type { Tokens } from '../token.js'

/**
 * What patterns run over: the tokens of a text, or the items that an extractor made of them, in parallel arrays. The key of an
 * item is the word or mark that stands there, and undefined where it is something that was read already (a quantity, an analyte).
 */
export interface Row {
  readonly keys: readonly (string | undefined)[]
  /** Offsets in the prose. */
  readonly froms: readonly number[]
  readonly tos: readonly number[]
  /** What each element was read as, where it is more than a word or a mark: "analyte", "quantity", "cue"; what `extract --explain` shows. */
  readonly kinds?: readonly (string | undefined)[]
  /** The tokens that items were made of; left out where the row is the tokens themselves. */
  readonly tokens?: Tokens
}

/** A stretch of a row: indices of its first element and of the one after its last. */
export interface Reach {
  readonly first: number
  readonly last: number
}

/** The offsets of a stretch of a row: those of its first and its last element. */
export function offsetsOf({ froms, tos }: Row, { first, last }: Reach): { readonly from: number; readonly to: number } {
  return { from: froms[first] ?? 0, to: tos[Math.max(first, last - 1)] ?? 0 }
}
