import { oneLine } from '../line.js'
import type { SectionKind } from '../section-kind.js'
import { sectionKinds } from '../section-kind.js'
import { createLexicon } from '../lexicon.js'
import { spelled, spelledOrdinals } from '../number-word.js'
import { tokenize } from '../token.js'
import phrases from './headings.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

const phraseLexicon = createLexicon(phrases.entries)
const wordLexicon = createLexicon(words.entries)
/** What headings are looked up in. */
export const headingLists = [phraseLexicon, wordLexicon]
const kindNames: ReadonlySet<string> = new Set(sectionKinds)

const longest = 110
const numbering =
  /^(?:§\s?)?(?:\(?(\d{1,2}(?:\.\d{1,2}){0,4})[.):]{0,2}(?:\s\|)?\s{0,4}(?=\p{Lu}|\p{Ll}{3})|(?:[IVX]{1,5}|[A-Z])[.):]\s{1,4}(?=\p{L}))/u
const mayBeNumbered = /^(?:[§(\d]|[A-Z]{1,5}[.):])/
const caseLabel = new RegExp(
  String.raw`^(?:(?:the\s)?(?:${spelledOrdinals(1, 10)}|\d{1,2}(?:st|nd|rd|th))\s(?:case|patient|observation|proband)|(?:clinical\s)?(?:case|patient|observation|proband|twin|sibling|brother|sister|subject)(?:\s(?:report|presentation|description|study|history))?\s?(?:no\.?|number|n[°o]|#)?[\s-]?(?:\d{1,2}|[IVX]{1,4}|[A-H]|${spelled(1, 10)}))(?=$|[\s.:,;(\[–—-])`,
  'i',
)

/** The number before a heading's words: "2.1. Family" → "2.1". */
export function headingNumber(text: string): string | undefined {
  const line = text.trimStart()
  return mayBeNumbered.test(line) ? numbering.exec(line)?.[1] : undefined
}

/** A heading without numbering, letter-spacing and closing marks: "2.1. FAMILY:" → "FAMILY", "A B S T R A C T" → "ABSTRACT". */
export function bareHeading(text: string): string {
  const bare = closedUp(oneLine(text), text).replace(/^[*_#>\s]{1,12}/, '')
  return (mayBeNumbered.test(bare) ? bare.replace(numbering, '') : bare).replace(/[\s.:;*_#–—-]{1,12}$/, '')
}

/** Letters set apart are put together: "T H E  I L L N E S S" → "THE ILLNESS"; where no wider blank parts the words, a usual heading does. */
function closedUp(line: string, text: string): string {
  if (line[1] !== ' ' || line[3] !== ' ' || !/^(?:\p{L} ){4,}\p{L}$/u.test(line)) return line
  const words = text.trim().split(/\s{2,}/)
  if (words.length > 1) return words.map((word) => word.replace(/\s/g, '')).join(' ')
  const letters = line.replaceAll(' ', '')
  return usual().get(letters.toLowerCase()) ?? letters
}

let byLetters: ReadonlyMap<string, string> | undefined

/** The usual headings of several words by their letters: "caredelivered" → "care delivered". */
function usual(): ReadonlyMap<string, string> {
  return (byLetters ??= new Map(
    phrases.entries.flatMap(({ terms }) =>
      terms.filter((term) => term.includes(' ')).map((term) => [term.replaceAll(' ', ''), term] as const),
    ),
  ))
}

/** Headings asked for before: every stage asks for the same ones. */
const asked = new Map<string, SectionKind | undefined>()
const mostAsked = 2000

/** The kind of a section whose title is a usual one: "Case description and diagnostic assessment" → case. */
export function knownHeading(text: string): SectionKind | undefined {
  if (text.length > longest) return undefined
  const before = asked.get(text)
  if (before !== undefined || asked.has(text)) return before
  if (asked.size >= mostAsked) asked.clear()
  const kind = readHeading(text)
  asked.set(text, kind)
  return kind
}

function readHeading(text: string): SectionKind | undefined {
  const bare = bareHeading(text)
  const whole = find(bare)
  if (whole) return whole
  if (caseLabel.test(bare)) return 'case'
  if (/^(?:supplementa\w{1,4}|additional|extended data)\s(?:fig|tab|file|material)/i.test(bare)) return 'supplementary'
  const parts = bare.split(/\s*(?:\s(?:and|&|with|und|et|y)\s|[,;/|–—]|\s-\s)\s*/)
  const first = find(parts[0] ?? '')
  const all = parts.length > 1 && parts.every((part) => find(part.replace(/^(?:the|its|our|of|and)\s/i, '')))
  return all ? first : undefined
}

/** The same for a title with a colon: "Case report: two brothers" → case. */
export function headingKind(text: string): SectionKind | undefined {
  const known = knownHeading(text)
  if (known) return known
  const beforeColon = /^([^:]{3,60}):\s/.exec(bareHeading(text.slice(0, 100)))?.[1]
  return beforeColon === undefined ? undefined : knownHeading(beforeColon)
}

/** The kind that the words of an unusual title suggest: "Kidney biopsy on day 4" → investigations. */
export function headingByWords(text: string): SectionKind | undefined {
  const bare = bareHeading(text).slice(0, longest)
  const head = /^(?:(?!\s(?:and|or|for|of|in|with|after|before|under|during|on|at)\s|[:;,(]).){3,80}/i.exec(bare)?.[0] ?? bare
  return lastKind(head) ?? lastKind(bare)
}

/** Whether a heading begins a case of its own: "Case 2", "Patient A". */
export function isCaseLabel(text: string): boolean {
  return caseLabel.test(bareHeading(text))
}

function lastKind(text: string): SectionKind | undefined {
  const kinds = wordLexicon.match(tokenize(text), text).map(({ entry }) => entry.id)
  return kindOf(kinds.findLast((kind) => kind !== 'case') ?? kinds.at(-1))
}

function find(text: string): SectionKind | undefined {
  return text === '' ? undefined : kindOf(phraseLexicon.find(text)?.id)
}

function kindOf(id: string | undefined): SectionKind | undefined {
  return id !== undefined && isKind(id) ? id : undefined
}

function isKind(id: string): id is SectionKind {
  return kindNames.has(id)
}
