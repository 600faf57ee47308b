import { words } from '../../../core/words.js'
import type { Pair } from './distance.rules.js'
import { amountRefusals, gapRefusals, hangings, looseRefusals, passes } from './distance.rules.js'
import { applying, blocks, isBetween, joints, leftFillers, otherMatters, rightFillers } from './words.js'

/** What lies between a name and an attribute. */
export interface Gap {
  /** Characters between the name, or what was last joined to it, and the attribute. */
  readonly width: number
  /** A comma, "and", a bracket … stands between. */
  readonly joint: boolean
  /** Only words that belong between a name and its dose. */
  readonly filler: boolean
  readonly blocked: boolean
  readonly words: number
  /** "applied to the lesions": the way to a frequency may be long. */
  readonly applied?: boolean
  /** Near enough, for what it is, to belong to the name before it. */
  readonly hangs?: boolean
  /** "500 mg of" */
  readonly of?: boolean
  /** "for 3 days, he was treated with": only where nothing before wants it. */
  readonly loose?: boolean
  /** "oral medication consisted of": leads a list. */
  readonly head?: boolean
}

/** How an attribute hangs on the name before it, over what was joined to it already. */
export function gapBehind(pair: Pair, reach: number | undefined): Gap {
  const { tokens, attribute, mention } = pair
  const { keys } = tokens
  const start = reach ?? mention.last
  const walked = walk(pair, start, reach !== undefined)
  const isOther = walked.joint && amountRefusals.by({ ...pair, start }, tokens, attribute) !== undefined
  const from = reach === undefined ? mention.to : (tokens.tos[reach - 1] ?? mention.to)
  const gap = { ...walked, blocked: walked.blocked || isOther, width: attribute.from - from }
  return { ...gap, hangs: !gap.blocked && hangings.of({ attribute, gap, keys }, tokens, attribute) !== undefined }
}

const opening = words('( [')
const closing = words(') ]')
const brackets = words('( ) [ ] ,')

/** What stands between a token and an attribute behind it; `joined` where the token is behind something that was joined to the name. */
function walk(pair: Pair, start: number, joined: boolean): Omit<Gap, 'width'> {
  const { tokens, covered, attribute } = pair
  const gap = { joint: false, filler: true, blocked: false, words: 0, applied: false }
  const step = { ...pair, token: start }
  let depth = 0
  for (let i = start; i < attribute.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    depth += Number(opening.has(key)) - Number(closing.has(key))
    if (joined && depth === -1 && closing.has(key)) {
      // What was read so far stood in a bracket that is closed now.
      Object.assign(gap, { joint: false, filler: true, blocked: false, words: 0 })
      continue
    }
    step.token = i
    gap.joint ||= joints.has(key)
    if (refersToName(step)) continue
    gap.blocked = gapRefusals.by(step, tokens, { first: i, last: i + 1 }) !== undefined || gap.blocked
    gap.filler &&= leftFillers.has(key) || closing.has(key)
    gap.applied ||= applying.has(key)
    gap.words += Number(!brackets.has(key))
  }
  return { ...gap, filler: gap.filler && depth >= -1 }
}

/** "X, which was", "; both were", "; the latter was" */
function refersToName({ tokens: { keys }, token, mention }: Pair & { readonly token: number }): boolean {
  if (keys[token] === 'which') return token === mention.last + 1 && keys[mention.last] === ','
  return keys[token] === ';' && (keys[token + 1] === 'both' || (keys[token + 1] === 'the' && keys[token + 2] === 'latter'))
}

/** How an attribute leads up to the name behind it; undefined where something stands between. */
export function gapBefore(pair: Pair): Gap | undefined {
  const { tokens, covered, attribute, mention } = pair
  const gap = { of: false, head: false, loose: false }
  const step = { ...pair, token: attribute.last, unknown: 0 }
  let unknown = 0
  for (let i = attribute.last; i < mention.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (rightFillers.has(key)) {
      gap.of ||= key === 'of'
      continue
    }
    step.token = i
    step.unknown = unknown
    const pass = passes.of(step, tokens, { first: i, last: i + 1 })?.value
    if (pass) {
      if (pass.head) gap.head = true
      if (pass.loose) gap.loose = true
      i = (pass.last ?? i + 1) - 1
      continue
    }
    if (!/^[a-z]{3,}$/.test(key) || isBetween(key) || ++unknown > 1) return undefined
  }
  return { ...gap, width: mention.from - attribute.to, joint: gap.of, filler: unknown === 0, blocked: false, words: unknown }
}

/** "treated for 14 days with A", "a dose of 3 mg/kg was given": no name before, one soon after. */
export function leadsLoosely(pair: Pair): boolean {
  const { tokens, covered, attribute, mention } = pair
  if (attribute.kind !== 'duration' && attribute.kind !== 'dose') return false
  if (looseRefusals.by(pair, tokens, attribute) !== undefined) return false
  let given = false
  for (let i = attribute.last; i < mention.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (otherMatters.has(key) || blocks.has(key)) return false
    if (giving.has(key) || (key === 'with' && attribute.kind === 'duration')) given = true
  }
  return given
}

const giving = words('of received treated given treatment therapy on took')
