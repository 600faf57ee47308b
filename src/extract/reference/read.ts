import { boundaries, type Boundary } from './boundary.js'
import { readIdentifiers, type Identifiers, type ReferenceLink } from './identifier.js'
import { readImprint, type Imprint } from './imprint.js'
import { findJournal } from './journal.js'
import { readLocators, type Locator } from './locator.js'
import { isCapitalised, isGroup, readNameLists, type NameList } from './name.js'
import { readPhrases, type Phrases } from './phrase.js'
import { piece, type Piece } from './piece.js'
import { readRoles, type Roles } from './role.js'
import { containerScore, headScore, titleScore } from './score.js'

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

interface Body {
  readonly title?: Piece
  readonly container?: Piece
  readonly imprint?: Imprint
  readonly locator?: Locator
  readonly score: number
}

/** Reads a reference in every way that its punctuation allows and keeps the best ("Roe J. Gout. Lancet 2001;1:2-3."). */
export function readReference(source: string, styles: readonly ReferenceStyle[] = []): Reading {
  const links: ReferenceLink[] = []
  for (const style of styles) if (style.url !== undefined) links.push({ from: style.from, to: style.to, url: style.url })
  const identifiers = readIdentifiers(source, links)
  const start = labelEnd(identifiers.text)
  const roles = readRoles(identifiers.text, start)
  const phrases = readPhrases(roles.text, start)
  const text = phrases.text
  const locators = readLocators(text, start, text.length)
  const emphasis = styles.filter((style) => style.kind === 'emphasis')

  let best: Reading | undefined
  for (const head of heads(text, start, locators)) {
    const body = readBody(text, head.bodyFrom, locators, head.date, emphasis, roles)
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

const label = /^\s{0,3}(?:\[\s?\d{1,4}\s?\]|\(\s?\d{1,4}\s?\)|\^\d{1,4}|\d{1,4}[.)\]](?=\s)|\d{1,4}(?=\s\p{Lu}\p{L}))[.:]?\s{0,3}/u

/** The character behind the label: "12. ", "[12] ", "(12) ", "^12". */
export const labelEnd = (text: string): number => label.exec(text)?.[0].length ?? 0

interface Head {
  readonly authors?: NameList
  readonly bodyFrom: number
  readonly date?: Locator
  readonly score: number
}

