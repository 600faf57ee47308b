import { isGivenName } from './given-name.js'
import type { Name, PersonStyle, ReadName } from './name.js'
import { isMark, readEtAl, textOf, type NameToken } from './name-token.js'

const isAnd = (separator: string): boolean => /and|&|et|und/.test(separator)

/** One name of a list that is written in a style ("Roe JA" in 'family-initials'); `index` is its place, `separator` what stands before it. */
export function readName(
  tokens: readonly NameToken[],
  at: number,
  style: PersonStyle,
  index: number,
  separator: string,
): ReadName | undefined {
  switch (style) {
    case 'family-initials':
      return readFamilyInitials(tokens, at) ?? (index > 0 ? readMononym(tokens, at) : undefined)
    case 'family-comma-initials':
      return readFamilyComma(tokens, at, 'initials') ?? (index > 0 ? readOtherOrder(tokens, at, separator) : undefined)
    case 'initials-family':
      return readInitialsFamily(tokens, at)
    case 'given-family':
      return readGivenFamily(tokens, at)
    case 'family-comma-given':
      return index === 0 ? readFirstGiven(tokens, at) : readNextGiven(tokens, at, separator)
  }
}

/** "Roe, J. A., P. Doe and Ann Poe": the names behind the first in the other order. */
const readOtherOrder = (tokens: readonly NameToken[], at: number, separator: string): ReadName | undefined =>
  readInitialsFamily(tokens, at) ?? (isAnd(separator) ? readGivenFamily(tokens, at) : undefined)

/** "Roe, Jeannine", not "Roe, J. A Case". */
const readFirstGiven = (tokens: readonly NameToken[], at: number): ReadName | undefined =>
  tokens[at + 2]?.type === 'dotted' && !isGivenName(tokens[at + 3]?.text ?? '') ? undefined : readFamilyComma(tokens, at, 'given')

function readNextGiven(tokens: readonly NameToken[], at: number, separator: string): ReadName | undefined {
  if (separator.startsWith(';')) return readFamilyComma(tokens, at, 'given') ?? readGivenFamily(tokens, at)
  return readGivenFamily(tokens, at) ?? readFamilyComma(tokens, at, isAnd(separator) ? 'given' : 'initials')
}

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
  if (tokens[i]?.type !== 'word' && !(capitals && isLong(tokens[i], 2))) return undefined
  i++
  for (let words = 1; words < most; i++) {
    if (tokens[i]?.type === 'word' || isCapitalWord(tokens, i)) words++
    else if (!isInnerParticle(tokens, i)) break
  }
  const family = textOf(tokens, start, i)
  return particle === undefined ? { family, next: i } : { family, particle, next: i }
}

/** Capitals of at least so many letters, which may be a word. */
const isLong = (token: NameToken | undefined, least: number): boolean => token?.type === 'initials' && token.text.length >= least

/** "LEE" in "Garcia LEE, J.": capitals before a comma and initials. */
const isCapitalWord = (tokens: readonly NameToken[], at: number): boolean =>
  isLong(tokens[at], 3) && isMark(tokens[at + 1], ',') && (tokens[at + 2]?.type === 'dotted' || tokens[at + 2]?.type === 'initials')

/** "de" in "Sanchez de Toledo", "de la" in "Sanchez de la Torre". */
function isInnerParticle(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at]?.type !== 'particle') return false
  return tokens[at + 1]?.type === 'word' || (tokens[at + 1]?.type === 'particle' && tokens[at + 2]?.type === 'word')
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
    while (i - at < 6 && isDottedPart(tokens, i)) i++
    return i
  }
  // "Roe II," has initials, "Roe JA II," a suffix.
  if (tokens[i]?.type === 'suffix' && /^I{2,3}$/.test(tokens[i]?.text ?? '')) return i + 1
  while (i - at < 4 && (tokens[i]?.type === 'initials' || (i > at && tokens[i]?.type === 'dotted'))) i++
  return i > at ? i : undefined
}

