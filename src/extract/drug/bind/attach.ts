import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Candidate } from './attach.rules.js'
import { bindings, refusedBehind } from './attach.rules.js'
import type { Covered } from './cover.js'
import { coverOf } from './cover.js'
import { gapBehind, gapBefore } from './distance.js'
import { respectively } from './respectively.js'
import { share } from './share.js'

/** An attribute, and the rule that says whose it is. */
export interface Bound {
  readonly attribute: Attribute
  readonly rule: string
}

/** A mention and the attributes of the same text that belong to it. */
export interface Attached {
  readonly mention: Mention
  readonly attributes: readonly Bound[]
}

/** Characters beyond which nothing belongs to a name. */
const farthest = 200

/** Joins the attributes of a text to its mentions: those behind a name, those before it, those that a list shares. */
export function attach(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Attached[] {
  const own = mentions.map((): Bound[] => [])
  const said = mentions.map(() => new Set<Attribute['kind']>())
  const heads = new Set<Attribute>()
  const covered: Covered = coverOf(mentions, attributes, tokens)
  const reach: (number | undefined)[] = mentions.map(() => undefined)
  let left = -1
  for (const attribute of attributes) {
    while (left + 1 < mentions.length && (mentions[left + 1]?.last ?? Infinity) <= attribute.first) left++
    const candidate = candidateAt({ attribute, tokens, covered, mentions, left }, reach[left])
    const bound = bindings.of(candidate, tokens, attribute)
    if (!bound) continue
    const kinds = said[bound.value] ?? new Set()
    if (bound.value === left && refusedBehind.by({ attribute, tokens, said: kinds }, tokens, attribute) !== undefined) continue
    own[bound.value]?.push({ attribute, rule: bound.rule })
    kinds.add(attribute.kind)
    if (bound.value === left + 1 && candidate.leading?.head) heads.add(attribute)
    if (bound.value === left) reach[left] = attribute.last
  }
  respectively({ mentions, attributes, own, tokens, covered })
  share({ mentions, own, tokens, covered, heads })
  return mentions.map((mention, i) => ({ mention, attributes: own[i] ?? [] }))
}

/** An attribute with how it hangs on the name before it and how it leads up to the one behind it. */
function candidateAt(candidate: Omit<Candidate, 'behind' | 'leading'>, reach: number | undefined): Candidate {
  const { attribute, tokens, covered, mentions, left } = candidate
  const [before, after] = [mentions[left], mentions[left + 1]]
  const near = before && attribute.from - (tokens.tos[(reach ?? before.last) - 1] ?? 0) <= farthest
  const behind = near ? gapBehind({ tokens, covered, attribute, mention: before }, reach) : undefined
  const leading = after && after.from - attribute.to <= farthest ? gapBefore({ tokens, covered, attribute, mention: after }) : undefined
  return { ...candidate, ...(behind && { behind }), ...(leading && { leading }) }
}
