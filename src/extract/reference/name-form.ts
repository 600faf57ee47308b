import { isGivenName } from './given-name.js'
import type { Name, PersonStyle, ReadName } from './name.js'
import { isMark, readEtAl, textOf, type NameToken } from './name-token.js'

/** One name of a list that is written in a style; `index` is its place, `separator` what stands before it. */
export function readName(
  tokens: readonly NameToken[],
  at: number,
  style: PersonStyle,
  index: number,
  separator: string,
): ReadName | undefined {
  if (style === 'family-initials') return readFamilyInitials(tokens, at) ?? (index > 0 ? readMononym(tokens, at) : undefined)
  if (style === 'family-comma-initials')
    return (
      readFamilyComma(tokens, at, 'initials') ??
      (index > 0
        ? (readInitialsFamily(tokens, at) ?? (/and|&|et|und/.test(separator) ? readGivenFamily(tokens, at) : undefined))
        : undefined)
    )
  if (style === 'initials-family') return readInitialsFamily(tokens, at)
  if (style === 'given-family') return readGivenFamily(tokens, at)
  if (index === 0)
    return tokens[at + 2]?.type === 'dotted' && !isGivenName(tokens[at + 3]?.text ?? '') ? undefined : readFamilyComma(tokens, at, 'given')
  if (separator.startsWith(';')) return readFamilyComma(tokens, at, 'given') ?? readGivenFamily(tokens, at)
  return readGivenFamily(tokens, at) ?? readFamilyComma(tokens, at, /and|&|et|und/.test(separator) ? 'given' : 'initials')
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
  let words = 0
  for (; words < most;) {
    const token = tokens[i]
    if (token?.type === 'word' || (token?.type === 'initials' && capitals && token.text.length > 1 && words === 0)) {
      i++
      words++
    } else if (
      words > 0 &&
      token?.type === 'initials' &&
      token.text.length > 2 &&
      isMark(tokens[i + 1], ',') &&
      (tokens[i + 2]?.type === 'dotted' || tokens[i + 2]?.type === 'initials')
    ) {
      i++
      words++
    } else if (
      words > 0 &&
      token?.type === 'particle' &&
      (tokens[i + 1]?.type === 'word' || (tokens[i + 1]?.type === 'particle' && tokens[i + 2]?.type === 'word'))
    )
      i++
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
    while (
      i - at < 6 &&
      (tokens[i]?.type === 'dotted' ||
        (tokens[i]?.type === 'initials' && (tokens[i]?.spaced === false || (tokens[i]?.text.length === 1 && isMark(tokens[i + 1], ',')))) ||
        // "M.- C. Roe"
        (isMark(tokens[i], '-‐‑') && tokens[i + 1]?.type === 'dotted'))
    )
      i++
    return i
  }
  // "Roe II," has initials, "Roe JA II," a suffix.
  if (tokens[i]?.type === 'suffix' && /^I{2,3}$/.test(tokens[i]?.text ?? '')) return i + 1
  while (i - at < 4 && (tokens[i]?.type === 'initials' || (i > at && tokens[i]?.type === 'dotted'))) i++
  return i > at ? i : undefined
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
  while (
    i - at < 6 &&
    (tokens[i]?.type === 'word' ||
      tokens[i]?.type === 'dotted' ||
      (tokens[i]?.type === 'initials' && (tokens[i]?.text.length ?? 9) <= 2) ||
      (i > at && tokens[i]?.type === 'particle'))
  )
    i++
  let last = i - 1
  while (last > at && tokens[last]?.type !== 'word') last--
  if (last <= at || tokens[last]?.type !== 'word') return undefined
  let family = last
  while (family - 1 > at && tokens[family - 1]?.type === 'particle') family--
  const particle = family < last ? textOf(tokens, family, last) : undefined
  const part = { family: tokens[last]?.text ?? '', next: last + 1 }
  return named(tokens, particle === undefined ? part : { ...part, particle }, at, family, last + 1)
}

function named(tokens: readonly NameToken[], family: Family, givenFrom: number, givenTo: number, next: number): ReadName {
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
  if (
    dropping === undefined &&
    tokens[end]?.type === 'particle' &&
    /^(?:de|da|do|dos|van|von|del|di|la)$/.test(tokens[end]?.text ?? '') &&
    isMark(tokens[end + 1], ',;.')
  ) {
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
