import { hashMore, hashOf, hashSeed } from './hash.js'

const size = 65_536
const mask = size - 1

/** Where names and words of a list of journals are filed: by their hashes, in plain arrays, so that the list is filed in a few milliseconds. */
export interface JournalIndex {
  /** Hash of a key and number of its entry from 1; 0 is an empty place. */
  readonly keys: Int32Array
  readonly entries: Int32Array
  /** Hashes of the words of all names, and of those in full titles. */
  readonly words: Int32Array
  readonly fullWords: Int32Array
}

/** Whether a set of hashes has this one. */
export function hasHash(hashes: Int32Array, hash: number): boolean {
  let at = hash & mask
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
  return hashes[at] === hash
}

/** The entry under a key that passes the test ("actahaematol" → 211). */
export function findEntry({ keys, entries }: JournalIndex, hash: number, test: (entry: number) => boolean): number | undefined {
  for (let at = hash & mask; entries[at] !== 0; at = (at + 1) & mask) {
    const entry = (entries[at] ?? 0) - 1
    if (keys[at] === hash && test(entry)) return entry
  }
  return undefined
}

/** Files entries such as "Acta Haematol|Acta haematologica"; `keyOf` makes the key of a name that has more than plain letters. */
export function indexJournals(names: readonly string[], keyOf: (name: string) => string): JournalIndex {
  const text = `${names.join('\n')}\n`
  const index = { keys: new Int32Array(size), entries: new Int32Array(size), words: new Int32Array(size), fullWords: new Int32Array(size) }
  const { words, fullWords } = index
  let entry = 0
  let from = 0
  let key = hashSeed
  let word = hashSeed
  let length = 0
  let isTitle = false
  let isOdd = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const lower = lowerOf(code)
    if (lower >= 97 && lower <= 122) {
      key = hashMore(key, lower)
      word = hashMore(word, lower)
      length++
      continue
    }
    if (lower >= 48 && lower <= 57) key = hashMore(key, lower)
    else isOdd ||= isOddSign(code, i - from)
    if (code > 191) {
      // A word with a letter that is not plain is filed with its name.
      while (i + 1 < text.length && isLetter(text.charCodeAt(i + 1))) i++
      length = 0
    }
    if (length > 1) addHash(words, word)
    if (length > 1 && isTitle) addHash(fullWords, word)
    word = hashSeed
    length = 0
    if (code !== 124 && code !== 10) continue
    if (isOdd) {
      const name = text.slice(from, i)
      key = hashOf(keyOf(name))
      fileForeign(name, index, isTitle)
    }
    addEntry(index, key, entry)
    key = hashSeed
    isOdd = false
    isTitle = code === 124
    from = i + 1
    if (code === 10) entry++
  }
  return index
}

const lowerOf = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** Whether a sign makes the key of a name more than its letters: "&", "(", "[", what is not ASCII, a blank behind a first word of three letters ("The"). */
const isOddSign = (code: number, at: number): boolean =>
  code > 126 || code === 38 || code === 40 || code === 91 || (code === 32 && at === 3)

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191

function addHash(hashes: Int32Array, hash: number): void {
  let at = hash & mask
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
  hashes[at] = hash
}

function addEntry({ keys, entries }: JournalIndex, key: number, entry: number): void {
  let at = key & mask
  while (entries[at] !== 0) at = (at + 1) & mask
  keys[at] = key
  entries[at] = entry + 1
}

/** The words with letters that are not of the alphabet's 26. */
function fileForeign(name: string, { words, fullWords }: JournalIndex, isTitle: boolean): void {
  if (!/[^\x00-\x7e]/.test(name)) return
  for (const word of name.toLowerCase().match(/[a-z\u00c0-\u024f]{2,}/g) ?? []) {
    addHash(words, hashOf(word))
    if (isTitle) addHash(fullWords, hashOf(word))
  }
}
