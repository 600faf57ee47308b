import { cues, type Cues } from './cue.js'
import { readNameLists } from './name-list.js'
import type { Name, NameList } from './name.js'
import { take, type Piece } from './piece.js'

/** Editors and translators, the text without them, and where the title of the book begins behind "In: … (Eds.)". */
export interface Roles {
  readonly text: string
  readonly editor?: readonly Name[]
  readonly editorAt?: Piece
  readonly translator?: readonly Name[]
  readonly translatorAt?: Piece
  /** The whole list of names at the head is of editors ("Leach, Neil, ed."). */
  readonly headIsEditor: boolean
  readonly bookFrom?: number
}

const roleAfter = /[,\s(\[]{1,3}(?:eds?|editors?|hrsg|hg|dir|coords?|éds?)\b\.?\s?[)\]]?[.,:;]?(?![A-Za-zÀ-ɏ])/gi
const roleBefore =
  /(?:^|[\s(\[,.\u0001])(?<role>edited by|ed\. by|hrsg\. v(?:on|\.)|hg\. v(?:on|\.)|herausgegeben von|édité par|sous la dir(?:ection|\.) de|eds?\.:?(?=\s[A-ZÀ-Þ]))\s(?=[A-ZÀ-Þ]|d[e']|v[ao]n)/gi
const translated =
  /[\s(\[,.\u0001](?:(?:edited and )?translated(?: and edited)?(?: from the [A-Za-zÀ-ɏ]+)? by|trans(?:l)?\.(?: by)?|übers(?:etzt|\.) v(?:on|\.)|übers\.|traduit par|trad\.?\s[a-zß-ɏ]{2,10}\.\spar|trad\.(?: par)?|tr\.)\s(?=[A-ZÀ-Þ]|d[e']|v[ao]n)/gi
const inBook = /(?:^|[.?!,;"”'’»:\u0001)\]]\s{0,3}|\s)\b(?:in|IN|In)(?:\s?:)?\s(?=[\p{Lu}"“«']|v[ao]n\s|d[e']|edited)/gu

const translatorAfter = /\s?\((?:trans|transl|translators?|übers|trad)\.?\)\.?/i

/** Words without which a pattern cannot match: few references have any of them. */
const signs = {
  translator: /\((?:trans|übers|trad)/i,
  after: /[,\s(\[](?:eds?|editors?|hrsg|hg|dir|coords?|éds?)\b/i,
  before: /\bed|hrsg|hg\.|herausgegeben|édité|sous la dir/i,
  translated: /transl|trans\.|übers|traduit|trad[.\s]|tr\./i,
  bracketed: /,\s(?:trans|übers|trad)/i,
} as const

/** Reads the persons who edited or translated, wherever they stand. */
export function readRoles(source: string, from: number, has: Cues): Roles {
  if (!(has & (cues.editor | cues.translator))) return { text: source, headIsEditor: false }
  let text = source
  let editor: readonly Name[] | undefined
  let editorAt: Piece | undefined
  let translator: readonly Name[] | undefined
  let translatorAt: Piece | undefined
  let headIsEditor = false
  let bookFrom: number | undefined

  translated.lastIndex = from
  const found = signs.translated.test(text) ? translated.exec(text) : null
  // "TR." are initials.
  const trans = found && /T[RL]/.test(found[0]) ? null : found
  if (trans) {
    const start = trans.index + trans[0].length
    const list = listAt(text, start)
    if (list) {
      translator = list.names
      translatorAt = { from: list.from, to: list.to, value: text.slice(list.from, list.to) }
      text = take(text, trans.index + 1, list.to)
    } else if (/\b(?:by|par|von)\s$/i.test(trans[0])) {
      // "Translated by Ann and Ben Roe; revised by P. Doe.": names that are not read are no part of the title.
      const stop = /(?<=\p{Ll}{2}|\))\.(?=\s\p{Lu})/u.exec(text.slice(start, start + 120))
      if (stop) text = take(text, trans.index + 1, start + stop.index + 1)
    }
  }

  const after = translator || !signs.translator.test(text) ? null : translatorAfter.exec(text)
  if (after && after.index > from) {
    const start = lastStop(text, from, after.index)
    const list = start > from ? nameListEnding(text, start, after.index) : undefined
    if (list) {
      translator = list.names
      translatorAt = { from: list.from, to: list.to, value: text.slice(list.from, list.to) }
      text = take(text, list.from, after.index + after[0].length)
    }
  }
  const bracketed =
    translator || !signs.bracketed.test(text) ? null : /\s?[([](?<names>[^()[\]]{4,80}),\s(?:trans|übers|trad)\.?[)\]]/i.exec(text)
  const inBrackets = bracketed?.groups?.names
  if (bracketed && inBrackets !== undefined) {
    const start = bracketed.index + bracketed[0].indexOf(inBrackets)
    const list = nameListEnding(text, start, start + inBrackets.length)
    if (list) {
      translator = list.names
      translatorAt = { from: list.from, to: list.to, value: text.slice(list.from, list.to) }
      text = take(text, bracketed.index, bracketed.index + bracketed[0].length)
    }
  }

  roleAfter.lastIndex = from
  for (let match = signs.after.test(text) ? roleAfter.exec(text) : null; match && editor === undefined; match = roleAfter.exec(text)) {
    const end = match.index + match[0].length
    // "My Life. Ed. Ann Roe": the editor follows.
    if (/(?!al\.)\p{Ll}{2}[."”]\s*$/u.test(text.slice(from, match.index)) && !/^[\s(]*\(/.test(match[0])) continue
    // "In Liber Lapidum, ed. Gerald Roe. London": so does it here.
    if (/^,\seds?\.\s?$/.test(match[0]) && editorFollows(text, from, match.index, end)) continue
    // "3rd ed." is an edition.
    if (
      /(?:\d(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|rev(?:ised)?\.?|new|[A-Za-zÀ-ɏ]nd)\s?$/i.test(text.slice(from, match.index)) ||
      match.index === from
    )
      continue
    const head = nameListEnding(text, from, match.index)
    if (head) {
      editor = head.names
      editorAt = { from: head.from, to: head.to, value: text.slice(head.from, head.to) }
      headIsEditor = true
      text = take(text, match.index, end)
      break
    }
    const opening = lastIn(text, from, match.index)
    let start = opening?.end ?? lastStop(text, from, match.index)
    let list = nameListEnding(text, start, match.index)
    // "Progress in Gout, Vol. 1, Ann Roe and Ben Doe (Eds.). London": the editors stand behind the title of the book.
    // "In New Views. Ann Roe and Ben Doe, eds. Pp. 7–9. London": so do these.
    const stop = list || !opening ? from : lastStop(text, opening.end, match.index)
    const behind = stop > start ? nameListEnding(text, stop, match.index) : undefined
    if (behind && opening) {
      editor = behind.names
      editorAt = { from: behind.from, to: behind.to, value: text.slice(behind.from, behind.to) }
      bookFrom = opening.end
      text = take(take(text, stop, end), opening.start, opening.end)
      break
    }
    let book = opening
    if (!list)
      for (let comma = text.indexOf(', ', start); comma >= 0 && comma < match.index && !list; comma = text.indexOf(', ', comma + 1)) {
        list = nameListEnding(text, comma + 2, match.index)
        if (list) {
          start = comma + 2
          book = undefined
        }
      }
    if (list || book) {
      editor = list?.names
      editorAt = list ? { from: list.from, to: list.to, value: text.slice(list.from, list.to) } : undefined
      const before = book?.start ?? start
      if (book && start - book.end < 3) bookFrom = end
      text = take(text, list || match.index - start < 60 ? before : match.index, end)
    }
  }
  if (editor === undefined) {
    roleBefore.lastIndex = from
    const match = signs.before.test(text) ? roleBefore.exec(text) : null
    const list = match && match.index > from ? listAt(text, match.index + match[0].length) : undefined
    if (match && list) {
      editor = list.names
      editorAt = { from: list.from, to: list.to, value: text.slice(list.from, list.to) }
      const closes = /^[)\]]/.test(text.slice(list.to)) ? 1 : 0
      text = take(text, match.index + (/^[\s(\[,.\u0001]/.test(match[0]) ? 1 : 0), list.to + closes)
    }
  }
  return {
    text,
    headIsEditor,
    ...(editor && editorAt ? { editor, editorAt } : {}),
    ...(translator && translatorAt ? { translator, translatorAt } : {}),
    ...(bookFrom === undefined ? {} : { bookFrom }),
  }
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

function listAt(text: string, start: number): NameList | undefined {
  const all = readNameLists(text, start, Math.min(text.length, start + 300))
  // "edited by Ann Roe, Norton, 2010": here first names come first.
  const lists = all.some(({ style }) => style === 'given-family') ? all.filter(({ style }) => style !== 'family-comma-given') : all
  let longest: NameList | undefined
  for (const list of lists)
    if (!list.isCut && /^\s?[.,;:)\]\u0001]|^$|^\s\(|^\.?\s/.test(text.slice(list.to, list.to + 2)) && (!longest || list.to > longest.to))
      longest = list
  return longest
}

/** The list of names from start that reaches just up to end. */
function nameListEnding(text: string, start: number, end: number): NameList | undefined {
  if (end - start > 600) return undefined
  return readNameLists(text, start, end).find((list) => /^[\s.,;(]*$/.test(text.slice(list.to, end)))
}

function lastIn(text: string, from: number, to: number): { readonly start: number; readonly end: number } | undefined {
  let found: { readonly start: number; readonly end: number } | undefined
  inBook.lastIndex = from
  for (let match = inBook.exec(text); match && match.index < to; match = inBook.exec(text)) {
    const end = match.index + match[0].length
    found = { start: match.index + match[0].search(/in(?:\s?:)?\s$/i), end }
  }
  return found
}

function lastStop(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (
      /[\s]/.test(text.charAt(i)) &&
      /[.?!"”\u0001]/.test(text.charAt(i - 1)) &&
      !/(?:^|[\s.])\p{Lu}\.$/u.test(text.slice(Math.max(0, i - 3), i))
    )
      return i + 1
  return from
}
