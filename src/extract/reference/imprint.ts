import { monthNumber } from './date.js'
import { piece, type Piece } from './piece.js'
import { readPlaceFirst } from './place-first.js'
import { isHouse, isPlace, isRegion, isWholePlace } from './publisher.js'

/** Who published a book, report or thesis, and where. */
export interface Imprint {
  readonly from: number
  readonly to: number
  readonly place?: Piece
  readonly publisher?: Piece
  readonly confidence: number
  readonly placeFirst?: boolean
}

/** The imprint between from and to, `end` being where the date or the locators begin ("Paris: Gallimard", "Springer, Berlin", "Oxford University Press"). */
export function readImprint(text: string, from: number, to: number): Imprint | undefined {
  return readPlaceFirst(text, from, to) ?? houseFirst(text, from, to)
}

const sign = /(?<!\b(?:Univ|Soc|Math|Amer|Acad|Sci|Natl|Inst|Nat|St|Co|Inc|\p{Lu}))[.](?=\s)|[,;](?=\s)|\u0001+|["”»](?=\s)|\s\(/gu

/** "Gallimard, Paris", "Springer-Verlag, New York, NY", "John Wiley & Sons" as the last parts before the date. */
function houseFirst(text: string, from: number, to: number): Imprint | undefined {
  const cut: number[] = []
  sign.lastIndex = from
  for (let match = sign.exec(text); match && match.index < to; match = sign.exec(text)) cut.push(match.index + match[0].length)
  let only: Imprint | undefined
  for (const start of cut.slice(-4).reverse()) {
    const name = nameAt(text, start, to)
    if (!name) continue
    const parted = townFirst(text, name) ?? partedByComma(text, name)
    if (parted) return parted
    if (looksLikePlace(name.value) && name.value.split(' ').length < 6) {
      if (standsAlone(text, from, name, to)) only = { from: name.from, to: name.to, place: name, confidence: 1 }
    } else if (isHouse(name.value) && !/[.?!]\s\p{Lu}\p{L}/u.test(name.value) && name.value.split(' ').length <= 10)
      return houseAlone(text, from, name, cut)
  }
  return only
}

/** What stands before the first comma, and behind it; "Roe, Inc." is not parted. */
function partsOf(value: string): { readonly head: string; readonly tail: string } {
  const comma = value.search(/,\s(?!(?:Inc|Ltd|Co|LLC)\b)/)
  return comma < 0 ? { head: value, tail: '' } : { head: value.slice(0, comma), tail: value.slice(comma + 2) }
}

/** The words from a mark to the date, where they may name a house or a town: no journal, no meeting, no remainder of a firm's name. */
function nameAt(text: string, start: number, to: number): Piece | undefined {
  const volume = /^(?:vol|band|bd)\.?\s\d{1,4}\s/i.exec(text.slice(start, start + 12))?.[0].length ?? 0
  const name = piece(text, start + volume, to)
  if (!name || !/^\p{Lu}/u.test(name.value) || /\d{2}/.test(name.value)) return undefined
  const { head } = partsOf(name.value)
  if (/^(?:Inc|Ltd|Co|LLC|GmbH|[A-Z]{2})\b(?!\s\p{L})/u.test(head) && !isHouse(head)) return undefined
  const isOther = /[()]|\b(?:transactions|proceedings|proc|conf|conference|symp|symposium|workshop|journal|paper)\b/i.test(head)
  return isOther || head.split(' ').length > 8 ? undefined : name
}

/** "Paris, Gallimard", "Gallimard, Paris" */
function partedByComma(text: string, name: Piece): Imprint | undefined {
  const { from, to, value } = name
  const { head, tail } = partsOf(value)
  const first = piece(text, from, from + head.length)
  const rest = piece(text, from + head.length, to)
  if (!first || !rest) return undefined
  if (isTownBefore(head, tail) && !isWholePlace(value.replace(/\)$/, '')))
    return { from, to, place: first, publisher: rest, confidence: isHouse(tail) ? 5 : 2 }
  return isHouseBefore(head, tail) ? { from, to, publisher: first, place: rest, confidence: isHouse(head) ? 5 : 2 } : undefined
}

/** "Paris" before "Gallimard", not before "May 2001". */
const isTownBefore = (head: string, tail: string): boolean =>
  isPlace(head) && !isHouse(head) && tail.split(' ').length < 7 && monthNumber(/^\p{L}+/u.exec(tail)?.[0] ?? '') === undefined

const isHouseBefore = (head: string, tail: string): boolean =>
  (!isPlace(head) || isHouse(head)) && (looksLikePlace(tail) || (isHouse(head) && tail.length > 3 && isRegion(tail)))

