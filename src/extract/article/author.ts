import { foldKey } from '../../core/token.js'
import { listsPersons, namesOn } from '../../core/name.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Evidence } from '../../core/evidence.js'
import { namesOrganisation } from './shape.js'
import type { Front, Stretch } from './place.js'

/** An author as the line of names gives one. */
export interface Named {
  readonly family: string
  readonly given?: string
  readonly suffix?: string
  /** Marks of affiliation: "1", "a". */
  readonly marks: readonly string[]
  readonly evidence: Evidence
}

const suffix = /\s(Jr\.?|Sr\.?|II|III|IV)$/

/** The authors of a report from the line under its title, or from "Authors: …". */
export function authorsOf(source: string, front: Front): Named[] {
  for (const stretch of linesOfNames(front)) {
    const authors = namesIn(source, stretch)
    if (authors.length > 0) return completed(authors, front)
  }
  return []
}

/** Where names may stand, the surest first. */
function linesOfNames(front: Front): Stretch[] {
  const labelled: Stretch[] = []
  const plain: Stretch[] = []
  const title = front.title?.prose.starts[0] ?? 0
  for (const { prose, kind } of front.opening) {
    if (kind === 'heading' && !listsPersons(prose.text)) continue
    const match = /(?:^|\n)\W{0,3}(?:authors?|by)\s?:\s{0,3}([^\n]+)/i.exec(prose.text)
    if (match?.[1] !== undefined) {
      const from = match.index + match[0].length - match[1].length
      labelled.push({ prose, from, to: from + match[1].length })
    } else if ((prose.starts[0] ?? 0) > title) {
      const to = endOfNames(prose.text)
      if (to > 0) plain.push({ prose, from: 0, to })
    }
  }
  return [...labelled, ...plain]
}

/** How far a passage lists names: its first lines, up to the first that names an address. */
function endOfNames(text: string): number {
  if (
    /^\W{0,3}(?:citation|cite|academic editor|edited by|reviewed by|correspond|received|address|e-?mail|contact|copyright|©|key ?words)/i.test(
      text,
    )
  )
    return 0
  const affiliation =
    /(?:^|\n|\s)\^?(?:\d{1,2}|[a-h])?\s?\^?(?=(?:Department|Departamento|Division|Institut|Service|Faculty|School|Unit|Clinic|Centre|Center|Hospital|University|Dipartimento)\b)/.exec(
      text,
    )
  const end = affiliation && affiliation.index > 0 ? affiliation.index : text.length
  const names = text.slice(0, end)
  if (affiliation?.index === 0) return 0
  const first = /^[^\n]+(?:,|\band|&|;|·)\s*\n[^\n]+/.exec(names)?.[0] ?? names
  for (const part of [names, first, names.split('\n')[0] ?? ''])
    if (listsPersons(part.replace(/\s+/g, ' ')) && !namesOrganisation(part.replace(/\b(?:on behalf of|for the|and the)\s.*/is, '')))
      return part.length
  return 0
}

function namesIn(source: string, { prose, from, to }: Stretch): Named[] {
  const { persons, marks } = namesOn(prose.text.slice(from, to))
  return persons.map((person, i) => {
    const next = persons[i + 1]?.from ?? Infinity
    return {
      ...nameParts(person.name),
      marks: marks.filter(({ at }) => at >= person.from && at < next).map(({ label }) => label),
      evidence: evidenceOf(source, prose, from + person.from, from + person.to, 'article/author'),
    }
  })
}

