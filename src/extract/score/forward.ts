import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import { candidate, closing } from './candidate.js'
import { hasGrade } from './grade.js'
import type { Instrument, Mention } from './instrument.js'
import type { Reading } from './reading.js'
import type { Named, Scored } from './scored.js'
import { isTaken } from './scored.js'
import { fillers, instrumentNouns, limitWords, links, nouns, timeWords, verbs } from './vocabulary.js'

const subscales =
  /\b(motor|verbal|eye|positive|negative|general psychopathology|anxiety|depression|depressive|physical|mental|obsession|compulsion|visuospatial|recall|orientation|bulbar|limb|respiratory|gait|ambulation)\b/i

/** Looks for a result after the name: "GCS on arrival was 14"; "joined" when another name follows first. */
export function forward(
  tokens: Tokens,
  text: string,
  name: Named,
  follower: Named | undefined,
  found: readonly Scored[],
  company: boolean,
): Scored | 'joined' | undefined {
  const { mention } = name
  const { instrument } = mention
  let others = 0
  let verb = false
  let afterVerb = 0
  let noun =
    instrumentNouns.has(tokens.keys[mention.first - 1] ?? '') ||
    /(?:score|scale|index|class|stage|grade|type|category|level|status)$/i.test(text.slice(mention.from, mention.to))
  let bracket: string | undefined
  for (let i = name.next; i < tokens.keys.length && i < name.next + 22; i++) {
    const key = tokens.keys[i] ?? ''
    const from = tokens.froms[i] ?? 0
    if (follower && i >= follower.mention.first) return others === 0 && !verb ? 'joined' : undefined
    if (/^[.;?!•]$/.test(key)) {
      if (key === '.' && tokens.gaps[i + 1] === 'none') continue
      return undefined
    }
    if (key === '(' || key === '[') {
      const close = closing(tokens, i)
      const inside = text.slice(from + 1, tokens.froms[close] ?? text.length)
      const bare = /^\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\s?$/.test(inside)
      if (
        (bare && (key === '[' || !/^\s?\d{1,2}\s?$/.test(inside) || !/^(?:scores?|points?|total)$/.test(tokens.keys[i - 1] ?? ''))) ||
        tokens.keys.slice(i + 1, close).some((word) => limitWords.has(word))
      ) {
        i = close
        continue
      }
      bracket = key
      continue
    }
    if ((key === ')' || key === ']') && bracket !== undefined) {
      bracket = undefined
      if (others > 0) return undefined
      continue
    }
    const scope = /^(?:of|from|ranging)$/.test(key) ? scaleRange.exec(text.slice(from, from + 40)) : null
    if (scope && /scale$/.test(tokens.keys[i - 1] ?? '')) {
      i = tokenAt(tokens, from + scope[0].length) - 1
      continue
    }
    const reading = candidate(instrument, tokens, text, i)
    const previous = tokens.keys[i - 1] ?? ''
    if (reading) {
      const direct = others === 0
      const linked = links.has(previous)
      if (!direct && !linked && !(reading.marked && others < 3 && reading.grade === undefined)) {
        if (verb || instrument.values !== 'integer') return undefined
        others++
        continue
      }
      if (mention.weak && !direct) return undefined
      if (mention.weak && !noun && !(direct && (reading.marked || (company && inLimits(instrument, reading))))) return undefined
      if (reading.value !== undefined && !reading.marked && direct && !linked && i === name.next && flattenedCitation(text, reading))
        return undefined
      if (isTaken(found, reading)) return undefined
      // "MRS2" is a gene; "GCS15" is a score.
      if (mention.gluedAfter && reading.from === mention.to && !(instrument.id === 'gcs' && (reading.value ?? 0) >= 3)) return undefined
      const part = subscales.exec(text.slice(mention.to, reading.from)) ?? partBefore(tokens, mention)
      return {
        rule: 'score/name-then-value',
        instrument,
        nameFrom: mention.from,
        nameTo: mention.to,
        reading,
        ...(part && { subscale: part[1] ?? part[0] }),
      }
    }
    if (instrumentNouns.has(key)) noun = true
    // "from a maximum of 27 to 19" is a course, "maximum 30" a limit.
    if (limitWords.has(key) && !(key === 'min' || key === 'max') && !(tokens.keys[i - 1] === 'a' && tokens.keys[i - 2] === 'from'))
      return undefined
    if (verbs.has(key)) {
      if (verb && afterVerb > 0) return undefined
      verb = true
      continue
    }
    if (verb && afterVerb > 0 && (key === 'and' || key === ',' || key === 'but' || key === 'with')) return undefined
    if (nouns.has(key) || links.has(key) || fillers.has(key)) continue
    if (/^\d/.test(key) || key === '%' || key === '^') continue
    if (timeWords.has(key) && !verb) continue
    others++
    if (verb) afterVerb++
    if (others > 8) return undefined
  }
  return undefined
}

/** "a scale from 0 to 10" says the limits. */
const scaleRange = /^(?:ranging\s)?(?:of|from)\s\d{1,3}\s?(?:to|[-–−]|through)\s?\d{1,3}\b/

function inLimits(instrument: Instrument, { value, grade }: Reading): boolean {
  const { min, max } = instrument
  if (grade !== undefined) return hasGrade(instrument, grade)
  return value !== undefined && value >= (min ?? 0) && max !== undefined && value <= max
}

/** "infants 4 ." is a citation that lost its superscript. */
function flattenedCitation(text: string, reading: Reading): boolean {
  return /^\s[.,;]/.test(text.slice(reading.end, reading.end + 2)) && /\s/.test(text[reading.from - 1] ?? '')
}

function partBefore(tokens: Tokens, mention: Mention): RegExpExecArray | null {
  return mention.instrument.id === 'gcs' ? /^(?:motor|verbal|eye)$/.exec(tokens.keys[mention.first - 1] ?? '') : null
}
