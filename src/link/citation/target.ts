import type { Reference } from '../../schema/reference.js'
import type { CitationCandidate } from '../../schema/extraction.js'

/** A reference as citations see it: its number, its year, and the names it goes by. */
export interface Target {
  readonly id: string
  readonly place: number
  readonly number?: number
  /** The number or sign before it, as written. */
  readonly label?: string
  readonly year?: string
  readonly suffix?: string
  /** Keys of the first author: with and without particle, or the body that wrote it. */
  readonly firsts: readonly string[]
  readonly second?: string
  readonly authors: number
  /** Names that links call it by: "B13" of `<a id="B13">`. */
  readonly anchors: readonly string[]
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
export const targetsOf = (references: readonly Reference[], source: string): readonly Target[] =>
  references.map((reference, index) => targetOf(reference, index, anchorsOf(reference, references[index - 1], source)))

const named = /<(?:a|span|li|p|div|sup)\s(?:[^<>]{0,80}\s)?(?:id|name)=["']?([^"'\s<>]{1,60})|\{#([\w:.-]{1,60})\}/g

/** The names of the places from the end of the reference before to the end of this one. */
function anchorsOf({ evidence }: Reference, before: Reference | undefined, source: string): readonly string[] {
  const start = Math.max(evidence.start - 120, before?.evidence.end ?? 0)
  const text = source.slice(start, evidence.end)
  if (!/<|\{#/.test(text)) return []
  return [...text.matchAll(named)].map(([, id, own]) => id ?? own ?? '')
}

function targetOf({ id, label, csl, evidence }: Reference, index: number, anchors: readonly string[]): Target {
  const people = csl.author ?? csl.editor ?? csl.director ?? []
  const [first, second] = people
  return {
    id,
    place: index + 1,
    ...(label !== undefined && { label }),
    ...(label !== undefined && /^\d+$/.test(label) && { number: Number(label) }),
    ...yearOf(csl, evidence.quote),
    firsts: first ? namesOf(first) : [],
    ...(second && { second: key(second.family ?? second.literal ?? '') }),
    authors: people.length,
    anchors,
    title: key(csl.title ?? ''),
  }
}

function yearOf({ issued }: Reference['csl'], quote: string): Pick<Target, 'year' | 'suffix'> {
  const year = issued?.['date-parts'][0]?.[0]
  if (year === undefined) return {}
  const suffix = suffixOf(quote, String(year))
  return { year: String(year), ...(suffix !== undefined && { suffix }) }
}

/** "van der Doe" and "Doe". */
function namesOf(name: NonNullable<Reference['csl']['author']>[number]): string[] {
  const family = name.family ?? name.literal ?? ''
  const keys = [key(`${name['non-dropping-particle'] ?? ''}${family}`), key(family)]
  return [...new Set(keys)].filter((each) => each !== '')
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

/**
 * The reference that a link or the sign of a note leads to: the one that has its name in the list, else the one whose number the name ends the letters of
 * ("#B13-clinpract", "#CR7", "#ref-3"). A converter's "#page-8-2" names a place on a page: the number that is printed is surer.
 */
export function byAnchor(targets: readonly Target[], anchor: string, printed: number | undefined): Target | undefined {
  const name = anchor.slice(1)
  if (anchor.startsWith('^')) return targets.find(({ label }) => label === name)
  const holders = targets.filter(({ anchors }) => anchors.includes(name))
  const [holder] = holders
  if (/^page-\d/.test(name)) {
    const numbered = printed === undefined ? undefined : byNumber(targets, printed)
    return holder && numbered ? numbered : holders.length === 1 ? holder : undefined
  }
  if (holders.length === 1) return holder
  const number = /^(?:b|r|ref|cr|bib|c|cit|en|fn)[a-z]{0,12}[-_.]?(\d{1,3})(?!\d)/i.exec(name)?.[1]
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
