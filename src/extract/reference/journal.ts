import { journalList } from './journal-list.js'

/** A journal of the catalogue: full title and NLM abbreviation ("Acta haematologica", "Acta Haematol"). */
export interface Journal {
  readonly title: string
  readonly abbreviation: string
}

interface Catalogue {
  readonly lines: readonly string[]
  /** Key of a title or an abbreviation → line. */
  readonly keys: ReadonlyMap<string, number>
}

interface Words {
  /** Words that titles and abbreviations of journals are made of. */
  readonly all: ReadonlySet<string>
  /** Words of titles written in full. */
  readonly full: ReadonlySet<string>
}

const preprintServers = ['arXiv', 'bioRxiv', 'ChemRxiv', 'medRxiv', 'PsyArXiv', 'Preprints', 'Research Square', 'SSRN']

let catalogue: Catalogue | undefined
let words: Words | undefined

/** Built when the first reference is read: reports without references do not pay for it. */
function journals(): Catalogue {
  if (catalogue) return catalogue
  const text = `${journalList()}\n${preprintServers.join('\n')}`
  const lines = text.split('\n')
  const keys = new Map<string, number>()
  // All keys are made in one pass over the whole list, which is ten times as fast as one by one.
  for (const [index, line] of journalKey(text).split('\n').entries()) {
    const bar = line.indexOf('|')
    if (bar >= 0 && !keys.has(line.slice(bar + 1))) keys.set(line.slice(bar + 1), index)
    const abbreviation = bar < 0 ? line : line.slice(0, bar)
    if (!keys.has(abbreviation)) keys.set(abbreviation, index)
  }
  catalogue = { lines, keys }
  return catalogue
}

function journalWords(): Words {
  if (words) return words
  const text = `${journalList()}\n${preprintServers.join('\n')}`.toLowerCase()
  const titles = text.replace(/^[^|\n]*(?:\||$)/gm, '')
  words = { all: new Set(text.match(wordPattern)), full: new Set(titles.match(wordPattern)) }
  return words
}

const wordPattern = /[a-z\u00e0-\u024f]{2,}/g

/**
 * Letters and digits alone, without "the" and what stands in brackets: one key for "The Lancet", "Lancet (London)" and "LANCET".
 * Lines and bars are kept, so that a whole list can be turned into keys at once.
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
    .replace(/(^|[|\n])the\s/g, '$1')
    .replace(/[^a-z0-9|\n]+/g, '')
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
  const { lines, keys } = journals()
  const key = journalKey(name)
  const index = keys.get(key) ?? keys.get(key.replace(/^(?:the)?/, '').replace(/internet$|onlinejournal$/, ''))
  const line = index === undefined ? undefined : lines[index]
  if (line === undefined) return undefined
  const [abbreviation = '', title = abbreviation] = line.split('|')
  return { title, abbreviation }
}

/** The share of its words that titles of journals are made of ("Pharmacogenomics Pers Med" → 1). */
export function journalWordShare(name: string): number {
  const { all } = journalWords()
  let known = 0
  let counted = 0
  for (const word of name.toLowerCase().split(/[\s.,:;()&/-]+/)) {
    if (word.length < 2) continue
    counted++
    if (all.has(word)) known++
  }
  return counted === 0 ? 0 : known / counted
}

/** Whether a word is a shortened one of ISO 4 ("Clim", "Natl") and no word in full ("China"). */
export function isAbbreviatedWord(word: string): boolean {
  const { all, full } = journalWords()
  const key = word.toLowerCase()
  return all.has(key) && !full.has(key)
}
