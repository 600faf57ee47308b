import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import { readApgar } from './apgar.js'
import { backward } from './backward.js'
import { shared } from './course.js'
import { forward } from './forward.js'
import type { Mention } from './instrument.js'
import type { Named, Scored } from './scored.js'
import { isPain } from './scored.js'

/** The results in a sentence whose instruments were found: "CMAS) score of 35 out of 52", "24/30 on the MMSE". */
export function scoresOf(tokens: Tokens, text: string, mentions: readonly Mention[]): Scored[] {
  const named = mergeShortForms(tokens, text, mentions)
  const found: Scored[] = []
  const sure = named.filter(({ mention }) => !mention.weak).length
  let pending: Named[] = []
  named.forEach((name, i) => {
    const follower = named[i + 1]
    if (name.mention.instrument.id === 'apgar') {
      found.push(...readApgar(text, name.mention, follower?.mention.from ?? text.length))
      pending = []
      return
    }
    const before = backward(tokens, text, name, found)
    if (before) {
      found.push(before)
      pending = []
      return
    }
    const result = forward(tokens, text, name, follower, found, sure > (name.mention.weak ? 0 : 1))
    if (result === 'joined') {
      pending.push(name)
      return
    }
    if (result) found.push(...shared(tokens, text, pending, name, result))
    pending = []
  })
  return found
}

/** "Childhood Myositis Assessment Scale (CMAS)" is one name. */
function mergeShortForms(tokens: Tokens, text: string, mentions: readonly Mention[]): Named[] {
  const named: Named[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention) continue
    const short = mentions[i + 1]
    if (
      short &&
      isPain(short) &&
      short.instrument.id !== mention.instrument.id &&
      (mention.instrument.id === 'vas' || mention.instrument.id === 'nrs-pain') &&
      /^[\s()[\]\p{Lu}-]{0,10}(?:score\s|scale\s)?(?:for\s|of\s)?(?:the\s)?$/u.test(text.slice(mention.to, short.from))
    ) {
      named.push({ mention, next: short.last })
      i++
      continue
    }
    let next = mention.last
    let weak = mention.weak
    if (short && short.instrument.id === mention.instrument.id && /^[\s\p{L}]{0,20}[([]\s?$/u.test(text.slice(mention.to, short.from))) {
      next = short.last
      weak = false
      i++
    } else {
      const bracket = /^\s?[([]\s?(?=[^\d\s])[\p{L}\d./&+ -]{1,14}\s?[)\]]/u.exec(text.slice(mention.to, mention.to + 20))
      if (bracket && !/\s\d/.test(bracket[0]) && !/^\s?[([]\s?(?:[IVX]{1,4}|[A-E]|E\d.*|grade|class|stage|score|type)\b/i.test(bracket[0]))
        next = tokenAt(tokens, mention.to + bracket[0].length)
    }
    if (tokens.keys[next] === ')' || tokens.keys[next] === ']') next++
    const pain = mentions[i + 1]
    if (pain && isPain(pain) && isPain(mention) && tokenAt(tokens, pain.from) === next) {
      next = pain.last
      i++
    }
    named.push({ mention: { ...mention, weak }, next })
  }
  return named
}
