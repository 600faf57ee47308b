import type { NameList } from './name.js'
import { listAt, lastStop, nameListEnding, personsOf, type Persons } from './persons.js'
import { take } from './piece.js'

const roleAfter = /[,\s(\[]{1,3}(?:eds?|editors?|hrsg|hg|dir|coords?|éds?)\b\.?\s?[)\]]?[.,:;]?(?![A-Za-zÀ-ɏ])/gi
const roleBefore =
  /(?:^|[\s(\[,.\u0001])(?<role>edited by|ed\. by|hrsg\. v(?:on|\.)|hg\. v(?:on|\.)|herausgegeben von|édité par|sous la dir(?:ection|\.) de|eds?\.:?(?=\s[A-ZÀ-Þ]))\s(?=[A-ZÀ-Þ]|d[e']|v[ao]n)/gi
const inBook = /(?:^|[.?!,;"”'’»:\u0001)\]]\s{0,3}|\s)\b(?:in|IN|In)(?:\s?:)?\s(?=[\p{Lu}"“«']|v[ao]n\s|d[e']|edited)/gu

/** Words without which a pattern cannot match: few references have any of them. */
const signs = {
  behind: /[,\s(\[](?:eds?|editors?|hrsg|hg|dir|coords?|éds?)\b/i,
  before: /\bed|hrsg|hg\.|herausgegeben|édité|sous la dir/i,
} as const

/** A text without its editors, and those editors. */
export interface Edited {
  readonly text: string
  readonly editor?: Persons
  /** The whole list of names at the head is of editors ("Leach, Neil, ed."). */
  readonly headIsEditor?: true
  /** Where the title of the book begins behind "In: … (Eds.)". */
  readonly bookFrom?: number
}

/** Reads the editors, wherever they stand: "Ann Roe (Ed.)", "In: Roe A, Doe B, editors. A Book", "edited by Ann Roe". */
export function readEditors(source: string, from: number): Edited {
  let edited: Edited = { text: source }
  roleAfter.lastIndex = from
  for (
    let match = signs.behind.test(source) ? roleAfter.exec(source) : null;
    match && !edited.editor;
    match = roleAfter.exec(edited.text)
  ) {
    if (isOther(edited.text, from, match)) continue
    edited = { ...edited, ...namedBefore(edited.text, from, match) }
  }
  return edited.editor ? edited : { ...edited, ...namedBehind(edited.text, from) }
}

/** Whether "ed." is no role of the names before it: it is of those behind it, or an edition. */
function isOther(text: string, from: number, match: RegExpExecArray): boolean {
  const before = text.slice(from, match.index)
  // "My Life. Ed. Ann Roe": the editor follows.
  if (/(?!al\.)\p{Ll}{2}[."”]\s*$/u.test(before) && !/^[\s(]*\(/.test(match[0])) return true
  // "In Liber Lapidum, ed. Gerald Roe. London": so does it here.
  if (/^,\seds?\.\s?$/.test(match[0]) && editorFollows(text, from, match.index, match.index + match[0].length)) return true
  // "3rd ed." is an edition.
  return (
    match.index === from || /(?:\d(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|rev(?:ised)?\.?|new|[A-Za-zÀ-ɏ]nd)\s?$/i.test(before)
  )
}

/** "Ann Roe and Ben Doe (Eds.)": at the head, behind "In:", or behind the title of the book. */
function namedBefore(text: string, from: number, { index: at, 0: role }: RegExpExecArray): Edited {
  const end = at + role.length
  const head = nameListEnding(text, from, at)
  if (head) return { text: take(text, at, end), editor: personsOf(text, head), headIsEditor: true }
  const opening = lastIn(text, from, at)
  const start = opening?.end ?? lastStop(text, from, at)
  const list = nameListEnding(text, start, at)
  return (!list && opening && behindBook(text, opening, at, end)) || besideBook(text, { start, at, end }, opening, list)
}

/** "In:" where it begins and ends. */
interface Opening {
  readonly start: number
  readonly end: number
}

/** "Progress in Gout, Vol. 1, Ann Roe and Ben Doe (Eds.). London", "In New Views. Ann Roe and Ben Doe, eds. Pp. 7–9. London": the editors stand behind the title of the book. */
function behindBook(text: string, opening: Opening, at: number, end: number): Edited | undefined {
  const stop = lastStop(text, opening.end, at)
  const list = stop > opening.end ? nameListEnding(text, stop, at) : undefined
  return list && { text: take(take(text, stop, end), opening.start, opening.end), editor: personsOf(text, list), bookFrom: opening.end }
}

/** "In: Ann Roe (Ed.), A Book", "Progress in Gout, Ann Roe (Ed.)": the names that end at the role, or the words before it alone. */
function besideBook(
  text: string,
  role: { readonly start: number; readonly at: number; readonly end: number },
  opening: Opening | undefined,
  list: NameList | undefined,
): Edited {
  const { start, at, end } = role
  const afterComma = list ? undefined : listAfterComma(text, start, at)
  const named = list ?? afterComma?.list
  const book = afterComma ? undefined : opening
  if (!named && !book) return { text }
  const first = afterComma?.from ?? start
  return {
    text: take(text, named || at - first < 60 ? (book?.start ?? first) : at, end),
    ...(named && { editor: personsOf(text, named) }),
    ...(book && first - book.end < 3 && { bookFrom: end }),
  }
}

/** "Progress in Gout, Ann Roe": the names behind the first comma from which they reach up to the role. */
function listAfterComma(text: string, from: number, to: number): { readonly from: number; readonly list: NameList } | undefined {
  for (let comma = text.indexOf(', ', from); comma >= 0 && comma < to; comma = text.indexOf(', ', comma + 1)) {
    const list = nameListEnding(text, comma + 2, to)
    if (list) return { from: comma + 2, list }
  }
  return undefined
}

/** "edited by Ann Roe" */
function namedBehind(text: string, from: number): Edited {
  roleBefore.lastIndex = from
  const match = signs.before.test(text) ? roleBefore.exec(text) : null
  const list = match && match.index > from ? listAt(text, match.index + match[0].length) : undefined
  if (!match || !list) return { text }
  const closes = /^[)\]]/.test(text.slice(list.to)) ? 1 : 0
  return { text: take(text, match.index + (/^[\s(\[,.\u0001]/.test(match[0]) ? 1 : 0), list.to + closes), editor: personsOf(text, list) }
}

/** Whether behind "ed." there are names, and before it words that are not written as those are. */
function editorFollows(text: string, from: number, at: number, end: number): boolean {
  const list = listAt(text, end)
  if (!list) return false
  const start = lastIn(text, from, at)?.end ?? lastStop(text, from, at)
  if (!nameListEnding(text, start, at)) return true
  const before = text.slice(start, at)
  return !/\p{Lu}\./u.test(before) && !/\s(?:and|&)\s/.test(before) && !/,/.test(before)
}

function lastIn(text: string, from: number, to: number): Opening | undefined {
  let found: Opening | undefined
  inBook.lastIndex = from
  for (let match = inBook.exec(text); match && match.index < to; match = inBook.exec(text)) {
    const end = match.index + match[0].length
    found = { start: match.index + match[0].search(/in(?:\s?:)?\s$/i), end }
  }
  return found
}
