import type { Prose } from '../../core/prose.js'
import type { Tokens } from '../../core/token.js'

/** A sentence or cell with its words. */
export interface Text {
  readonly prose: Prose
  readonly tokens: Tokens
}

/** Offsets in the prose of a text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The word at a place as lexicons see it, "" outside the text. */
export function wordAt({ tokens }: Text, index: number): string {
  return tokens.keys[index] ?? ''
}

/** The range of the tokens `first`–`last` (exclusive). */
export function rangeOf({ tokens }: Text, first: number, last: number): Range {
  return { from: tokens.froms[first] ?? 0, to: tokens.tos[last - 1] ?? 0 }
}

/** The words of a range as written. */
export function written({ prose }: Text, { from, to }: Range): string {
  return prose.text.slice(from, to).replace(/\s+/g, ' ')
}

/** Whether a dash with blanks around it stands before a token: "asthma – diagnosed in 2004". */
export function isDashed({ prose, tokens }: Text, index: number): boolean {
  if (tokens.gaps[index] !== 'space') return false
  const from = tokens.tos[index - 1] ?? 0
  const to = tokens.froms[index] ?? 0
  return to - from > 2 && /[-‐‑‒–—−]/.test(prose.text.slice(from, to))
}

/** How many tokens a bracket may hold. */
const longestBracket = 60

/** The token after the bracket that opens at `index`, or after its opening where none closes it. */
export function afterBracket(text: Text, index: number): number {
  const { keys } = text.tokens
  let depth = 0
  for (let i = index; i < keys.length && i < index + longestBracket; i++) {
    if (keys[i] === '(' || keys[i] === '[') depth++
    else if (keys[i] === ')' || keys[i] === ']') if (--depth === 0) return i + 1
  }
  return index + 1
}
