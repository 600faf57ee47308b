import type { Hit } from '../../../core/lexicon.js'
import type { Row } from '../../../core/rule/row.js'
import type { Tokens } from '../../../core/token.js'

/** The words of a text as the readers of attributes see them. */
export interface Wording extends Row {
  readonly keys: readonly string[]
  readonly gaps: Tokens['gaps']
  readonly tokens: Tokens
  readonly text: string
}

/** The row that rules for attributes run over. */
export function wordingOf(tokens: Tokens, text: string): Wording {
  const { keys, gaps, froms, tos } = tokens
  return { keys, gaps, froms, tos, tokens, text }
}

/** Where some tokens stand: offsets in the prose, and the tokens themselves. */
export function placeOf(
  { froms, tos }: Row,
  first: number,
  last: number,
): { readonly from: number; readonly to: number; readonly first: number; readonly last: number } {
  return { from: froms[first] ?? 0, to: tos[last - 1] ?? 0, first, last }
}

/** The token after a term; the stop of an abbreviation written with stops belongs to it: "s.c.", "q.i.d.". */
export function endWithStop({ keys, gaps, text }: Wording, { from, to, last }: Hit<unknown>): number {
  return keys[last] === '.' && gaps[last] === 'none' && text.slice(from, to).includes('.') ? last + 1 : last
}
