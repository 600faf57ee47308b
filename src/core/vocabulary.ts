import type { Document } from './document.js'
import type { Tokens } from './token.js'
import { foldKey, hashOf } from './token.js'
import type { Place, Words, WordTable } from './word-table.js'
import { fileWords, hasList, pack, placesOf, setOf, unpack } from './word-table.js'

/** A list of words that a reader looks for: a gate or a lexicon. Where it stands in no vocabulary it gets one of its own when it is first asked. */
export type WordList = Words & { seat?: Seat }

/** Where a list stands: in the vocabulary that was made of it last, at this number. */
export interface Seat {
  readonly vocabulary: Vocabulary
  readonly number: number
}

/** What a vocabulary says of the words of a text. */
export interface HeldWords {
  readonly vocabulary: Vocabulary
  /** The lists that hold any of them, one bit each. */
  readonly any: Int32Array
  /** The set of lists that holds each of them; 0 for none. */
  readonly each: readonly number[]
}

/** All lists of a program, so that the words of a text are looked up once for all of them. The lists are learnt when the first text comes. */
export interface Vocabulary {
  readonly lists: readonly WordList[]
  /** Looks up the words of a text; from then on its tokens know which lists hold them. */
  readonly read: (tokens: Tokens) => void
  /** For each set of lists, by its number, 1 where it has a list. */
  readonly setsWith: (list: number) => Uint8Array
  /** Whether a list holds a word, by its hash. */
  readonly holds: (list: number, hash: number) => boolean
  /** Whether a term of any list begins with a word as lexicons see it: "hydroxychloroquine". */
  readonly knows: (word: string) => boolean
  /** The terms of a list that begin with a word, and seldom one that does not. */
  readonly placesOf: (list: number, hash: number) => Place[]
  /** The whole vocabulary as one array, which `prepared` gives back at the next start. */
  readonly packed: () => Int32Array
}

/** A vocabulary of lists, any number of them; `prepared` gives what `packed` has made of the same lists, if anything. */
export function createVocabulary(lists: readonly WordList[], prepared?: () => Int32Array | undefined): Vocabulary {
  let learnt: WordTable | undefined
  const table = (): WordTable => (learnt ??= unpack(prepared?.(), lists) ?? fileWords(lists))
  const sets: (Uint8Array | undefined)[] = lists.map(() => undefined)
  const setsWith = (list: number): Uint8Array => (sets[list] ??= setsOf(table(), list))
  const vocabulary: Vocabulary = {
    lists,
    read: (tokens) => {
      tokens.held = { vocabulary, ...lookUp(table(), tokens) }
    },
    setsWith,
    holds: (list, hash) => setsWith(list)[setOf(table(), hash)] === 1,
    knows: (word) => setOf(table(), hashOf(foldKey(word))) > 0,
    placesOf: (list, hash) => placesOf(table(), list, hash),
    packed: () => pack(table(), lists),
  }
  lists.forEach((list, number) => {
    list.seat = { vocabulary, number }
  })
  return vocabulary
}

/** Looks up all words of a report once, for whoever reads it afterwards. */
export function readWords({ sentences, tables }: Document, vocabulary: Vocabulary): void {
  for (const { tokens } of sentences) vocabulary.read(tokens)
  for (const { rows } of tables) for (const row of rows) for (const { tokens } of row) vocabulary.read(tokens)
}

/** Where a list stands. */
export function seatOf(list: WordList): Seat {
  return (list.seat ??= { vocabulary: createVocabulary([list]), number: 0 })
}

/** What the vocabulary of a seat says of the words of a text; undefined where it has not read them. */
export function heldIn({ vocabulary }: Seat, { held }: Tokens): HeldWords | undefined {
  return held?.vocabulary === vocabulary ? held : undefined
}

/** Whether words that were looked up have one of the list. */
export function isHeld({ any }: HeldWords, { number }: Seat): boolean {
  return hasList(any, number)
}

/** Whether a list may hold a token of a text. */
export function mayHold(seat: Seat, tokens: Tokens, index: number): boolean {
  const { vocabulary, number } = seat
  const held = heldIn(seat, tokens)
  return held ? vocabulary.setsWith(number)[held.each[index] ?? 0] === 1 : vocabulary.holds(number, tokens.hashes[index] ?? 0)
}

function lookUp(table: WordTable, { hashes }: Tokens): Omit<HeldWords, 'vocabulary'> {
  const { members, width } = table
  const any = new Int32Array(width)
  const each: number[] = []
  for (const hash of hashes) {
    const set = setOf(table, hash)
    each.push(set)
    if (set > 0) for (let i = 0; i < width; i++) any[i] = (any[i] ?? 0) | (members[set * width + i] ?? 0)
  }
  return { any, each }
}

function setsOf({ members, width }: WordTable, list: number): Uint8Array {
  return Uint8Array.from({ length: members.length / width }, (_, set) => (hasList(members, list, set * width) ? 1 : 0))
}
