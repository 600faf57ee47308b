import type { Csl } from '../../schema/reference.js'
import { parseDate } from './date.js'
import { findJournal } from './journal.js'
import { expandPages } from './locator.js'
import type { Name, NameList } from './name.js'
import type { Piece } from './piece.js'
import type { Reading } from './read.js'

/** Where each CSL field was read, in the text of the reference. */
export type CslPlaces = Readonly<Record<string, { readonly from: number; readonly to: number }>>

/** A reading as CSL-JSON, and the place of every field. */
export function toCsl(reading: Reading): { readonly csl: Omit<Csl, 'id'>; readonly places: CslPlaces } {
  const { identifiers, container, locator, year } = reading
  const pieces = piecesOf(reading)
  const journal = container && findJournal(container.value)
  const pages = locator?.pages && expandPages(locator.pages.value)
  const accessed = identifiers.accessed && dateOf(identifiers.accessed.value)
  const csl: Omit<Csl, 'id'> = {
    type: typeOf(reading),
    ...peopleOf(reading),
    ...valuesOf(pieces, 'title', 'container-title'),
    ...(journal && { 'container-title-short': journal.abbreviation }),
    ...(year && { issued: { 'date-parts': [[Number(year.value.slice(0, 4)), ...dayOf(reading)]] } }),
    ...(accessed && { accessed }),
    ...valuesOf(pieces, 'volume', 'issue'),
    ...(pages !== undefined && { page: pages }),
    ...valuesOf(pieces, 'number-of-pages', 'edition', 'publisher', 'publisher-place', 'genre', 'DOI', 'PMID', 'PMCID', 'ISBN', 'URL'),
    ...customOf(journal?.title, pages, locator?.pages),
  }
  return { csl, places: placesOf(reading, pieces, accessed !== undefined) }
}

/** The fields that say what they quote. */
function piecesOf({ identifiers, phrases, title, container, locator, imprint }: Reading) {
  return {
    title,
    'container-title': container,
    volume: locator?.volume,
    issue: locator?.issue,
    'number-of-pages': phrases.extent,
    edition: phrases.edition,
    publisher: imprint?.publisher,
    'publisher-place': imprint?.place,
    genre: phrases.genre,
    DOI: identifiers.doi,
    PMID: identifiers.pmid,
    PMCID: identifiers.pmcid,
    ISBN: identifiers.isbn,
    URL: identifiers.url,
  }
}

type Pieces = ReturnType<typeof piecesOf>

/** What some of the pieces say, as far as there are such. */
function valuesOf<K extends keyof Pieces>(pieces: Pieces, ...fields: readonly K[]): { [F in K]?: string } {
  const values: { [F in K]?: string } = {}
  for (const field of fields) {
    const found = pieces[field]
    if (found) values[field] = found.value
  }
  return values
}

/** The names at the head, unless they are those of the editors. */
const authorsOf = ({ roles, authors }: Reading): NameList | undefined =>
  roles.headIsEditor && roles.editor !== undefined ? undefined : authors

function peopleOf(reading: Reading): Pick<Csl, 'author' | 'director' | 'editor' | 'translator'> {
  const { roles, phrases } = reading
  const authors = authorsOf(reading)
  return {
    ...(authors && (phrases.isFilm ? { director: names(authors.names) } : { author: names(authors.names) })),
    ...(roles.editor && { editor: names(roles.editor) }),
    ...(roles.translator && { translator: names(roles.translator) }),
  }
}

/** What CSL has no field for: the full name of the journal, and pages as written where they were shortened ("117–24"). */
function customOf(title: string | undefined, pages: string | undefined, stated: Piece | undefined): Pick<Csl, 'custom'> {
  const written = stated?.value.replace(/\s+/g, '')
  const custom = {
    ...(title !== undefined && { 'journal-title': title }),
    ...(pages !== undefined && written !== undefined && pages.length > written.length && { 'page-written': written }),
  }
  return Object.keys(custom).length > 0 ? { custom } : {}
}

function placesOf(reading: Reading, pieces: Pieces, isAccessed: boolean): CslPlaces {
  const { identifiers, roles, phrases, locator, year } = reading
  const { title, 'container-title': container, volume, issue, ...others } = pieces
  const stated: Readonly<Record<string, Pick<Piece, 'from' | 'to'> | undefined>> = {
    [phrases.isFilm ? 'director' : 'author']: authorsOf(reading),
    editor: roles.editorAt,
    translator: roles.translatorAt,
    title,
    'container-title': container,
    issued: year,
    accessed: isAccessed ? identifiers.accessed : undefined,
    volume,
    issue,
    page: locator?.pages,
    ...others,
  }
  const places: Record<string, { readonly from: number; readonly to: number }> = {}
  for (const [field, at] of Object.entries(stated)) if (at && at.to > at.from) places[field] = { from: at.from, to: at.to }
  return places
}

const names = (list: readonly Name[]): Name[] => list.filter(({ family, literal }) => (family ?? literal ?? '') !== '')

const dayOf = ({ month, day }: Reading): readonly number[] => (month === undefined ? [] : day === undefined ? [month] : [month, day])

function dateOf(text: string): { 'date-parts': number[][] } | undefined {
  const date = parseDate(text)
  if (!date) return undefined
  const { year, month, day } = date
  return { 'date-parts': [month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]] }
}

const meeting = /\b(?:proceedings|proc\.|conference|symposium|workshop|congress)\b/i

function typeOf(reading: Reading): Csl['type'] {
  const { phrases, container, imprint, identifiers } = reading
  if (phrases.isFilm) return 'motion_picture'
  if (phrases.type) return phrases.type
  const part = container && partType(reading, container)
  if (part) return part
  if (imprint?.publisher ?? identifiers.isbn) return 'book'
  if (container) return 'article-journal'
  return identifiers.url ? 'webpage' : 'document'
}

/** What a part of a journal, of a book or of proceedings is. */
function partType({ roles, locator, imprint }: Reading, container: Piece): Csl['type'] | undefined {
  const isJournal = findJournal(container.value) !== undefined
  if (!isJournal && meeting.test(container.value)) return 'paper-conference'
  if (roles.bookFrom !== undefined || (imprint?.publisher && !isJournal)) return 'chapter'
  return isJournal || (locator?.volume ?? locator?.pages) ? 'article-journal' : undefined
}
