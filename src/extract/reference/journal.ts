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
  /** Words that titles and abbreviations of journals are made of. */
  readonly words: ReadonlySet<string>
  /** Words of titles written in full. */
  readonly fullWords: ReadonlySet<string>
}

const preprintServers = ['arXiv', 'bioRxiv', 'ChemRxiv', 'medRxiv', 'PsyArXiv', 'Preprints', 'Research Square', 'SSRN']

let catalogue: Catalogue | undefined

/** Built when the first reference is read: reports without references do not pay for it. */
function journals(): Catalogue {
  if (catalogue) return catalogue
  const lines = [...journalList().split('\n'), ...preprintServers]
  const keys = new Map<string, number>()
  const words = new Set<string>()
  const fullWords = new Set<string>()
  for (const [index, line] of lines.entries()) {
    for (const [form, name] of line.split('|').entries()) {
      const key = journalKey(name)
      if (!keys.has(key)) keys.set(key, index)
      for (const word of name.split(/[^\p{L}]+/u))
        if (word.length > 1) {
          words.add(word.toLowerCase())
          if (form === 1) fullWords.add(word.toLowerCase())
        }
    }
  }
  catalogue = { lines, keys, words, fullWords }
  return catalogue
}

/** Letters and digits alone, without "the" and what stands in brackets: one key for "The Lancet", "Lancet (London)" and "LANCET". */
export function journalKey(name: string): string {
  const bare = name.includes('(') || name.includes('[') ? name.replace(/\s?[([][^)\]]{0,60}[)\]]/g, '') : name
  const plain = /[^\x20-\x7e]/.test(bare) ? bare.normalize('NFKD').replace(/\p{M}/gu, '') : bare
  return plain
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The journal that is called so, in full or abbreviated, with or without full stops ("Nat. Rev. Genet." → "Nature reviews. Genetics"). */
export function findJournal(name: string): Journal | undefined {
  if (name.length > 160) return undefined
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
  const { words } = journals()
  let known = 0
  let all = 0
  for (const word of name.toLowerCase().split(/[\s.,:;()&/-]+/)) {
    if (word.length < 2) continue
    all++
    if (words.has(word)) known++
  }
  return all === 0 ? 0 : known / all
}

/** Whether a word is a shortened one of ISO 4 ("Clim", "Natl") and no word in full ("China"). */
export function isAbbreviatedWord(word: string): boolean {
  const { words, fullWords } = journals()
  const key = word.toLowerCase()
  return words.has(key) && !fullWords.has(key)
}
