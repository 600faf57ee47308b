import { createGate, gatesOf } from './gate.js'
import type { Tokens } from './token.js'
import { isWordKey, tokenize } from './token.js'

/** One meaning and the words for it; lexicons add fields of their own. */
export interface LexiconEntry {
  readonly id: string
  /** Forms that count in any letter case: "creatine kinase". */
  readonly terms: readonly string[]
  /** Forms that count only as written: "Na", "ALT". */
  readonly exact?: readonly string[]
}

/** A place where a lexicon's term stands. `from/to` are offsets in the prose whose tokens were matched. */
export interface Hit<E> {
  readonly entry: E
  readonly from: number
  readonly to: number
  /** Indices of the first token and of the one after the last. */
  readonly first: number
  readonly last: number
  /** A letter or digit touches it: "BP120", "kGCS". */
  readonly gluedBefore: boolean
  readonly gluedAfter: boolean
}

export interface Lexicon<E> {
  readonly entries: readonly E[]
  /** Leftmost-longest hits, in order, never overlapping. */
  match(tokens: Tokens, text: string): Hit<E>[]
  /** The longest hit that begins at a token. */
  matchAt(tokens: Tokens, text: string, index: number): Hit<E> | undefined
  /** The entry that owns exactly this term: `find("creatine kinase")`. */
  find(term: string): E | undefined
}

/** A term that is its own key. */
const plainWord = /^[a-z]+$/
/** A first word that is its own key but for its capitals. */
const firstWord = /^[A-Za-z]+(?=[\s\d-]|$)/

interface Node<E> {
  next?: Map<string, Node<E>>
  /** Terms that begin here and have more words, until the first text that has this word. */
  waiting?: Waiting<E>[]
  /** Whether the tokens must touch: "IL6" is not "IL 6" unless a term says so. */
  tight: boolean
  any?: E
  exact?: Map<string, E>
}

interface Waiting<E> {
  readonly entry: E
  readonly term: string
  readonly isExact: boolean
}

/** A lexicon ready to match, made when its module is loaded; throws when a term has two owners. It is built at its first use. */
export function createLexicon<E extends LexiconEntry>(entries: readonly E[]): Lexicon<E> {
  let built: Map<string, Node<E>> | undefined
  const root = (): Map<string, Node<E>> => (built ??= build(entries))
  const { bit } = createGate(() => root().keys())
  return lexiconOf(entries, root, bit)
}

/** A lexicon for one report only: the short forms that it defines. */
export function createLocalLexicon<E extends LexiconEntry>(entries: readonly E[]): Lexicon<E> {
  const root = build(entries)
  return lexiconOf(entries, () => root, undefined)
}

/** `bit` is of the gate that the first words of the terms open; undefined where there is none. */
function lexiconOf<E extends LexiconEntry>(entries: readonly E[], root: () => Map<string, Node<E>>, bit: number | undefined): Lexicon<E> {
  const longest = (first: Node<E>, tokens: Tokens, text: string, index: number): Hit<E> | undefined => {
    let node: Node<E> | undefined = first
    let best: E | undefined
    let bestLast = index
    for (let last = index + 1; node; last++) {
      const entry = ownerOf(node, tokens, text, index, last)
      if (entry) {
        best = entry
        bestLast = last
      }
      const nextKey: string | undefined = node.next && tokens.keys[last]
      const next: Node<E> | undefined = nextKey === undefined ? undefined : node.next?.get(nextKey)
      node = next && !(next.tight && tokens.gaps[last] === 'space') ? next : undefined
    }
    return best && hitOf(best, tokens, index, bestLast)
  }
  const longestAt = (tokens: Tokens, text: string, index: number): Hit<E> | undefined => {
    const node = root().get(tokens.keys[index] ?? '')
    if (node?.waiting) grow(node)
    return node && longest(node, tokens, text, index)
  }

  return {
    entries,
    matchAt: (tokens, text, index) => (bit === undefined || opens(bit, gatesOf(tokens).each[index]) ? longestAt(tokens, text, index) : undefined),
    match(tokens, text) {
      const hits: Hit<E>[] = []
      const gates = bit === undefined ? undefined : gatesOf(tokens)
      if (gates && !opens(bit, gates.any)) return hits
      for (let i = 0; i < tokens.keys.length; i++) {
        if (gates && !opens(bit, gates.each[i])) continue
        const hit = longestAt(tokens, text, i)
        if (!hit) continue
        hits.push(hit)
        i = hit.last - 1
      }
      return hits
    },
    find(term) {
      const tokens = tokenize(term)
      const hit = longestAt(tokens, term, 0)
      return hit?.last === tokens.keys.length ? hit.entry : undefined
    },
  }
}

