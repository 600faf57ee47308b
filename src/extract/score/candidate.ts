import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import { candidateRefusals } from './candidate.rules.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { isSign } from './score-row.js'
import { readValue } from './value.js'

/** The result of an instrument that begins at a token, unless it is a day, a version, a date or a year. */
export function candidate(instrument: Instrument, tokens: Tokens, text: string, at: number): Reading | undefined {
  const from = tokens.froms[at] ?? 0
  if (!isSign(tokens.keys[at] ?? '', text[from] ?? '')) return undefined
  const isSigned = /[-−–+]/.test(text[from - 1] ?? '') && !/[\p{L}\d]/u.test(text[from - 2] ?? ' ')
  const reading = (isSigned ? readValue(instrument, tokens, text, from - 1) : undefined) ?? readValue(instrument, tokens, text, from)
  if (!reading) return undefined
  const next = tokens.keys[tokenAt(tokens, reading.end)] ?? ''
  const previous = tokens.keys[at - 1] ?? ''
  const refused = candidateRefusals.by({ instrument, tokens, text, at, previous, next, reading }, tokens, { first: at, last: at + 1 })
  return refused === undefined ? reading : undefined
}
