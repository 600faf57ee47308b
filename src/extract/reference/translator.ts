import { listAt, lastStop, nameListEnding, personsOf, type Persons } from './persons.js'
import { take } from './piece.js'

const translated =
  /[\s(\[,.\u0001](?:(?:edited and )?translated(?: and edited)?(?: from the [A-Za-zÀ-ɏ]+)? by|trans(?:l)?\.(?: by)?|übers(?:etzt|\.) v(?:on|\.)|übers\.|traduit par|trad\.?\s[a-zß-ɏ]{2,10}\.\spar|trad\.(?: par)?|tr\.)\s(?=[A-ZÀ-Þ]|d[e']|v[ao]n)/gi
const translatorAfter = /\s?\((?:trans|transl|translators?|übers|trad)\.?\)\.?/i
const bracketed = /\s?[([](?<names>[^()[\]]{4,80}),\s(?:trans|übers|trad)\.?[)\]]/i

/** Words without which a pattern cannot match: few references have any of them. */
const signs = {
  before: /transl|trans\.|übers|traduit|trad[.\s]|tr\./i,
  behind: /\((?:trans|übers|trad)/i,
  bracketed: /,\s(?:trans|übers|trad)/i,
} as const

/** A text without the persons who translated it, and those persons. */
export interface Translated {
  readonly text: string
  readonly translator?: Persons
}

/** Reads the translators, wherever they stand: "translated by Ann Roe", "Ann Roe (trans.)", "(Ann Roe, trans.)". */
export function readTranslators(source: string, from: number): Translated {
  const before = namedBehind(source, from)
  if (before.translator) return before
  const behind = namedBefore(before.text, from)
  return behind.translator ? behind : inBrackets(behind.text)
}

/** "translated by Ann Roe" */
function namedBehind(text: string, from: number): Translated {
  translated.lastIndex = from
  const match = signs.before.test(text) ? translated.exec(text) : null
  // "TR." are initials.
  if (!match || /T[RL]/.test(match[0])) return { text }
  const start = match.index + match[0].length
  const list = listAt(text, start)
  if (list) return { text: take(text, match.index + 1, list.to), translator: personsOf(text, list) }
  if (!/\b(?:by|par|von)\s$/i.test(match[0])) return { text }
  // "Translated by Ann and Ben Roe; revised by P. Doe.": names that are not read are no part of the title.
  const stop = /(?<=\p{Ll}{2}|\))\.(?=\s\p{Lu})/u.exec(text.slice(start, start + 120))
  return { text: stop ? take(text, match.index + 1, start + stop.index + 1) : text }
}

/** "Ann Roe (trans.)" */
function namedBefore(text: string, from: number): Translated {
  const match = signs.behind.test(text) ? translatorAfter.exec(text) : null
  if (!match || match.index <= from) return { text }
  const start = lastStop(text, from, match.index)
  const list = start > from ? nameListEnding(text, start, match.index) : undefined
  return list ? { text: take(text, list.from, match.index + match[0].length), translator: personsOf(text, list) } : { text }
}

/** "(Ann Roe, trans.)" */
function inBrackets(text: string): Translated {
  const match = signs.bracketed.test(text) ? bracketed.exec(text) : null
  const names = match?.groups?.names
  if (!match || names === undefined) return { text }
  const start = match.index + match[0].indexOf(names)
  const list = nameListEnding(text, start, start + names.length)
  return list ? { text: take(text, match.index, match.index + match[0].length), translator: personsOf(text, list) } : { text }
}
