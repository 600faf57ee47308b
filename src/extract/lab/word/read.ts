import type { AnalyteItem } from '../item.js'
import type { ItemRow } from '../item-row.js'
import { wordRefusals } from './refusal.rules.js'
import { verdicts } from './verdict.rules.js'
import type { Said } from './verdict.js'

/** A result in a word: "ANA was negative". Offsets are in the prose that was scanned. */
export interface WordReading extends Said {
  readonly rule: string
  readonly name: AnalyteItem
  /** The index of the name's item. */
  readonly at: number
}

/** The results in words of the analytes that have no number; `valued` holds the indices of those that have one. */
export function readWords(row: ItemRow, valued: ReadonlySet<number>): WordReading[] {
  const { items } = row
  if (!items.some(({ kind }) => kind === 'cue' || kind === 'mark')) return []
  return items.flatMap((name, at): WordReading[] => {
    if (name.kind !== 'analyte' || valued.has(at)) return []
    const here = { first: at, last: at + 1 }
    const found = verdicts.of({ row, at, name }, row, here)
    if (!found || wordRefusals.by({ row, at, name, said: found.value, valued }, row, here) !== undefined) return []
    return [{ ...found.value, rule: found.rule, name, at }]
  })
}
