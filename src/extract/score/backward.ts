import type { Tokens } from '../../core/token.js'
import { candidate } from './candidate.js'
import type { Reading } from './reading.js'
import type { Named, Scored } from './scored.js'
import { isPain, isTaken } from './scored.js'
import { determiners, prepositions, scoreWords } from './vocabulary.js'

/** Looks for a result before the name: "scored 24/30 on the MMSE", "grade 3 (CTCAE v5)", "stage III FIGO". */
export function backward(tokens: Tokens, text: string, name: Named, found: readonly Scored[]): Scored | undefined {
  const { mention } = name
  const { instrument } = mention
  let at = mention.first - 1
  for (
    let skipped = 0;
    skipped < 5 &&
    (determiners.has(tokens.keys[at] ?? '') || /^(?:\d\d|item)$/.test(tokens.keys[at] ?? '')) &&
    !prepositions.has(tokens.keys[at] ?? '');
    skipped++
  )
    at--
  const key = tokens.keys[at] ?? ''
  const joined = prepositions.has(key)
  const last = joined ? at : mention.first
  const limit = tokens.froms[last] ?? 0
  for (let i = last - 1; i >= 0 && i >= last - (joined ? 8 : 4); i--) {
    if (/^[.;:?!]$/.test(tokens.keys[i] ?? '') && tokens.gaps[i + 1] !== 'none') return undefined
    if (joined && /^(?:,|and|but|was|were|is)$/.test(tokens.keys[i] ?? '') && key !== '(') return undefined
    if (tokens.keys[i - 1] === 'of' && tokens.keys[i - 2] === 'out') continue
    const reading = candidate(instrument, tokens, text, i)
    if (!reading || reading.end > limit) continue
    const between = text.slice(reading.end, limit).trim()
    if (isTaken(found, reading)) return undefined
    const rated =
      (joined && found.at(-1)?.rule === 'score/value-then-name') ||
      ((isPain(mention) || key === 'on') && /^(?:was|were|is|as|at|of|to|rated|=|:)$/.test(tokens.keys[i - 1] ?? ''))
    const said = rated || [1, 2, 3].some((back) => scoreWords.has(tokens.keys[i - back] ?? '')) || /^(?:points?|score)\b/i.test(between)
    const graded = instrument.values === 'grade' || instrument.values === 'letter' || instrument.values === 'tnm'
    if (
      joined
        ? !said && !(reading.marked && reading.max !== undefined && between === '')
        : !(between === '' && ((graded && said) || reading.max !== undefined))
    )
      return undefined
    if (joined && between.split(/\s+/).length > 6) return undefined
    if (key === '(' && instrument.values === 'integer' && !said) return undefined
    return {
      rule: 'score/value-then-name',
      instrument,
      nameFrom: mention.from,
      nameTo: mention.to,
      reading: withScale(text, mention.to, reading),
    }
  }
  return undefined
}

/** "8 on a numerical scale of 10", "6 on a visual analogue scale from 0 to 10". */
function withScale(text: string, at: number, reading: Reading): Reading {
  const scale =
    reading.max === undefined && reading.value !== undefined
      ? /^\s(?:out\s)?(?:of|from)\s(?:0\s?(?:to|[-–])\s?)?(?<max>\d{1,3})(?![\d.,]\d|\d|\s?%|\s(?:patients|cases))/.exec(
          text.slice(at, at + 24),
        )
      : null
  const stated = scale?.groups?.max ?? ''
  if (!scale || Number(stated) < (reading.value ?? 0)) return reading
  const maxTo = at + scale[0].length
  return { ...reading, max: Number(stated), maxFrom: maxTo - stated.length, maxTo, end: maxTo }
}
