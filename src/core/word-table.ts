import { hashOf, tokenize } from './token.js'

/** Terms of an entry in the order of their places: those in any letter case, then those as written. */
export interface Terms {
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
}

/** What can be filed: plain words, or the entries of a lexicon. */
export type Words = { readonly words: () => Iterable<string> } | { readonly entries: readonly Terms[] }

/** Where a term stands in its list. */
export interface Place {
  readonly entry: number
  readonly term: number
}

/**
 * The words of some lists in one open table by their hashes: a word is asked once which lists hold it. A report needs few of the
 * many thousand terms, so that a term is only filed under its first word here and read when that word comes.
 */
export interface WordTable {
  /** The hash of the word in each slot; 0 where the slot is free. */
  readonly hashes: Int32Array
  /** Which set of lists holds the word; 0 for none. */
  readonly sets: Int32Array
  /** Where the terms begin that are filed under the word, counted from 1. */
  readonly heads: Int32Array
  /** The lists of each set, one bit each, in `width` numbers. */
  readonly members: Int32Array
  readonly width: number
  /** Three numbers a term: its list, its entry, its place in the entry. The last of a word has its list inverted. */
  readonly terms: Int32Array
}

/** Files the words of lists: `fileWords([{ words: () => ['fever'] }])`. */
export function fileWords(lists: readonly Words[]): WordTable {
  const lines = new Map<number, Line>()
  const line = (hash: number, list: number): Line => {
    let found = lines.get(hash)
    if (!found) lines.set(hash, (found = { lists: [], terms: [] }))
    if (found.lists.at(-1) !== list) found.lists.push(list)
    return found
  }
  lists.forEach((list, number) => {
    if ('words' in list) for (const word of list.words()) line(hashOf(word), number)
    else
      list.entries.forEach(({ terms, exact = [] }, entry) => {
        for (let i = 0; i < terms.length; i++) line(hashOf(firstKey(terms[i] ?? '')), number).terms.push(number, entry, i)
        for (let i = 0; i < exact.length; i++) line(hashOf(firstKey(exact[i] ?? '')), number).terms.push(number, entry, terms.length + i)
      })
  })
  return tableOf(lines, Math.max(1, Math.ceil(lists.length / 32)))
}

/** What is known of a first word: the lists that hold it, and its terms as a table has them. */
interface Line {
  readonly lists: number[]
  readonly terms: number[]
}

function tableOf(lines: ReadonlyMap<number, Line>, width: number): WordTable {
  const size = 2 ** Math.ceil(Math.log2(2 * lines.size + 2))
  const [hashes, sets, heads] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const terms: number[] = []
  const members: number[] = new Array<number>(width).fill(0)
  const known = new Map<string, number>()
  for (const [hash, line] of lines) {
    const slot = slotIn(hashes, hash)
    const name = line.lists.join()
    let set = known.get(name)
    if (set === undefined) {
      known.set(name, (set = members.length / width))
      members.push(...bitsOf(line.lists, width))
    }
    hashes[slot] = hash
    sets[slot] = set
    if (line.terms.length === 0) continue
    heads[slot] = terms.length + 1
    for (const number of line.terms) terms.push(number)
    const last = terms.length - 3
    terms[last] = ~(terms[last] ?? 0)
  }
  return { hashes, sets, heads, members: Int32Array.from(members), width, terms: Int32Array.from(terms) }
}

function bitsOf(lists: readonly number[], width: number): number[] {
  const bits = new Array<number>(width).fill(0)
  for (const list of lists) bits[list >> 5] = (bits[list >> 5] ?? 0) | (1 << (list & 31))
  return bits
}

/** Which set of lists holds a word, by its hash; seldom that of another word. */
export function setOf({ hashes, sets }: WordTable, hash: number): number {
  return sets[slotIn(hashes, hash)] ?? 0
}

/** Whether a set, or some bits like it from a place on, has a list: `hasList(table.members, 7, 3 * table.width)`. */
export function hasList(bits: Int32Array, list: number, from = 0): boolean {
  return ((bits[from + (list >> 5)] ?? 0) & (1 << (list & 31))) !== 0
}

/** The terms of a list that begin with a word, and seldom one that does not. */
export function placesOf({ hashes, heads, terms }: WordTable, list: number, hash: number): Place[] {
  const found: Place[] = []
  const head = heads[slotIn(hashes, hash)] ?? 0
  if (head === 0) return found
  for (let at = head - 1; at < terms.length; at += 3) {
    const owner = terms[at] ?? 0
    if ((owner < 0 ? ~owner : owner) === list) found.push({ entry: terms[at + 1] ?? 0, term: terms[at + 2] ?? 0 })
    if (owner < 0) break
  }
  return found
}

/** Where a word stands among hashes, or would stand. */
function slotIn(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1
  let at = (hash ^ (hash >>> 16)) & mask
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
  return at
}

/** A table as one array, from which `unpack` makes it again. */
export function pack({ hashes, sets, heads, members, width, terms }: WordTable, lists: readonly Words[]): Int32Array {
  const parts = [[lists.length, ...lists.map(lengthOf), width, hashes.length, members.length], hashes, sets, heads, members, terms]
  const array = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    array.set(part, at)
    at += part.length
  }
  return array
}

/** The table of just these lists from an array; undefined where the array is of others. */
export function unpack(array: Int32Array | undefined, lists: readonly Words[]): WordTable | undefined {
  if (array?.[0] !== lists.length || !lists.every((list, i) => array[i + 1] === lengthOf(list))) return undefined
  const [width = 1, size = 0, count = 0] = array.subarray(lists.length + 1)
  let at = lists.length + 4
  const next = (length: number): Int32Array => array.subarray(at, (at += length))
  return { hashes: next(size), sets: next(size), heads: next(size), members: next(count), width, terms: next(array.length) }
}

function lengthOf(list: Words): number {
  return 'words' in list ? -1 : list.entries.length
}

/** A first word that is its own key but for its capitals. */
const firstWord = /^[A-Za-z]+(?=[\s\d-]|$)/

function firstKey(term: string): string {
  const word = firstWord.exec(term)?.[0]
  const key = word?.toLowerCase() ?? tokenize(/[^\s\-‐‑‒–—−\u00ad]+/.exec(term)?.[0] ?? '').keys[0]
  if (key === undefined) throw new Error(`lexicon: "${term}" has no word`)
  return key
}
