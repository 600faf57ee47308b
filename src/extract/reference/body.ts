import { boundaries, type Boundary } from './boundary.js'
import { readImprint, readPlaceFirst, splitHouse, splitTown, type Imprint } from './imprint.js'
import { isHouse, isPlace, isWholePlace } from './publisher.js'
import { findJournal } from './journal.js'
import type { Locator } from './locator.js'
import type { Phrases } from './phrase.js'
import { piece, type Piece } from './piece.js'
import { readQuoted, type KnownTitle } from './quote.js'
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
  const later = context.locators.filter((locator) => locator.from >= bodyFrom && locator !== date)
  const main = pagesForYear(bestLocator(text, later), date)
  const series =
    main && !main.volume
      ? later.find(
          (locator) =>
            locator.volume &&
            locator.from < main.from &&
            /^vol/i.test(text.slice(locator.from, locator.from + 4)) &&
            /^\sof\s/.test(text.slice(locator.to, locator.to + 4)),
        )
      : undefined
  const tail =
    main?.volume && !main.pages
      ? later.find((locator) => locator.pages && !locator.volume && locator.from > main.to && locator.confidence >= 1.5)
      : undefined
  const locating = main && series?.volume ? { ...main, volume: series.volume } : main && tail?.pages ? { ...main, pages: tail.pages } : main
  const dated = later.findLast(
    (locator) =>
      (locator.year !== undefined || (locator.month !== undefined && locator.day !== undefined)) &&
      (date === undefined || /[.,;([\u0001]\s?$/.test(text.slice(locator.from - 2, locator.from))),
  )
  const isOld =
    date?.year &&
    dated &&
    bareYear(dated) &&
    dated.year?.value !== date.year.value &&
    readPlaceFirst(text, dated.to, text.length) !== undefined
  const datedFrom =
    !isOld && dated && dated.from > bodyFrom && (!locating || (dated.to <= locating.from && locating.from - dated.to < 12))
      ? dated.from
      : undefined
  const journalEnd = trimOpen(text, bodyFrom, series?.from ?? datedFrom ?? locating?.from ?? text.length)
  const genreFrom = phrases.genre && phrases.genre.from > bodyFrom ? phrases.genre.from : text.length
  const marks = boundaries(text, bodyFrom, journalEnd)

  const bookVolume =
    locating?.volume !== undefined &&
    !locating.pages &&
    !locating.issue &&
    /^(?:vol|bd|band|tome|t\.)/i.test(text.slice(locating.from, locating.from + 5))
  let best: Body = { score: -100 }
  const offer = (
    title: Piece | undefined,
    container: Piece | undefined,
    boundary: Boundary | undefined,
    imprint: Imprint | undefined,
    extra: number,
  ): void => {
    // "Vol. 5. Berlin: Roe, 1999" is a volume of a book.
    const journal = bookVolume && (imprint ?? !container) ? undefined : locating
    // "Encyclopaedia of Gout. 4 vols. London: Roe, 1990": what has a publisher and nothing before it is the title.
    if (!title && container && ((imprint && !journal) || (bookVolume && !quote))) return
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
    // "Springer, Berlin, pp 33–44": the house may also stand before the pages.
    const beforePages = !dated && locating?.pages && !locating.volume ? imprintEnd(text, bodyFrom, locating) : undefined
    const stated =
      readImprint(text, bodyFrom, imprintEnd(text, bodyFrom, dated)) ??
      (beforePages === undefined ? undefined : readImprint(text, bodyFrom, beforePages))
    const imprint =
      stated && (stated.placeFirst || !phrases.genre) ? stated : (bodyOfGenre(text, phrases, dated) ?? stated ?? imprintAfter(text, dated))
    if (imprint) read(imprint)
  }
  return best
}

/** The full stop behind which a journal of the catalogue stands, right before the volume: no other reading can be better. */
function catalogued(text: string, marks: readonly Boundary[], end: number): Boundary | undefined {
  let found: Boundary | undefined
  let stops = 0
  for (let i = marks.length - 1; i >= 0 && stops < 3; i--) {
    const mark = marks[i]
    if (!mark || mark.kind === 'comma' || mark.kind === 'colon' || mark.next >= end) continue
    if (end - mark.next > 100) break
    if (mark.kind === 'stop') stops++
    const journal = containerPiece(text, mark.next, end)
    if (journal && findJournal(journal.value)) found = mark.kind === 'abbreviation' ? undefined : mark
  }
  return found
}

/** "(2003). Title. Journal, 64(6), 1983": the year is known, what looks like one is a page. */
const pagesForYear = (locator: Locator | undefined, date: Locator | undefined): Locator | undefined =>
  locator?.volume && locator.year && !locator.pages && date && locator.year.from > locator.volume.from
    ? { ...locator, pages: locator.year }
    : locator

function bestLocator(text: string, locators: readonly Locator[]): Locator | undefined {
  let best: Locator | undefined
  for (const locator of locators)
    if (
      (locator.volume ?? locator.pages ?? locator.issue) &&
      locator.confidence > 0.5 &&
      !/^\s?:\s\p{L}/u.test(text.slice(locator.to, locator.to + 4)) &&
      (!best || locator.confidence + 0.2 >= best.confidence)
    )
      best = locator
  return best
}

/** "Gout today. II. Acta Med": the number of a part belongs to the title. */
const partNumber = /^[IVX]{1,4}\.\s\p{Lu}/u

/** The journal in quotation marks right before its locator ("Title. „Gazeta“ 1997, nr 29"). */
function quotedEnd(text: string, from: number, to: number): Piece | undefined {
  if (!/["”»“]$/.test(text.slice(Math.max(from, to - 2), to).trimEnd())) return undefined
  const match = /[.,?!]\s["“„«]([^"“”„«»\u0001]{3,80})["”»“]\s?$/.exec(text.slice(from, to))
  const start = match ? from + match.index + 3 : 0
  return match?.[1] === undefined ? undefined : piece(text, start, start + match[1].length)
}

/** How strongly the words at `at` begin the name of a collection: "In:", "Paper presented at". */
function leadOf(text: string, at: number): number {
  const words = text.slice(at, at + 40)
  if (/^[\s,.;:]{0,4}(?:in|IN|In)(?:\s?:\s|\s(?=[\p{Lu}"“\d])(?!Vitro|Vivo|Silico|Situ|Press))/u.test(words)) return 4
  return /^(?:paper|poster|abstract|talk|presented)\s(?:session\s)?(?:presented\s)?at\s?/i.test(words) ? 5 : 0
}

/** The end of the region in which a publisher may stand: the last date, or the end of the reference. */
function imprintEnd(text: string, from: number, dated: Locator | undefined): number {
  let end = dated && dated.from > from ? dated.from : text.length
  while (end > from && /[\s\u0001,;.([]/.test(text.charAt(end - 1))) end--
  return end
}

/** "…, Berkeley, 2005. USENIX Association.", "… (1957), Washington: Roe.": a publisher behind the date. */
function imprintAfter(text: string, dated: Locator | undefined): Imprint | undefined {
  const placed = dated && readPlaceFirst(text, dated.to, text.length)
  if (placed) return placed
  const publisher = dated && piece(text, dated.to, text.length)
  if (
    !publisher ||
    publisher.value.length > 70 ||
    !/^\p{Lu}/u.test(publisher.value) ||
    !isHouse(publisher.value) ||
    /[.:]\s/.test(publisher.value)
  )
    return undefined
  return { from: publisher.from, to: publisher.to, ...splitHouse(text, publisher), confidence: 2 }
}

/** "PhD thesis, University of Ghent, 1992": the body behind the kind of work. */
function bodyOfGenre(text: string, phrases: Phrases, dated: Locator | undefined): Imprint | undefined {
  if (!phrases.genre) return undefined
  const from = phrases.genre.to
  const end = imprintEnd(text, from, dated)
  // "Technical report TR 9603, University of Ghent": the number of the report is no publisher.
  const numbered = /^[\s,.\u0001]{0,8}[^,.]{0,40}\d[^,]{0,30},\s/.exec(text.slice(from, end))?.[0].length ?? 0
  const publisher = end > from ? piece(text, from + numbered, end) : undefined
  if (!publisher || publisher.value.length > 140 || !/^\p{Lu}/u.test(publisher.value)) return undefined
  const { from: start, to, value } = publisher
  return isWholePlace(value) || (isPlace(value) && !isHouse(value) && value.split(' ').length < 4)
    ? { from: start, to, place: publisher, confidence: 2 }
    : { from: start, to, ...splitTown(text, publisher), confidence: 3 }
}

function trimOpen(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s\u0001,;(\[]/.test(text.charAt(end - 1))) end--
  return end
}

/** The title of what the work appeared in, without "In:" before it and the town of a conference behind it. */
function containerPiece(text: string, from: number, to: number): Piece | undefined {
  const lead = /^[\s,.;:]{0,4}(?:(?:in|IN|In)(?:\s?:\s|\s(?=[\p{Lu}"“\d])(?!Vitro|Vivo|Silico|Situ|Press))|Special Issue,\s)/u.exec(
    text.slice(from, to),
  )
  let start = from + (lead?.[0].length ?? 0)
  while (start < to && /[\s\u0001,.;:]/.test(text.charAt(start))) start++
  const read = text.indexOf('\u0001', start)
  const found = piece(text, start, read >= 0 && read < to ? read : to)
  const bracketed = found && withoutTown(text, found)
  if (bracketed) return bracketed
  // "Proceedings of the 3rd Conference on Gout; 2010 Jun 3-5; Geneva"
  const held = found?.value.search(/;\s(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}/u) ?? -1
  if (found && held > 0) return piece(text, found.from, found.from + held)
  const special = found?.value.search(/[,:]\sSpecial Issue\b/) ?? -1
  if (found && special > 0) return piece(text, found.from, found.from + special)
  if (!found?.value.includes(', ') || findJournal(found.value)) return found
  const town = text.slice(found.from, found.to).search(/,\s(?=\p{Lu})/u)
  for (let at = town; at >= 0;) {
    const tail = text.slice(found.from + at + 2, found.to)
    if (isWholePlace(tail) || isWholePlace(/^[^,(]*/.exec(tail)?.[0] ?? '')) return piece(text, found.from, found.from + at)
    const next = tail.search(/,\s(?=\p{Lu})/u)
    at = next < 0 ? -1 : at + 2 + next
  }
  return found
}

/** "Proc. Conference on Gout (Berlin, 2003)", "Eurolith ’94 (Kyoto, Japan)": the town behind the name of a meeting. */
function withoutTown(text: string, found: Piece): Piece | undefined {
  const open = found.value.endsWith(')') || !found.value.includes(')') ? text.lastIndexOf('(', found.to) : -1
  if (open <= found.from || findJournal(found.value)) return undefined
  return isWholePlace(text.slice(open + 1, found.to).replace(/[),\s]+$/, '')) ? piece(text, found.from, open) : undefined
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

const bareYear = ({ year, month, volume, pages }: Locator): boolean => year !== undefined && month === undefined && !volume && !pages
