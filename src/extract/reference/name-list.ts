import { isBodyName, isCapitalised, isGroup } from './group.js'
import { findJournal } from './journal.js'
import { byInitials, type Name, type NameList, type PersonStyle, type ReadName } from './name.js'
import { readFamilyInitials, readName } from './name-form.js'
import { isMark, nameTokens, readEtAl, type NameToken } from './name-token.js'

const personStyles: readonly PersonStyle[] = [
  'family-initials',
  'family-comma-initials',
  'initials-family',
  'family-comma-given',
  'given-family',
]

/** All ways of reading a list of names that begins at from, most names first. */
export function readNameLists(text: string, from: number, to: number): readonly NameList[] {
  const tokens = nameTokens(text, from, to)
  const lists: NameList[] = []
  for (const style of personStyles) {
    const list = readList(text, tokens, style)
    if (list && list.names.length > 1 && (style === 'given-family' || style === 'family-comma-given')) {
      // "Ann Roe, White Plague, …": without "and", what follows the first name may be the title.
      const one = readList(text, tokens, style, 1)
      if (one) lists.push({ ...one, isCut: true })
    }
    // Three names in one style, closed by a full stop or a date: no other style is meant.
    if (list && byInitials(style) && list.names.length >= 3 && /^\s?[.:(]|^\s\d{4}/.test(text.slice(list.to, list.to + 5))) return [list]
    if (list && !lists.some((other) => other.to === list.to && other.names.length === list.names.length)) lists.push(list)
  }
  return lists
}

function readList(text: string, tokens: readonly NameToken[], style: PersonStyle, most = 500): NameList | undefined {
  const names: Name[] = []
  let at = 0
  let end = 0
  let etAl = false
  let separator = ''
  let isJoined = false
  for (;;) {
    // "J. Roe, J. Am. Chem. Soc. 1999": a journal behind the names.
    if (style === 'initials-family' && names.length > 0 && isJournalAt(text, tokens[at])) break
    const read =
      readName(tokens, at, style, names.length, separator) ?? (names.length > 0 ? readGroup(text, tokens, at, style, separator) : undefined)
    if (!read) break
    // "J. Roe and P. Doe, A Case of Gout", "J. Roe, IEEE Trans.": capitals without a stop are no initials where others have one.
    if (style === 'initials-family' && names.length > 0 && tokens[0]?.type === 'dotted' && tokens[at]?.type === 'initials') break
    names.push(read.name)
    at = read.next
    end = tokens[at - 1]?.to ?? end
    if (names.length >= most) break
    const isLast = !byInitials(style) && /(?:and|&|et|und)$/.test(separator)
    const others = readEtAl(tokens, at)
    if (others !== undefined) {
      etAl = true
      end = tokens[others - 1]?.to ?? end
      at = others
      break
    }
    if (isLast) break
    const after = readSeparator(tokens, at, style)
    // "Roe, JN. Doe, JM. Poe, TR.", "Roe, D. Doe, K.": full stops part the names.
    const stopped = after === undefined && style === 'family-comma-initials' ? readStop(tokens, at) : undefined
    if (stopped !== undefined) {
      separator = '.'
      at = stopped
      continue
    }
    // "Roe SJ Doe JJ Poe WC : …": a converter lost the commas.
    if (after === undefined && style === 'family-initials' && separator === '' && isBare(tokens, at) && readFamilyInitials(tokens, at))
      continue
    if (after === undefined) {
      // "Roe RG on behalf of the XY Investigators. …": a body without a comma before it.
      const body =
        tokens[at]?.spaced === true && style === 'family-initials' && tokens[at - 1]?.type !== 'dotted'
          ? readGroup(text, tokens, at, style, ';')
          : undefined
      if (body) {
        names.push(body.name)
        end = tokens[body.next - 1]?.to ?? end
      }
      break
    }
    separator = tokens
      .slice(at, after)
      .map((token) => token.text)
      .join('')
    if (tokens[after - 1]?.type === 'and' || separator.startsWith(';')) isJoined = true
    at = after
  }
  const first = tokens[0]
  if (names.length === 0 || !first) return undefined
  if (style === 'family-initials') openLast(names)
  return { names, style, from: first.from, to: end, etAl, isJoined: isJoined || etAl }
}

/** "Roe JA, Doe P. Gout": the full stop behind the last initial closes the list. */
function openLast(names: Name[]): void {
  const last = names.at(-1)
  if (last?.given === undefined || !/^\p{Lu}\.$/u.test(last.given) || names.slice(0, -1).some(({ given }) => given?.includes('.'))) return
  names[names.length - 1] = { ...last, given: last.given.slice(0, -1) }
}

/** Whether the name of a journal goes from a token that begins as many do to the first digit. */
function isJournalAt(text: string, token: NameToken | undefined): boolean {
  if (token?.text !== 'J.') return false
  const length = text.slice(token.from, token.from + 80).search(/\d/)
  return length > 0 && findJournal(text.slice(token.from, token.from + length).replace(/[\s,(]+$/, '')) !== undefined
}

function readSeparator(tokens: readonly NameToken[], at: number, style: PersonStyle): number | undefined {
  let i = at
  // What stood between two names may have been read: "Roe, A. (Producer), & Doe, B."
  while (isMark(tokens[i], '\u0001') && i - at < 40) i++
  if (i > at && !isMark(tokens[i], ',;')) return undefined
  if (isMark(tokens[i], '.') && isMark(tokens[i + 1], ',;')) i += 2
  else if (isMark(tokens[i], ',;')) i++
  else if (isMark(tokens[i], '/') && style !== 'family-initials') i++
  else if (isMark(tokens[i], '.') && tokens[i + 1]?.text === 'and') i++
  if (tokens[i]?.type === 'and' || (tokens[i]?.type === 'particle' && /^[yie]$/.test(tokens[i]?.text ?? ''))) i++
  // "Roe, A., … Doe, B.": the names between are left out.
  while (
    i > at &&
    i - at < 7 &&
    isMark(tokens[i], '.…') &&
    (tokens[i]?.text === '…' || isMark(tokens[i + 1], '.&') || isMark(tokens[i - 1], '.'))
  )
    i++
  if (i > at && tokens[i]?.type === 'and') i++
  // Czech and Slovak "a"
  if (i === at && style === 'family-comma-given' && tokens[i]?.text === 'a' && tokens[i + 1]?.type === 'word') i++
  // "Cowan SW, AN Author; , Smith J": converters leave a separator twice.
  if (i > at && isMark(tokens[i], ',;.')) i++
  return i > at ? i : undefined
}

/** Behind a full stop another family name, a comma and initials with their own stop. */
function readStop(tokens: readonly NameToken[], at: number): number | undefined {
  const next = isMark(tokens[at], '.') ? at + 1 : tokens[at - 1]?.type === 'dotted' ? at : undefined
  const initials = next === undefined ? undefined : tokens[next + 2]
  if (next === undefined || tokens[next]?.type !== 'word' || !isMark(tokens[next + 1], ',')) return undefined
  return initials?.type === 'dotted' || (initials?.type === 'initials' && isMark(tokens[next + 3], '.')) ? next : undefined
}

/** A word that follows undotted initials without a mark. */
const isBare = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.spaced === true && tokens[at - 1]?.type === 'initials' && tokens[at].type !== 'and'

/** "Nurses' Health Study Research Group" among persons: up to the next full stop, semicolon or comma, if a word says that it is a body. */
function readGroup(text: string, tokens: readonly NameToken[], at: number, style: PersonStyle, separator: string): ReadName | undefined {
  let i = at
  let depth = 0
  for (; i < tokens.length && i - at < 25; i++) {
    const token = tokens[i]
    if (isMark(token, '(')) depth++
    else if (isMark(token, ')')) depth--
    else if (depth <= 0 && isMark(token, '.;:,')) break
    else if (depth <= 0 && isMark(token, '“"?!\u0001')) return undefined
  }
  if (i === at || style === 'given-family') return undefined
  const from = tokens[at]?.from ?? 0
  const literal = text.slice(from, tokens[i - 1]?.to ?? from)
  if (!isGroup(literal) || !isCapitalised(literal) || !/^(?:\p{Lu}|for\s|on behalf|the\s|from\s)/u.test(literal) || i - at < 2)
    return undefined
  // "Roe, J., Program Design: …" goes on with the title, "Roe, J., Program Committee" with a body.
  if (literal.includes(':') || (!separator.startsWith(';') && !isBodyName(literal))) return undefined
  return { name: { literal: literal.replace(/^(?:for|on behalf of|from)\s+(?:the\s+)?|^the\s+/i, '') }, next: i }
}
