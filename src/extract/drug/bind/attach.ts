import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Gap } from './distance.js'
import { hangs, isLoose, leftGap, rightGap } from './distance.js'
import type { Mention } from '../name/recognise.js'
import { respectively, share } from './share.js'

/** A mention and the attributes of the same text that belong to it. */
export interface Attached {
  readonly mention: Mention
  /** In the order of the text. */
  readonly attributes: readonly Attribute[]
}

/** Characters beyond which nothing belongs to a name. */
const farthest = 200

/** Joins the attributes of a text to its mentions: those behind a name, those before it, those that a list shares. */
export function attach(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Attached[] {
  const own = mentions.map((): Attribute[] => [])
  const heads = new Set<Attribute>()
  const covered = coverOf(mentions, attributes, tokens)
  const reach: (number | undefined)[] = mentions.map(() => undefined)
  let left = -1
  for (const attribute of attributes) {
    while (left + 1 < mentions.length && (mentions[left + 1]?.last ?? Infinity) <= attribute.first) left++
    const before = mentions[left]
    const after = mentions[left + 1]
    const rightward = after && after.from - attribute.to <= farthest ? rightGap(tokens, covered, attribute, after) : undefined
    const near = before && attribute.from - (tokens.tos[(reach[left] ?? before.last) - 1] ?? 0) <= farthest
    const leftward = before && near ? leftGap(tokens, covered, attribute, before, reach[left]) : undefined
    const outer = behindBracket(mentions, attribute, tokens, left)
    if (outer !== undefined) {
      own[outer]?.push(attribute)
      continue
    }
    const index =
      (before && near && refersBack(attribute, tokens, after) ? 'before' : undefined) ??
      choose(attribute, before, leftward, rightward) ??
      (!before && after && isLoose(tokens, covered, attribute, after) ? 'after' : undefined)
    if (index === undefined || (index === 'before' && isShare(attribute, own[left], tokens))) continue
    own[index === 'before' ? left : left + 1]?.push(attribute)
    if (index === 'after' && rightward?.head) heads.add(attribute)
    if (index === 'before') reach[left] = attribute.last
  }
  respectively(mentions, attributes, own, tokens, covered)
  share(mentions, own, tokens, covered, heads)
  return mentions.map((mention, i) => ({ mention, attributes: own[i] ?? [] }))
}

/** "R-CHOP (A 375 mg, B 750 mg) every 21 days": the name whose bracket of several names ends right before the attribute. */
function behindBracket(mentions: readonly Mention[], { first, kind }: Attribute, { keys }: Tokens, left: number): number | undefined {
  if (keys[first - 1] !== ')' || (kind !== 'frequency' && kind !== 'duration') || left < 1) return undefined
  let depth = 1
  let open = first - 2
  for (; open >= 0; open--) {
    if (keys[open] === ')') depth++
    else if (keys[open] === '(' && --depth === 0) break
  }
  const head = mentions.findIndex(({ last }) => last === open)
  return head >= 0 && left - head >= 2 ? head : undefined
}

/** The "(82%)" behind "300 mg twice daily": a share of something, no strength; a level that was measured. */
function isShare(attribute: Attribute, own: readonly Attribute[] | undefined, tokens: Tokens): boolean {
  if (attribute.kind !== 'concentration') return false
  // What is counted in nanograms a millilitre was measured, or is the target of a pump.
  if (/^ng$/.test(attribute.amount.unit ?? '')) return !tokens.keys.some((key) => /^(?:targets?|targeted|tci|cet|effect)$/.test(key))
  if (attribute.amount.unit !== '%') return false
  return (own ?? []).some(({ kind }) => kind === 'frequency') && (own ?? []).some(({ kind }) => kind === 'dose')
}

const anaphors: ReadonlySet<string> = new Set('drug drugs agent medication medicine compound substance preparation'.split(' '))

/** "high doses or improper use of the drug": of the one that was named before. */
function refersBack({ last }: Attribute, { keys }: Tokens, after: Mention | undefined): boolean {
  const end = Math.min(last + 7, after?.first ?? keys.length)
  for (let i = last; i + 2 < end; i++) {
    if (keys[i] === 'of' && /^(?:the|this|that)$/.test(keys[i + 1] ?? '')) return anaphors.has(keys[i + 2] ?? '')
    if (!/^[a-z]{2,}$/.test(keys[i] ?? '')) return false
  }
  return false
}

function coverOf(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Uint8Array {
  const covered = new Uint8Array(tokens.keys.length + 1)
  for (const { first, last } of mentions) covered.fill(2, first, last)
  for (const { first, last } of attributes) covered.fill(1, first, last)
  return covered
}

function choose(
  attribute: Attribute,
  before: Mention | undefined,
  left: Gap | undefined,
  right: Gap | undefined,
): 'before' | 'after' | undefined {
  if (right?.loose && left && !left.joint && hangs(attribute, left)) return 'before'
  if (
    right &&
    (!left || (right.joint && attribute.kind === 'dose') || left.joint || left.blocked || left.words > 0 || !hangs(attribute, left))
  ) {
    if (attribute.kind !== 'form' || right.width < 5) return 'after'
  }
  if (!before || !left) return undefined
  return hangs(attribute, left) ? 'before' : undefined
}
