import { createHashTable, hashOf, mix, seed, type HashTable } from './hash-table.js'
import { journalList } from './journal-list.js'

/** A journal of the catalogue: full title and NLM abbreviation ("Acta haematologica", "Acta Haematol"). */
export interface Journal {
  readonly title: string
  readonly abbreviation: string
}

interface Catalogue {
  readonly line: (index: number) => string
  /** The beginning of a key → the lines of the titles and abbreviations that begin so. */
  readonly groups: Map<number, number[]>
  /** The keys of the groups that were asked for → line. */
  readonly keys: Map<number, ReadonlyMap<string, number>>
}

interface Words {
  /** Words that titles and abbreviations of journals are made of. */
  readonly all: HashTable
  /** Words of titles written in full. */
  readonly full: HashTable
}

const preprintServers = ['arXiv', 'bioRxiv', 'ChemRxiv', 'medRxiv', 'PsyArXiv', 'Preprints', 'Research Square', 'SSRN']

let catalogue: Catalogue | undefined
let words: Words | undefined

/** Read when the first reference is: lines are sorted by the first letters of their keys, whole keys are made group by group. */
function journals(): Catalogue {
  if (catalogue) return catalogue
  const text = `${journalList()}\n${preprintServers.join('\n')}\n`
  const starts: number[] = []
  const groups = new Map<number, number[]>()
  const add = (from: number, index: number): void => {
    const beginning = beginningAt(text, from)
    const group = groups.get(beginning)
    if (!group) groups.set(beginning, [index])
    else if (group.at(-1) !== index) group.push(index)
  }
  let bar = text.indexOf('|')
  for (let from = 0; from < text.length;) {
    const to = text.indexOf('\n', from)
    add(from, starts.length)
    if (bar >= 0 && bar < from) bar = text.indexOf('|', from)
    if (bar >= 0 && bar < to) add(bar + 1, starts.length)
    starts.push(from)
    from = to + 1
  }
  catalogue = { line: (index) => text.slice(starts[index] ?? 0, (starts[index + 1] ?? text.length) - 1), groups, keys: new Map() }
  return catalogue
}

/** The first three characters of the key of the name that begins at `from`, as a number. */
function beginningAt(text: string, from: number): number {
  const code = text.charCodeAt(from) | 32
  let at = code === 116 && /^the\s/i.test(text.slice(from, from + 4)) ? from + 4 : from
  let beginning = 0
  for (let length = 0; length < 3; at++) {
    const code = text.charCodeAt(at)
    const isCapital = code >= 65 && code <= 90
    if (isCapital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      beginning = (beginning << 8) | (isCapital ? code | 32 : code)
      length++
    } else if (code === 124 || code === 10 || at >= text.length) return beginning
    else if (code > 126 || code === 38 || code === 40 || code === 91) {
      const end = text.slice(from, from + 200).search(/[|\n]/)
      const key = journalKey(text.slice(from, end < 0 ? from + 200 : from + end))
      return beginningAt(key.startsWith('the') ? ` ${key}` : key, 0)
    }
  }
  return beginning
}

function keysOf(beginning: number): ReadonlyMap<string, number> {
  const { line, groups, keys } = journals()
  const known = keys.get(beginning)
  if (known) return known
  const made = new Map<string, number>()
  for (const index of groups.get(beginning) ?? []) {
    const [abbreviation = '', title] = journalKey(line(index)).split('|')
    if (title !== undefined && !made.has(title)) made.set(title, index)
    if (!made.has(abbreviation)) made.set(abbreviation, index)
  }
  keys.set(beginning, made)
  return made
}

function journalWords(): Words {
  if (words) return words
  const text = `${journalList()}\n${preprintServers.join('\n')}\n`.toLowerCase()
  const all = createHashTable(65536)
  const full = createHashTable(65536)
  let isTitle = false
  let length = 0
  let hash = seed
  let check = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x24f)) {
      hash = mix(hash, code)
      check = (Math.imul(check, 31) + code) & 0x7fffffff
      length++
      continue
    }
    if (length > 1) {
      all.add(hash, check)
      if (isTitle) full.add(hash, check)
    }
    if (length > 0) {
      length = 0
      hash = seed
      check = 0
    }
    if (code === 124) isTitle = true
    else if (code === 10) isTitle = false
  }
  words = { all, full }
  return words
}

function hasWord(table: HashTable, word: string): boolean {
  let check = 0
  for (let i = 0; i < word.length; i++) check = (Math.imul(check, 31) + word.charCodeAt(i)) & 0x7fffffff
  return table.find(hashOf(word), (value) => value === check) !== undefined
}

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
  // A key has no letters but Latin ones.
  const key = /[\u0370-\u1dff\u2c00-\uffff]/.test(name) ? '' : journalKey(name)
  if (key === '') return undefined
  const line = lineOf(key) ?? lineOf(key.replace(/^(?:the)?/, '').replace(/internet$|onlinejournal$/, ''))
  if (line === undefined) return undefined
  const [abbreviation = '', title = abbreviation] = line.split('|')
  return { title, abbreviation }
}

function lineOf(key: string): string | undefined {
  const index = keysOf(beginningAt(key, 0)).get(key)
  return index === undefined ? undefined : journals().line(index)
}

/** The share of its words that titles of journals are made of ("Pharmacogenomics Pers Med" → 1). */
export function journalWordShare(name: string): number {
  const { all } = journalWords()
  let known = 0
  let counted = 0
  for (const word of name.toLowerCase().split(/[\s.,:;()&/-]+/)) {
    if (word.length < 2) continue
    counted++
    if (hasWord(all, word)) known++
  }
  return counted === 0 ? 0 : known / counted
}

/** Whether a word is a shortened one of ISO 4 ("Clim", "Natl") and no word in full ("China"). */
export function isAbbreviatedWord(word: string): boolean {
  const { all, full } = journalWords()
  const key = word.toLowerCase()
  return hasWord(all, key) && !hasWord(full, key)
}
