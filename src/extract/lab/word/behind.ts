import { listWords } from '../value/glue.js'
import type { ItemRow } from '../item-row.js'
import { isAt } from '../item-row.js'
import { asides } from './aside.rules.js'
import type { Candidate } from './candidate.js'
import { denials, joints, predicateWords, verbs } from './said-word.js'
import type { Said } from './verdict.js'
import { opposite, verdictOf } from './verdict.js'
import { walls } from './wall.rules.js'

/** What was met on the way from a name to what is said of it. */
export interface Way extends Candidate {
  /** The index of the item that was met last. */
  here: number
  /** Words that say nothing known, since the name or the last comma or "and" of its list. */
  unknown: number
  /** Members of the list that say nothing known. */
  strangers: number
  /** Whether a joint was passed: a later member of the list was begun. */
  joined: boolean
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
  const way: Way = { ...candidate, here: at, unknown: 0, strangers: 0, joined: false, verb: false, negated: isDenied(row, at), left: false }
  const end = Math.min(row.cues.last + 1, at + longest)
  for (let here = at + 1; here < end; here++) {
    const aside = asides.at(row, here, undefined)
    if (aside) {
      here = aside.last - 1
      continue
    }
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
  if (!way.verb && isAt(row, here, joints)) {
    way.left ||= row.keys[here] === ',' && way.unknown > 0
    if (way.unknown > 0) way.strangers++
    way.unknown = 0
    way.joined = true
  } else if (item?.kind === 'mark') {
    if (item.mark === ';') way.verb = false
  } else if (isAt(row, here, denials)) way.negated = true
  else if (isAt(row, here, verbs)) way.verb = true
  else if (item?.kind === 'word') {
    if (item.key === 'with') way.unknown += 2
    else if (!predicateWords.has(item.key) && !listWords.has(item.key)) way.unknown++
  }
}

/** How far back the word may stand that denies a whole list. */
const farthest = 12

/** "Neither ANA nor ANCA was detected", "No amylase or lipase elevation": a denial before a name, or before the list it stands in. */
function isDenied({ items, keys }: ItemRow, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - farthest); k--) {
    const key = keys[k] ?? ''
    if (key === 'neither' || key === 'nor' || key === 'no') return true
    if (items[k]?.kind !== 'analyte' && key !== ',' && key !== 'or') return false
  }
  return false
}
