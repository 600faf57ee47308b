import { distance } from 'fastest-levenshtein'
import type { DrugEntry } from './lexicon.js'
import { medicines } from './lexicon.js'
import data from './unlisted.json' with { type: 'json' }

const termsOf = (id: string): readonly string[] => data.entries.find((entry) => entry.id === id)?.terms ?? []

const stems: ReadonlySet<string> = new Set(termsOf('stems'))
const endings: ReadonlySet<string> = new Set(termsOf('stems').map((stem) => stem.slice(-2)))
const notDrugs: ReadonlySet<string> = new Set(termsOf('not-drugs'))
const longestStem = Math.max(...termsOf('stems').map((stem) => stem.length))

/** Whether a word that no lexicon lists ends as drug names do: "zolbetinib", "rolvazole". */
export function hasDrugStem(word: string): boolean {
  if (word.length < 7 || !endings.has(word.slice(-2)) || notDrugs.has(word)) return false
  for (let length = 3; length <= longestStem && length <= word.length - 3; length++) if (stems.has(word.slice(-length))) return true
  return false
}

/** Whether a word that no lexicon lists may be a name, or one misspelt, which is shorter where a number follows: "fentanil 50 mcg". */
export function looksLikeName(word: string, numbered: boolean): boolean {
  return hasDrugStem(word) || (word.length < shortestName ? numbered && word.length >= shortestDosedName : misspelt(word) !== undefined)
}

/** Whether a word is known to be no medicine though it looks like one: "chromotherapy". */
export function isNoDrug(word: string): boolean {
  return notDrugs.has(word)
}

/** Names that begin alike and are of one length, with the letters each has as a bit set. */
interface Bucket {
  readonly names: string[]
  readonly letters: number[]
  readonly entries: DrugEntry[]
}

const shortestName = 9
/** Shorter names count as misspelt only where a dose follows: "fentanil 100 mcg". */
const shortestDosedName = 7
const buckets = new Map<string, ReadonlyMap<number, Bucket>>()
let partial: ReadonlySet<string> | undefined

const judged = new Map<string, DrugEntry | undefined>()
const mostJudged = 50_000

/**
 * The drug that a long word misspells: "hydroxycloroquine" → hydroxychloroquine. One slip, two in words of eleven letters and more; the
 * first letter is right. With a dose behind it the word may be shorter.
 */
export function misspelt(word: string, dosed = false): DrugEntry | undefined {
  if (word.length < (dosed ? shortestDosedName : shortestName)) return undefined
  // Reports share their long words, and comparing one with all names takes as long as reading its sentence.
  if (judged.has(word)) return judged.get(word)
  if (judged.size >= mostJudged) judged.clear()
  const entry = closest(word)
  judged.set(word, entry)
  return entry
}

/** The drug whose name a word has with two neighbouring letters exchanged: "slidenafil" → sildenafil. */
export function swapped(word: string): DrugEntry | undefined {
  if (word.length < shortestName || !/^[a-z]+$/.test(word)) return undefined
  for (let i = 1; i + 1 < word.length; i++) {
    const entry = medicines.find(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2))
    if (entry) return entry
  }
  return undefined
}

function closest(word: string): DrugEntry | undefined {
  if (!/^[a-z]+$/.test(word) || notDrugs.has(word)) return undefined
  const slips = word.length >= 11 ? 2 : 1
  const letters = letterSet(word)
  let best: { readonly entry: DrugEntry; readonly slips: number } | undefined
  for (let length = word.length - slips; length <= word.length + slips; length++) {
    const bucket = length < shortestName && word.length >= shortestName ? undefined : bucketsOf(word.charAt(0)).get(length)
    if (!bucket) continue
    for (let i = 0; i < bucket.letters.length; i++) {
      if (countBits((bucket.letters[i] ?? 0) ^ letters) > 2 * slips) continue
      const name = bucket.names[i] ?? ''
      const found = distance(word, name)
      if (found > slips || (best && found >= best.slips)) continue
      // A word that ends as another part of speech is another word: "erythropoietic".
      if (found === 2 && word.slice(-3) !== name.slice(-3)) continue
      const entry = bucket.entries[i]
      if (entry) best = { entry, slips: found }
    }
  }
  return best && !(partial ??= wordsOfNames()).has(word) ? best.entry : undefined
}

/** The names that begin with a letter, by their length; gathered when a word asks for them. */
function bucketsOf(letter: string): ReadonlyMap<number, Bucket> {
  const known = buckets.get(letter)
  if (known) return known
  const gathered = new Map<number, Bucket>()
  for (const entry of medicines.entries) {
    for (const name of entry.generics) {
      if (!name.startsWith(letter) || name.length < shortestDosedName || !/^[a-z]+$/.test(name) || entry.ambiguous.has(name)) continue
      const bucket = gathered.get(name.length) ?? { names: [], letters: [], entries: [] }
      bucket.names.push(name)
      bucket.letters.push(letterSet(name))
      bucket.entries.push(entry)
      gathered.set(name.length, bucket)
    }
  }
  buckets.set(letter, gathered)
  return gathered
}

/** Words that names are made of: "pancreatic" of "pancreatic enzymes". */
function wordsOfNames(): Set<string> {
  return new Set(
    medicines.entries.flatMap(({ terms }) =>
      terms.filter((term) => term.includes(' ')).flatMap((term) => term.toLowerCase().split(/[^a-z]+/)),
    ),
  )
}

function letterSet(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97)
  return set
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
