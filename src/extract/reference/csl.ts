import type { Csl } from '../../schema/reference.js'
import { parseDate } from './date.js'
import { findJournal } from './journal.js'
import { expandPages } from './locator.js'
import type { Name } from './name.js'
import type { Piece } from './piece.js'
import type { Reading } from './read.js'

/** Where each CSL field was read, in the text of the reference. */
export type CslPlaces = Readonly<Record<string, { readonly from: number; readonly to: number }>>

/** A reading as CSL-JSON, and the place of every field. */
export function toCsl(reading: Reading): { readonly csl: Omit<Csl, 'id'>; readonly places: CslPlaces } {
  const { identifiers, roles, phrases, authors, title, container, locator, imprint, year } = reading
  const byEditors = roles.headIsEditor && roles.editor !== undefined
  const people = authors && !byEditors ? names(authors.names) : undefined
  const journal = container && findJournal(container.value)
  const pages = locator?.pages && expandPages(locator.pages.value)
  const written = locator?.pages?.value.replace(/\s+/g, '')
  const accessed = identifiers.accessed && dateOf(identifiers.accessed.value)
  const custom = {
    ...(journal && { 'journal-title': journal.title }),
    ...(pages !== undefined && written !== undefined && pages.length > written.length && { 'page-written': written }),
  }
  const csl: Omit<Csl, 'id'> = {
    type: typeOf(reading),
    ...(people && (phrases.isFilm ? { director: people } : { author: people })),
    ...(roles.editor && { editor: names(roles.editor) }),
    ...(roles.translator && { translator: names(roles.translator) }),
    ...(title && { title: title.value }),
    ...(container && { 'container-title': container.value }),
    ...(journal && { 'container-title-short': journal.abbreviation }),
    ...(year && { issued: { 'date-parts': [[Number(year.value.slice(0, 4)), ...dayOf(reading)]] } }),
    ...(accessed && { accessed }),
    ...(locator?.volume && { volume: locator.volume.value }),
    ...(locator?.issue && { issue: locator.issue.value }),
    ...(pages !== undefined && { page: pages }),
    ...(phrases.extent && { 'number-of-pages': phrases.extent.value }),
    ...(phrases.edition && { edition: phrases.edition.value }),
    ...(imprint?.publisher && { publisher: imprint.publisher.value }),
    ...(imprint?.place && { 'publisher-place': imprint.place.value }),
    ...(phrases.genre && { genre: phrases.genre.value }),
    ...(identifiers.doi && { DOI: identifiers.doi.value }),
    ...(identifiers.pmid && { PMID: identifiers.pmid.value }),
    ...(identifiers.pmcid && { PMCID: identifiers.pmcid.value }),
    ...(identifiers.isbn && { ISBN: identifiers.isbn.value }),
    ...(identifiers.url && { URL: identifiers.url.value }),
    ...(Object.keys(custom).length > 0 && { custom }),
  }
  const stated: readonly (readonly [string, Pick<Piece, 'from' | 'to'> | undefined])[] = [
    [phrases.isFilm ? 'director' : 'author', people && authors],
    ['editor', roles.editorAt],
    ['translator', roles.translatorAt],
    ['title', title],
    ['container-title', container],
    ['issued', year],
    ['accessed', accessed && identifiers.accessed],
    ['volume', locator?.volume],
    ['issue', locator?.issue],
    ['page', locator?.pages],
    ['number-of-pages', phrases.extent],
    ['edition', phrases.edition],
    ['publisher', imprint?.publisher],
    ['publisher-place', imprint?.place],
    ['genre', phrases.genre],
    ['DOI', identifiers.doi],
    ['PMID', identifiers.pmid],
    ['PMCID', identifiers.pmcid],
    ['ISBN', identifiers.isbn],
    ['URL', identifiers.url],
  ]
  const places: Record<string, { readonly from: number; readonly to: number }> = {}
  for (const [field, at] of stated) if (at && at.to > at.from) places[field] = { from: at.from, to: at.to }
  return { csl, places }
}

const names = (list: readonly Name[]): Name[] => list.filter(({ family, literal }) => (family ?? literal ?? '') !== '')

const dayOf = ({ month, day }: Reading): readonly number[] => (month === undefined ? [] : day === undefined ? [month] : [month, day])

function dateOf(text: string): { 'date-parts': number[][] } | undefined {
  const date = parseDate(text)
  if (!date) return undefined
  const { year, month, day } = date
  return { 'date-parts': [month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]] }
}

function typeOf(reading: Reading): Csl['type'] {
  const { phrases, roles, container, locator, imprint, identifiers } = reading
  if (phrases.isFilm) return 'motion_picture'
  if (phrases.type) return phrases.type
  if (
    container &&
    /\b(?:proceedings|proc\.|conference|symposium|workshop|congress)\b/i.test(container.value) &&
    !findJournal(container.value)
  )
    return 'paper-conference'
  if (container && (roles.bookFrom !== undefined || (imprint?.publisher && !findJournal(container.value)))) return 'chapter'
  if (container && (locator?.volume ?? locator?.pages ?? findJournal(container.value))) return 'article-journal'
  if (imprint?.publisher ?? identifiers.isbn) return 'book'
  if (identifiers.url && !container) return 'webpage'
  return container ? 'article-journal' : 'document'
}
