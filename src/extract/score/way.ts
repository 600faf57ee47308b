import type { Tokens } from '../../core/token.js'
import { instrumentNouns } from './words.js'
import type { Named } from './scored.js'
import { steps } from './walk.rules.js'

/** How far the words behind a name were read, and what they were. */
export interface Way {
  /** The next token to look at. */
  readonly at: number
  /** Words and numbers of something else. */
  readonly others: number
  /** A predicate has begun, and how many words of something else it has. */
  readonly verb: boolean
  readonly afterVerb: number
  /** "score", "class" … was said. */
  readonly noun: boolean
  /** A bracket is open. */
  readonly bracket: boolean
  /** No result of the name comes any more. */
  readonly ended: boolean
}

/** The farthest that a result stands from its name, in tokens. */
const farthest = 22
const endsInNoun = /(?:score|scale|index|class|stage|grade|type|category|level|status)$/i

/** The way of a name that was just met. */
export function wayFrom({ mention, next }: Named, tokens: Tokens, text: string): Way {
  const noun = instrumentNouns.has(tokens.keys[mention.first - 1] ?? '') || endsInNoun.test(text.slice(mention.from, mention.to))
  return { at: next, others: 0, verb: false, afterVerb: 0, noun, bracket: false, ended: false }
}

/** The way read on, up to a token. */
export function readOn(way: Way, name: Named, tokens: Tokens, text: string, to: number): Way {
  let now = way
  while (now.at < to && !now.ended) now = stepOn(now, tokens, text)
  return now.at >= name.next + farthest ? { ...now, ended: true } : now
}

/** The way behind a number that is of something else. */
export function pastNumber(way: Way, at: number): Way {
  return { ...way, at: at + 1, others: way.others + 1 }
}

/** The way behind the word where it stands. */
function stepOn(way: Way, tokens: Tokens, text: string): Way {
  const { at } = way
  const key = tokens.keys[at] ?? ''
  const step = steps.of({ tokens, text, at, key, way }, tokens, { first: at, last: at + 1 })?.value ?? 'other'
  const now: Way = { ...way, at: at + 1, noun: way.noun || instrumentNouns.has(key), bracket: bracketOf(way, key) }
  if (typeof step === 'object') return { ...way, at: step.to }
  if (step === 'end') return { ...now, ended: true }
  if (step === 'verb') return { ...now, verb: true }
  if (step === 'plain') return now
  const others = way.others + 1
  return { ...now, others, afterVerb: way.afterVerb + (way.verb ? 1 : 0), ended: others > 8 }
}

function bracketOf({ bracket }: Way, key: string): boolean {
  return key === '(' || key === '[' || (bracket && key !== ')' && key !== ']')
}
