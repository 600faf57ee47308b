import type { Reference } from '../../schema/reference.js'
import type { CitationCandidate } from '../../schema/extraction.js'

/** A reference as citations see it: its number, its year, and the names it goes by. */
export interface Target {
  readonly id: string
  readonly place: number
  readonly number?: number
  readonly year?: string
  readonly suffix?: string
  /** Keys of the first author: with and without particle, or the body that wrote it. */
  readonly firsts: readonly string[]
  readonly second?: string
  readonly authors: number
  readonly title: string
}

type NameKey = NonNullable<CitationCandidate['names']>[number]

/** Letters and digits alone, without diacritics: "Böttiger" → "bottiger". */
const key = (text: string): string => (/^[\x00-\x7f]*$/.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : foreignKey(text))

const foreignKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The references of a report, ready to be pointed at. */
export const targetsOf = (references: readonly Reference[]): readonly Target[] => references.map(targetOf)

function targetOf({ id, label, csl, evidence }: Reference, index: number): Target {
  const people = csl.author ?? csl.editor ?? csl.director ?? []
  const [first, second] = people
  const year = csl.issued?.['date-parts'][0]?.[0]
  const suffix = year === undefined ? undefined : suffixOf(evidence.quote, String(year))
  const firsts = first
    ? [key(`${first['non-dropping-particle'] ?? ''}${first.family ?? first.literal ?? ''}`), key(first.family ?? first.literal ?? '')]
    : []
  return {
    id,
    place: index + 1,
    ...(label !== undefined && /^\d+$/.test(label) && { number: Number(label) }),
    ...(year !== undefined && { year: String(year) }),
    ...(suffix !== undefined && { suffix }),
    firsts: [...new Set(firsts)].filter((name) => name !== ''),
    ...(second && { second: key(second.family ?? second.literal ?? '') }),
    authors: people.length,
    title: key(csl.title ?? ''),
  }
}

/** The letter behind a year: "2020a". */
function suffixOf(text: string, year: string): string | undefined {
  for (let at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
    const letter = text.charAt(at + year.length)
    if (letter >= 'a' && letter <= 'k' && !/[a-z]/.test(text.charAt(at + year.length + 1))) return letter
  }
  return undefined
}

/** The reference of that number; without numbers in the list, the one at that place. */
export function byNumber(targets: readonly Target[], number: number): Target | undefined {
  const numbered = targets.find((target) => target.number === number)
  if (numbered) return numbered
  const place = targets[number - 1]
  return place?.number === undefined ? place : undefined
}

/** The reference that "#B13-clinpract", "#CR7" or "#ref-3" points at. */
export function byAnchor(targets: readonly Target[], anchor: string): Target | undefined {
  const number = /^#[a-z]+-?(\d{1,3})(?!\d)/i.exec(anchor)?.[1]
  return number === undefined ? undefined : byNumber(targets, Number(number))
}

/** The references that a name and a year point at; the letter, the second name and the number of authors decide between several, and those that fit alike are all kept. */
export function byName(targets: readonly Target[], name: NameKey): readonly Target[] {
  const family = key(name.family)
  const whole = name.second === undefined ? family : key(`${name.family} and ${name.second}`)
  if (family.length < 2) return []
  const sameYear = targets.filter(({ year }) => year === name.year)
  const exact = sameYear.filter(({ firsts }) => firsts.includes(family) || firsts.includes(whole))
  const found = exact.length > 0 ? exact : sameYear.filter((target) => isBody(target, whole))
  if (found.length < 2) return found
  const second = name.second === undefined ? undefined : key(name.second)
  const ranked = found.map((target) => ({
    target,
    score:
      (second !== undefined && target.second === second ? 2 : 0) +
      (name.suffix !== undefined && target.suffix === name.suffix ? 4 : 0) +
      (second === undefined && target.authors > 2 ? 1 : 0),
  }))
  const letter =
    name.suffix === undefined || found.some(({ suffix }) => suffix !== undefined) ? undefined : found[name.suffix.charCodeAt(0) - 97]
  if (letter) return [letter]
  const best = Math.max(...ranked.map(({ score }) => score))
  return ranked.filter(({ score }) => score === best).map(({ target }) => target)
}

/** "FDA", "U.S. Food and Drug Administration": a body or a title that begins in the same way. */
function isBody({ firsts, title }: Target, name: string): boolean {
  if (name.length < 5) return firsts.some((first) => first === name)
  return (
    firsts.some(
      (first) => first.startsWith(name) || (first.length > 5 && name.startsWith(first)) || (first.length > 8 && name.includes(first)),
    ) ||
    (firsts.length === 0 && title.startsWith(name))
  )
}
