import { readBody, type Body } from './body.js'
import { cuesOf } from './cue.js'
import { readIdentifiers, type Identifiers, type ReferenceLink } from './identifier.js'
import type { Imprint } from './imprint.js'
import { readLocators, type Locator } from './locator.js'
import { heads } from './head.js'
import type { NameList, NameStyle } from './name.js'
import { readPhrases, type Phrases } from './phrase.js'
import { take, type Piece } from './piece.js'
import { readRoles, type Roles } from './role.js'
import type { JudgedName } from './score.js'

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
const labelEnd = (text: string): number => label.exec(text)?.[0].length ?? 0

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
