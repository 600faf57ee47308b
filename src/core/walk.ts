import type { Hit } from './lexicon.js'
import type { Tokens } from './token.js'

interface Place {
  readonly from: number
  readonly to: number
}

/** What a reader makes of what it meets in a text, in order. */
export interface Walker<E, N> {
  /** Whether a hit of the lexicon is taken; otherwise its words are met one by one. `end` is where the last thing taken ended. */
  readonly hit: (hit: Hit<E>, end: number) => boolean
  readonly number: (number: N) => void
  readonly token: (key: string, from: number, to: number) => void
}

/** Meets each character of a text once: hits of a lexicon, then numbers, then the tokens between them: in "Na 121 mmol/L (low)" a hit, a number, a mark, a hit and a mark. */
export function walk<E, N extends Place>(tokens: Tokens, hits: readonly Hit<E>[], numbers: readonly N[], walker: Walker<E, N>): void {
  const { keys, froms, tos } = tokens
  let nextHit = 0
  let nextNumber = 0
  let end = 0
  for (let i = 0; i < keys.length;) {
    const from = froms[i] ?? 0
    if (from < end) {
      i++
      continue
    }
    nextHit = firstFrom(hits, nextHit, from)
    nextNumber = firstBehind(numbers, nextNumber, from, end)
    const hit = hits[nextHit]
    const number = numbers[nextNumber]
    if (hit?.from === from && walker.hit(hit, end)) {
      end = hit.to
      i = hit.last
    } else if (number && number.from <= from && from < number.to) {
      walker.number(number)
      end = number.to
      nextNumber++
    } else {
      end = tos[i] ?? from
      walker.token(keys[i] ?? '', from, end)
      i++
    }
  }
}

/** The first place, from an index on, that begins at an offset or behind it. */
function firstFrom(places: readonly Place[], index: number, from: number): number {
  let i = index
  for (let place = places[i]; place && place.from < from; place = places[i]) i++
  return i
}

/** The first place, from an index on, that goes past an offset and does not begin before `end`. */
function firstBehind(places: readonly Place[], index: number, from: number, end: number): number {
  let i = index
  for (let place = places[i]; place && (place.to <= from || place.from < end); place = places[i]) i++
  return i
}
