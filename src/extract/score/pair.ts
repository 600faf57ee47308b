import { candidate } from './candidate.js'
import type { Reading } from './reading.js'
import type { Named } from './scored.js'
import type { ScoreState } from './score-row.js'
import type { Way } from './way.js'
import { readOn, wayFrom } from './way.js'
import { links } from './words.js'

/** A result and the name before it that waits for one. */
export interface Pair {
  readonly state: ScoreState
  readonly name: Named
  readonly way: Way
  readonly at: number
  readonly reading: Reading
  /** Nothing of something else stands between. */
  readonly direct: boolean
  /** A word such as "was" or "of" stands before it. */
  readonly linked: boolean
}

/** The way behind a name that waits, read on up to a token. */
export function wayTo({ row: { tokens }, text }: ScoreState, name: Named, to: number): Way | undefined {
  return tokens && readOn(name.way ?? wayFrom(name, tokens, text), name, tokens, text, to)
}

/** The name that waits and its result at a token, where one can begin there. */
export function pairAt(state: ScoreState, at: number): Pair | undefined {
  const name = state.pending.at(-1)?.name
  const { row, text } = state
  const way = name && wayTo(state, name, at)
  if (!name || !way || !row.tokens || way.ended || way.at > at) return undefined
  const reading = candidate(name.mention.instrument, row.tokens, text, at)
  return reading && { state, name, way, at, reading, direct: way.others === 0, linked: links.has(row.keys[at - 1] ?? '') }
}
