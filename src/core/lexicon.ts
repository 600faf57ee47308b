import type { Tokens } from './token.js'
import { isWordKey, tokenize } from './token.js'
import type { Seat } from './vocabulary.js'
import { heldIn, isHeld, mayHold, seatOf } from './vocabulary.js'
import type { Place } from './word-table.js'

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
  /** Where it stands in a vocabulary. */
  seat?: Seat
  /** Leftmost-longest hits, in order, never overlapping. */
  match(tokens: Tokens, text: string): Hit<E>[]
  /** The longest hit that begins at a token. */
  matchAt(tokens: Tokens, text: string, index: number): Hit<E> | undefined
  /** The entry that owns exactly this term: `find("creatine kinase")`. */
  find(term: string): E | undefined
}

/** A term that is its own key. */
const plainWord = /^[a-z]+$/

interface Node<E> {
  next?: Map<string, Node<E>>
  /** Whether the tokens must touch: "IL6" is not "IL 6" unless a term says so. */
  tight: boolean
  any?: E
  exact?: Map<string, E>
}

/** A first word and its node; undefined where no term begins with it. */
interface First<E> {
  readonly key: string
  readonly node: Node<E> | undefined
}

/** A lexicon ready to match; a term is read when its first word comes, and throws then when it has two owners. */
export function createLexicon<E extends LexiconEntry>(entries: readonly E[]): Lexicon<E> {
  // By the hash of the word; two words of one hash take turns.
  const nodes = new Map<number, First<E>>()
  const nodeOf = (key: string, hash: number): Node<E> | undefined => {
    const known = nodes.get(hash)
    if (known?.key === key) return known.node
    const { vocabulary, number } = seatOf(lexicon)
    const places = vocabulary.placesOf(number, hash)
    // Only words of the lexicon are kept: `find` is asked for many that are in none.
    if (places.length === 0) return undefined
    const node = grow(entries, places, key)
    nodes.set(hash, { key, node })
    return node
  }
  const lexicon: Lexicon<E> = lexiconOf(entries, nodeOf, () => seatOf(lexicon))
  return lexicon
}

/** The words with which terms of a lexicon begin: what a rule that takes its terms is filed under. */
export function openingWords({ entries }: { readonly entries: readonly LexiconEntry[] }): Set<string> {
  return new Set(entries.flatMap(({ terms, exact = [] }) => [...terms, ...exact].map((term) => tokenize(term).keys[0] ?? '')))
}

/** A lexicon for one report only: the short forms that it defines. */
export function createLocalLexicon<E extends LexiconEntry>(entries: readonly E[]): Lexicon<E> {
  const root: Node<E> = { tight: false }
  for (const entry of entries) {
    for (const term of entry.terms) plant(root, entry, term, false)
    for (const term of entry.exact ?? []) plant(root, entry, term, true)
  }
  return lexiconOf(entries, (key) => root.next?.get(key), undefined)
}

/** `seat` says where the lexicon stands; undefined where no vocabulary is to know it. */
function lexiconOf<E extends LexiconEntry>(
  entries: readonly E[],
  nodeOf: (key: string, hash: number) => Node<E> | undefined,
  seat: (() => Seat) | undefined,
): Lexicon<E> {
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
    const node = nodeOf(tokens.keys[index] ?? '', tokens.hashes[index] ?? 0)
    return node && longest(node, tokens, text, index)
  }

  return {
    entries,
    matchAt(tokens, text, index) {
      return !seat || mayHold(seat(), tokens, index) ? longestAt(tokens, text, index) : undefined
    },
    match(tokens, text) {
      const hits: Hit<E>[] = []
      const place = seat?.()
      const held = place && heldIn(place, tokens)
      if (held && !isHeld(held, place)) return hits
      const opening = held && place.vocabulary.setsWith(place.number)
      for (let i = 0; i < tokens.keys.length; i++) {
        if (opening?.[held?.each[i] ?? 0] === 0) continue
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

/** The node of a first word, with all terms that begin with it; undefined where none does. */
function grow<E extends LexiconEntry>(entries: readonly E[], places: readonly Place[], key: string): Node<E> | undefined {
  const root: Node<E> = { tight: false }
  for (const { entry: i, term: place } of places) {
    const entry = entries[i]
    if (!entry) continue
    const isExact = place >= entry.terms.length
    const term = isExact ? entry.exact?.[place - entry.terms.length] : entry.terms[place]
    if (term !== undefined && (term === key || !plainWord.test(term))) plant(root, entry, term, isExact)
  }
  return root.next?.get(key)
}

function plant<E extends LexiconEntry>(root: Node<E>, entry: E, term: string, isExact: boolean): void {
  const { keys, gaps } = tokenize(term)
  let node = root
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? ''
    node = child((node.next ??= new Map<string, Node<E>>()), key, i > 0 && gaps[i] === 'none' && !/[^\p{L}\p{N}]/u.test(key))
  }
  if (node === root) throw new Error(`lexicon: "${term}" has no word`)
  own(node, entry, term, isExact ? compact(term) : undefined)
}

function own<E extends LexiconEntry>(node: Node<E>, entry: E, term: string, exact?: string): void {
  const owner = exact === undefined ? node.any : node.exact?.get(exact)
  if (owner && owner !== entry) throw new Error(`lexicon: "${term}" belongs to ${owner.id} and ${entry.id}`)
  if (exact === undefined) node.any = entry
  else (node.exact ??= new Map<string, E>()).set(exact, entry)
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
