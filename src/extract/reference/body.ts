import { boundaries, type Boundary } from './boundary.js'
import { imprintOf } from './body-imprint.js'
import { catalogued, containerPiece, leadOf, partNumber, quotedEnd, softBoundary } from './container.js'
import type { Imprint } from './imprint.js'
import { findJournal } from './journal.js'
import type { Locator } from './locator.js'
import type { Phrases } from './phrase.js'
import { piece, type Piece } from './piece.js'
import { readQuoted, type KnownTitle } from './quote.js'
import { regionOf, type Region } from './region.js'
import type { Roles } from './role.js'
import { containerScore, titleScore, type Judgement } from './score.js'

/** What stands behind the authors: title, what it appeared in, where in it, who published it. */
export interface Body {
  readonly title?: Piece
  readonly container?: Piece
  readonly imprint?: Imprint
  readonly locator?: Locator
  readonly score: number
}

/** What is known about the whole reference before its body is read. */
export interface BodyContext extends Judgement {
  readonly text: string
  readonly locators: readonly Locator[]
  readonly roles: Roles
  readonly phrases: Phrases
}

/** A body as it may be read: how surely its container is led in is `extra`. */
interface Candidate {
  readonly title?: Piece | undefined
  readonly container?: Piece | undefined
  /** What parts title and container. */
  readonly boundary?: Boundary
  readonly imprint?: Imprint | undefined
  readonly extra: number
}

/** Where a body begins and what is known of it before it is divided. */
interface Frame {
  readonly context: BodyContext
  readonly from: number
  readonly quote: KnownTitle | undefined
  /** Behind the quoted title. */
  readonly bodyFrom: number
  readonly region: Region
  readonly marks: readonly Boundary[]
}

/** Reads the body that begins at `from`, in every way that its punctuation allows ("Gout. Lancet 2001;1:2-3", "Gout. London: Roe; 2001"). */
export function readBody(context: BodyContext, start: number, date: Locator | undefined, known?: Piece): Body {
  const { text, phrases } = context
  let from = start
  while (from < text.length && /[\s\u0001.,:;)\]]/.test(text.charAt(from))) from++
  const quote: KnownTitle | undefined = known ? { title: known, end: from } : readQuoted(text, from)
  const bodyFrom = quote?.end ?? from
  const region = regionOf(text, context.locators, bodyFrom, date)
  const frame = { context, from, quote, bodyFrom, region, marks: boundaries(text, bodyFrom, region.journalEnd) }
  const best = bestOf(frame, { score: -100 }, candidatesOf(frame, undefined))
  // Where a journal of the catalogue stands before a volume, there is no publishing house to look for.
  if (region.locating?.volume && best.container && findJournal(best.container.value)) return best
  const imprint = imprintOf(text, bodyFrom, region, phrases)
  return imprint ? bestOf(frame, best, candidatesOf(frame, imprint)) : best
}

/** The best of some candidates, where one of them is better than what was found before. */
function bestOf(frame: Frame, before: Body, candidates: readonly Candidate[]): Body {
  const { locating } = frame.region
  let best = before
  for (const candidate of candidates) {
    const score = scoreOf(frame, candidate)
    if (score === undefined || score <= best.score) continue
    const { title, container, imprint } = candidate
    best = {
      ...(title ? { title } : {}),
      ...(container ? { container } : {}),
      ...(imprint ? { imprint } : {}),
      ...(locating ? { locator: locating } : {}),
      score,
    }
  }
  return best
}

function scoreOf({ context, quote, region }: Frame, { title, container, boundary, imprint, extra }: Candidate): number | undefined {
  const { locating, isBookVolume } = region
  // "Vol. 5. Berlin: Roe, 1999" is a volume of a book.
  const journal = isBookVolume && (imprint ?? !container) ? undefined : locating
  // "Encyclopaedia of Gout. 4 vols. London: Roe, 1990": what has a publisher and nothing before it is the title.
  if (!title && container && ((imprint && !journal) || (isBookVolume && !quote))) return undefined
  const contained = container
    ? formScore(container, boundary, imprint) + containerScore(container, context, journal, extra > 0 || quote !== undefined)
    : (journal?.volume ? -3 : 0) + (title ? 0 : -2)
  return titleScore(title, boundary, quote !== undefined) + contained + extra + (imprint ? imprint.confidence / 2 + 0.5 : 0)
}

