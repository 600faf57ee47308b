import { readImprint, splitHouse, splitTown, type Imprint } from './imprint.js'
import type { Locator } from './locator.js'
import type { Phrases } from './phrase.js'
import { piece } from './piece.js'
import { readPlaceFirst } from './place-first.js'
import { isHouse, isPlace, isWholePlace } from './publisher.js'
import type { Region } from './region.js'

/** The imprint of a body, wherever it stands: before its date or its pages, behind the kind of work, or behind the date. */
export function imprintOf(text: string, bodyFrom: number, { dated, locating }: Region, phrases: Phrases): Imprint | undefined {
  // "Springer, Berlin, pp 33–44": the house may also stand before the pages.
  const beforePages = !dated && locating?.pages && !locating.volume ? imprintEnd(text, bodyFrom, locating) : undefined
  const stated =
    readImprint(text, bodyFrom, imprintEnd(text, bodyFrom, dated)) ??
    (beforePages === undefined ? undefined : readImprint(text, bodyFrom, beforePages))
  if (stated && (stated.placeFirst || !phrases.genre)) return stated
  return bodyOfGenre(text, phrases, dated) ?? stated ?? imprintAfter(text, dated)
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
