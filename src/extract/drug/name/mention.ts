import type { Tokens } from '../../../core/token.js'
import { doseAt } from '../attribute/attribute-at.js'
import type { Wording } from '../attribute/wording.js'
import { wordingOf } from '../attribute/wording.js'
import { isUndone } from './given.js'
import type { Candidate } from './measured.rules.js'
import { doubtfulRefusals, isInhibition, isScreen, measuredRefusals } from './measured.rules.js'
import type { Mention, ShortForms } from './recognise.js'
import { recognise } from './recognise.js'
import { testings, testsFrom } from './tested.rules.js'

/** How sure a name is a medicine: counts, counts beside one that counts, does not count. */
type Standing = 'clear' | 'doubtful' | 'refused'

/** The medicines that a text speaks of as medicines: no drug levels, no potassium that was measured, no resistant germs. In a list of medications every name counts. */
export function mentionsOf(tokens: Tokens, text: string, short: ShortForms, place: 'told' | 'listed' = 'told'): Mention[] {
  const named = recognise(tokens, text, short)
  if (named.length === 0) return named
  const row = wordingOf(tokens, text)
  const sentence = { row, screened: isScreen(row), inhibited: isInhibition(row), listed: place === 'listed' }
  const standings = named.map((mention) => standingOf({ ...sentence, mention }))
  const join = (i: number, neighbour: number): void => {
    if (standings[i] !== 'doubtful' || standings[neighbour] !== 'clear' || sentence.screened) return
    if (isListed(named[Math.min(i, neighbour)], named[Math.max(i, neighbour)], row)) standings[i] = 'clear'
  }
  for (let i = 1; i < named.length; i++) join(i, i - 1)
  for (let i = named.length - 2; i >= 0; i--) join(i, i + 1)
  return markTested(
    named.filter((_, i) => standings[i] === 'clear'),
    row,
  )
}

function standingOf(candidate: Candidate): Standing {
  const { row, mention } = candidate
  if (isUndone(candidate) || measuredRefusals.by(candidate, row, mention) !== undefined) return 'refused'
  return doubtfulRefusals.by(candidate, row, mention) === undefined ? 'clear' : 'doubtful'
}

/** Marks what a germ was tested against. */
function markTested(mentions: readonly Mention[], row: Wording): Mention[] {
  const start = testsFrom(row)
  if (start === undefined) return [...mentions]
  let [from, open] = [start, true]
  return mentions.map((mention) => {
    const choice = testings.of({ row, mention, start, open, from }, row, mention)
    if (mention.first > start) [from, open] = [mention.first, choice?.value ?? open]
    return choice?.value ? { ...mention, tested: true as const } : mention
  })
}

/** Whether two names are neighbours in a list: "thiamine, folic acid and B12", "fibrinogen 2 g and antithrombin". */
function isListed(a: Mention | undefined, b: Mention | undefined, row: Wording): boolean {
  if (!a || !b) return false
  const from = doseAt(row, a.last)?.last ?? a.last
  if (b.first - from > 3 || b.first <= from) return false
  return row.keys.slice(from, b.first).every((key) => /^(?:,|and|or|plus|with|\+|&|\/)$/.test(key))
}
