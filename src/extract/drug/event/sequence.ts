import { spelled, spelledOrdinals } from '../../../core/number-word.js'
import type { Tokens } from '../../../core/token.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Mention } from '../name/recognise.js'
import { isNewSubject } from './clause.js'
import { furtherRefusals } from './sequence.rules.js'
import type { MedicineEvent } from './verb.js'
import { isBare, verbAt } from './verb.js'

/** What a sentence tells of a medicine after its first event: "was started, reduced to 5 mg after a week and stopped in May". */
export function furtherEvents({ last }: Mention, event: MedicineEvent | undefined, stretchAt: StretchAt, tokens: Tokens): MedicineEvent[] {
  if (!event || event.first < last) return []
  const { keys } = tokens
  const found: MedicineEvent[] = []
  for (let token = event.last; token < event.last + 50; token++) {
    const stretch = stretchAt(token)
    if (stretch?.named) break
    if (stretch) {
      token = stretch.last - 1
      continue
    }
    const key = keys[token] ?? '.'
    if (/^(?:[.;(]|which|who|because|although|while|whereas)$/.test(key)) break
    if ((key === 'and' || key === ',') && isNewSubject(keys, token + 1)) break
    const verb = isBare(key) ? verbAt(tokens, token) : undefined
    const here = { first: token, last: token + 1 }
    if (!verb || furtherRefusals.by({ keys, event, token }, tokens, here) !== undefined) continue
    if (verb.type !== (found.at(-1)?.type ?? event.type)) found.push({ rule: 'event/further', ...verb, ...here })
  }
  return found
}

const times = new RegExp(
  String.raw`^(?:\d+|on|in|at|by|after|the|next|following|${spelled(1, 20)}|a|an|day|days|week|weeks|month|months|year|years|hour|hours|h|later|january|february|march|april|may|june|july|august|september|october|november|december|${spelledOrdinals(1, 20)}|same|time)$`,
)

/** "A was stopped on day 5, and B on day 7": the event of the one before, where a time takes the place of the verb. */
export function sharedEvent(
  a: Mention,
  event: MedicineEvent | undefined,
  b: Mention,
  stretchAt: StretchAt,
  { keys }: Tokens,
): MedicineEvent | undefined {
  if (!event || event.first < a.last) return undefined
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
  if (!joined) return undefined
  let timed = false
  for (let i = at; i < at + 9; i++) {
    const key = keys[i] ?? '.'
    if (/^[.;,]$/.test(key)) return timed ? { ...event, rule: 'event/shared-with-time' } : undefined
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
