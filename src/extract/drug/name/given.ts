import { doseAt } from '../attribute/attribute-at.js'
import type { Wording } from '../attribute/wording.js'
import { dosings } from './dosed.rules.js'
import { givings } from './given.rules.js'
import type { Candidate } from './measured.rules.js'
import type { Named } from './undone.rules.js'
import { undone } from './undone.rules.js'

/** Whether what stands beside it says that this is not the medicine itself: "EFV levels", "penicillin-resistant", "adenosine deaminase". */
export function isUndone(named: Named): boolean {
  return undone.by(named, named.row, named.mention) !== undefined
}

/** Whether the sentence gives a substance whose name alone does not say so: "received oxygen", "potassium was replaced". */
export function isGiven(named: Named): boolean {
  return givings.of({ ...named, next: afterAmounts(named.row, afterBracket(named)) }, named.row, named.mention)?.value ?? false
}

/** The token after a short form in brackets: "follicle stimulating hormone (FSH) injections". */
function afterBracket({ row: { keys }, mention: { last } }: Named): number {
  if (keys[last] !== '(') return last
  for (let i = last + 1; i <= last + 4; i++) if (keys[i] === ')') return i + 1
  return last
}

/** The token after the amounts of a substance: "albumin 20 % 100 mL was infused". */
function afterAmounts(row: Wording, from: number): number {
  let at = from
  for (let dose = doseAt(row, at); dose && at < from + 8; dose = doseAt(row, at)) at = dose.last
  return at
}

/** Whether a substance has a dose beside it: "B12 1000 µg", "10 mg of folate". */
export function isDosed(named: Candidate): boolean {
  return dosings.of(named, named.row, named.mention)?.value ?? false
}
