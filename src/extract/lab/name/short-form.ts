import type { OpenRow } from './open-row.js'
import { take } from './open-row.js'
import { shortForms } from './short-form.rules.js'

/** "Angiotensin-converting enzyme (ACE; 92 U/L)": takes the short form away, so that the value stands with its name. */
export function skipShortForms(row: OpenRow): void {
  for (let at = 1; at < row.items.length; at++) {
    const found = row.keys[at] === '(' ? shortForms.at(row, at, undefined) : undefined
    if (found) take(row, at + 1, found.last)
  }
}