/** What goes on behind "J.": "A.", "A" without a blank or before a comma, the hyphen of "M.- C. Roe". */
function isDottedPart(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'dotted') return true
  if (token?.type === 'initials') return !token.spaced || (token.text.length === 1 && isMark(tokens[at + 1], ','))
  return isMark(token, '-‐‑') && tokens[at + 1]?.type === 'dotted'
}

/** "Roe JA", "van der Doe P", "SIERVO (M.)". */
export function readFamilyInitials(tokens: readonly NameToken[], at: number): ReadName | undefined {
  // An all-capital family name is told from initials by what follows it: "LI X", "RIDER LG".
  const family = readFamily(tokens, at, 5)
  if (!family) return undefined
  const bracketed = isMark(tokens[family.next], '(')
  const end = readInitials(tokens, family.next + (bracketed ? 1 : 0)) ?? (bracketed ? readGiven(tokens, family.next + 1) : undefined)
  if (end === undefined || (bracketed && !isMark(tokens[end], ')'))) return undefined
  return named(tokens, family, family.next + (bracketed ? 1 : 0), end, end + (bracketed ? 1 : 0))
}

/** A single name within a list: "Roe J, Huqun, Doe P". */
function readMononym(tokens: readonly NameToken[], at: number): ReadName | undefined {
  const token = tokens[at]
  if (token?.type !== 'word') return undefined
  if (!isMark(tokens[at + 1], ',') && readEtAl(tokens, at + 1) === undefined) return undefined
  return readEtAl(tokens, at + 1) !== undefined || readFamilyInitials(tokens, at + 2)
    ? { name: { family: token.text }, next: at + 1 }
    : undefined
}

/** "Roe, J. A.", "Roe, Jeannine K.". */
function readFamilyComma(tokens: readonly NameToken[], at: number, given: 'initials' | 'given'): ReadName | undefined {
  const family = readFamily(tokens, at, 4)
  if (!family) return undefined
  const { suffix, next: comma } = suffixBefore(tokens, family.next)
  if (!isMark(tokens[comma], ',')) return undefined
  const end = given === 'initials' ? readInitials(tokens, comma + 1) : readGiven(tokens, comma + 1)
  if (end === undefined) return undefined
  const next = tokens[end]
  // "Smith, J. Jones": the initials belong to the next name.
  if (given === 'initials' && next?.type === 'word' && next.spaced && tokens[end - 1]?.type !== 'dotted') return undefined
  const read = named(tokens, family, comma + 1, end, end)
  return suffix === undefined ? read : { ...read, name: { ...read.name, suffix } }
}

