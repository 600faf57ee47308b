import { words } from '../../../core/words.js'
import type { Pair } from './distance.rules.js'
import { amountRefusals, gapRefusals, hangings, passes } from './distance.rules.js'
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
  const { tokens, covered, attribute, mention } = pair
  const { keys } = tokens
  const gap = { joint: false, filler: true, blocked: false, words: 0, applied: false }
  let depth = 0
  const start = reach ?? mention.last
  const step = { ...pair, token: start }
  for (let i = start; i < attribute.first; i++) {
    if (covered[i]) continue
    const key = keys[i] ?? ''
    if (key === ')' || key === ']') {
      depth--
      // What was read so far stood in a bracket that is closed now.
      if (depth === -1 && reach !== undefined) {
        Object.assign(gap, { joint: false, filler: true, blocked: false, words: 0 })
        continue
      }
    } else if (key === '(' || key === '[') depth++
    if (joints.has(key)) gap.joint = true
    if (key === ';' && (keys[i + 1] === 'both' || (keys[i + 1] === 'the' && keys[i + 2] === 'latter'))) continue
    if (key === 'which' && i === mention.last + 1 && keys[mention.last] === ',') continue
    step.token = i
    if (gapRefusals.by(step, tokens, { first: i, last: i + 1 }) !== undefined) gap.blocked = true
    if (!leftFillers.has(key) && key !== ')' && key !== ']') gap.filler = false
    if (applying.has(key)) gap.applied = true
    if (!brackets.has(key)) gap.words++
  }
  if (gap.joint && amountRefusals.by({ ...pair, start }, tokens, attribute) !== undefined) gap.blocked = true
  const from = reach === undefined ? mention.to : (tokens.tos[reach - 1] ?? mention.to)
  const all = { ...gap, filler: gap.filler && depth >= -1, width: attribute.from - from }
  return { ...all, hangs: !gap.blocked && hangings.of({ attribute, gap: all, keys }, tokens, attribute) !== undefined }
}

const brackets = words('( ) [ ] ,')

/** How an attribute leads up to the name behind it; undefined where something stands between. */
export function gapBefore(pair: Pair): Gap | undefined {
  const { tokens, covered, attribute, mention } = pair
  const gap = { of: false, head: false, loose: false }
  let unknown = 0
  for (let i = attribute.last; i < mention.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    const pass = passes.of({ ...pair, token: i, unknown }, tokens, { first: i, last: i + 1 })?.value
    if (pass) {
      if (pass.head) gap.head = true
      if (pass.loose) gap.loose = true
      i = (pass.last ?? i + 1) - 1
      continue
    }
    if (key === 'of') gap.of = true
    if (rightFillers.has(key)) continue
    if (!/^[a-z]{3,}$/.test(key) || isBetween(key) || ++unknown > 1) return undefined
  }
  return { ...gap, width: mention.from - attribute.to, joint: gap.of, filler: unknown === 0, blocked: false, words: unknown }
}

/** "treated for 14 days with A", "a dose of 3 mg/kg was given": no name before, one soon after. */
export function leadsLoosely({ tokens: { keys }, covered, attribute, mention }: Pair): boolean {
  if (mention.from - attribute.to > 60 || (attribute.kind !== 'duration' && attribute.kind !== 'dose')) return false
  const next = keys[attribute.last + 1] ?? ''
  // "5 L of something, and X"
  if (attribute.kind === 'dose' && !attribute.words && keys[attribute.last] === 'of' && /^[a-z]{2,}$/.test(next) && !rightFillers.has(next))
    return false
  // "losses of 45 mL/kg/day were treated with X"
  if (keys[attribute.first - 1] === 'of' && otherMatters.has(keys[attribute.first - 2] ?? '')) return false
  let given = false
  for (let i = attribute.last; i < mention.first; i++) {
    if (covered[i]) continue
    const key = keys[i] ?? ''
    if (otherMatters.has(key) || blocks.has(key)) return false
    if (giving.has(key) || (key === 'with' && attribute.kind === 'duration')) given = true
  }
  return given
}

const giving = words('of received treated given treatment therapy on took')
