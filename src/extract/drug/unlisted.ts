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

interface Candidate {
  readonly name: string
  readonly letters: number
  readonly entry: DrugEntry
}

const shortestName = 9
let candidates: Map<string, Candidate[]> | undefined
let known: ReadonlySet<string> | undefined

/** The drug that a long word misspells: "hydroxycloroquine" → hydroxychloroquine. One slip, two in words of eleven letters and more. */
export function misspelt(word: string): DrugEntry | undefined {
  if (word.length < shortestName || !/^[a-z]+$/.test(word) || notDrugs.has(word)) return undefined
  if ((known ??= wordsOfNames()).has(word)) return undefined
  const slips = word.length >= 11 ? 2 : 1
  const letters = letterSet(word)
  let best: { entry: DrugEntry; slips: number } | undefined
  for (const candidate of (candidates ??= byFirstLetter()).get(word.charAt(0)) ?? []) {
    if (Math.abs(candidate.name.length - word.length) > slips || countBits(candidate.letters ^ letters) > 2 * slips) continue
    const found = distance(word, candidate.name)
    if (found > slips || (best && found >= best.slips)) continue
    // A plural is no slip, and a word that ends as another part of speech is another word: "erythropoietic".
    if (found === 2 && word.slice(-3) !== candidate.name.slice(-3)) continue
    best = { entry: candidate.entry, slips: found }
  }
  return best?.entry
}

function byFirstLetter(): Map<string, Candidate[]> {
  const map = new Map<string, Candidate[]>()
  for (const entry of medicines.entries) {
    for (const name of entry.generics) {
      if (name.length < shortestName || !/^[a-z]+$/.test(name) || entry.ambiguous.has(name)) continue
      const list = map.get(name.charAt(0)) ?? []
      list.push({ name, letters: letterSet(name), entry })
      map.set(name.charAt(0), list)
    }
  }
  return map
}

/** Words that names are made of: "pancreatic" of "pancreatic enzymes". */
function wordsOfNames(): Set<string> {
  return new Set(medicines.entries.flatMap(({ terms }) => terms.filter((term) => term.includes(' ')).flatMap((term) => term.toLowerCase().split(/[^a-z]+/))))
}

function letterSet(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97)
  return set
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
