import type { LexiconEntry } from '../../../core/lexicon.js'
import { createLexicon } from '../../../core/lexicon.js'
import { foldKey } from '../../../core/token.js'
import classes from './classes.json' with { type: 'json' }
import drugs from './drugs.json' with { type: 'json' }
import products from './products.json' with { type: 'json' }
import regimens from './regimens.json' with { type: 'json' }

/** What a name stands for: one substance, a class, a fluid or blood product …, a protocol of several drugs. */
export type Group = 'drug' | 'class' | 'product' | 'regimen'

export interface DrugEntry extends LexiconEntry {
  readonly name: string
  readonly group: Group
  /** Generic names of the substance, for the search for misspellings. */
  readonly generics: readonly string[]
  /** Terms that are medicines only where the sentence gives them: "potassium", "ART". */
  readonly ambiguous: ReadonlySet<string>
  /** A blood product: given in units, by transfusion. */
  readonly blood?: true
  readonly rxcui?: string
  /** Ids of the drugs of a protocol. */
  readonly drugs?: readonly string[]
}

interface Row {
  readonly id: string
  readonly name: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[] | undefined
  readonly brands?: readonly string[] | undefined
  readonly ambiguous?: readonly string[] | undefined
  readonly group?: string | undefined
  readonly rxcui?: string | undefined
  readonly drugs?: readonly string[] | undefined
}

const none: ReadonlySet<string> = new Set()

function entryOf({ id, name, terms, exact, brands, ambiguous, rxcui, drugs: parts, group: family }: Row, group: Group): DrugEntry {
  return {
    id,
    name,
    group,
    generics: group === 'drug' || group === 'class' ? terms : [],
    terms: brands ? [...terms, ...brands] : terms,
    ambiguous: ambiguous ? new Set(ambiguous.map(termKey)) : none,
    ...(exact && { exact }),
    ...(family === 'blood-product' && { blood: true }),
    ...(rxcui !== undefined && { rxcui }),
    ...(parts && { drugs: parts }),
  }
}

const rows = (list: readonly Row[], group: Group): DrugEntry[] => list.map((row) => entryOf(row, group))

const entries: readonly DrugEntry[] = [
  ...rows(drugs.entries, 'drug'),
  ...rows(classes.entries, 'class'),
  ...rows(products.entries, 'product'),
  ...rows(regimens.entries, 'regimen'),
]

/** Every medicine that is known by name. */
export const medicines = createLexicon(entries)

/** The fixed combination of some substances, in whatever order: lopinavir and ritonavir. */
export function combinationOf(parts: readonly DrugEntry[]): DrugEntry | undefined {
  return combinations.get(
    parts
      .map(({ name }) => name)
      .sort()
      .join(' / '),
  )
}

const combinations: ReadonlyMap<string, DrugEntry> = new Map(
  entries.filter(({ name }) => name.includes(' / ')).map((entry) => [entry.name.split(' / ').sort().join(' / '), entry]),
)

/** The form in which ambiguous terms are compared: "Vitamin B-12" → "vitaminb12". */
export function termKey(term: string): string {
  return foldKey(term).replace(/[\s\-‐‑‒–—−]+/g, '')
}
