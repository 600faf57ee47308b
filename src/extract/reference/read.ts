import { readBody, type Body } from './body.js'
import { boundaries } from './boundary.js'
import { cuesOf } from './cue.js'
import { readIdentifiers, type Identifiers, type ReferenceLink } from './identifier.js'
import type { Imprint } from './imprint.js'
import { readLocators, type Locator } from './locator.js'
import { readNameLists } from './name-list.js'
import { isCapitalised, isGroup } from './group.js'
import { byInitials, type NameList, type NameStyle } from './name.js'
import { readPhrases, type Phrases } from './phrase.js'
import { piece, take, type Piece } from './piece.js'
import { readRoles, type Roles } from './role.js'
import { headScore, type JudgedName } from './score.js'

/** Emphasised or linked parts of a reference. */
export interface ReferenceStyle {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly url?: string
}

/** What a reference says, field by field, each with its place in the text. */
export interface Reading {
  readonly identifiers: Identifiers
  readonly roles: Roles
  readonly phrases: Phrases
  readonly authors?: NameList
  readonly title?: Piece
  readonly container?: Piece
  readonly locator?: Locator
  readonly year?: Piece
  readonly month?: number
  readonly day?: number
  readonly imprint?: Imprint
  readonly score: number
}

const bestBody = 15

/** Longer texts are no references; what stands behind so many characters is not read. */
const longest = 4000

/** Reads a reference in every way that its punctuation allows and keeps the best ("Roe J. Gout. Lancet 2001;1:2-3."). */
export function readReference(written: string, styles: readonly ReferenceStyle[] = [], usual?: NameStyle): Reading {
  const source = written.length > longest ? written.slice(0, longest) : written
  const links: ReferenceLink[] = []
  for (const style of styles)
    if (style.url !== undefined && style.to <= longest) links.push({ from: style.from, to: style.to, url: style.url })
  const has = cuesOf(source)
  const identifiers = readIdentifiers(source, links, has)
  const start = labelEnd(identifiers.text)
  const phrases = readPhrases(identifiers.text, start, has)
  const roles = readRoles(phrases.text, start, has)
  const locators = readLocators(roles.text, start, roles.text.length)
  const text = withoutDates(roles.text, locators)
  const emphasis = styles.filter((style) => style.kind === 'emphasis')

  let best: Reading | undefined
  const bodies = new Map<number, Body>()
  const judged = new Map<string, JudgedName>()
  for (const head of heads(text, start, locators, roles, usual).sort((a, b) => b.score - a.score)) {
    // No body is worth more: what begins so much worse cannot win.
    if (best && head.score + bestBody <= best.score) break
    const body =
      (head.title ? undefined : bodies.get(head.bodyFrom)) ??
      readBody({ text, locators, emphasis, judged, roles, phrases }, head.bodyFrom, head.date, head.title)
    if (!head.title) bodies.set(head.bodyFrom, body)
    const score = head.score + body.score
    if (best && score <= best.score) continue
    const dated = dateOf(locators, head.date, body)
    best = {
      identifiers,
      roles,
      phrases,
      ...(head.authors ? { authors: head.authors } : {}),
      ...(body.title ? { title: body.title } : {}),
      ...(body.container ? { container: body.container } : {}),
      ...(body.locator ? { locator: body.locator } : {}),
      ...(body.imprint ? { imprint: body.imprint } : {}),
      ...dated,
      score,
    }
  }
  return best ?? { identifiers, roles, phrases, score: 0 }
}

/** "Title. (1987). Journal": a date in brackets between two parts of a reference belongs to neither. */
function withoutDates(source: string, locators: readonly Locator[]): string {
  let text = source
  for (const [index, { from, to, year, volume, pages }] of locators.entries()) {
    if (!year || volume || pages) continue
    // "Title. 1984. London: Roe, 1990": the year of the first edition.
    if (
      /[.?!]["”]?\s$/.test(text.slice(from - 3, from)) &&
      /^[a-h]?\.\s/.test(text.slice(to)) &&
      locators.slice(index + 1).some((later) => later.year)
    )
      text = take(text, from, to + 1)
    if (!/[.,?!"”’]\s\($/.test(text.slice(from - 3, from))) continue
    const close = /^[a-h]?\)[.,:]?/.exec(text.slice(to))
    if (close) text = take(text, from - 1, to + close[0].length)
  }
  return text
}

const label =
  /^\s{0,3}(?![[(]?(?:19|20)\d\d[\]).])(?:\[\s?[SA]?\d{1,4}\s?\]|\(\s?[SA]?\d{1,4}\s?\)|\^\d{1,4}|[SA]?\d{1,4}[.)\]](?=\s)|\d{1,3}(?=\s(?:\p{Lu}\p{L}|v[ao]n\s|de\s)))[.:]?\s{0,3}/u

/** The character behind the label: "12. ", "[12] ", "(12) ", "^12". */
export const labelEnd = (text: string): number => label.exec(text)?.[0].length ?? 0

interface Head {
  readonly authors?: NameList
  readonly bodyFrom: number
  readonly date?: Locator
  /** The title, where it stands before the authors. */
  readonly title?: Piece
  readonly score: number
}

