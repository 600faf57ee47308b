import type { Boundary } from './boundary.js'
import { isGivenName } from './given-name.js'
import { isHouse, isPlace, isRegion, isWholePlace } from './publisher.js'
import { findJournal, isAbbreviatedWord, journalWordShare } from './journal.js'
import type { Locator } from './locator.js'
import { isGroup } from './group.js'
import { byInitials, type NameList } from './name.js'
import type { Piece } from './piece.js'
import type { ReferenceStyle } from './read.js'

const small = new Set('of and the for in on de la le et der die das und für a an to di del des y du les al zur van von en &'.split(' '))

/** What the words of a container tell by themselves. */
export interface JudgedName {
  readonly score: number
  /** The catalogue has it, or a word says that it is a collection. */
  readonly isKnown: boolean
  /** The catalogue has it. */
  readonly isJournal: boolean
}

const collection =
  /\bproc(?:eedings|\.)?\b|\bconference\b|\bsymposium\b|\bworkshop\b|\btransactions\b|\bjournal\b|\bhandbook\b|\bencyclop|\blecture notes\b|\badvances in\b|\bannals\b|\breview\b|\bletters\b|\bbulletin\b/i

function judgeName(value: string): JudgedName {
  const words = value.split(/\s+/)
  if (findJournal(value)) return { score: 6 + Math.min(2, words.length / 3), isKnown: true, isJournal: true }
  let capitals = 0
  let counted = 0
  for (const word of words) {
    if (word.length < 4 && small.has(word.toLowerCase())) continue
    counted++
    if (isCapital(word.charAt('("“\''.includes(word.charAt(0)) ? 1 : 0))) capitals++
  }
  const isKnown = collection.test(value) || /^[\p{Lu}\d/ -]*\p{Lu}{3,}[\p{L}-]*\s?[’']?\d{2,4}$/u.test(value)
  let score = 3 * journalWordShare(value) + (counted === 0 ? -2 : 2 * (capitals / counted) - 1) + (isKnown ? 2 : 0)
  if (/^[\p{Ll}\d]/u.test(value) && !/^(?:e[A-Z]|m[A-Z]|npj|bio[A-Z]|med[A-Z]|i[A-Z])/.test(value)) score -= 3
  if (words.length > 9) score -= (words.length - 9) / (isKnown ? 5 : 2)
  if (/[?!]\s|:\s/.test(value)) score -= 1.5
  if (value.includes('. ') && /\p{L}{4}\.\s\p{Lu}\p{L}{3}/u.test(value)) score -= 3
  if (/\s:\s|:\s\p{Lu}/u.test(value) && isPlace(value)) score -= 4
  return { score, isKnown, isJournal: false }
}

const isCapital = (char: string): boolean =>
  (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9') || (char > '\u00bf' && char !== char.toLowerCase())

/** How well words read as the name of a journal or of a collection ("Br J Clin Pharmacol" high, "a randomised trial" low). */
export function containerScore(container: Piece, { emphasis, judged }: Judgement, locator: Locator | undefined, isLed: boolean): number {
  const { value } = container
  if (value.length > 260) return -6
  if (value.startsWith('(')) return -4
  const name = judged.get(value) ?? judgeName(value)
  judged.set(value, name)
  if (!locator?.volume && !name.isJournal && isPlaceName(value)) return -6
  const isEmphasised = emphasis.some((style) => coincides(style, container))
  const score = name.score + (isEmphasised ? 5 : 0)
  if (locator?.volume) return score + 1.5
  const house = isLed || name.isJournal ? 0 : housePenalty(value)
  if (locator?.pages ?? locator?.issue) return score + house + 0.5
  return score + house - (name.isKnown || isLed || isEmphasised ? 0.5 : 4)
}

const coincides = (style: ReferenceStyle, { from, to }: Piece): boolean => Math.abs(style.from - from) <= 2 && Math.abs(style.to - to) <= 3

const housePenalty = (value: string): number => (isHouse(value) ? -3 : 0)

const isPlaceName = (value: string): boolean => (isRegion(value) && value.length !== 3) || isWholePlace(value)

/** What is known of a reference while its readings are compared: the emphasised parts, and the names judged so far. */
export interface Judgement {
  readonly emphasis: readonly ReferenceStyle[]
  readonly judged: Map<string, JudgedName>
}

/** How well a mark parts a title from what follows it. */
const boundaryScores: Readonly<Record<Boundary['kind'], number>> = {
  stop: 1.5,
  quote: 1.5,
  taken: 1.5,
  colon: 0,
  comma: -0.5,
  space: -1.5,
  abbreviation: -4,
}

/** How well words read as the title of a work ("Gout in the young" high, "Roe, Ann" low). */
export function titleScore(title: Piece | undefined, boundary: Boundary | undefined, isQuoted: boolean): number {
  if (!title) return -2.5
  if (isQuoted) return 6
  const words = title.value.split(/\s+/).length
  if (/\bet\sal\.?$/.test(title.value) || isAuthor(title.value)) return -3
  if (words <= 3 && boundary?.kind === 'stop' && isJournalStart(title.value)) return -3
  const length = words > 45 ? 0 : Math.min(2, words - 1)
  return boundary ? length + boundaryScores[boundary.kind] : length
}

/** "Roe, Ann" */
function isAuthor(value: string): boolean {
  const given = /^\p{Lu}[^\s,]+, (\p{Lu}\p{Ll}+)$/u.exec(value)?.[1]
  return given !== undefined && isGivenName(given)
}

/** "IEEE Trans": the beginning of a journal's name. */
const isJournalStart = (value: string): boolean =>
  isAbbreviatedWord(value.split(' ').at(-1) ?? '') && /^[\p{Lu}]\S*(?:\s\p{Lu}\S*)*$/u.test(value)

/** Whether the only name of a list ends in the middle of a longer one. */
function isCutGiven(text: string, to: number, { names: [name], style }: NameList): boolean {
  const next = /^\.?\s(\p{Lu}[\p{L}'’-]+)\.\s/u.exec(text.slice(to, to + 40))?.[1]
  if (next === undefined) return false
  return style === 'family-initials' ? isGivenName(name?.family ?? '') : style === 'family-comma-initials' && isGivenName(next)
}

/** How well a list of names reads as the authors, by what follows it ("Roe JA, Doe P. Gout" high, "Roe JA, Doe P of" low). */
export function headScore(text: string, to: number, authors: NameList | undefined, hasDate: boolean): number {
  if (!authors) return 0
  const { names, style } = authors
  const isInitialed = byInitials(style)
  // "Barbara N. Roe. Gout …", "Roe, C. Martin. Gout …": the name goes on behind the initial.
  if (isInitialed && names.length === 1 && isCutGiven(text, to, authors)) return -2
  // "US Food and Drug Administration", "R Core Team"
  if (style === 'initials-family' && names.some(({ family }) => isGroup(family ?? ''))) return -2
  const score = countScore(authors) + (hasDate ? 2 : 0) - (isOneOfTwo(text, to, authors) ? 4 : 0)
  const isFull = !isInitialed && style !== 'literal'
  if (isFull && /^\s?:/.test(text.slice(to, to + 2)))
    return names.length === 1 ? score + 0.7 : score - (names.length > 2 && !authors.isJoined ? 4 : 1.5)
  const isLoose = !isInitialed && names.length > 1 && !authors.isJoined
  return (
    score +
    closingScore(text, to, hasDate) -
    (isLoose ? 2.5 : 0) -
    (authors.isCut ? 1 : 0) -
    (isFull ? 2 * names.filter((name) => name.literal === undefined && isGroup(`${name.given ?? ''} ${name.family ?? ''}`)).length : 0)
  )
}

function countScore({ names, style }: NameList): number {
  const many = Math.min(names.length, 4)
  if (style === 'literal') return 0.5
  return byInitials(style) ? 2 + many : 0.8 + 0.8 * many
}

/** "Ann B. Roe and Carl Doe." is no "Ann B". */
const isOneOfTwo = (text: string, to: number, { names, style }: NameList): boolean =>
  style === 'family-initials' && names.length === 1 && /^\s\p{Lu}[\p{L}'’-]+(?:,\s|\s(?:and|&)\s)/u.test(text.slice(to, to + 40))

/** How well what follows the names closes their list. */
function closingScore(text: string, to: number, hasDate: boolean): number {
  const following = text.slice(to, to + 4)
  const isStopped = text.charAt(to - 1) === '.' || /\s[JS]r$/.test(text.slice(to - 3, to))
  if (/^\s?[.:]\s|^\s?[.:]$|^\s?[,.]?\s?["“«„'‘`]|^\s?\(|^\u0001|^\s?\.\u0001/.test(following) || (isStopped && /^\s/.test(following)))
    return 2
  if (/^,\s/.test(following)) return 0.5
  return hasDate ? 0 : -4
}
