import { candidate } from './candidate.js'
import type { Mention } from './instrument.js'
import type { Reading } from './reading.js'
import { aheadRefusals, backEnds } from './ahead.rules.js'
import type { ScoreState } from './score-row.js'
import { determiners, prepositions, scoreWords } from './words.js'

/** A result and the name behind it: "24/30 on the MMSE". */
export interface AheadPair {
  readonly state: ScoreState
  readonly mention: Mention
  readonly at: number
  readonly reading: Reading
  /** The preposition or bracket that joins them. */
  readonly joint: string | undefined
  /** The text between. */
  readonly between: string
  /** A word says that the number is a score. */
  readonly said: boolean
}

/** The farthest that a name stands behind its result, in tokens. */
const farthest = 14

/** The name behind a token whose result begins there. */
export function nameAhead(state: ScoreState, at: number): { readonly nameAt: number; readonly reading: Reading } | undefined {
  const { names } = state.row
  for (let k = at + 1; k <= at + farthest && k < names.length; k++) {
    const mention = names[k]?.mention
    if (!mention || mention.instrument.minuted) continue
    const pair = resultBefore(state, mention)
    if (pair?.at === at) return { nameAt: k, reading: withScale(state.text, mention.to, pair.reading) }
  }
  return undefined
}

/** The nearest result before a name, unless it is refused. */
function resultBefore(state: ScoreState, mention: Mention): AheadPair | undefined {
  const { row, text } = state
  const { tokens } = row
  if (!tokens) return undefined
  const { keys, froms } = tokens
  const before = beforeDeterminers(keys, mention.first - 1)
  const key = keys[before] ?? ''
  const joint = prepositions.has(key) ? key : undefined
  const last = joint === undefined ? mention.first : before
  const limit = froms[last] ?? 0
  for (let at = last - 1; at >= 0 && at >= last - (joint === undefined ? 4 : 8); at--) {
    const reach = { first: at, last: at + 1 }
    if (backEnds.by({ tokens, at, joint }, row, reach) !== undefined) return undefined
    if (keys[at - 1] === 'of' && keys[at - 2] === 'out') continue
    const reading = candidate(mention.instrument, tokens, text, at)
    if (!reading || reading.end > limit) continue
    const between = text.slice(reading.end, limit).trim()
    const pair = { state, mention, at, reading, joint, between, said: isSaid(state, mention, at, joint, between) }
    return aheadRefusals.by(pair, row, reach) === undefined ? pair : undefined
  }
  return undefined
}

function beforeDeterminers(keys: readonly string[], from: number): number {
  let at = from
  for (let skipped = 0; skipped < 5; skipped++, at--) {
    const key = keys[at] ?? ''
    if (prepositions.has(key) || !(determiners.has(key) || /^(?:\d\d|item)$/.test(key))) break
  }
  return at
}

function isSaid(
  { row: { keys }, readings }: ScoreState,
  { instrument }: Mention,
  at: number,
  joint: string | undefined,
  between: string,
): boolean {
  if (/^(?:points?|score)\b/i.test(between) || [1, 2, 3].some((back) => scoreWords.has(keys[at - back] ?? ''))) return true
  if (joint !== undefined && readings.at(-1)?.rule === 'score/value-then-name') return true
  return (instrument.pain === true || joint === 'on') && /^(?:was|were|is|as|at|of|to|rated|=|:)$/.test(keys[at - 1] ?? '')
}

/** "8 on a numerical scale of 10", "6 on a visual analogue scale from 0 to 10". */
function withScale(text: string, at: number, reading: Reading): Reading {
  if (reading.max !== undefined || reading.value === undefined) return reading
  const scale = /^\s(?:out\s)?(?:of|from)\s(?:0\s?(?:to|[-–])\s?)?(?<max>\d{1,3})(?![\d.,]\d|\d|\s?%|\s(?:patients|cases))/.exec(
    text.slice(at, at + 24),
  )
  const stated = scale?.groups?.max ?? ''
  if (!scale || Number(stated) < reading.value) return reading
  const maxTo = at + scale[0].length
  return { ...reading, max: Number(stated), maxFrom: maxTo - stated.length, maxTo, end: maxTo }
}
