import type { Tokens } from '../../../core/token.js'
import type { MedicineEvent } from './event.js'
import type { StretchAt } from '../bind/by-token.js'
import { isDenied, isPassive, isNewSubject } from './event.js'
import type { Mention } from '../name/recognise.js'
import { verbAt } from './verb.js'

const links = /^(?:and|but|,|then|later|subsequently|finally|eventually|again|soon|was|were|been|had|it|[a-z]{3,}ly)$/

/** What a sentence tells of a medicine after its first event: "was started, reduced to 5 mg after a week and stopped in May". */
export function furtherEvents(
  { last }: Mention,
  event: MedicineEvent | undefined,
  stretchAt: StretchAt,
  { keys }: Tokens,
): MedicineEvent[] {
  if (!event || event.first < last) return []
  const found: MedicineEvent[] = []
  for (let i = event.last; i < event.last + 50; i++) {
    const stretch = stretchAt(i)
    if (stretch?.named) break
    if (stretch) {
      i = stretch.last - 1
      continue
    }
    const key = keys[i] ?? '.'
    if (/^(?:[.;(]|which|who|because|although|while|whereas)$/.test(key) || ((key === 'and' || key === ',') && isNewSubject(keys, i + 1)))
      break
    const type = isPassive(key) ? verbAt(keys, i) : undefined
    if (type === undefined || !links.test(keys[i - 1] ?? '') || (!isLinked(keys, i) && !isMainVerb(keys, event, i)) || isDenied(keys, i))
      continue
    if (type !== (found.at(-1)?.type ?? event.type)) found.push({ type, first: i, last: i + 1 })
  }
  return found
}

/** "X introduced at admission was replaced": the verb of the sentence after a participle. */
function isMainVerb(keys: readonly string[], { first }: MedicineEvent, verb: number): boolean {
  return /^(?:was|were)$/.test(keys[verb - 1] ?? '') && !/^(?:was|were|been|be|had|has|have|is|are|then|not)$/.test(keys[first - 1] ?? '')
}

/** Whether "and", "but" or a comma leads to the verb, over adverbs only. */
function isLinked(keys: readonly string[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 6; i--) {
    const key = keys[i] ?? ''
    if (key === 'and' || key === 'but' || key === ',' || key === 'then') return true
    if (!links.test(key)) return false
  }
  return false
}

const times =
  /^(?:\d+|on|in|at|by|after|the|next|following|one|two|three|four|five|six|seven|eight|ten|a|an|day|days|week|weeks|month|months|year|years|hour|hours|h|later|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|fifth|same|time)$/

/** "A was stopped on day 5, and B on day 7": the event of the one before, where a time takes the place of the verb. */
export function sharedEvent(
  a: Mention,
  event: MedicineEvent | undefined,
  b: Mention,
  stretchAt: StretchAt,
  { keys }: Tokens,
): MedicineEvent | undefined {
  if (!event || event.first < a.last || event.last > b.first) return undefined
  let joined = false
  for (let i = event.last; i < b.first; i++) {
    const stretch = stretchAt(i)
    const key = keys[i] ?? ''
    if (stretch) i = stretch.last - 1
    else if (/^(?:,|and|then)$/.test(key)) joined = true
    else if (!times.test(key)) return undefined
  }
  let at = b.last
  for (let stretch = stretchAt(at); stretch && !stretch.named; stretch = stretchAt(at)) at = stretch.last
  if (!joined || !/^(?:on|after|in|at|by|\d+|one|two|three|four|five|six|seven|eight|ten|a|the)$/.test(keys[at] ?? '')) return undefined
  let timed = false
  for (let i = at; i < at + 9; i++) {
    const key = keys[i] ?? '.'
    if (/^[.;,]$/.test(key) || (timed && key === 'and')) return timed ? event : undefined
    if (!times.test(key) && !stretchAt(i)) return undefined
    if (
      /^(?:days?|weeks?|months?|years?|hours?|h|later|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        key,
      )
    )
      timed = true
  }
  return undefined
}
