import type { Csl, CslName } from '../../schema/reference.js'
import { plain } from './plain.js'

const types: Readonly<Record<Csl['type'], string>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  thesis: 'THES',
  report: 'RPRT',
  webpage: 'ELEC',
  dataset: 'DATA',
  personal_communication: 'PCOMM',
  motion_picture: 'MPCT',
  document: 'GEN',
}

/** A reference as a RIS record: "TY  - JOUR … ER  - ". */
export function writeRis(csl: Csl): string {
  const date = csl.issued?.['date-parts'][0]
  const [first, last] = (csl.page ?? '').split('-')
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', types[csl.type]],
    ...(csl.author ?? csl.director ?? []).map((name) => ['AU', person(name)] as const),
    ...(csl.editor ?? []).map((name) => ['ED', person(name)] as const),
    ...(csl.translator ?? []).map((name) => ['A4', person(name)] as const),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['JA', csl['container-title-short']],
    ['PY', date?.[0]],
    ['DA', date?.[1] === undefined ? undefined : `${date[0] ?? ''}/${two(date[1])}/${date[2] === undefined ? '' : two(date[2])}`],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first === '' ? undefined : first],
    ['EP', last],
    ['ET', csl.edition],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['M3', csl.genre],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['AN', csl.PMID],
    ['C2', csl.PMCID],
    ['UR', csl.URL],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${plain(String(value)).replace(/\s+/g, ' ')}`],
  )
  return `${lines.join('\n')}\nER  - \n`
}

const two = (number: number): string => String(number).padStart(2, '0')

function person(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ')
  return [family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}