const particles =
  /^(?:van|von|vom|zu|zum|de|der|den|del|della|delle|di|da|do|dos|das|du|la|le|los|el|al|bin|ibn|ter|ten|af|av|st\.?|d[’']|de[’']|['’]t|mac|ní|ó)$/i

/** "Ludwig van Houten Jr" → van Houten, Ludwig, Jr; "M. Della Rovere" → Della Rovere, M.; "Mirela STOJKOV" → STOJKOV. */
export function nameParts(name: string): { family: string; given?: string; suffix?: string } {
  const end = suffix.exec(name)
  const words = (end ? name.slice(0, end.index).replace(/,$/, '') : name).split(' ')
  const behind = end?.[1] !== undefined && { suffix: end[1] }
  if (isFamilyFirst(words)) return { family: words.slice(0, -1).join(' '), given: words.at(-1) ?? '', ...behind }
  const first = familyStart(words)
  const given = words.slice(0, first).join(' ')
  return { family: words.slice(first).join(' '), ...(given !== '' && { given }), ...behind }
}

/** "Lind B", "Vestergaard KM" */
function isFamilyFirst(words: readonly string[]): boolean {
  const before = words.slice(0, -1)
  return (
    /^\p{Lu}{1,3}$/u.test(words.at(-1) ?? '') &&
    before.some((word) => /\p{Ll}/u.test(word)) &&
    !before.some((word) => /^\p{Lu}\.?$/u.test(word))
  )
}

/** The first word of the family name: in capitals, behind initials, at a particle, or the last. */
function familyStart(words: readonly string[]): number {
  const initials = words.findLastIndex((word) => /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}$/u.test(word))
  const capital = words.findIndex((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word))
  let first = words.length - 1
  if (capital > 0 && !/^\p{Lu}{3,}$/u.test((words[0] ?? '').replace(/[^\p{L}]/gu, ''))) first = capital
  else if (initials >= 0 && initials < words.length - 1) first = initials + 1
  while (first > 1 && particles.test(words[first - 1] ?? '')) first--
  if (initials >= 0) return first
  // "Inês Vasconcelos e Sousa": the family name is on both sides of the "and".
  const both = words.findIndex((word, i) => i > 1 && /^[yei]$/.test(word))
  if (both > 1) return both - 1
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isInnerParticle(word))
  return particle > 0 && particle < first ? particle : first
}

const isInnerParticle = (word: string): boolean => /^(?:mac|ní|ó)$/i.test(word) || (/^\p{Ll}/u.test(word) && particles.test(word))

/** Initials are completed from full names elsewhere, and family names of two words from the citation line. */
function completed(authors: readonly Named[], front: Front): Named[] {
  const texts = front.all.map(({ prose }) => prose.text).filter((text) => text.length < 4000)
  const cited = texts.find((text) => /^\W{0,3}(?:citation|cite\b|how to cite|to cite)/i.test(text)) ?? ''
  return authors.map((author) => {
    const whole = familyAsCited(author, cited)
    const full = isInitials(whole.given) ? fullGiven(whole, texts) : undefined
    return full === undefined ? whole : { ...whole, given: full }
  })
}

function isInitials(given: string | undefined): boolean {
  return given !== undefined && /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(given)
}

/** The given names that stand before this family name in full: "I. Pagnini" and "Ilaria Pagnini, MD" → Ilaria. */
function fullGiven({ family, given = '' }: Named, texts: readonly string[]): string | undefined {
  const initial = given[0] ?? ''
  for (const text of texts) {
    for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
      const before = /((?:\p{Lu}[\p{L}’'-]+\s)(?:\p{Lu}[\p{L}’'-]*\.?\s){0,2})$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1]
      const words = before?.trim().split(/\s+/) ?? []
      const from = words.findIndex(
        (word) =>
          word.length > 1 && foldKey(word[0] ?? '') === foldKey(initial) && !/\.$/.test(word) && !/^(?:MD|PhD|MSc|MBBS)$/.test(word),
      )
      if (from >= 0) return words.slice(from).join(' ')
    }
  }
  return undefined
}

/** "María José Etxeberria Lasa" with "Etxeberria Lasa, M.J." or "Etxeberria Lasa MJ" in the citation: the family name has two words. */
function familyAsCited(author: Named, cited: string): Named {
  if (cited === '' || author.given === undefined) return author
  const words = `${author.given} ${author.family}`.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const family = words.slice(-count).join(' ')
    const at = cited.indexOf(family)
    const initial = words[0]?.[0] ?? ''
    const before = at > 0 ? (cited[at - 1] ?? '') : ' '
    if (at < 0 || /\p{L}/u.test(before)) continue
    const after = /^,?\s(\p{Lu})/u.exec(cited.slice(at + family.length, at + family.length + 4))
    if (after?.[1] === initial) return { ...author, family, given: words.slice(0, -count).join(' ') }
  }
  return author
}
