import type { Prose } from '../../core/prose.js'
import type { Reach } from '../../core/rule/row.js'
import { offsetsOf } from '../../core/rule/row.js'
import type { Tokens } from '../../core/token.js'
import { attributesOf } from './attribute/attributes.js'
import { attach } from './bind/attach.js'
import { byToken } from './bind/by-token.js'
import type { Described, Told } from './bind/described.js'
import { spread } from './bind/spread.js'
import { adverseEffectOf, tellsOfHarm } from './effect/adverse.js'
import { indicationOf, tellsOfPurpose } from './effect/indication.js'
import { responsesOf } from './effect/response.js'
import { eventOf } from './event/event.js'
import { isDone, notGivenOf } from './event/not-given.js'
import { overdoseOf } from './event/overdose.js'
import { furtherEvents, sharedEvent } from './event/sequence.js'
import type { MedicineEvent } from './event/verb.js'
import type { Mention } from './name/recognise.js'

/** What a sentence says of the medicines that it names: dose and times, what was done with each, and what came of it. */
export function describe(mentions: readonly Mention[], prose: Prose, tokens: Tokens): Described[] {
  const attributes = attributesOf(tokens, prose.text, mentions)
  const at = byToken(mentions, attributes)
  const responses = responsesOf(mentions, prose.text, tokens)
  const attached = attach(mentions, attributes, tokens)
  const events: (MedicineEvent | undefined)[] = []
  for (const [i, { mention, attributes: bound }] of attached.entries()) {
    const before = mentions[i - 1]
    const own = bound.map(({ attribute }) => attribute)
    const event = mention.tested ? undefined : (eventOf(mention, at, tokens) ?? overdoseOf({ mention, attributes: own, tokens }))
    events.push(event ?? (before && !mention.tested ? sharedEvent(before, events[i - 1], mention, at, tokens) : undefined))
  }
  const [harm, purpose] = [tellsOfHarm(tokens), tellsOfPurpose(tokens)]
  const said = attached.map(({ mention, attributes: bound }, i) => {
    const event = events[i]
    const response = mention.tested ? undefined : responses.get(mention)
    const indication = purpose ? indicationOf(mention, at, tokens) : undefined
    const adverseEffect = adverseEffectOf(mention, at, tokens, event, harm)
    return {
      mention,
      attributes: bound,
      ...(event && { event }),
      ...(response && { response }),
      ...(indication && { indication }),
      ...(adverseEffect && { adverseEffect }),
    }
  })
  const place = ({ first, last, rule }: Reach & { readonly rule: string }): Told => ({ ...offsetsOf(tokens, { first, last }), rule })
  return spread(said, at, tokens).map(({ attributes: bound, event, ...told }) => {
    const notGiven = notGivenOf(told.mention, at, tokens)
    return {
      ...told,
      prose,
      attributes: bound.map(({ attribute, rule }) => ({ attribute, prose, bound: rule })),
      ...(notGiven && { notGiven: { reason: notGiven.reason, ...place(notGiven) } }),
      ...(event && { event: { type: event.type, ...place(event) } }),
      done: isDone(told.mention, event, tokens),
      furtherEvents: furtherEvents(told.mention, event, at, tokens).map((further) => ({ type: further.type, ...place(further) })),
    }
  })
}
