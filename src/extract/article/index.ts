import type { Document } from '../../core/document.js'
import type { Article } from '../../schema/article.js'
import type { Extractor } from '../extractor.js'
import type { Affiliation } from './affiliation.js'
import { affiliationsOf } from './affiliation.js'
import type { Named } from './author.js'
import { authorsOf } from './author.js'
import { withContacts } from './contact.js'
import { datesOf } from './history.js'
import { identifiersOf } from './identifier.js'
import { journalOf } from './journal.js'
import { keywordsOf } from './keyword.js'
import { frontOf, stated } from './place.js'
import type { Front, Stated } from './place.js'
import { consentSentence, correspondenceOf, licenceOf, sectionText } from './statement.js'

/** The front matter of the article: title, authors with their affiliations, identifiers, dates, statements. */
export const article: Extractor = { kind: 'article', extract: (document) => ({ article: readArticle(document) }) }

function readArticle(document: Document): Article {
  const source = document.source.text
  const front = frontOf(document)
  const named = authorsOf(source, front)
  const affiliations = affiliationsOf(source, front)
  return {
    ...present('title', titleOf(source, front)),
    authors: withContacts(authorsWith(named, affiliations), named, front),
    affiliations,
    ...present('journal', journalOf(source, front)),
    ...identifiersOf(source, front),
    dates: datesOf(source, front),
    keywords: keywordsOf(document),
    ...present('correspondence', correspondenceOf(source, front)),
    ...present('competingInterests', sectionText(document, 'conflicts')),
    ...present('funding', sectionText(document, 'funding')),
    ...present('consent', sectionText(document, 'consent') ?? consentSentence(document)),
    ...present('licence', licenceOf(document, front)),
  }
}

function present<K extends string>(key: K, value: Stated | undefined): Partial<Record<K, Stated>> {
  const fields: Partial<Record<K, Stated>> = {}
  if (value) fields[key] = value
  return fields
}

function titleOf(source: string, { title }: Front): Stated | undefined {
  if (!title) return undefined
  const { prose } = title
  const to = prose.text.length - (/(?:\s?\[version \d[^\]]{0,60}\]|[\s*†‡§¶^]|\^\d{1,2})+$/.exec(prose.text)?.[0].length ?? 0)
  return stated(source, { prose, from: 0, to }, 'article/title')
}

/** Authors with the places of their affiliations: by mark, or the only one there is. */
function authorsWith(named: readonly Named[], affiliations: readonly Affiliation[]): Article['authors'] {
  return named.map(({ marks, evidence, ...name }) => {
    const places = affiliations.flatMap(({ label }, i) => (label !== undefined && marks.includes(label) ? [i + 1] : []))
    const only = affiliations.length === 1 && affiliations[0]?.label === undefined ? [1] : places
    return { ...name, ...(only.length > 0 && { affiliations: only }), evidence }
  })
}