function opens(bit = 0, bits = 0): boolean {
  return (bits & bit) !== 0
}

function hitOf<E>(entry: E, tokens: Tokens, first: number, last: number): Hit<E> {
  const from = tokens.froms[first] ?? 0
  const to = tokens.tos[last - 1] ?? from
  return {
    entry,
    from,
    to,
    first,
    last,
    gluedBefore: first > 0 && tokens.gaps[first] === 'none' && isWordKey(tokens.keys[first - 1]),
    gluedAfter: tokens.gaps[last] === 'none' && isWordKey(tokens.keys[last]),
  }
}

function ownerOf<E>(node: Node<E>, tokens: Tokens, text: string, first: number, last: number): E | undefined {
  if (node.exact) {
    const written = compact(text.slice(tokens.froms[first], tokens.tos[last - 1]))
    const entry = node.exact.get(written)
    if (entry) return entry
  }
  return node.any
}

function build<E extends LexiconEntry>(entries: readonly E[]): Map<string, Node<E>> {
  const root = new Map<string, Node<E>>()
  for (const entry of entries) {
    for (const term of entry.terms) plant(root, entry, term, false)
    for (const term of entry.exact ?? []) plant(root, entry, term, true)
  }
  return root
}

/** Most words of a lexicon never occur in a report: only the first word of a term is looked up in advance. */
function plant<E extends LexiconEntry>(root: Map<string, Node<E>>, entry: E, term: string, isExact: boolean): void {
  const isWord = plainWord.test(term)
  const node = child(root, isWord ? term : firstKey(term), false)
  if (isWord && !isExact) own(node, entry, term)
  else if (node.waiting) node.waiting.push({ entry, term, isExact })
  else node.waiting = [{ entry, term, isExact }]
}

function grow<E extends LexiconEntry>(first: Node<E>): void {
  const { waiting = [] } = first
  delete first.waiting
  for (const { entry, term, isExact } of waiting) {
    const { keys, gaps } = tokenize(term)
    let node = first
    for (let i = 1; i < keys.length; i++) {
      const key = keys[i] ?? ''
      node = child((node.next ??= new Map<string, Node<E>>()), key, gaps[i] === 'none' && !/[^\p{L}\p{N}]/u.test(key))
    }
    own(node, entry, term, isExact ? compact(term) : undefined)
  }
}

function own<E extends LexiconEntry>(node: Node<E>, entry: E, term: string, exact?: string): void {
  const owner = exact === undefined ? node.any : node.exact?.get(exact)
  if (owner && owner !== entry) throw new Error(`lexicon: "${term}" belongs to ${owner.id} and ${entry.id}`)
  if (exact === undefined) node.any = entry
  else (node.exact ??= new Map<string, E>()).set(exact, entry)
}

function firstKey(term: string): string {
  const word = firstWord.exec(term)?.[0]
  const key = word?.toLowerCase() ?? tokenize(/[^\s\-‐‑‒–—−\u00ad]+/.exec(term)?.[0] ?? '').keys[0]
  if (key === undefined) throw new Error(`lexicon: "${term}" has no word`)
  return key
}

function child<E>(map: Map<string, Node<E>>, key: string, tight: boolean): Node<E> {
  const known = map.get(key)
  if (known && !tight) known.tight = false
  const node = known ?? { tight }
  if (!known) map.set(key, node)
  return node
}

function compact(text: string): string {
  return text.replace(/[\s\-‐‑‒–—−]+/g, '')
}
