import { prepared } from './prepared.js'
import { hashOf, tokenize } from './token.js'

/**
 * The words that gates and lexicons know, in one open table by their hashes: a word is asked once what it concerns. A report
 * needs few of the many thousand terms, so that a term is only filed under its first word here and read when that word comes.
 */
interface Table {
  /** The hash of the word in each slot; 0 where the slot is free. */
  readonly hashes: Int32Array
  /** The gates that the word opens, one bit a gate. */
  readonly bits: Int32Array
  /** The first of the terms filed under the word, counted from 1. */
  readonly heads: Int32Array
}

/** Terms filed, three numbers each: the next of the same word, its list and entry, its place in the entry. */
let filed = new Int32Array(3 << 10)
let count = 0

/** Terms of an entry in the order of their places: those in any letter case, then those as written. */
export interface Terms {
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
}

/** A list of plain words, or the entries of a lexicon. */
export type WordList = { readonly words: () => Iterable<string> } | { readonly entries: readonly Terms[] }

/** Where a term stands in its list. */
export interface Place {
  readonly entry: number
  readonly term: number
}

const size = 1 << 15
const entryBits = 26
let table: Table = { hashes: new Int32Array(size), bits: new Int32Array(size), heads: new Int32Array(size) }
const lists: WordList[] = []
let learnt = 0

/** Adds a list of words and gives its number; there can be 31. Its words are learnt when the first text comes. */
export function addWords(list: WordList): number {
  if (lists.length === 31) throw new Error('vocabulary: there are no more than 31 lists')
  return lists.push(list) - 1
}

/** How many lists there are by now. */
export function listCount(): number {
  return lists.length
}

/** The lists that hold a word, one bit each, by its hash; seldom one that does not. */
export function listsOf(hash: number): number {
  if (learnt < lists.length) learn()
  return table.bits[slotFor(hash)] ?? 0
}

/** The terms of a list that begin with a word, and seldom one that does not. */
export function placesOf(list: number, hash: number): Place[] {
  if (learnt < lists.length) learn()
  const found: Place[] = []
  for (let at = table.heads[slotFor(hash)] ?? 0; at > 0; at = filed[3 * (at - 1)] ?? 0) {
    const owner = filed[3 * (at - 1) + 1] ?? 0
    if (owner >>> entryBits === list) found.push({ entry: owner & ((1 << entryBits) - 1), term: filed[3 * (at - 1) + 2] ?? 0 })
  }
  return found
}

/** The table of all lists as one array, which `prepared` gives back at the next start. */
export function vocabulary(): Int32Array {
  if (learnt < lists.length) learn()
  const parts = [[lists.length, ...lists.map(lengthOf), count], table.hashes, table.bits, table.heads, filed.subarray(0, 3 * count)]
  const array = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    array.set(part, at)
    at += part.length
  }
  return array
}

function learn(): void {
  if (learnt === 0 && restore(prepared())) return
  for (; learnt < lists.length; learnt++) {
    const list = lists[learnt]
    if (!list) continue
    if ('words' in list) for (const word of list.words()) open(hashOf(word), learnt)
    else
      list.entries.forEach(({ terms, exact = [] }, entry) =>
        [...terms, ...exact].forEach((term, place) => file(open(hashOf(firstKey(term)), learnt), learnt, entry, place)),
      )
  }
}

/** Whether an array holds the table of just these lists. */
function restore(array: Int32Array | undefined): boolean {
  if (array?.[0] !== lists.length || !lists.every((list, i) => array[i + 1] === lengthOf(list))) return false
  const begin = lists.length + 2
  const part = (i: number): Int32Array => array.subarray(begin + i * size, begin + (i + 1) * size)
  table = { hashes: part(0), bits: part(1), heads: part(2) }
  count = array[begin - 1] ?? 0
  filed = array.slice(begin + 3 * size)
  learnt = lists.length
  return true
}

function lengthOf(list: WordList): number {
  return 'words' in list ? -1 : list.entries.length
}

function open(hash: number, list: number): number {
  const at = slotFor(hash)
  table.hashes[at] = hash
  table.bits[at] = (table.bits[at] ?? 0) | (1 << list)
  return at
}

function file(slot: number, list: number, entry: number, term: number): void {
  if (filed.length < 3 * count + 3) {
    const longer = new Int32Array(2 * filed.length)
    longer.set(filed)
    filed = longer
  }
  filed.set([table.heads[slot] ?? 0, (list << entryBits) | entry, term], 3 * count)
  table.heads[slot] = ++count
}

/** Where a word stands in the table, or would stand. */
function slotFor(hash: number): number {
  let at = (hash ^ (hash >>> 16)) & (size - 1)
  while (table.hashes[at] !== 0 && table.hashes[at] !== hash) at = (at + 1) & (size - 1)
  return at
}

/** A first word that is its own key but for its capitals. */
const firstWord = /^[A-Za-z]+(?=[\s\d-]|$)/

function firstKey(term: string): string {
  const word = firstWord.exec(term)?.[0]
  const key = word?.toLowerCase() ?? tokenize(/[^\s\-‐‑‒–—−\u00ad]+/.exec(term)?.[0] ?? '').keys[0]
  if (key === undefined) throw new Error(`lexicon: "${term}" has no word`)
  return key
}
