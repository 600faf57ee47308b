import type { Tokens } from '../../core/token.js'
import { tokenAt } from '../../core/token.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { values } from './value.rules.js'

/** The result of an instrument that begins exactly at an offset of a text: "14/15", "IIIa", "E4V5M6". */
export function readValue(instrument: Instrument, tokens: Tokens, text: string, from: number): Reading | undefined {
  const first = tokenAt(tokens, from)
  const read = values.of({ instrument, text, from }, tokens, { first, last: first + 1 })
  return read && { ...read.value, rule: read.rule, ...(read.value.also && { also: { ...read.value.also, rule: read.rule } }) }
}
