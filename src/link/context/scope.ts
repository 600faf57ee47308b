import type { Axis, CueHit } from './cue.js'

const axes: readonly Axis[] = ['assertion', 'subject', 'temporality']

/** A sentence with more cues than this is no sentence: only those near a place are asked. */
const manyHits = 60
const farthest = 600

/** How far a backward cue reaches, in characters. */
const backwardReach = 120

/** The cues that can decide for a place, from a function made once a sentence: all of them, unless there are more than a sentence has. */
export function cuesNear(hits: readonly CueHit[]): (from: number, to: number) => readonly CueHit[] {
  if (hits.length <= manyHits) return () => hits
  // Of the cues that reach everywhere the first of an axis decides it.
  const anywhere = hits.filter(({ cue }) => cue.direction === 'anywhere')
  const everywhere = axes.flatMap((axis) => anywhere.find(({ cue }) => cue.sets[axis] !== undefined) ?? [])
  return (from, to) => {
    const start = firstFrom(hits, (hit) => hit.to >= from - farthest)
    const near = hits.slice(
      start,
      firstFrom(hits, (hit) => hit.from > to + farthest),
    )
    const far = everywhere.filter((hit) => !near.includes(hit))
    return [...far.filter((hit) => hit.to < from), ...near, ...far.filter((hit) => hit.to >= from)]
  }
}

/** The index of the first cue for which something holds that holds for all behind it. */
function firstFrom(hits: readonly CueHit[], holds: (hit: CueHit) => boolean): number {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const hit = hits[middle]
    if (hit && holds(hit)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The cue that decides an axis for `from`–`to`: the nearest one whose scope reaches it. A scope goes to the end of the sentence
 * in the cue's direction and is cut by a terminator; a comma does not end it. That of a label ("Social history: she was …") is not cut.
 */
export function governing(axis: Axis, hits: readonly CueHit[], from: number, to: number): CueHit | undefined {
  let best: CueHit | undefined
  let bestDistance = Infinity
  for (const hit of hits) {
    if (hit.cue.sets[axis] === undefined) continue
    const distance = reach(hit, axis, hits, from, to)
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
      return hit.to <= from + 1 && !isCut(axis === 'subject' ? withoutOwnVerb(hits, hit.to) : hits, hit, hit.to, from)
        ? from - hit.to
        : Infinity
    case 'backward':
      return hit.from >= to - 1 && hit.from - to <= backwardReach && !isCut(hits, hit, to, hit.from) ? hit.from - to : Infinity
    case 'label':
      return hit.to <= from + 1 ? from - hit.to : Infinity
    case 'anywhere':
      return 0
    default:
      return Infinity
  }
}

/** "His father was given X", "his sisters, who were well, had X": a verb or "who" of a person does not end what is said of that person. */
function withoutOwnVerb(hits: readonly CueHit[], end: number): readonly CueHit[] {
  return hits.filter(
    ({ cue, from }) => from < end || !((cue.id === 'end-verb' && from <= end + 1) || (cue.id === 'end-who' && from <= end + 2)),
  )
}

/** Whether a terminator stands between; one that sets a value ends only the cues that set it too ("without rash after penicillin"). */
function isCut(hits: readonly CueHit[], { cue: { sets } }: CueHit, from: number, to: number): boolean {
  return hits.some(
    ({ cue, ...hit }) =>
      cue.direction === 'terminator' &&
      hit.from >= from &&
      hit.to <= to &&
      (cue.sets.assertion === undefined || cue.sets.assertion === sets.assertion),
  )
}
