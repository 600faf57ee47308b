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

/** A list while it is read: the names so far, and the place behind the last one. */
interface Reader {
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly style: PersonStyle
  readonly names: Name[]
  at: number
  /** Where the last thing that was read ends in the text. */
  end: number
  etAl: boolean
  /** What stands before the next name. */
  separator: string
  isJoined: boolean
}

function readList(text: string, tokens: readonly NameToken[], style: PersonStyle, most = 500): NameList | undefined {
  const reader: Reader = { text, tokens, style, names: [], at: 0, end: 0, etAl: false, separator: '', isJoined: false }
  while (readNext(reader) && reader.names.length < most && !isAtEnd(reader) && goOn(reader));
  const { names, end, etAl, isJoined } = reader
  const first = tokens[0]
  if (names.length === 0 || !first) return undefined
  if (style === 'family-initials') openLast(names)
  return { names, style, from: first.from, to: end, etAl, isJoined: isJoined || etAl }
}

/** Reads a name and says whether there was one. */
function readNext(reader: Reader): boolean {
  const { text, tokens, style, names, at, separator } = reader
  const isFirst = names.length === 0
  // "J. Roe, J. Am. Chem. Soc. 1999": a journal behind the names.
  if (style === 'initials-family' && !isFirst && isJournalAt(text, tokens[at])) return false
  const read = readName(tokens, at, style, names.length, separator) ?? (isFirst ? undefined : readGroup(text, tokens, at, style, separator))
  if (!read) return false
  // "J. Roe and P. Doe, A Case of Gout", "J. Roe, IEEE Trans.": capitals without a stop are no initials where others have one.
  if (style === 'initials-family' && !isFirst && tokens[0]?.type === 'dotted' && tokens[at]?.type === 'initials') return false
  addName(reader, read)
  return true
}

function addName(reader: Reader, { name, next }: ReadName): void {
  reader.names.push(name)
  reader.at = next
  reader.end = reader.tokens[next - 1]?.to ?? reader.end
}

/** Whether "et al." follows, which is read, or "and" stood before the last name. */
function isAtEnd(reader: Reader): boolean {
  const { tokens, style, separator, at } = reader
  const others = readEtAl(tokens, at)
  if (others === undefined) return !byInitials(style) && /(?:and|&|et|und)$/.test(separator)
  reader.etAl = true
  reader.end = tokens[others - 1]?.to ?? reader.end
  reader.at = others
  return true
}

/** Goes on to the next name, if anything parts it from the last. */
function goOn(reader: Reader): boolean {
  const { tokens, style, at } = reader
  const after = readSeparator(tokens, at, style)
  if (after === undefined) return goOnUnparted(reader)
  reader.separator = tokens
    .slice(at, after)
    .map((token) => token.text)
    .join('')
  if (tokens[after - 1]?.type === 'and' || reader.separator.startsWith(';')) reader.isJoined = true
  reader.at = after
  return true
}

function goOnUnparted(reader: Reader): boolean {
  const { text, tokens, style, at, separator } = reader
  // "Roe, JN. Doe, JM. Poe, TR.", "Roe, D. Doe, K.": full stops part the names.
  const stopped = style === 'family-comma-initials' ? readStop(tokens, at) : undefined
  if (stopped !== undefined) {
    reader.separator = '.'
    reader.at = stopped
    return true
  }
  if (style !== 'family-initials') return false
  // "Roe SJ Doe JJ Poe WC : …": a converter lost the commas.
  if (separator === '' && isBare(tokens, at) && readFamilyInitials(tokens, at)) return true
  // "Roe RG on behalf of the XY Investigators. …": a body without a comma before it.
  const isBody = tokens[at]?.spaced === true && tokens[at - 1]?.type !== 'dotted'
  const body = isBody ? readGroup(text, tokens, at, style, ';') : undefined
  if (body) addName(reader, body)
  return false
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

/** The token behind what parts two names: ",", ";", "/", ".,", "and", ", … &", ". and". */
function readSeparator(tokens: readonly NameToken[], at: number, style: PersonStyle): number | undefined {
  let i = at
  // What stood between two names may have been read: "Roe, A. (Producer), & Doe, B."
  while (isMark(tokens[i], '\u0001') && i - at < 40) i++
  if (i > at && !isMark(tokens[i], ',;')) return undefined
  i = behindMark(tokens, i, style)
  if (isAndToken(tokens[i])) i++
  // "Roe, A., … Doe, B.": the names between are left out.
  while (i > at && i - at < 7 && isOmission(tokens, i)) i++
  if (i > at && tokens[i]?.type === 'and') i++
  // Czech and Slovak "a"
  if (i === at && style === 'family-comma-given' && isCzechAnd(tokens, i)) i++
  // "Cowan SW, AN Author; , Smith J": converters leave a separator twice.
  if (i > at && isMark(tokens[i], ',;.')) i++
  return i > at ? i : undefined
}

/** The token behind one mark that parts names; a full stop only before a comma or "and". */
function behindMark(tokens: readonly NameToken[], at: number, style: PersonStyle): number {
  const mark = tokens[at]
  if (isMark(mark, '.')) {
    if (isMark(tokens[at + 1], ',;')) return at + 2
    return tokens[at + 1]?.text === 'and' ? at + 1 : at
  }
  return isMark(mark, ',;') || (isMark(mark, '/') && style !== 'family-initials') ? at + 1 : at
}

const isAndToken = (token: NameToken | undefined): boolean =>
  token?.type === 'and' || (token?.type === 'particle' && /^[yie]$/.test(token.text))

const isCzechAnd = (tokens: readonly NameToken[], at: number): boolean => tokens[at]?.text === 'a' && tokens[at + 1]?.type === 'word'

const isOmission = (tokens: readonly NameToken[], at: number): boolean =>
  isMark(tokens[at], '.…') && (tokens[at]?.text === '…' || isMark(tokens[at + 1], '.&') || isMark(tokens[at - 1], '.'))

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
  const next = style === 'given-family' ? undefined : groupEnd(tokens, at)
  if (next === undefined || next - at < 2) return undefined
  const from = tokens[at]?.from ?? 0
  const literal = text.slice(from, tokens[next - 1]?.to ?? from)
  if (!isGroup(literal) || !isCapitalised(literal) || !/^(?:\p{Lu}|for\s|on behalf|the\s|from\s)/u.test(literal)) return undefined
  // "Roe, J., Program Design: …" goes on with the title, "Roe, J., Program Committee" with a body.
  if (literal.includes(':') || (!separator.startsWith(';') && !isBodyName(literal))) return undefined
  return { name: { literal: literal.replace(/^(?:for|on behalf of|from)\s+(?:the\s+)?|^the\s+/i, '') }, next }
}

/** The mark outside of brackets at which a body ends; none where a mark stands in it that no body has. */
function groupEnd(tokens: readonly NameToken[], at: number): number | undefined {
  let i = at
  let depth = 0
  for (; i < tokens.length && i - at < 25; i++) {
    const token = tokens[i]
    if (isMark(token, '(')) depth++
    else if (isMark(token, ')')) depth--
    else if (depth <= 0 && isMark(token, '.;:,')) break
    else if (depth <= 0 && isMark(token, '“"?!\u0001')) return undefined
  }
  return i
}
