import type { HeldWords } from './vocabulary.js'

/**
 * The words of a prose as lexicons see them, in parallel arrays. A key is lower-cased, without diacritics and apostrophes, and is
 * cut where letters meet digits ("CD4" → "cd", "4"). White space and hyphens separate and are not tokens; other marks are one each.
 */
export interface Tokens {
  readonly keys: readonly string[]
  readonly froms: readonly number[]
  readonly tos: readonly number[]
  /** What stands before each token. */
  readonly gaps: readonly Gap[]
  /** The hash of each key. */
  readonly hashes: readonly number[]
  /** Which lists hold its words, once a vocabulary has read them. */
  held?: HeldWords
}

export type Gap = 'none' | 'hyphen' | 'space'

const unknown = 0
const space = 1
const hyphen = 2
const letter = 3
const digit = 4
const apostrophe = 5
const mark = 6

/** The class of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000)

/** The tokens of a text: "C-reactive protein (CRP)" → c, reactive, protein, (, crp, ). */
export function tokenize(text: string): Tokens {
  const keys: string[] = []
  const froms: number[] = []
  const tos: number[] = []
  const gaps: Gap[] = []
  const hashes: number[] = []
  const { length } = text
  const lower = text.toLowerCase()
  const plain = lower.length === length && !unfolded.test(lower)
  let gap: Gap = 'none'
  for (let at = 0; at < length;) {
    const kind = classAt(text, at)
    if (kind === space || kind === hyphen) {
      if (kind === space) gap = 'space'
      else if (gap === 'none') gap = 'hyphen'
      at++
      continue
    }
    const end = kind === letter ? wordEnd(text, at, length) : kind === digit ? digitsEnd(text, at, length) : at + 1
    const key = plain ? undefined : foldKey(text.slice(at, end))
    const hash = key === undefined ? hashOf(lower, at, end) : hashOf(key)
    keys.push(key ?? wordAt(lower, at, end, hash))
    hashes.push(hash)
    froms.push(at)
    tos.push(end)
    gaps.push(gap)
    gap = 'none'
    at = end
  }
  return { keys, froms, tos, gaps, hashes }
}

/** Words met before, by their hash: most words of a report are, and need no string of their own. */
const words: (string | undefined)[] = new Array<string | undefined>(1 << 16).fill(undefined)

function wordAt(text: string, from: number, to: number, hash: number): string {
  const slot = (hash ^ (hash >>> 16)) & 0xffff
  const known = words[slot]
  if (known?.length === to - from && text.startsWith(known, from)) return known
  const word = text.slice(from, to)
  // A longer slice would keep the whole text in memory.
  if (word.length < 13) words[slot] = word
  return word
}

/** A number for a word, never 0. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = to - from
  for (let i = from; i < to; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0
  return hash || 1
}

function wordEnd(text: string, from: number, length: number): number {
  let at = from + 1
  while (at < length) {
    const kind = classAt(text, at)
    if (kind !== letter && !(kind === apostrophe && at + 1 < length && classAt(text, at + 1) === letter)) break
    at++
  }
  return at
}

function digitsEnd(text: string, from: number, length: number): number {
  let at = from + 1
  while (at < length && classAt(text, at) === digit) at++
  return at
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = classes[code] ?? mark
  return known === unknown ? (classes[code] = classify(code)) : known
}

function classify(code: number): number {
  // Halves of astral characters stay together as a word.
  if (code >= 0xd800 && code <= 0xdfff) return letter
  const character = String.fromCharCode(code)
  if (/[\s\u200b]/.test(character)) return space
  if (/[\-‐‑‒–—−\u00ad]/.test(character)) return hyphen
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /['’ʼ´]/.test(character) ? apostrophe : mark
}

/** The index of the first token at or after an offset. */
export function tokenAt({ froms }: Tokens, offset: number): number {
  let low = 0
  let high = froms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((froms[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const nonAscii = /[^\x00-\x7f]/
const unfolded = /[^\x00-\x7f]|'/
const foldable = /[\p{M}'’ʼ´]/gu

/** The form under which a word is looked up: "Sjögren’s" → "sjogrens". */
export function foldKey(word: string): string {
  const lower = word.toLowerCase()
  if (nonAscii.test(lower))
    return lower.normalize('NFKD').replace(foldable, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l')
  return lower.includes("'") ? lower.replaceAll("'", '') : lower
}

/** Whether a token is a word or a number, not a mark: "crp" and "120", not "(". */
export function isWordKey(key: string | undefined): boolean {
  if (key === undefined) return false
  const code = key.charCodeAt(0)
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) : /^[\p{L}\p{N}]/u.test(key)
}
