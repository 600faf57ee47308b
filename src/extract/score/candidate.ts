import { spelledKeys } from '../../core/number-word.js'
import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { readValue } from './value.js'
import { links, ordinalWords, scoreWords } from './vocabulary.js'

const spelledNumbers = spelledKeys(0, 12)

/** A value that begins at a token and is not a day, a version, a date or a year. */
export function candidate(instrument: Instrument, tokens: Tokens, text: string, i: number): Reading | undefined {
  const from = tokens.froms[i] ?? 0
  const first = text[from] ?? ''
  if (!/[\p{N}A-Z]/u.test(first) && !/^(?:i{1,3}|iv|v|i\d)$/.test(tokens.keys[i] ?? '') && !spelledNumbers.has(tokens.keys[i] ?? ''))
    return undefined
  const previous = tokens.keys[i - 1] ?? ''
  if (
    ordinalWords.has(previous) &&
    !(previous === 't' && instrument.values === 'tnm') &&
    !(previous === 'patient' || previous === 'patients' || previous === 's')
  )
    return undefined
  if (/\p{L}/u.test(text[from - 1] ?? '') && /\p{N}/u.test(first) && !/^\p{L}/u.test(previous)) return undefined
  const spelled = /^[a-z]/.test(first)
  if (previous === 'by' || (previous === '/' && tokens.gaps[i] === 'none')) return undefined
  if (previous === '=' && /^(?:p|n|r|t|f|z|or|hr|rr|ci|sd)$/.test(tokens.keys[i - 2] ?? '')) return undefined
  const signed =
    /[-−–+]/.test(text[from - 1] ?? '') && !/[\p{L}\d]/u.test(text[from - 2] ?? ' ') ? readValue(instrument, text, from - 1) : undefined
  const reading = signed ?? readValue(instrument, text, from)
  if (!reading) return undefined
  if (reading.value !== undefined && reading.value >= 1900 && reading.value < 2100 && (instrument.max ?? 0) < 1900) return undefined
  const next = tokens.keys[tokenAt(tokens, reading.end)] ?? ''
  if (/^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(next)) return undefined
  if (
    spelled &&
    /^(?:of|or|other|more|patient|patients|time|day|week|month|year|hour|minute|and|to)/.test(next) &&
    reading.grade === undefined &&
    !links.has(previous)
  )
    return undefined
  if (spelled && !links.has(previous) && !scoreWords.has(previous) && !/^i\d/.test(text.slice(from, from + 2))) return undefined
  if (/^(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|items?|times|domains?|subscales?)$/.test(next) && !reading.marked)
    return undefined
  return reading
}

/** The bracket that closes the one at a token. */
export function closing(tokens: Tokens, open: number): number {
  const close = tokens.keys[open] === '(' ? ')' : ']'
  for (let i = open + 1; i < tokens.keys.length && i < open + 40; i++) if (tokens.keys[i] === close) return i
  return tokens.keys.length
}
