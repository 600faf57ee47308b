import { tokenAt } from '../../core/token.js'
import { candidate } from './candidate.js'
import type { AfterResult } from './next-result.rules.js'
import type { Reading } from './reading.js'
import { moves, timeWords } from './words.js'

const timedAfter = /^(?:at|on|after|before|in|during|upon|by|\()$/
const arrowBefore = /^(?:to|→|>|⇒)$/

/** The result to which one moved: "18 → 6", "from 98 to 61", "28 on admission and 7 at discharge". */
export function movedTo(after: AfterResult): Reading | undefined {
  const { tokens, text, instrument, end } = after
  let joint = ''
  let timed = false
  for (let i = tokenAt(tokens, end), steps = 0; i < tokens.keys.length && steps < 16; i++, steps++) {
    const key = tokens.keys[i] ?? ''
    const isNone = (joint === '' && key !== '→') || tokens.keys[i - 1] === 'by'
    const reading = isNone ? undefined : candidate(instrument, tokens, text, i)
    if (reading) {
      if (isReached(after, i, reading, joint, timed)) return reading
      if (!/^\d/.test(key) || !timeWords.has(tokens.keys[i + 1] ?? '')) return undefined
      continue
    }
    const said = jointOf(key, text.slice(0, tokens.froms[i]))
    if (said === undefined && !/^[\d%]/.test(key) && !timeWords.has(key)) return undefined
    joint = joined(joint, said)
    timed ||= timeWords.has(key) && !/^(?:and|,|to)$/.test(key)
  }
  return undefined
}

/** "to" and arrows replace what was said before them. */
function joined(joint: string, said = joint): string {
  return said === '→' || said === 'to' || joint === '' ? said : joint
}

/** What joins two results: "to" and arrows, "and", a verb of movement. */
function jointOf(key: string, before: string): string | undefined {
  if (key === 'to') return 'to'
  if (key === '→' || key === '⇒' || (key === '>' && /[-–]$/.test(before))) return '→'
  if (key === 'and' || key === ',') return key
  return key === 'then' || moves.has(key) ? 'and' : undefined
}

/** Whether what stands before and after a number says that the result moved to it. */
function isReached({ tokens, plural }: AfterResult, at: number, reading: Reading, joint: string, timed: boolean): boolean {
  const previous = tokens.keys[at - 1] ?? ''
  if (arrowBefore.test(previous)) return true
  if (moves.has(previous) && (joint === 'to' || joint === '→' || timed)) return true
  if (plural && reading.marked && (joint === 'and' || joint === ',')) return true
  return timed && timedAfter.test(tokens.keys[tokenAt(tokens, reading.end)] ?? '')
}
