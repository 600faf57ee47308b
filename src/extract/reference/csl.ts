import { expandPages } from './locator.js'
import type { Name } from './name.js'
import { plain, type Piece } from './piece.js'
import { parseDate } from './date.js'
import { journalOf, type Reading } from './read.js'

/** A reference as CSL-JSON. */
export interface Csl {
  readonly type: string
  readonly author?: readonly Name[]
  readonly director?: readonly Name[]
  readonly editor?: readonly Name[]
  readonly translator?: readonly Name[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly title?: string
  readonly 'container-title'?: string
  readonly 'container-title-short'?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly 'page-first'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly edition?: string
  readonly genre?: string
  readonly 'number-of-pages'?: string
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly ISBN?: string
  readonly URL?: string
  readonly custom?: Readonly<Record<string, string>>
}

/** Where each CSL field was read, in the text of the reference. */
export type CslPlaces = Readonly<Record<string, { readonly from: number; readonly to: number }>>

/** A reading as CSL-JSON with the place of every field. */
export function toCsl(reading: Reading): { readonly csl: Csl; readonly places: CslPlaces } {
  const { identifiers, roles, phrases, authors, title, container, locator, imprint } = reading
  const places: Record<string, { readonly from: number; readonly to: number }> = {}
  const fields: Record<string, unknown> = {}
  const put = (field: string, at: { readonly from: number; readonly to: number } | undefined, value: unknown): void => {
    if (!at || value === undefined || value === '') return
    fields[field] = value
    places[field] = { from: at.from, to: at.to }
  }
  fields.type = typeOf(reading)
  const isEditor = roles.headIsEditor && roles.editorAt !== undefined
  if (authors && !isEditor) put(phrases.isFilm ? 'director' : 'author', authors, authors.names)
  put('editor', roles.editorAt, roles.editor)
  put('translator', roles.translatorAt, roles.translator)
  if (reading.year) {
    const date = [Number(reading.year.value.slice(0, 4))]
    if (reading.month !== undefined) date.push(reading.month)
    if (reading.month !== undefined && reading.day !== undefined) date.push(reading.day)
    put('issued', reading.year, { 'date-parts': [date] })
  }
  put('title', title, title && plain(title.value))
  const journal = journalOf(container)
  put('container-title', container, container?.value)
  if (journal && container) fields['container-title-short'] = journal.abbreviation
  put('volume', locator?.volume, locator?.volume?.value)
  put('issue', locator?.issue, locator?.issue?.value)
  put('page', locator?.pages, locator?.pages && expandPages(locator.pages.value))
  put('publisher', imprint?.publisher, imprint?.publisher?.value)
  put('publisher-place', imprint?.place, imprint?.place?.value)
  put('edition', phrases.edition, phrases.edition?.value)
  put('number-of-pages', phrases.extent, phrases.extent?.value)
  put('genre', phrases.genre, phrases.genre?.value)
  put('DOI', identifiers.doi, identifiers.doi?.value)
  put('PMID', identifiers.pmid, identifiers.pmid?.value)
  put('PMCID', identifiers.pmcid, identifiers.pmcid?.value)
  put('ISBN', identifiers.isbn, identifiers.isbn?.value)
  put('URL', identifiers.url, identifiers.url?.value)
  const accessed = identifiers.accessed && dateParts(identifiers.accessed)
  if (accessed) put('accessed', identifiers.accessed, accessed)
  if (journal && container) fields.custom = { 'journal-title': journal.title }
  return { csl: fields as unknown as Csl, places }
}

function dateParts(at: Piece): { readonly 'date-parts': readonly (readonly number[])[] } | undefined {
  const date = parseDate(at.value)
  if (!date) return undefined
  return { 'date-parts': [[date.year, ...(date.month === undefined ? [] : [date.month]), ...(date.day === undefined ? [] : [date.day])]] }
}

function typeOf(reading: Reading): string {
  const { phrases, roles, container, locator, imprint, identifiers } = reading
  if (phrases.type) return phrases.type
  if (container && /\b(?:proceedings|proc\.|conference|symposium|workshop|congress)\b/i.test(container.value)) return 'paper-conference'
  if (container && (roles.bookFrom !== undefined || (imprint?.publisher && !journalOf(container)))) return 'chapter'
  if (container && (locator?.volume ?? locator?.pages ?? journalOf(container))) return 'article-journal'
  if (imprint?.publisher ?? identifiers.isbn) return 'book'
  if (identifiers.url) return 'webpage'
  return container ? 'article-journal' : 'document'
}
