import type { Axis, CueHit } from './cue.js'

/** A sentence with more cues than this is no sentence: only those near a place are asked. */
const manyHits = 60
const farthest = 600

/** How far a backward cue reaches, in characters. */
const backwardReach = 120

/**
 * The cue that decides an axis for `from`–`to`: the nearest one whose scope reaches it. A scope goes to the end of the sentence
 * in the cue's direction and is cut by a terminator; a comma does not end it. That of a label ("Social history: she was …") is not cut.
 */
export function governing(axis: Axis, hits: readonly CueHit[], from: number, to: number): CueHit | undefined {
  let best: CueHit | undefined
  let bestDistance = Infinity
  const near =
    hits.length > manyHits
      ? hits.filter((hit) => hit.cue.direction === 'anywhere' || (hit.to >= from - farthest && hit.from <= to + farthest))
      : hits
  for (const hit of near) {
    if (hit.cue.sets[axis] === undefined) continue
    const distance = reach(hit, axis, near, from, to)
    if (distance < bestDistance) {
      best = hit
      bestDistance = distance
    }
  }
  return best
}

function reach(hit: CueHit, axis: Axis, hits: readonly CueHit[], from: number, to: number): number {
  switch (hit.cue.direction) {
    case 'forward':
      // "chronically elevated platelets", where the cue is part of the place itself.
      if (hit.from === from && hit.to < to) return 0
      return hit.to <= from + 1 && !isCut(axis === 'subject' ? withoutOwnVerb(hits, hit.to) : hits, hit.to, from) ? from - hit.to : Infinity
    case 'backward':
      return hit.from >= to - 1 && hit.from - to <= backwardReach && !isCut(hits, to, hit.from) ? hit.from - to : Infinity
    case 'label':
      return hit.to <= from + 1 ? from - hit.to : Infinity
    case 'anywhere':
      return 0
    default:
      return Infinity
  }
}

/** "His father was given X": the verb of a person does not end what is said of that person. */
function withoutOwnVerb(hits: readonly CueHit[], end: number): readonly CueHit[] {
  return hits.filter(({ cue, from }) => cue.id !== 'end-verb' || from > end + 1 || from < end)
}

function isCut(hits: readonly CueHit[], from: number, to: number): boolean {
  return hits.some((hit) => hit.cue.direction === 'terminator' && hit.from >= from && hit.to <= to)
}
