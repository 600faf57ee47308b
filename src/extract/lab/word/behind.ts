import { listWords } from '../value/glue.js'
import { isAt } from '../item-row.js'
import type { Candidate } from './candidate.js'
import { denials, predicateWords, verbs } from './said-word.js'
import type { Said } from './verdict.js'
import { opposite, verdictOf } from './verdict.js'
import { walls } from './wall.rules.js'

/** What was met on the way from a name to what is said of it. */
export interface Way extends Candidate {
  /** The index of the item that was met last. */
  here: number
  /** Words that say nothing known. */
  unknown: number
  verb: boolean
  negated: boolean
  /** A comma closed something else that was said. */
  left: boolean
}

/** How many items a list of analytes may have before its verdict. */
const longest = 200

/** "ANA, anti-dsDNA and ANCA were negative", "HBsAg negative", "CRP: normal": the verdict behind a name, or behind the list it stands in. */
export function saidBehind(candidate: Candidate): Said | undefined {
  const { row, at } = candidate
  const way: Way = { ...candidate, here: at, unknown: 0, verb: false, negated: false, left: false }
  const end = Math.min(row.cues.last + 1, at + longest)
  for (let here = at + 1; here < end; here++) {
    meet(way, here)
    if (walls.by(way, row, { first: here, last: here + 1 }) !== undefined) return undefined
    const item = row.items[here]
    const verdict = verdictOf(item)
    if (item && verdict) return { verdict: way.negated ? opposite(verdict) : verdict, from: item.from, to: item.to }
  }
  return undefined
}

function meet(way: Way, here: number): void {
  const { row } = way
  const item = row.items[here]
  way.here = here
  if (item?.kind === 'mark') {
    way.left ||= item.mark === ',' && way.unknown > 0 && !way.verb
    if (item.mark === ';') way.verb = false
  } else if (isAt(row, here, denials)) way.negated = true
  else if (isAt(row, here, verbs)) way.verb = true
  else if (item?.kind === 'word') {
    if (item.key === 'with') way.unknown += 2
    else if (!predicateWords.has(item.key) && !listWords.has(item.key)) way.unknown++
  }
}
