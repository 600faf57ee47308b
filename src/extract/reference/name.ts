import { nameTokens, type NameToken } from './name-token.js'

/** A name as CSL has it. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
  readonly literal?: string
}

/** How the names of a list are written: "Smith JA", "Smith, J. A.", "J. A. Smith", "John Smith", "Smith, John", "WHO Study Group". */
export type NameStyle = 'family-initials' | 'family-comma-initials' | 'initials-family' | 'given-family' | 'family-comma-given' | 'literal' | 'none'

/** A list of names, how it is written, and where the last name ends. */
export interface NameList {
  readonly names: readonly Name[]
  readonly style: NameStyle
  readonly from: number
  readonly to: number
  readonly etAl: boolean
  /** The last name is joined by "and", or the names are parted by semicolons. */
  readonly isJoined: boolean
  /** More names could have been read behind it. */
  readonly isCut?: boolean
}

interface Read {
  readonly name: Name
  readonly next: number
}

const groupWord = /\b(?:groups?|consortium|consortia|study|trial|investigators?|committees?|societ(?:y|ies)|soci[ée]t[ée]|associations?|networks?|team|collaborat(?:ion|ive|ors)|project|organi[sz]ation|institutes?|cent(?:er|re)s?|department|ministry|agency|administration|council|federation|foundation|college|academy|university|universit[äée]t?|task force|panel|program(?:me)?|registry|bureau|office|commission|service|authority|bank|union|board|press|company|corporation|inc|ltd|gmbh|pharma(?:ceuticals?)?|laborator(?:y|ies)|hospital|survey|nations|forum|alliance|initiative)\b/iu

const acronym = /\b(?:WHO|FDA|CDC|NIH|NICE|EMA|ICH|OECD)\b/

/** Whether words name a body rather than a person ("Writing Committee of the XY Study"). */
export const isGroup = (text: string): boolean => groupWord.test(text) || acronym.test(text)

