import { hashOf } from './hash.js'
import { findEntry, hasHash, indexJournals, type JournalIndex } from './journal-index.js'
import data from './journals.json' with { type: 'json' }

/** A journal of the catalogue: full title and NLM abbreviation ("Acta haematologica", "Acta Haematol"). */
export interface Journal {
  readonly title: string
  readonly abbreviation: string
}

let index: JournalIndex | undefined

/** Filed when the first reference is read. */
const journals = (): JournalIndex => (index ??= indexJournals(data.entries, journalKey))

/**
 * Letters and digits alone, without "the" and what stands in brackets: one key for "The Lancet", "Lancet (London)" and "LANCET".
 */
export function journalKey(name: string): string {
  // A name of ASCII letters and white space alone, as most are.
  if (/^[\w .,:-]*$/.test(name)) {
    const lower = name.toLowerCase()
    return (lower.startsWith('the ') ? lower.slice(4) : lower).replace(/[^a-z0-9]+/g, '')
  }
  const plain = /[^\n\x20-\x7e]/.test(name) ? name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : name
  const bare = /[([]/.test(plain) ? plain.replace(/\s?[([][^)\]\n]{0,60}[)\]]/g, '') : plain
  return bare
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the\s/, '')
    .replace(/[^a-z0-9]+/g, '')
}

/** The names looked up last: the readings of one reference ask for the same ones again and again. */
const lookups = new Map<string, Journal | undefined>()

/** The journal that is called so, in full or abbreviated, with or without full stops ("Nat. Rev. Genet." → "Nature reviews. Genetics"). */
export function findJournal(name: string): Journal | undefined {
  if (name.length > 160) return undefined
  const known = lookups.get(name)
  if (known !== undefined || lookups.has(name)) return known
  if (lookups.size >= 64) lookups.clear()
  const journal = lookUp(name)
  lookups.set(name, journal)
  return journal
}

function lookUp(name: string): Journal | undefined {
  // A key has no letters but Latin ones.
  const key = /[\u0370-\u1dff\u2c00-\uffff]/.test(name) ? '' : journalKey(name)
  if (key === '') return undefined
  const entry =
    entryOf(key) ??
    (/^the|internet$|onlinejournal$/.test(key) ? entryOf(key.replace(/^the/, '').replace(/internet$|onlinejournal$/, '')) : undefined)
  if (entry === undefined) return undefined
  const [abbreviation = '', title = abbreviation] = entry.split('|')
  return { title, abbreviation }
}

function entryOf(key: string): string | undefined {
  const { entries }: { readonly entries: readonly string[] } = data
  const entry = findEntry(journals(), hashOf(key), (at) => (entries[at] ?? '').split('|').some((name) => journalKey(name) === key))
  return entry === undefined ? undefined : entries[entry]
}

/** The share of its words that titles of journals are made of ("Pharmacogenomics Pers Med" → 1). */
export function journalWordShare(name: string): number {
  const { words } = journals()
  let known = 0
  let counted = 0
  for (const word of name.toLowerCase().split(/[\s.,:;()&/-]+/)) {
    if (word.length < 2) continue
    counted++
    if (hasHash(words, hashOf(word))) known++
  }
  return counted === 0 ? 0 : known / counted
}

/** Whether a word is a shortened one of ISO 4 ("Clim", "Natl") and no word in full ("China"). */
export function isAbbreviatedWord(word: string): boolean {
  const { words, fullWords } = journals()
  const hash = hashOf(word.toLowerCase())
  return hasHash(words, hash) && !hasHash(fullWords, hash)
}
