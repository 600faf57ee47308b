import { boundaries, type Boundary } from './boundary.js'
import { imprintOf } from './body-imprint.js'
import { catalogued, containerPiece, leadOf, partNumber, quotedEnd, softBoundary } from './container.js'
import type { Imprint } from './imprint.js'
import { findJournal } from './journal.js'
import type { Locator } from './locator.js'
import type { Phrases } from './phrase.js'
import { piece, type Piece } from './piece.js'
import { readQuoted, type KnownTitle } from './quote.js'
import { regionOf } from './region.js'
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

/** Reads the body that begins at `from`, in every way that its punctuation allows ("Gout. Lancet 2001;1:2-3", "Gout. London: Roe; 2001"). */
export function readBody(context: BodyContext, start: number, date: Locator | undefined, known?: Piece): Body {
  const { text, roles, phrases } = context
  let from = start
  while (from < text.length && /[\s\u0001.,:;)\]]/.test(text.charAt(from))) from++
  const quote: KnownTitle | undefined = known ? { title: known, end: from } : readQuoted(text, from)
  const bodyFrom = quote?.end ?? from
  const region = regionOf(text, context.locators, bodyFrom, date)
  const { locating, journalEnd, isBookVolume } = region
  const genreFrom = phrases.genre && phrases.genre.from > bodyFrom ? phrases.genre.from : text.length
  const marks = boundaries(text, bodyFrom, journalEnd)

  let best: Body = { score: -100 }
  const offer = (
    title: Piece | undefined,
    container: Piece | undefined,
    boundary: Boundary | undefined,
    imprint: Imprint | undefined,
    extra: number,
  ): void => {
    // "Vol. 5. Berlin: Roe, 1999" is a volume of a book.
    const journal = isBookVolume && (imprint ?? !container) ? undefined : locating
    // "Encyclopaedia of Gout. 4 vols. London: Roe, 1990": what has a publisher and nothing before it is the title.
    if (!title && container && ((imprint && !journal) || (isBookVolume && !quote))) return
    // "Stones at a glance. IJCV, 2004"
    const acronym = boundary?.kind === 'stop' && container && !imprint && /^\p{Lu}{3,8}$/u.test(container.value) ? 3.5 : 0
    const single = boundary?.kind === 'abbreviation' && container && !container.value.includes(' ') ? -4 : 0
    const contained = container
      ? single + acronym + containerScore(container, context, journal, extra > 0 || quote !== undefined)
      : (journal?.volume ? -3 : 0) + (title ? 0 : -2)
    const score = titleScore(title, boundary, quote !== undefined) + contained + extra + (imprint ? imprint.confidence / 2 + 0.5 : 0)
    if (score > best.score)
      best = {
        ...(title ? { title } : {}),
        ...(container ? { container } : {}),
        ...(imprint ? { imprint } : {}),
        ...(locating ? { locator: locating } : {}),
        score,
      }
  }
  const read = (imprint: Imprint | undefined): void => {
    const end = Math.min(journalEnd, imprint?.from ?? text.length, genreFrom)
    if (roles.bookFrom !== undefined && roles.bookFrom >= bodyFrom) {
      const container = containerPiece(text, roles.bookFrom, Math.max(roles.bookFrom, end))
      const stated = quote?.title ?? piece(text, from, Math.min(roles.bookFrom, end))
      // "Roe A. In: Book" has no title of its own.
      const title = stated && /^in$/i.test(stated.value) ? undefined : stated
      offer(title, container, undefined, imprint, 3)
      const stop = marks.find(({ kind, at }) => kind === 'stop' && at > (roles.bookFrom ?? 0) + 3)
      if (stop && stop.at < end) offer(title, containerPiece(text, roles.bookFrom, stop.at), undefined, imprint, 3)
      return
    }
    const named = quote && quotedEnd(text, bodyFrom, end)
    // “Stones”. Finds in Sicily, “La Medicina”, 4: the first quotation is a part of the title.
    if (named && named.from - bodyFrom > 12 && /^[.,]?\s\p{Lu}/u.test(text.slice(bodyFrom, bodyFrom + 4)))
      offer(piece(text, from, named.from - 1), named, undefined, imprint, 6)
    if (quote) {
      const lead = leadOf(text, bodyFrom)
      offer(quote.title, containerPiece(text, bodyFrom, end), undefined, imprint, lead)
      offer(quote.title, undefined, undefined, imprint, 0)
      return
    }
    const sure = locating?.volume && !imprint ? catalogued(text, marks, end) : undefined
    if (sure) {
      offer(piece(text, from, sure.at), containerPiece(text, sure.next, end), sure, undefined, 0)
      return
    }
    const cited = quotedEnd(text, bodyFrom, end)
    if (cited) offer(piece(text, from, cited.from - 1), cited, undefined, imprint, 3)
    for (const mark of marks) {
      if (mark.next >= end || mark.kind === 'colon' || partNumber.test(text.slice(mark.next, mark.next + 8))) continue
      const lead = leadOf(text, mark.next)
      offer(piece(text, from, mark.at), containerPiece(text, mark.next, end), mark, imprint, lead)
      // "Title. Series. Place: House": what stands before the house need not be the title's.
    }
    const soft = locating?.volume ? softBoundary(text, bodyFrom, end) : undefined
    if (soft) offer(piece(text, from, soft.at), containerPiece(text, soft.next, end), soft, imprint, 0)
    offer(undefined, containerPiece(text, from, end), undefined, imprint, 0)
    const closed = marks.find((mark) => mark.kind === 'taken' && mark.at > from + 3)
    offer(piece(text, from, Math.min(end, closed?.at ?? end)), undefined, undefined, imprint, 0)
  }
  read(undefined)
  // Where a journal of the catalogue stands before a volume, there is no publishing house to look for.
  if (!(locating?.volume && best.container && findJournal(best.container.value))) {
    const imprint = imprintOf(text, bodyFrom, region, phrases)
    if (imprint) read(imprint)
  }
  return best
}