/** Ways of reading the beginning: each style of names, a body, a single name, or no author at all. */
function heads(text: string, start: number, locators: readonly Locator[], roles: Roles, usual: NameStyle | undefined): Head[] {
  const found: Head[] = []
  const add = (authors: NameList | undefined, to: number, base: number): void => {
    const next = locators.find((locator) => locator.from >= to)
    const date = next?.year !== undefined && onlyMarks(text, to, next.from) ? next : undefined
    const isHead = date !== undefined && date.volume === undefined && date.pages === undefined
    const bodyFrom = isHead && authors !== undefined ? afterDate(text, date) : to
    const score =
      base + (authors?.style === usual && usual !== undefined ? 2 : 0) + headScore(text, to, authors, isHead && authors !== undefined)
    found.push({ ...(authors ? { authors } : {}), bodyFrom, ...(isHead ? { date } : {}), score })
  }
  if (roles.headIsEditor && roles.editorAt) {
    const { from, to } = roles.editorAt
    add({ names: roles.editor ?? [], style: 'none', from, to, etAl: false, isJoined: true }, to, 0)
    return found
  }
  for (const list of readNameLists(text, start, text.length)) add(list, list.to, 0)
  // Three names with initials and a full stop behind them are authors: nothing else is tried.
  if (found.some(({ authors, score }) => authors && authors.names.length >= 3 && byInitials(authors.style) && score >= 7)) return found
  const dated = locators.find(
    (locator) => locator.year && locator.from > start && locator.from - start < 160 && /[([]$/.test(text.slice(start, locator.from)),
  )
  if (dated) {
    const name = piece(text, start, dated.from)
    const known = found.some((head) => head.date === dated)
    if (name && (!known || (isGroup(name.value) && isCapitalised(name.value)))) add(literalList(name), name.to, known ? 2 : 1)
  }
  // "Roe, 1991: Gout …"
  const alone = /^\p{Lu}[\p{L}'’-]+,\s(?=(?:1[5-9]|20)\d\d[a-h]?[:.)])/u.exec(text.slice(start, start + 40))
  const one = alone && piece(text, start, start + alone[0].length)
  if (one) add(literalList(one), one.to, 1)
  // "(2009) Gout …", "2010. “Gout …”": the date alone.
  const first = locators.find(
    (locator) => locator.year && !locator.volume && !locator.pages && /^[\s([]*$/.test(text.slice(start, locator.from)),
  )
  if (first) found.push({ bodyFrom: afterDate(text, first), date: first, score: 1 })
  const repeated = /^(?:[—–‒-]{1,6}|_{2,8})(?=[.,]|\s\()/.exec(text.slice(start))
  if (repeated) add(literalList({ from: start, to: start + repeated[0].length, value: repeated[0] }), start + repeated[0].length, 2)
  const ends = boundaries(text, start, Math.min(text.length, start + 200)).filter(
    (boundary) => boundary.kind !== 'abbreviation' && boundary.kind !== 'quote',
  )
  for (const boundary of ends.slice(0, 4)) {
    const name = piece(text, start, boundary.at)
    if (!name || !/^\p{Lu}/u.test(name.value)) continue
    const group = isGroup(name.value) && isCapitalised(name.value) && !text.slice(start, boundary.at).includes('\u0001')
    if (group ? name.value.split(' ').length < 16 : /^[\p{L}'’-]+$/u.test(name.value) && boundary === ends[0] && boundary.kind === 'stop')
      add(literalList(name), name.to, group ? 1 : -0.5)
  }
  add(undefined, start, 0)
  if (!found.some(({ authors, score }) => authors && score >= 4)) titleFirst(text, start, locators, found)
  return found
}

/** "Gout in the young. Roe JA, Doe P. J Rheumatol. 2014": some journals put the title before the authors. */
function titleFirst(text: string, start: number, locators: readonly Locator[], found: Head[]): void {
  const stops = boundaries(text, start, text.length).filter(({ kind }) => kind === 'stop')
  for (const stop of stops.slice(0, 4)) {
    const title = piece(text, start, stop.at)
    const authors = readNameLists(text, stop.next, text.length).find(({ style }) => style === 'family-initials')
    if (!title || !authors || !title.value.includes(' ')) continue
    const date = locators.find(
      (locator) =>
        locator.year &&
        !locator.volume &&
        !locator.pages &&
        locator.from >= authors.to &&
        /^[\s.,:;([\u0001]*$/.test(text.slice(authors.to, locator.from)),
    )
    found.push({
      authors,
      bodyFrom: date ? afterDate(text, date) : authors.to,
      title,
      ...(date ? { date } : {}),
      score: headScore(text, authors.to, authors, false) - 4,
    })
  }
}

/** Whether nothing but marks and white space stands between two places. */
function onlyMarks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!' .,:;([\u0001\n\t\u00a0'.includes(text.charAt(i))) return false
  return true
}

const literalList = (name: Piece): NameList => ({
  names: [{ literal: name.value }],
  style: 'literal',
  from: name.from,
  to: name.to,
  etAl: false,
  isJoined: false,
})

function afterDate(text: string, date: Locator): number {
  let at = date.year && text.charAt(date.year.to) === ')' ? date.year.to : date.to
  const start = at
  // The year may carry a letter: "(2020a)".
  while (
    at < text.length &&
    at - start < 6 &&
    /[a-h)\].,:;\s\u0001]/.test(text.charAt(at)) &&
    !(/[a-h]/.test(text.charAt(at)) && at > start)
  )
    at++
  return at
}

function dateOf(
  locators: readonly Locator[],
  head: Locator | undefined,
  body: Body,
): { readonly year?: Piece; readonly month?: number; readonly day?: number } {
  const from =
    head ??
    (body.imprint &&
      locators.find((locator) => locator.year && body.imprint && locator.from >= body.imprint.to && locator.from - body.imprint.to < 6)) ??
    (body.locator?.year
      ? body.locator
      : locators.filter((locator) => locator.year).sort((a, b) => b.confidence - a.confidence || b.from - a.from)[0])
  if (!from?.year) return {}
  return {
    year: from.year,
    ...(from.month === undefined ? {} : { month: from.month }),
    ...(from.day === undefined ? {} : { day: from.day }),
  }
}
