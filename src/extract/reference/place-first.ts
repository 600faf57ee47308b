import { monthNumber } from './date.js'
import type { Imprint } from './imprint.js'
import { piece, type Piece } from './piece.js'
import { isHouse, isPlace, isTownLike, isWholePlace } from './publisher.js'

/** "London: Roe", "New York, NY : Roe", "Boca Raton (FL): Roe", "Cambridge and New York: Roe": the surest of all colons. */
export function readPlaceFirst(text: string, from: number, to: number): Imprint | undefined {
  let best: Imprint | undefined
  for (let colon = text.indexOf(':', from); colon >= 0 && colon < to; colon = text.indexOf(':', colon + 1)) {
    const right = houseBehind(text, colon + 1)
    const left = right && townBefore(text, from, colon)
    const imprint = left && imprintOf(text, from, left, right)
    if (imprint && (!best || imprint.confidence > best.confidence)) best = imprint
  }
  return best
}

/** The imprint on the two sides of a colon, if what stands before it lets one begin there. */
function imprintOf(text: string, from: number, left: Piece, right: Piece): Imprint | undefined {
  // "Wiley: New York, NY, USA, 2010": some styles have the house first.
  const isSwapped = isWholePlace(right.value) && !isWholePlace(left.value)
  const [place, publisher] = isSwapped ? [right, left] : [left, right]
  const before = text.slice(from, left.from).trimEnd()
  const opens = before === '' || /[.(\u0001”"?!)]$/.test(before)
  const isKnown = isPlace(place.value) || isWholePlace(place.value)
  if (!isKnown && !isUnknownTown(place.value, publisher.value, before)) return undefined
  const confidence = confidenceOf(place.value, publisher.value)
  return confidence >= (opens ? 2 : 4) ? { from: left.from, to: right.to, place, publisher, confidence, placeFirst: true } : undefined
}

/** "Tiraspol: WVT, 1999" after a full stop: a town that no list knows. */
function isUnknownTown(place: string, publisher: string, before: string): boolean {
  const isShort = publisher.split(' ').length <= (isHouse(publisher) ? 6 : 4) && place.split(' ').length <= 3
  return isShort && before !== '' && (isHouse(publisher) || /[.?!)"”\u0001]$/.test(before))
}

const confidenceOf = (place: string, publisher: string): number =>
  2 +
  (isPlace(place) ? 3 : 0) +
  (place.includes(', ') && isWholePlace(place) ? 2 : 0) +
  (isHouse(publisher) ? 2 : 0) -
  (publisher.split(' ').length > 8 ? 2 : 0)

const imprintTail =
  /\s?[.,;)]{0,2}\s{0,4}(?:$|\u0001|\(?(?:cop\.?\s|c|©\s?)?(?:1[5-9]|20)\d\d(?!\d)|pp?\.|[sS]\.\s?\d|págs?\.|pages?\s\d|\d{1,4}[-–]\d|;|\[|n\.d\.|s\.d\.|\((?:in|unpub|ed|also|re|coll|col\.|série|ser)|coll\.|Coll\.|Reprint)/y

/** The house behind the colon of a place, up to a date, pages, a bracket or the end. */
function houseBehind(text: string, colon: number): Piece | undefined {
  let from = colon
  while (from < text.length && from - colon < 3 && /\s/.test(text.charAt(from))) from++
  if (!/^(?:de\s|van\s|von\s)?[\p{Lu}"“']/u.test(text.slice(from, from + 5))) return undefined
  for (let at = from + 1; at <= text.length && at - from < 122; at++) {
    const char = text.charAt(at)
    if (char !== '' && !/[\s.,;:()[\u0001\d]/.test(char)) continue
    imprintTail.lastIndex = at
    if (imprintTail.test(text)) {
      const found = piece(text, from, at)
      return found && withoutMonth(text, found)
    }
    if (char === ';' || char === ':' || char === '\u0001') return undefined
  }
  return undefined
}

/** "Graduate School, March, 1971": the month belongs to the date. */
function withoutMonth(text: string, name: Piece): Piece | undefined {
  const last = /,?\s(\p{L}{3,9})\.?$/u.exec(text.slice(name.from, name.to))
  if (monthNumber(name.value) !== undefined) return undefined
  return last?.[1] !== undefined && monthNumber(last[1]) !== undefined ? piece(text, name.from, name.from + last.index) : name
}

const hardMarks = ';:?!”"»\u0001()]'

/** The town or towns before the colon, back to a mark that closes something else. */
function townBefore(text: string, from: number, colon: number): Piece | undefined {
  let end = colon
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  const region = /\s?\((?:\p{Lu}[\p{L}.\s]{1,20})\)$/u.exec(text.slice(Math.max(from, end - 26), end))
  const parts = partStarts(text, from, end, region?.[0].length ?? 0)
  for (const start of parts) {
    const found = piece(text, start, end)
    if (found && isWholePlace(found.value)) return wholeOf(text, found, end, region !== null)
  }
  const last = parts.findLast((start) => !/^(?:Inc|Ltd|Co|LLC|GmbH)\b/.test(text.slice(start, end)))
  const found = last === undefined ? undefined : piece(text, last, end)
  if (!found || !/^\p{Lu}/u.test(found.value)) return undefined
  const isTown = isTownLike(found.value) || region !== null || (isPlace(found.value) && found.value.length < 50)
  return isTown ? wholeOf(text, found, end, region !== null) : undefined
}

/** Where a place that ends at `end` may begin: behind a mark that closes something else, or behind a comma; the last `bracketed` characters are its region. */
function partStarts(text: string, from: number, end: number, bracketed: number): number[] {
  const starts: number[] = []
  let start = end - bracketed
  for (; start > from && end - start < 90; start--) {
    const char = text.charAt(start - 1)
    if (hardMarks.includes(char)) break
    if (char === '.' && /\s/.test(text.charAt(start)) && !isShortened(text, from, start - 1)) break
    if (char === ' ' && text.charAt(start - 2) === ',') starts.unshift(start)
  }
  starts.unshift(start)
  return starts.slice(-4)
}

/** The bracket around a region belongs to the place: "Boca Raton (FL)". */
const wholeOf = (text: string, found: Piece, end: number, bracketed: boolean): Piece =>
  bracketed ? { from: found.from, to: end, value: text.slice(found.from, end) } : found

/** Whether the full stop at `at` ends a short form within a place: "D. C.", "Cambridge, Mass.", "St. Louis". */
function isShortened(text: string, from: number, at: number): boolean {
  const word = /(?:^|[\s.,])([\p{L}]{1,5})$/u.exec(text.slice(Math.max(from, at - 6), at))?.[1]
  return (
    word !== undefined &&
    /^(?:\p{Lu}|Ste?|Ft|Mt|[am]|Mass|Calif|Conn|Ill|Mich|Minn|Wis|Wash|Penna?|Pa|Tex|Fla|Md|Ga|Va|Ky|La|Mo|Ore|Colo|Tenn|Ind|Kans?|Neb|Ariz|Ala|Ark|Del|Vt|Nev|Okla|Ont|Que|Vic)$/u.test(
      word,
    )
  )
}