/** Whether words are written as a name is, every longer one with a capital ("Nurses' Health Study", not "a cohort study"). */
export function isCapitalised(text: string): boolean {
  for (const word of text.split(/[\s/]+/)) if (/^["“(]?\p{Ll}/u.test(word) && !/^(?:of|and|the|for|in|on|de|la|le|et|der|des|du|und|für|to|with|van|von|behalf|from|y|del|di|study|group|groups|investigators|trial|collaborators|committee|consortium|team|network)$/.test(word)) return false
  return true
}

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

/** Whether the style gives initials rather than first names. */
export const byInitials = (style: NameStyle): boolean => style === 'family-initials' || style === 'family-comma-initials' || style === 'initials-family'

type PersonStyle = Exclude<NameStyle, 'literal' | 'none'>
const personStyles: readonly PersonStyle[] = ['family-initials', 'family-comma-initials', 'initials-family', 'family-comma-given', 'given-family']

function readList(text: string, tokens: readonly NameToken[], style: PersonStyle, most = 500): NameList | undefined {
  const names: Name[] = []
  let at = 0
  let end = 0
  let etAl = false
  let separator = ''
  let isJoined = false
  for (;;) {
    const read = readName(tokens, at, style, names.length, separator) ?? (names.length > 0 ? readGroup(text, tokens, at, style) : undefined)
    if (!read) break
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
    // "Roe SJ Doe JJ Poe WC : …": a converter lost the commas.
    if (after === undefined && style === 'family-initials' && separator === '' && isBare(tokens, at) && readFamilyInitials(tokens, at)) continue
    if (after === undefined) {
      // "Roe RG on behalf of the XY Investigators. …": a body without a comma before it.
      const body = tokens[at]?.spaced === true && style === 'family-initials' && tokens[at - 1]?.type !== 'dotted' ? readGroup(text, tokens, at, style) : undefined
      if (body) {
        names.push(body.name)
        end = tokens[body.next - 1]?.to ?? end
      }
      break
    }
    separator = tokens.slice(at, after).map((token) => token.text).join('')
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

/** "et al.", ", et al", ". et al.", "and others", "…" after a name: the token behind it. */
function readEtAl(tokens: readonly NameToken[], at: number): number | undefined {
  let i = at
  while (isMark(tokens[i], ',;.') && i - at < 2) i++
  const word = tokens[i]?.text.toLowerCase()
  const next = tokens[i + 1]?.text.toLowerCase().replace(/\.$/, '')
  if (word === '…' && i > at) return i + 1
  if ((word === 'et' || word === 'and' || word === '&' || word === 'y') && (next === 'al' || next === 'others' || next === 'coll' || next === 'cols' || next === 'colab')) return i + 2
  if (word === 'etal' || (word === 'u' && next === 'a')) return i + (word === 'u' ? 2 : 1)
  return undefined
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
  while (i > at && i - at < 7 && isMark(tokens[i], '.…') && (tokens[i]?.text === '…' || isMark(tokens[i + 1], '.&') || isMark(tokens[i - 1], '.'))) i++
  if (i > at && tokens[i]?.type === 'and') i++
  // "Cowan SW, AN Author; , Smith J": converters leave a separator twice.
  if (i > at && isMark(tokens[i], ',;.')) i++
  return i > at ? i : undefined
}

function readName(tokens: readonly NameToken[], at: number, style: PersonStyle, index: number, separator: string): Read | undefined {
  if (style === 'family-initials') return readFamilyInitials(tokens, at) ?? (index > 0 ? readMononym(tokens, at) : undefined)
  if (style === 'family-comma-initials') return readFamilyComma(tokens, at, 'initials') ?? (index > 0 ? (readInitialsFamily(tokens, at) ?? (/and|&|et|und/.test(separator) ? readGivenFamily(tokens, at) : undefined)) : undefined)
  if (style === 'initials-family') return readInitialsFamily(tokens, at)
  if (style === 'given-family') return readGivenFamily(tokens, at)
  if (index === 0) return tokens[at + 2]?.type === 'dotted' ? undefined : readFamilyComma(tokens, at, 'given')
  if (separator.startsWith(';')) return readFamilyComma(tokens, at, 'given') ?? readGivenFamily(tokens, at)
  return readGivenFamily(tokens, at) ?? readFamilyComma(tokens, at, /and|&|et|und/.test(separator) ? 'given' : 'initials')
}

const isMark = (token: NameToken | undefined, marks: string): boolean => token?.type === 'mark' && marks.includes(token.text)

interface Family {
  readonly family: string
  readonly particle?: string
  readonly next: number
}

/** "van der Berg", "Sanchez de Toledo", "O'Malley": particles and at most so many words. */
function readFamily(tokens: readonly NameToken[], at: number, most: number, capitals = true): Family | undefined {
  let i = at
  while (i - at < 3 && (tokens[i]?.type === 'particle' || isCapitalParticle(tokens, i))) i++
  const particle = i > at ? textOf(tokens, at, i) : undefined
  const start = i
  let words = 0
  for (; words < most; ) {
    const token = tokens[i]
    if (token?.type === 'word' || (token?.type === 'initials' && capitals && token.text.length > 1 && words === 0)) {
      i++
      words++
    } else if (words > 0 && token?.type === 'initials' && token.text.length > 2 && isMark(tokens[i + 1], ',') && (tokens[i + 2]?.type === 'dotted' || tokens[i + 2]?.type === 'initials')) {
      i++
      words++
    } else if (words > 0 && token?.type === 'particle' && (tokens[i + 1]?.type === 'word' || (tokens[i + 1]?.type === 'particle' && tokens[i + 2]?.type === 'word'))) i++
    else break
  }
  if (words === 0) return undefined
  const family = textOf(tokens, start, i)
  return particle === undefined ? { family, next: i } : { family, particle, next: i }
}

/** "VAN DER BERG P", "DE LUCA A": a particle where family names are in capitals. */
function isCapitalParticle(tokens: readonly NameToken[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  if (!/^(?:VAN|VON|DER|DEN|DE|DI|DA|DEL|DELLA|DU|LA|LE|TER|TEN)$/.test(text) || !next?.spaced) return false
  if (next.type === 'word') return next.text === next.text.toUpperCase()
  return next.type === 'initials' && next.text.length > 1 && (tokens[at + 2]?.type === 'initials' || isCapitalParticle(tokens, at + 1))
}

/** The token behind the initials that begin at `at`: "JA", "J.A.", "J. A.", "J.-P.", "H-J". */
function readInitials(tokens: readonly NameToken[], at: number): number | undefined {
  let i = at
  if (tokens[i]?.type === 'dotted') {
    while (i - at < 6 && (tokens[i]?.type === 'dotted' || (tokens[i]?.type === 'initials' && tokens[i]?.spaced === false))) i++
    return i
  }
  // "Roe II," has initials, "Roe JA II," a suffix.
  if (tokens[i]?.type === 'suffix' && /^I{2,3}$/.test(tokens[i]?.text ?? '')) return i + 1
  while (i - at < 4 && (tokens[i]?.type === 'initials' || (i > at && tokens[i]?.type === 'dotted'))) i++
  return i > at ? i : undefined
}

function readFamilyInitials(tokens: readonly NameToken[], at: number): Read | undefined {
  // An all-capital family name is told from initials by what follows it: "LI X", "RIDER LG".
  const family = readFamily(tokens, at, 5)
  if (!family) return undefined
  const bracketed = isMark(tokens[family.next], '(')
  const end = readInitials(tokens, family.next + (bracketed ? 1 : 0)) ?? (bracketed ? readGiven(tokens, family.next + 1) : undefined)
  if (end === undefined || (bracketed && !isMark(tokens[end], ')'))) return undefined
  return named(tokens, family, family.next + (bracketed ? 1 : 0), end, end + (bracketed ? 1 : 0))
}

/** A single name within a list: "Roe J, Huqun, Doe P". */
function readMononym(tokens: readonly NameToken[], at: number): Read | undefined {
  const token = tokens[at]
  if (token?.type !== 'word') return undefined
  if (!isMark(tokens[at + 1], ',') && readEtAl(tokens, at + 1) === undefined) return undefined
  return readEtAl(tokens, at + 1) !== undefined || readFamilyInitials(tokens, at + 2) ? { name: { family: token.text }, next: at + 1 } : undefined
}

/** A word that follows undotted initials without a mark. */
const isBare = (tokens: readonly NameToken[], at: number): boolean => tokens[at]?.spaced === true && tokens[at - 1]?.type === 'initials' && tokens[at].type !== 'and'

function readFamilyComma(tokens: readonly NameToken[], at: number, given: 'initials' | 'given'): Read | undefined {
  const family = readFamily(tokens, at, 4)
  if (!family) return undefined
  let from = family.next
  let suffix: string | undefined
  if (tokens[from]?.type === 'suffix' && isMark(tokens[from + 1], ',')) {
    suffix = tokens[from]?.text
    from++
  }
  if (isMark(tokens[from], ',') && tokens[from + 1]?.type === 'suffix' && isMark(tokens[from + 2], ',')) {
    suffix = tokens[from + 1]?.text
    from += 2
  }
  if (!isMark(tokens[from], ',')) return undefined
  const end = given === 'initials' ? readInitials(tokens, from + 1) : readGiven(tokens, from + 1)
  if (end === undefined) return undefined
  const next = tokens[end]
  // "Smith, J. Jones": the initials belong to the next name.
  if (given === 'initials' && next?.type === 'word' && next.spaced && tokens[end - 1]?.type !== 'dotted') return undefined
  const read = named(tokens, family, from + 1, end, end)
  return suffix === undefined ? read : { ...read, name: { ...read.name, suffix } }
}

/** "Marilyn M.", "J. Robert", "Johann Wolfgang von": the token behind the given names. */
function readGiven(tokens: readonly NameToken[], at: number): number | undefined {
  let i = at
  let words = 0
  let closed = false
  while (i - at < 5) {
    const token = tokens[i]
    if (token?.type === 'word') {
      // "Roe, Ann B. Gout …": behind a name and its initial the title begins.
      if (closed) break
      words++
    } else if (token?.type === 'dotted' || (token?.type === 'initials' && token.text.length <= 2)) closed = words > 0
    else break
    i++
  }
  if (words > 3) return undefined
  while (i > at && tokens[i]?.type === 'particle' && i - at < 7) i++
  return i > at ? i : undefined
}

function readInitialsFamily(tokens: readonly NameToken[], at: number): Read | undefined {
  const first = tokens[at]
  if (first?.type !== 'dotted' && first?.type !== 'initials') return undefined
  const from = readInitials(tokens, at)
  if (from === undefined) return undefined
  const family = readFamily(tokens, from, 3, first.type === 'dotted')
  if (!family) return undefined
  return named(tokens, family, at, from, family.next)
}

function readGivenFamily(tokens: readonly NameToken[], at: number): Read | undefined {
  let i = at
  while (i - at < 6 && (tokens[i]?.type === 'word' || tokens[i]?.type === 'dotted' || (tokens[i]?.type === 'initials' && (tokens[i]?.text.length ?? 9) <= 2) || (i > at && tokens[i]?.type === 'particle'))) i++
  let last = i - 1
  while (last > at && tokens[last]?.type !== 'word') last--
  if (last <= at || tokens[last]?.type !== 'word') return undefined
  let family = last
  while (family - 1 > at && tokens[family - 1]?.type === 'particle') family--
  const particle = family < last ? textOf(tokens, family, last) : undefined
  const part = { family: tokens[last]?.text ?? '', next: last + 1 }
  return named(tokens, particle === undefined ? part : { ...part, particle }, at, family, last + 1)
}

function named(tokens: readonly NameToken[], family: Family, givenFrom: number, givenTo: number, next: number): Read {
  let end = next
  let suffix: string | undefined
  const comma = isMark(tokens[end], ',') ? 1 : 0
  if (tokens[end + comma]?.type === 'suffix' && /^(?:[JSjs]r|I{2,3}|IV|2nd|3rd|4th|2d|3d)\.?$/.test(tokens[end + comma]?.text ?? '')) {
    suffix = tokens[end + comma]?.text
    end += comma + 1
  }
  let to = givenTo
  while (to > givenFrom && tokens[to - 1]?.type === 'particle') to--
  let dropping = to < givenTo ? textOf(tokens, to, givenTo) : undefined
  if (dropping === undefined && tokens[end]?.type === 'particle' && /^(?:de|da|do|dos|van|von|del|di|la)$/.test(tokens[end]?.text ?? '') && isMark(tokens[end + 1], ',;')) {
    dropping = tokens[end]?.text
    end += 1
  }
  const given = textOf(tokens, givenFrom, to)
  const name: Name = {
    family: family.family,
    ...(given === '' ? {} : { given }),
    ...(family.particle === undefined ? {} : { 'non-dropping-particle': family.particle }),
    ...(dropping === undefined ? {} : { 'dropping-particle': dropping }),
    ...(suffix === undefined ? {} : { suffix }),
  }
  return { name, next: end }
}

/** "Nurses' Health Study Research Group" among persons: up to the next full stop, semicolon or comma, if a word says that it is a body. */
function readGroup(text: string, tokens: readonly NameToken[], at: number, style: PersonStyle): Read | undefined {
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
  if (!isGroup(literal) || !isCapitalised(literal) || !/^(?:\p{Lu}|for\s|on behalf|the\s|from\s)/u.test(literal) || i - at < 2) return undefined
  return { name: { literal: literal.replace(/^(?:for|on behalf of|from)\s+(?:the\s+)?|^the\s+/i, '') }, next: i }
}

function textOf(tokens: readonly NameToken[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token) text += (token.spaced && text !== '' ? ' ' : '') + token.text
  }
  return text
}
