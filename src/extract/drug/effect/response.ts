import { isOff, tell } from '../../../core/rule/watch.js'
import type { Tokens } from '../../../core/token.js'
import type { Mention } from '../name/recognise.js'
import type { Candidate, ResponseValue } from './response.rules.js'
import { responseRefusals, responseRules } from './response.rules.js'

/** What a medicine did, was given for, or brought about; `from/to` are offsets in the prose. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Response extends Stretch {
  readonly value: ResponseValue
  readonly rule: string
}

const worthReading =
  /benefit|improve|effect|respon|success|relief|remission|resol|relaps|recurr|flare|refractory|fail|efficacy|control|despite|in spite of|subsid|disappear|clear|abat|heal|remitt|regress|help|work| vain|avail| no use|worse|deteriorat|exacerbat|progress|[-‐‑ ]free/i

/** How the patient fared with each medicine of a sentence: "but with no benefit", "refractory to X". */
export function responsesOf(mentions: readonly Mention[], text: string, tokens: Tokens): Map<Mention, Response> {
  const found = new Map<Mention, Response>()
  if (!worthReading.test(text)) return found
  for (const { name, value, ahead, near, ties, needs, pattern } of responseRules.list) {
    if (isOff(name) || !needs.some((part) => text.includes(part))) continue
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      const candidate = { text, from, to, value, ahead, near, ties }
      const reach = { first: tokens.tos.findIndex((end) => end > from), last: tokens.froms.findLastIndex((start) => start < to) + 1 }
      const mention = responseRefusals.by(candidate, tokens, reach) === undefined ? mentionOf(candidate, mentions) : undefined
      if (!mention || found.has(mention)) continue
      tell(name, 'read', tokens, reach)
      found.set(mention, { value, from, to, rule: name })
    }
  }
  return found
}

/** The medicine of which the words tell: the next behind "refractory to", the last before "without benefit". */
function mentionOf(
  { text, from, to, value, ahead, near = value === 'relapse' ? 60 : 80, ties }: Candidate,
  mentions: readonly Mention[],
): Mention | undefined {
  const mention = ahead
    ? mentions.find((each) => each.from >= to && each.from - to <= 25 && !/[,;]/.test(text.slice(to, each.from)))
    : mentions.findLast((each) => each.to <= from && from - each.to <= near)
  if (
    mention &&
    ties &&
    !ties(text.slice(Math.max(0, mention.from - 60), mention.from), text.slice(mention.to, from), text.slice(to, to + 60))
  )
    return undefined
  // A relapse tells of a medicine where it was taken away.
  return mention &&
    (value !== 'relapse' || /\b(?:taper|withdraw|discontinu|stop|reduc)/i.test(text.slice(Math.max(0, mention.from - 40), to + 40)))
    ? mention
    : undefined
}