/** What the mark before a container says of it: "Stones at a glance. IJCV, 2004" has an acronym behind a full stop. */
function formScore({ value }: Piece, boundary: Boundary | undefined, imprint: Imprint | undefined): number {
  if (boundary?.kind === 'stop') return !imprint && /^\p{Lu}{3,8}$/u.test(value) ? 3.5 : 0
  return boundary?.kind === 'abbreviation' && !value.includes(' ') ? -4 : 0
}

/** Every way to divide the words up to the imprint, the genre or the locator. */
function candidatesOf(frame: Frame, imprint: Imprint | undefined): Candidate[] {
  const { context, bodyFrom, region, quote } = frame
  const { text, roles, phrases } = context
  const genreFrom = phrases.genre && phrases.genre.from > bodyFrom ? phrases.genre.from : text.length
  const end = Math.min(region.journalEnd, imprint?.from ?? text.length, genreFrom)
  if (roles.bookFrom !== undefined && roles.bookFrom >= bodyFrom) return inBook(frame, roles.bookFrom, end, imprint)
  return quote ? behindQuote(frame, quote, end, imprint) : byMarks(frame, end, imprint)
}

/** "Stones. In: Roe A, ed. A Book. London" */
function inBook({ context, from, quote, marks }: Frame, bookFrom: number, end: number, imprint: Imprint | undefined): Candidate[] {
  const { text } = context
  const stated = quote?.title ?? piece(text, from, Math.min(bookFrom, end))
  // "Roe A. In: Book" has no title of its own.
  const title = stated && /^in$/i.test(stated.value) ? undefined : stated
  const stop = marks.find(({ kind, at }) => kind === 'stop' && at > bookFrom + 3)
  const ends = [Math.max(bookFrom, end), ...(stop && stop.at < end ? [stop.at] : [])]
  return ends.map((to) => ({ title, container: containerPiece(text, bookFrom, to), imprint, extra: 3 }))
}

/** "“Gout in the young.” Lancet" */
function behindQuote({ context, from, bodyFrom }: Frame, quote: KnownTitle, end: number, imprint: Imprint | undefined): Candidate[] {
  const { text } = context
  const named = quotedEnd(text, bodyFrom, end)
  // “Stones”. Finds in Sicily, “La Medicina”, 4: the first quotation is a part of the title.
  const isPart = named && named.from - bodyFrom > 12 && /^[.,]?\s\p{Lu}/u.test(text.slice(bodyFrom, bodyFrom + 4))
  return [
    ...(isPart ? [{ title: piece(text, from, named.from - 1), container: named, imprint, extra: 6 }] : []),
    { title: quote.title, container: containerPiece(text, bodyFrom, end), imprint, extra: leadOf(text, bodyFrom) },
    { title: quote.title, imprint, extra: 0 },
  ]
}

/** "Gout in the young. Lancet", "Gout, a primer. Acta Med": every mark may part title and container. */
function byMarks({ context, from, bodyFrom, region, marks }: Frame, end: number, imprint: Imprint | undefined): Candidate[] {
  const { text } = context
  const partedAt = (boundary: Boundary, extra: number): Candidate => ({
    title: piece(text, from, boundary.at),
    container: containerPiece(text, boundary.next, end),
    boundary,
    imprint,
    extra,
  })
  const isVolume = region.locating?.volume !== undefined
  const sure = isVolume && !imprint ? catalogued(text, marks, end) : undefined
  if (sure) return [partedAt(sure, 0)]
  const cited = quotedEnd(text, bodyFrom, end)
  const soft = isVolume ? softBoundary(text, bodyFrom, end) : undefined
  const closed = marks.find((mark) => mark.kind === 'taken' && mark.at > from + 3)
  return [
    ...(cited ? [{ title: piece(text, from, cited.from - 1), container: cited, imprint, extra: 3 }] : []),
    // "Title. Series. Place: House": what stands before the house need not be the title's.
    ...marks
      .filter(({ next, kind }) => next < end && kind !== 'colon' && !partNumber.test(text.slice(next, next + 8)))
      .map((mark) => partedAt(mark, leadOf(text, mark.next))),
    ...(soft ? [partedAt(soft, 0)] : []),
    { container: containerPiece(text, from, end), imprint, extra: 0 },
    { title: piece(text, from, Math.min(end, closed?.at ?? end)), imprint, extra: 0 },
  ]
}