/** "Jr" of "Roe Jr, J." and "Roe, Jr, J.", and the comma before the given names. */
function suffixBefore(tokens: readonly NameToken[], at: number): { readonly suffix?: string | undefined; readonly next: number } {
  let next = at
  let suffix: string | undefined
  if (tokens[next]?.type === 'suffix' && isMark(tokens[next + 1], ',')) {
    suffix = tokens[next]?.text
    next++
  }
  if (isMark(tokens[next], ',') && tokens[next + 1]?.type === 'suffix' && isMark(tokens[next + 2], ',')) {
    suffix = tokens[next + 1]?.text
    next += 2
  }
  return { suffix, next }
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

/** "J. A. Roe", "JA Roe". */
function readInitialsFamily(tokens: readonly NameToken[], at: number): ReadName | undefined {
  const first = tokens[at]
  if (first?.type !== 'dotted' && first?.type !== 'initials') return undefined
  const from = readInitials(tokens, at)
  if (from === undefined) return undefined
  const family = readFamily(tokens, from, 3, first.type === 'dotted')
  if (!family) return undefined
  return named(tokens, family, at, from, family.next)
}

/** "Maria K. DOEOVA", "Li XIE", "Frank VAN DEN POE": the family name in capitals, behind one that is so too. */
function readGivenCapitals(tokens: readonly NameToken[], at: number): ReadName | undefined {
  if (!isCapitals(tokens[0]) || isCapitals(tokens[at]) || (tokens[at]?.type !== 'word' && tokens[at]?.type !== 'dotted')) return undefined
  let family = at + 1
  while (family - at < 4 && (isGivenPart(tokens[family]) || (isPair(tokens[family]) && isCapitals(tokens[family + 1])))) family++
  let next = family
  while (next - family < 4 && isCapitals(tokens[next])) next++
  return next > family ? named(tokens, { family: textOf(tokens, family, next), next }, at, family, next) : undefined
}

const isGivenPart = (token: NameToken | undefined): boolean => !isCapitals(token) && (token?.type === 'word' || token?.type === 'dotted')

/** Two initials without stops, and no particle: "AW". */
const isPair = (token: NameToken | undefined): boolean =>
  token?.type === 'initials' && token.text.length === 2 && !/^(?:D[AEIU]|L[AE]|EL|AL)$/.test(token.text)

const isCapitals = (token: NameToken | undefined): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(token?.text ?? '')

/** "Jeannine K. Roe", "Ludwig van Beethoven". */
function readGivenFamily(tokens: readonly NameToken[], at: number): ReadName | undefined {
  const capitals = readGivenCapitals(tokens, at)
  if (capitals) return capitals
  let i = at
  while (i - at < 6 && (isNamePart(tokens[i]) || (i > at && tokens[i]?.type === 'particle'))) i++
  let last = i - 1
  while (last > at && tokens[last]?.type !== 'word') last--
  if (last <= at) return undefined
  let family = last
  while (family - 1 > at && tokens[family - 1]?.type === 'particle') family--
  const particle = family < last ? textOf(tokens, family, last) : undefined
  const part = { family: tokens[last]?.text ?? '', next: last + 1 }
  return named(tokens, particle === undefined ? part : { ...part, particle }, at, family, last + 1)
}

/** A word, an initial, or two of them without stops. */
const isNamePart = (token: NameToken | undefined): boolean =>
  token?.type === 'word' || token?.type === 'dotted' || (token?.type === 'initials' && token.text.length <= 2)

/** A name of its parts, with the suffix ("Jr") and the particle ("Roe A de") that may stand behind it. */
function named(tokens: readonly NameToken[], family: Family, givenFrom: number, givenTo: number, next: number): ReadName {
  const suffixAt = isMark(tokens[next], ',') ? next + 1 : next
  const suffix = isNameSuffix(tokens[suffixAt]) ? tokens[suffixAt]?.text : undefined
  const end = suffix === undefined ? next : suffixAt + 1
  let to = givenTo
  while (to > givenFrom && tokens[to - 1]?.type === 'particle') to--
  const within = to < givenTo ? textOf(tokens, to, givenTo) : undefined
  const behind = within === undefined && isDropping(tokens, end) ? tokens[end]?.text : undefined
  const dropping = within ?? behind
  const given = textOf(tokens, givenFrom, to)
  const name: Name = {
    family: family.family,
    ...(given === '' ? {} : { given }),
    ...(family.particle === undefined ? {} : { 'non-dropping-particle': family.particle }),
    ...(dropping === undefined ? {} : { 'dropping-particle': dropping }),
    ...(suffix === undefined ? {} : { suffix }),
  }
  return { name, next: behind === undefined ? end : end + 1 }
}

const isNameSuffix = (token: NameToken | undefined): boolean =>
  token?.type === 'suffix' && /^(?:[JSjs]r|I{2,3}|IV|2nd|3rd|4th|2d|3d)\.?$/.test(token.text)

/** "de" in "Roe A de, Doe P". */
const isDropping = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.type === 'particle' && /^(?:de|da|do|dos|van|von|del|di|la)$/.test(tokens[at].text) && isMark(tokens[at + 1], ',;.')