/** Ways of reading the beginning: each style of names, a body, a single name, or no author at all. */
function heads(text: string, start: number, locators: readonly Locator[]): readonly Head[] {
  const found: Head[] = []
  const add = (authors: NameList | undefined, to: number, base: number): void => {
    const date = locators.find((locator) => locator.from >= to && locator.year !== undefined && /^[\s.,:;([]*$/.test(text.slice(to, locator.from)))
    const isHead = date !== undefined && date.volume === undefined && date.pages === undefined
    const bodyFrom = isHead && authors !== undefined ? afterDate(text, date) : to
    const score = base + headScore(text, to, authors, isHead && authors !== undefined)
    found.push({ ...(authors ? { authors } : {}), bodyFrom, ...(isHead ? { date } : {}), score })
  }
  for (const list of readNameLists(text, start, text.length)) {
    add(list, list.to, 0)
    // "Smith J, Roe K, European Heart. …": the last name may be the beginning of the title.
  }
  const dated = locators.find((locator) => locator.year && locator.from > start && locator.from - start < 160 && /[([]$/.test(text.slice(start, locator.from)))
  if (dated && !found.some((head) => head.date === dated)) {
    const name = piece(text, start, dated.from)
    if (name) add(literalList(name), name.to, 1)
  }
  const ends = boundaries(text, start, Math.min(text.length, start + 200)).filter((boundary) => boundary.kind !== 'abbreviation' && boundary.kind !== 'quote')
  for (const boundary of ends.slice(0, 4)) {
    const name = piece(text, start, boundary.at)
    if (!name || !/^[\p{Lu}—–_-]/u.test(name.value)) continue
    const group = isGroup(name.value) && isCapitalised(name.value)
    if (group ? name.value.split(' ').length < 16 : /^(?:[\p{L}'’-]+|[—–_-]{1,8})$/u.test(name.value) && boundary === ends[0] && boundary.kind !== 'colon') add(literalList(name), name.to, group ? 1 : -0.5)
  }
  add(undefined, start, 0)
  return found
}

const literalList = (name: Piece): NameList => ({ names: [{ literal: name.value }], style: 'literal', from: name.from, to: name.to, etAl: false })

function afterDate(text: string, date: Locator): number {
  let at = date.year && text.charAt(date.year.to) === ')' ? date.year.to : date.to
  const start = at
  // The year may carry a letter: "(2020a)".
  while (at < text.length && at - start < 6 && /[a-h)\].,:;\s]/.test(text.charAt(at)) && !(/[a-h]/.test(text.charAt(at)) && at > start)) at++
  return at
}

const quoted = /^[\s,.:;]{0,3}(?<open>["“”„«‘'`]{1,2})/u
const closing: Readonly<Record<string, RegExp>> = {
  '"': /["”](?=[\s,.;:()\u0001]|$)/g,
  '“': /[”"](?=[\s,.;:()\u0001]|$)/g,
  '”': /[”"](?=[\s,.;:()\u0001]|$)/g,
  '„': /[“”"](?=[\s,.;:()\u0001]|$)/g,
  '«': /»/g,
  '‘': /’(?=[\s,.;:()\u0001]|$)/g,
  "'": /['’](?=[\s,.;:()\u0001]|$)/g,
  '`': /['’]{1,2}(?=[\s,.;:()\u0001]|$)/g,
}

/** The quoted title at `from`: what is between the marks, and where it ends. */
function readQuoted(text: string, from: number): { readonly title: Piece; readonly end: number } | undefined {
  const open = quoted.exec(text.slice(from, from + 8))
  const sign = open?.groups?.open
  if (!open || sign === undefined) return undefined
  const pattern = closing[sign.charAt(0)]
  if (!pattern) return undefined
  const start = from + open[0].length
  pattern.lastIndex = start
  const close = pattern.exec(text)
  const title = close ? piece(text, start, close.index) : undefined
  return close && title && title.value.length > 3 ? { title, end: close.index + close[0].length } : undefined
}

function readBody(text: string, from: number, locators: readonly Locator[], date: Locator | undefined, emphasis: readonly ReferenceStyle[], roles: Roles): Body {
  const quote = readQuoted(text, from)
  const bodyFrom = quote?.end ?? from
  const later = locators.filter((locator) => locator.from >= bodyFrom && locator !== date)
  let main: Locator | undefined
  for (const locator of later) if (locator.confidence > 0.9 && (!main || locator.confidence + 0.2 >= main.confidence)) main = locator
  const paged = later.filter((locator) => locator.volume ?? locator.pages)
  const locating = main && (main.volume ?? main.pages) ? main : (paged.sort((a, b) => b.confidence - a.confidence)[0] ?? main)
  const end = locating?.from ?? text.length

  const bodies: Body[] = []
  const marks = boundaries(text, bodyFrom, end)
  const journalEnd = trimOpen(text, bodyFrom, end)
  const score = (title: Piece | undefined, container: Piece | undefined, boundary: Boundary | undefined, extra: number): void => {
    bodies.push({
      ...(title ? { title } : {}),
      ...(container ? { container } : {}),
      ...(locating ? { locator: locating } : {}),
      score: titleScore(title, boundary, quote !== undefined) + (container ? containerScore(container, emphasis, locating) : 0) + extra,
    })
  }
  if (quote) score(quote.title, containerPiece(text, bodyFrom, journalEnd), undefined, 0)
  else {
    for (const mark of marks) {
      if (mark.next >= journalEnd || mark.kind === 'colon') continue
      score(piece(text, from, mark.at), containerPiece(text, mark.next, journalEnd), mark, 0)
    }
    const soft = softBoundary(text, bodyFrom, journalEnd)
    if (soft) score(piece(text, from, soft.at), containerPiece(text, soft.next, journalEnd), soft, 0)
    score(undefined, containerPiece(text, from, journalEnd), undefined, 0)
  }
  for (const imprint of imprints(text, bodyFrom, text.length, later)) {
    if (quote) {
      const container = containerPiece(text, bodyFrom, Math.min(imprint.from, end))
      bodies.push({ title: quote.title, ...(container ? { container } : {}), imprint, ...(locating ? { locator: locating } : {}), score: 3 + imprint.confidence / 2 })
      continue
    }
    const titleEnd = Math.min(imprint.from, roles.bookFrom ?? imprint.from, end > from ? end : imprint.from)
    const title = piece(text, from, titleEnd)
    const container = roles.bookFrom !== undefined ? piece(text, roles.bookFrom, Math.min(imprint.from, Math.max(end, roles.bookFrom))) : undefined
    bodies.push({
      ...(title ? { title } : {}),
      ...(container ? { container } : {}),
      imprint,
      ...(locating ? { locator: locating } : {}),
      score: titleScore(title, undefined, false) + imprint.confidence / 2 + 1 + (container ? 2 : 0) - (locating?.volume && locating.pages ? 3 : 0),
    })
  }
  if (!quote) {
    const title = piece(text, from, journalEnd)
    bodies.push({ ...(title ? { title } : {}), ...(locating ? { locator: locating } : {}), score: titleScore(title, undefined, false) - (locating?.volume ? 3 : 1) })
  }
  let best = bodies[0]
  for (const body of bodies) if (!best || body.score > best.score) best = body
  return best ?? { score: 0 }
}

/** A journal that follows the title without a mark between them ("… in Mumbai (Bombay) BMC Clin Pharmacol"). */
function softBoundary(text: string, from: number, to: number): Boundary | undefined {
  let words = 0
  let found: Boundary | undefined
  for (let at = to - 1; at > from && words < 8; at--) {
    if (text.charAt(at) !== ' ') continue
    words++
    if (!/[\p{Ll}\d)*]/u.test(text.charAt(at - 1)) || !/\p{Lu}/u.test(text.charAt(at + 1))) continue
    const before = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1), at)
    if (!/[)\d*]$|^\p{Ll}/u.test(before)) continue
    if (findJournal(text.slice(at + 1, to))) found = { at, next: at + 1, kind: 'space' }
  }
  return found
}

function imprints(text: string, from: number, to: number, locators: readonly Locator[]): readonly Imprint[] {
  const year = locators.filter((locator) => locator.year !== undefined && locator.from > from).at(-1)
  let end = year ? year.from : to
  while (end > from && /[\s\u0001,;.([]/.test(text.charAt(end - 1))) end--
  const imprint = readImprint(text, from, end)
  return imprint ? [imprint] : []
}

function trimOpen(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s\u0001,;(\[]/.test(text.charAt(end - 1))) end--
  return end
}

/** The title of what the work appeared in, without "In:" before it. */
function containerPiece(text: string, from: number, to: number): Piece | undefined {
  const lead = /^[\s,.;:]{0,4}(?:in|IN|In)(?:\s?:\s|\s(?=[\p{Lu}"“]))/u.exec(text.slice(from, to))
  return piece(text, from + (lead?.[0].length ?? 0), to)
}

function dateOf(locators: readonly Locator[], head: Locator | undefined, body: Body): { readonly year?: Piece; readonly month?: number; readonly day?: number } {
  const from = body.locator?.year ? body.locator : (head ?? locators.filter((locator) => locator.year).sort((a, b) => b.confidence - a.confidence || b.from - a.from)[0])
  if (!from?.year) return {}
  return { year: from.year, ...(from.month === undefined ? {} : { month: from.month }), ...(from.day === undefined ? {} : { day: from.day }) }
}

/** The catalogue's journal for a container, where it is certain. */
export const journalOf = (container: Piece | undefined): ReturnType<typeof findJournal> => (container ? findJournal(container.value) : undefined)
