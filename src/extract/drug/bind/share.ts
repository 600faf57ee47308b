import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Bound } from './attach.js'
import type { Covered } from './cover.js'
import type { Link } from './listed.js'
import { closingOf, linkBetween } from './listed.js'
import type { Neighbours } from './share.rules.js'
import { has, sharedBackwards, sharedByIngredients, sharedByRegimen, sharedForwards } from './share.rules.js'

/** The names of a text and what is said of each. */
interface List {
  readonly mentions: readonly Mention[]
  readonly own: readonly Bound[][]
  readonly tokens: Tokens
  readonly covered: Covered
  /** What leads a list. */
  readonly heads: ReadonlySet<Attribute>
}

/** What a list shares: "oral A and B", "A 15 mg and B 5 mg weekly", "intravenous A (1 g b.i.d.), B (2 g t.i.d.)". */
export function share(list: List): void {
  const { mentions, own, tokens, covered, heads } = list
  const links = mentions.map((b, i) => {
    const a = mentions[i - 1]
    return a && linkBetween(tokens, covered, a, b)
  })
  const pairs = mentions.slice(1).flatMap((_, i) => pairAt(list, links, i))
  for (const { pair, i } of pairs)
    pass(
      own[i],
      own[i + 1],
      ({ attribute }) => sharedForwards.of({ ...pair, attribute, isHead: heads.has(attribute) }, tokens, attribute)?.rule,
    )
  for (const { pair, i } of pairs.reverse())
    pass(own[i + 1], own[i], ({ attribute }) => sharedBackwards.of({ ...pair, attribute, isHead: false }, tokens, attribute)?.rule)
  shareByBracket(list)
  mentions.forEach((regimen, r) => {
    for (let i = r - 1; i >= 0; i--) {
      const mention = mentions[i]
      if (!mention || !regimen.entry?.drugs?.includes(mention.entry?.id ?? '')) break
      pass(own[r], own[i], ({ attribute }) => sharedByRegimen.of({ regimen, attribute, tokens }, tokens, attribute)?.rule)
    }
  })
}

/** Passes what a bracket says of ingredients on to the product before it. */
function shareByBracket({ mentions, own, tokens }: List): void {
  mentions.forEach((product, p) => {
    if (tokens.keys[product.last] !== '(') return
    const close = closingOf(tokens, product.last)
    const inside = mentions.flatMap((mention, i) =>
      i > p && mention.last <= close ? [{ mention, own: (own[i] ?? []).filter(({ attribute }) => attribute.last <= close) }] : [],
    )
    pass(inside.at(-1)?.own, own[p], ({ attribute }) => sharedByIngredients.of({ product, inside, attribute }, tokens, attribute)?.rule)
  })
}

/** Gives what is said of one name to another of which nothing of the kind is said yet, where a rule says so. */
function pass(from: readonly Bound[] | undefined, to: Bound[] | undefined, ruleFor: (bound: Bound) => string | undefined): void {
  for (const bound of from ?? []) {
    if (!to || has(to, bound.attribute.kind)) continue
    const rule = ruleFor(bound)
    if (rule !== undefined) to.push({ attribute: bound.attribute, rule })
  }
}

/** The names at an index and behind it, as rules of sharing see them. */
function pairAt(
  { mentions, own, tokens }: List,
  links: readonly (Link | undefined)[],
  i: number,
): { readonly i: number; readonly pair: Omit<Neighbours, 'attribute' | 'isHead'> }[] {
  const [a, b, first, second] = [mentions[i], mentions[i + 1], own[i], own[i + 1]]
  if (!a || !b || !first || !second) return []
  const [link, linkedBefore, next] = [links[i + 1], links[i] !== undefined, links[i + 2] === undefined ? undefined : mentions[i + 2]]
  const isBareBehind = (): boolean => {
    for (let j = i + 2; j < mentions.length && links[j] !== undefined; j++) {
      const name = mentions[j]
      if (!name || own[j]?.some(({ attribute }) => attribute.first < name.first)) return false
      if (tokens.keys[name.first - 1] === 'and') return true
      if (own[j]?.length !== 0) return false
    }
    return false
  }
  const isTimedBefore = linkedBefore && has(own[i - 1] ?? [], 'duration')
  return [
    { i, pair: { tokens, a, b, first, second, ...(link && { link }), linkedBefore, ...(next && { next }), isBareBehind, isTimedBefore } },
  ]
}
