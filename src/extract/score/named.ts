import type { Tokens } from '../../core/token.js'
import { tokenAt } from '../../core/token.js'
import type { Mention } from './instrument.js'
import type { Named } from './scored.js'

const painBetween = /^[\s()[\]\p{Lu}-]{0,10}(?:score\s|scale\s)?(?:for\s|of\s)?(?:the\s)?$/u
const shortForm = /^\s?[([]\s?(?=[^\d\s])[\p{L}\d./&+ -]{1,14}\s?[)\]]/u
const resultInBracket = /^\s?[([]\s?(?:[IVX]{1,4}|[A-E]|E\d.*|grade|class|stage|score|type)\b/i

/** The names of a sentence, each with the short form or the second name of pain behind it: "Childhood Myositis Assessment Scale (CMAS)". */
export function namedIn(tokens: Tokens, text: string, mentions: readonly Mention[]): Named[] {
  const named: Named[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention) continue
    const other = mentions[i + 1]
    if (other && isSecondName(text, mention, other)) {
      named.push({ mention, next: other.last })
      i++
      continue
    }
    const isShort = other?.instrument.id === mention.instrument.id && /^[\s\p{L}]{0,20}[([]\s?$/u.test(text.slice(mention.to, other.from))
    if (other && isShort) i++
    let next = other && isShort ? other.last : pastShortForm(tokens, text, mention)
    if (tokens.keys[next] === ')' || tokens.keys[next] === ']') next++
    const pain = mentions[i + 1]
    if (pain?.instrument.pain && mention.instrument.pain && tokenAt(tokens, pain.from) === next) {
      next = pain.last
      i++
    }
    named.push({ mention: isShort ? { ...mention, weak: false } : mention, next })
  }
  return named
}

/** "visual analogue scale (VAS) pain score": two scales of pain are one. */
function isSecondName(text: string, mention: Mention, other: Mention): boolean {
  return (
    other.instrument.pain === true &&
    mention.instrument.pain === true &&
    other.instrument.id !== mention.instrument.id &&
    painBetween.test(text.slice(mention.to, other.from))
  )
}

/** The token behind a short form in brackets: "(CMAS)", not "(III)". */
function pastShortForm(tokens: Tokens, text: string, { last, to }: Mention): number {
  const bracket = shortForm.exec(text.slice(to, to + 20))
  if (!bracket || /\s\d/.test(bracket[0]) || resultInBracket.test(bracket[0])) return last
  return tokenAt(tokens, to + bracket[0].length)
}
