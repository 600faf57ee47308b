import type { Tokens } from '../../core/token.js'
import type { Mention } from './instrument.js'
import type { Reading } from './reading.js'
import { wordsOf } from './words.js'

const parts = new RegExp(String.raw`\b(?:${[...wordsOf('subscales')].join('|')})\b`, 'i')
const comaParts = wordsOf('coma-parts')

/** The part of an instrument that was scored: "positive" of "PANSS positive subscale score was 22", "motor" of "motor GCS". */
export function partOf(tokens: Tokens, text: string, { instrument, first, to }: Mention, { from }: Reading): string | undefined {
  const said = parts.exec(text.slice(to, from))?.[0]
  if (said !== undefined) return said
  const before = tokens.keys[first - 1] ?? ''
  return instrument.components !== undefined && comaParts.has(before) ? before : undefined
}
