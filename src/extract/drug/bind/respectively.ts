import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Bound } from './attach.js'
import type { Covered } from './cover.js'
import { areLinked } from './listed.js'
import { ordered } from './respectively.rules.js'

/** The names of a text, what is said in it, and what each name has of that. */
interface Text {
  readonly mentions: readonly Mention[]
  readonly attributes: readonly Attribute[]
  readonly own: Bound[][]
  readonly tokens: Tokens
  readonly covered: Covered
}

/** "A and B at 5 and 10 mg, respectively": the amounts of a list in its order. */
export function respectively({ mentions, attributes, own, tokens, covered }: Text): void {
  const end = tokens.keys.indexOf('respectively')
  const last = mentions.findLastIndex((mention) => mention.last <= end)
  let first = last
  while (first > 0 && areLinked(mentions[first - 1], mentions[first], tokens, covered)) first--
  const lastMention = mentions[last]
  if (!lastMention) return
  const amounts = attributes.filter(
    (attribute) =>
      (attribute.kind === 'dose' || attribute.kind === 'concentration') && attribute.first >= lastMention.last && attribute.last <= end,
  )
  const reach = { first: amounts[0]?.first ?? end, last: amounts.at(-1)?.last ?? end }
  const told = ordered.of({ mentions: mentions.slice(first, last + 1), amounts }, tokens, reach)
  if (!told) return
  own.slice(first, last + 1).forEach((list, i) => {
    const amount = amounts[i]
    list.splice(
      0,
      list.length,
      ...list.filter(({ attribute }) => !amounts.includes(attribute)),
      ...(amount ? [{ attribute: amount, rule: told.rule }] : []),
    )
  })
}
