import type { Csl, CslName } from '../../schema/reference.js'
import { plain } from './plain.js'

const types: Readonly<Record<Csl['type'], string>> = {
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  thesis: 'phdthesis',
  report: 'techreport',
  webpage: 'misc',
  dataset: 'misc',
  personal_communication: 'misc',
  motion_picture: 'misc',
  document: 'misc',
}

/** A reference as a BibTeX entry; its key has the place in the list, so that no two are the same ("@article{roe2014-3, …}"). */
export function writeBibtex(csl: Csl): string {
  const inBook = csl.type === 'chapter' || csl.type === 'paper-conference'
  const [year, month] = csl.issued?.['date-parts'][0] ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', people(csl.author ?? csl.director)],
    ['editor', people(csl.editor)],
    ['title', csl.title && titled(csl.title)],
    [inBook ? 'booktitle' : 'journal', stated(csl['container-title'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['volume', stated(csl.volume)],
    ['number', stated(csl.issue)],
    ['pages', stated(csl.page)?.replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, '--')],
    ['edition', stated(csl.edition)],
    [publishers[csl.type] ?? 'publisher', stated(csl.publisher)],
    ['address', stated(csl['publisher-place'])],
    ...(['ISBN', 'DOI', 'PMID', 'PMCID', 'URL'] as const).map(
      (field) => [field.toLowerCase(), csl[field] && verbatim(csl[field])] as const,
    ),
    ['urldate', csl.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@${typeOf(csl)}{${keyOf(csl)},\n${lines.join(',\n')}\n}\n`
}

/** Who brings out what no publishing house does. */
const publishers: Partial<Record<Csl['type'], string>> = { thesis: 'school', report: 'institution' }

const typeOf = ({ type, genre }: Csl): string =>
  type === 'thesis' && /master|m\.?\s?sc|diplom/i.test(genre ?? '') ? 'mastersthesis' : types[type]

const stated = (text: string | undefined): string | undefined => text && escaped(text)

function keyOf(csl: Csl): string {
  const [first] = csl.author ?? csl.editor ?? []
  const name = (first?.family ?? first?.literal ?? csl.title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .trim()
    .split(/\s+/)[0]
  const year = csl.issued?.['date-parts'][0]?.[0] ?? ''
  return `${name === undefined || name === '' ? 'ref' : name}${year}-${csl.id.replace(/^ref-/, '')}`
}

const people = (names: readonly CslName[] | undefined): string | undefined => names?.map(person).join(' and ')

/** "van der Doe, Jr, J. A."; bodies keep their name in braces. */
function person(name: CslName): string {
  if (name.literal !== undefined) return `{${escaped(name.literal)}}`
  const particle = name['non-dropping-particle']
  const family = escaped(`${particle === undefined ? '' : `${particle} `}${name.family ?? ''}`)
  const given = [
    name.given?.replace(/^\p{Lu}{2,4}$/u, (initials) => initials.replace(/\p{Lu}(?=\p{Lu})/gu, '$&. ').concat('.')),
    name['dropping-particle'],
  ]
    .filter((part) => part !== undefined)
    .join(' ')
  return [family, name.suffix && escaped(name.suffix), escaped(given)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/,|\band\b/i.test(part ?? '') ? `{${part ?? ''}}` : part))
    .join(', ')
}

/** Words with capitals inside keep them: "{DNA} repair in {McArdle} disease". */
const titled = (title: string): string =>
  escaped(title).replace(/(?<![\p{L}\d{\\])[\p{L}\d-]*[\p{L}\d]\p{Lu}[\p{L}\d-]*/gu, (word) => `{${word}}`)

const signs: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

/** The signs that TeX reads as commands, written so that they print. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (sign) => signs[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')

/** What TeX reads as it stands, but for braces, which would end the field, and backslashes, which would be commands. */
const verbatim = (text: string): string =>
  plain(text).replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
