import { lookup } from '../../../core/lookup.js'
import { words } from '../../../core/words.js'
import type { Item } from '../item.js'
import data from '../lexicon/beside.json' with { type: 'json' }
import type { Analyte } from '../lexicon/lexicon.js'
import { analyteOf } from '../lexicon/lexicon.js'
import type { Spot } from './beside.rules.js'
import { besides } from './beside.rules.js'
import type { OpenRow } from './open-row.js'
import { put } from './open-row.js'

/** What must stand with such a word. */
type Need = 'value' | 'value-behind-verb' | 'joint' | 'grade'

interface Entry {
  readonly words: readonly string[]
  readonly analyte: string
  readonly after?: readonly string[]
  readonly over?: readonly string[]
  readonly far?: boolean
  readonly head?: readonly string[]
  readonly needs: string
}

const entries: readonly Entry[] = data.entries
const byWord = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const)))

/** Short names of receptors, which mean other things elsewhere. */
export const stains = lookup<string>({ ER: 'estrogen receptor', PR: 'progesterone receptor' })

/** All words that may name something here: most words of a sentence are none of them. */
const mayName: ReadonlySet<string> = new Set([...byWord.keys(), ...words('inhibitor inhibitors blood er pr')])

/** Names what has a name only beside others: "bilirubin 3.2 mg/dL (indirect 1.9)", "hepatitis B and C". */
export function nameBesides(row: OpenRow): void {
  for (let at = 0; at < row.items.length; at++) {
    const item = row.items[at]
    if (!item || (item.kind === 'word' ? !mayName.has(item.key) : item.kind !== 'cue' || item.cue !== 'rival')) continue
    const found = besides.of({ row, at }, row, { first: at, last: at + 1 })
    if (found) put(row, at, at + 1, { kind: 'analyte', analyte: found.value, from: item.from, to: item.to, rule: found.rule })
  }
}

/** What a word makes of a name that it stands with: `partNamed('direct', bilirubin)`. */
export function partNamed(word: string, whole: Analyte): Analyte | undefined {
  const entry = byWord.get(word)
  return entry?.needs === 'value' && entry.after?.includes(whole.id) ? analyteOf(entry.analyte) : undefined
}

/** The analyte that a word of the list names here, where what it needs stands with it. */
export function besideOf(spot: Spot, need: Need): Analyte | undefined {
  const { row, at } = spot
  const entry = byWord.get(row.keys[at] ?? '')
  if (entry?.needs !== need || !has[need](spot) || !(isAfter(spot, entry) || isHeaded(spot, entry))) return undefined
  return analyteOf(entry.analyte)
}

const has: Readonly<Record<Need, (spot: Spot) => boolean>> = {
  value: ({ row: { items }, at }) => {
    const [next, second] = [items[at + 1], items[at + 2]]
    return next?.kind === 'quantity' || ((next?.kind === 'mark' || next?.kind === 'word') && second?.kind === 'quantity')
  },
  'value-behind-verb': ({ row: { items, keys }, at }) => {
    for (let k = at + 1; k < at + 4; k++) {
      if (items[k]?.kind === 'quantity') return true
      if (items[k]?.kind !== 'word' && !':=('.includes(keys[k] ?? ' ')) return false
    }
    return false
  },
  joint: ({ row, at }) => jointBefore(row, at) !== undefined,
  grade: ({ row: { items, keys }, at }) => {
    const next = items[at + 1]
    return keys[at + 1] === '+' || (next?.kind === 'quantity' && next.quantity.plus === true)
  },
}

/** The index of what stands before a comma, a stroke or an "and", or before ", and". */
function jointBefore({ keys }: OpenRow, at: number): number | undefined {
  const joint = keys[at - 1]
  if (joint === ',' || joint === '/') return at - 2
  if (joint !== 'and' && joint !== 'or') return undefined
  return keys[at - 2] === ',' ? at - 3 : at - 2
}

function isAfter({ row, at }: Spot, { after, over = [], far, needs }: Entry): boolean {
  if (!after) return true
  if (needs === 'joint') return isOne(row.items[jointBefore(row, at) ?? -1], after)
  if (far) return row.items.slice(0, at).some((item) => isOne(item, after))
  const last = row.items.slice(0, at).findLast((item) => item.kind === 'analyte' && !over.includes(item.analyte.id))
  return isOne(last, after)
}

function isOne(item: Item | undefined, ids: readonly string[]): boolean {
  return item?.kind === 'analyte' && ids.includes(item.analyte.id)
}

/** "Light chains: kappa …": the words of the head, in the singular or plural. */
function isHeaded({ row: { keys }, at }: Spot, { head }: Entry): boolean {
  return (
    head !== undefined &&
    keys.slice(0, at).some((_, k) => head.every((word, n) => [word, word.replace(/s$/, '')].includes(keys[k + n] ?? '')))
  )
}