/** Whether a town stands behind a mark, and nothing but date and pages behind it. */
const standsAlone = (text: string, from: number, town: Piece, to: number): boolean =>
  /[.,"”\u0001]\s?$/.test(text.slice(from, town.from)) &&
  !/\d/.test(text.slice(to, to + 40).replace(/(?:1[5-9]|20)\d\d|\bpp?\.\s?\d+(?:[-–]\d*)?/gi, ''))

/** "Oxford University Press", with the department or the town before it. */
function houseAlone(text: string, from: number, name: Piece, cut: readonly number[]): Imprint {
  const whole = departmentBefore(text, from, name, cut)
  if (whole) return { from: whole.from, to: whole.to, publisher: whole, confidence: 4 }
  const town = placeBeforeHouse(text, from, name.from)
  return town
    ? { from: town.from, to: name.to, place: town, publisher: name, confidence: 5 }
    : { from: name.from, to: name.to, ...splitHouse(text, name), confidence: 4 }
}

/** "New York, NY, Roe and Sons": the town with its state before the house. */
function townFirst(text: string, name: Piece): Imprint | undefined {
  const match = /^([^,]{3,30}, [^,]{2,20}), (?=\p{Lu})/u.exec(name.value)
  const place = match?.[1] !== undefined && isWholePlace(match[1]) ? piece(text, name.from, name.from + match[1].length) : undefined
  const publisher = place && piece(text, place.to, name.to)
  return publisher && isHouse(publisher.value) ? { from: name.from, to: name.to, place, publisher, confidence: 5 } : undefined
}

/** "Springer-Verlag Berlin", "Westview Press Boulder, CO": no mark stands between house and town. */
export function splitHouse(text: string, name: Piece): { readonly publisher: Piece; readonly place?: Piece } {
  const end =
    /\b(?:press|verlag|springer|publishers|publishing|publications|books|sons|wiley|elsevier|theater|theatre)\s(?=[A-ZÀ-Þ])/i.exec(
      name.value,
    )
  const at = end ? end.index + end[0].length : 0
  if (at === 0 || !isWholePlace(name.value.slice(at).replace(/\s\/\s/g, '/'))) return { publisher: name }
  const publisher = piece(text, name.from, name.from + at)
  const place = piece(text, name.from + at, name.to)
  return publisher && place ? { publisher, place } : { publisher: name }
}

/** Splits a body from the town behind it: "Stanford University, Stanford, CA". */
export function splitTown(text: string, name: Piece): { readonly publisher: Piece; readonly place?: Piece } {
  for (let at = name.value.indexOf(', '); at >= 0; at = name.value.indexOf(', ', at + 1)) {
    if (!isWholePlace(name.value.slice(at + 2))) continue
    const publisher = piece(text, name.from, name.from + at)
    const place = piece(text, name.from + at, name.to)
    if (publisher && place) return { publisher, place }
  }
  // "Oregon State Univ., Corvallis"
  const town = /^(.+\b(?:Univ\.?|University)), \p{Lu}\p{Ll}+$/u.exec(name.value)?.[1]
  const publisher = town === undefined ? undefined : piece(text, name.from, name.from + town.length)
  const place = publisher && piece(text, publisher.to, name.to)
  return publisher && place ? { publisher, place } : { publisher: name }
}

/** "Department of Pathology, University of Ghent": the part of a body before the body. */
function departmentBefore(text: string, from: number, name: Piece, cut: readonly number[]): Piece | undefined {
  for (const start of cut.filter((at) => at < name.from).slice(-4)) {
    const before = text.slice(start, name.from)
    if (
      /^\s?(?:the\s)?(?:dept|department|school|faculty|institute|laborator|lab|division|board|center|centre|college)\b/i.test(before) &&
      !/[.\u0001]\s/.test(before.replace(/Dept\./, 'Dept')) &&
      start >= from
    )
      return piece(text, start, name.to)
  }
  return undefined
}

/** "New York, Macmillan": the town that stands before the house. */
function placeBeforeHouse(text: string, from: number, house: number): Piece | undefined {
  const before = text.slice(Math.max(from, house - 50), house)
  const match =
    /(?<=[.;(”"\u0001]\s?)(\p{Lu}[^.;(”"\u0001]{2,45}),\s?$/u.exec(before) ?? /(?<=,\s)(\p{Lu}[\p{L}\s'’-]{2,25}),\s?$/u.exec(before)
  const town = match?.[1]
  if (!match || town === undefined) return undefined
  const start = house - before.length + match.index
  if (isWholePlace(town)) return piece(text, start, house)
  const last = town.lastIndexOf(', ')
  return last >= 0 && isWholePlace(town.slice(last + 2)) ? piece(text, start + last + 2, house) : undefined
}

/** "Paris", "Upper Saddle River, NJ", "Farmington Hills, MI". */
const looksLikePlace = (text: string): boolean => (isPlace(text) && !isHouse(text) && text.split(' ').length < 6) || isWholePlace(text)
