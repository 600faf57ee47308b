import { isList, listWords } from '../value/glue.js'
import type { ItemRow } from '../item-row.js'
import { isAt } from '../item-row.js'
import type { Candidate } from './candidate.js'
import { apartness } from './apart.rules.js'
import { attributeWords, denials, verbs } from './said-word.js'
import type { Said } from './verdict.js'
import { opposite, verdictOf } from './verdict.js'

/** How many items a list may have behind its verdict. */
const longest = 40

/** "elevated CRP and white cell count", "negative for HIV, HBV and HCV": the verdict before a name, or before the list it stands in. */
export function saidBefore({ row, at }: Candidate): Said | undefined {
  if (row.cues.first > at) return undefined
  const place = wayBack(row, at)
  const item = row.items[place ?? -1]
  const verdict = verdictOf(item)
  if (place === undefined || !item || !verdict) return undefined
  if (apartness.by({ row, at, cue: place }, row, { first: place, last: place + 1 }) !== undefined) return undefined
  const negated = isAt(row, place - 1, denials)
  return { verdict: negated ? opposite(verdict) : verdict, from: item.from, to: item.to }
}

/** The first item before a name that is neither another name nor a word of a list. */
function wayBack(row: ItemRow, at: number): number | undefined {
  for (let k = at - 1; k >= Math.max(0, at - longest); k--) {
    const item = row.items[k]
    if (item?.kind === 'cue' || isAt(row, k, verbs)) return k
    if (item?.kind === 'analyte') continue
    if (item?.kind === 'mark' ? !'(),/&[]'.includes(item.mark) : !isAt(row, k, listWords) && !isAt(row, k, attributeWords)) return undefined
  }
  return undefined
}

/** "ANA was negative, as were anti-dsDNA and ANCA", "… and so was ANCA": the verdict stands before "as". */
export function saidBeforeAs({ row, at }: Candidate): Said | undefined {
  const verb = wayBack(row, at)
  if (verb === undefined || !isAt(row, verb, verbs) || (row.keys[verb - 1] !== 'as' && row.keys[verb - 1] !== 'so')) return undefined
  for (let k = verb - 2; k > verb - 10; k--) {
    const item = row.items[k]
    const verdict = verdictOf(item)
    if (item && verdict) return { verdict, from: item.from, to: item.to }
  }
  return undefined
}

/** "Autoantibodies were negative (GAD, anti-insulin)": the verdict right before a bracket that is a list of names. */
export function saidBeforeBracket({ row, at }: Candidate): Said | undefined {
  const cue = wayBack(row, at)
  const item = row.items[cue ?? -1]
  const verdict = verdictOf(item)
  if (cue === undefined || !item || !verdict || row.keys[cue + 1] !== '(' || !isListFrom(row, cue, at)) return undefined
  if (row.items[cue + 2]?.kind !== 'analyte' || row.keys.slice(cue + 2, at).includes(')')) return undefined
  return { verdict, from: item.from, to: item.to }
}

/** Whether the cue at `cue` can be said of an analyte after it: "elevated serum CRP". */
export function leadsToName(row: ItemRow, cue: number): boolean {
  for (let k = cue + 1; k < Math.min(row.items.length, cue + 5); k++) {
    if (row.items[k]?.kind === 'analyte') return true
    if (!isAt(row, k, attributeWords)) return false
  }
  return false
}

/** Whether the names from the one after the cue to the one at `at` are one list. */
export function isListFrom(row: ItemRow, cue: number, at: number): boolean {
  let first = cue + 1
  while (first < at && row.items[first]?.kind !== 'analyte') first++
  return isList(row.items, first, at)
}
