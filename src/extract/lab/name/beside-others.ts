import { lookup } from '../../../core/lookup.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { analyteOf, words } from '../lexicon/lexicon.js'
import type { Item } from '../item.js'

/** Words that name an analyte only beside others: "bilirubin 3.2 mg/dL (indirect 1.9)", "dipstick: protein 2+, blood 3+". */
export function withSpelled(items: Item[], text: string): Item[] {
  let [bilirubin, calcium] = [false, false]
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'analyte') {
      bilirubin ||= item.analyte.id === 'total-bilirubin'
      calcium = item.analyte.id === 'calcium' || (calcium && item.analyte.id === 'albumin')
    }
    if (item?.kind === 'word' && !mayName.has(item.key)) continue
    const receptor = receptorAt(items, i, text)
    if (item && receptor) items[i] = { kind: 'analyte', analyte: receptor, from: item.from, to: item.to }
    if (item?.kind !== 'word') continue
    const virus = hepatitisAt(items, i)
    if (virus) {
      items[i] = { kind: 'analyte', analyte: virus, from: item.from, to: item.to }
      continue
    }
    const chain = chainAt(items, i)
    if (chain) {
      items[i] = { kind: 'analyte', analyte: chain, from: item.from, to: item.to }
      continue
    }
    const inhibitor = inhibitorAt(items, i, text)
    if (inhibitor) {
      items[i] = { kind: 'analyte', analyte: inhibitor, from: item.from, to: item.to }
      continue
    }
    const fraction = bilirubin ? fractions[item.key] : calcium ? calciums[item.key] : undefined
    const next = items[i + 1]
    const afterNext = items[i + 2]
    const measured =
      next?.kind === 'quantity' ||
      (next?.kind !== 'analyte' && afterNext?.kind === 'quantity' && (next?.kind === 'mark' || next?.kind === 'word'))
    const graded =
      item.key === 'blood' || item.key === 'erythrocytes'
        ? (next?.kind === 'quantity' && next.quantity.plus === true) || (next?.kind === 'mark' && next.mark === '+')
        : false
    const listed =
      item.key === 'blood' &&
      items[i - 1]?.kind === 'mark' &&
      items[i - 2]?.kind === 'analyte' &&
      ((next?.kind === 'mark' && next.mark === ',') || (next?.kind === 'word' && next.key === 'and'))
    const analyte = fraction !== undefined && measured ? analyteOf(fraction) : graded || listed ? analyteOf('urine-blood') : undefined
    if (analyte) items[i] = { kind: 'analyte', analyte, from: item.from, to: item.to }
  }
  return items
}

const calciums = lookup<string | undefined>({
  corrected: 'corrected-calcium',
  adjusted: 'corrected-calcium',
  ionised: 'ionized-calcium',
  ionized: 'ionized-calcium',
})

const chains = lookup<string | undefined>({
  kappa: 'free-kappa-light-chains',
  κ: 'free-kappa-light-chains',
  lambda: 'free-lambda-light-chains',
  λ: 'free-lambda-light-chains',
  ratio: 'free-light-chain-ratio',
})

/** "free kappa 1240 mg/L, lambda 8.1 mg/L, ratio 153", "light chains: kappa 12 mg/L": after one light chain, or all, the others and their ratio need no noun. */
function chainAt(items: readonly Item[], i: number): Analyte | undefined {
  const item = items[i]
  const id = item?.kind === 'word' ? chains[item.key] : undefined
  if (id === undefined || !hasValue(items, i)) return undefined
  const before = items.slice(0, i).findLast((other) => other.kind === 'analyte')
  const isHeaded = items
    .slice(0, i)
    .some((other, k) => other.kind === 'word' && /^chains?$/.test(other.key) && isWord(items[k - 1], 'light'))
  return isHeaded || (before && before.analyte.id !== id && /^free-(?:kappa|lambda)-light-chains$/.test(before.analyte.id))
    ? analyteOf(id)
    : undefined
}

function isWord(item: Item | undefined, key: string): boolean {
  return item?.kind === 'word' && item.key === key
}

/** Whether a value follows within a verb. */
function hasValue(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return true
    if (item?.kind !== 'word' && !(item?.kind === 'mark' && ':=('.includes(item.mark))) return false
  }
  return false
}

/** "factor VIII activity was 4% with an inhibitor titre of 28 BU": the inhibitor of what was named before it. */
function inhibitorAt(items: readonly Item[], i: number, text: string): Analyte | undefined {
  const item = items[i]
  if (item?.kind !== 'word' || (item.key !== 'inhibitor' && item.key !== 'inhibitors')) return undefined
  const value = items.slice(i + 1, i + 6).find((next) => next.kind === 'quantity')
  if (value?.quantity.unit?.dimension.startsWith('arbitrary') !== true) return undefined
  const before = items.slice(Math.max(0, i - 30), i).findLast((other) => other.kind === 'analyte')
  if (!before) return undefined
  const entry = words.find(`${text.slice(before.from, before.to).replace(/:C$|\s(?:activity|levels?)$/i, '')} inhibitor`)
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

const hepatitis = lookup<string | undefined>({
  a: 'hepatitis-a-virus',
  b: 'hepatitis-b-virus',
  c: 'hepatitis-c-virus',
  d: 'hepatitis-d-virus',
  e: 'hepatitis-e-virus',
})

/** "hepatitis A, B and C serologies": letters that go on with a list of viruses. */
function hepatitisAt(items: readonly Item[], i: number): Analyte | undefined {
  const item = items[i]
  const id = item?.kind === 'word' && item.key.length === 1 ? hepatitis[item.key] : undefined
  if (id === undefined) return undefined
  const joint = items[i - 1]
  const before = items[i - 2]
  const isJoint =
    joint?.kind === 'mark'
      ? joint.mark === ',' || joint.mark === '/'
      : joint?.kind === 'word' && (joint.key === 'and' || joint.key === 'or')
  const earlier = joint?.kind === 'word' && before?.kind === 'mark' && before.mark === ',' ? items[i - 3] : before
  return isJoint && earlier?.kind === 'analyte' && /^hepatitis-[a-e]-virus$/.test(earlier.analyte.id) ? analyteOf(id) : undefined
}

/** "ER 90%, PR 10%, HER2 negative": short names that mean receptors only beside each other or another stain. */
function receptorAt(items: readonly Item[], i: number, text: string): Analyte | undefined {
  const [item, next] = [items[i], items[i + 1]]
  if (item?.to !== (item?.from ?? 0) + 2 || (item.kind !== 'word' && !(item.kind === 'cue' && item.cue === 'rival'))) return undefined
  const id = receptors[text.slice(item.from, item.to)]
  const value = next?.kind === 'mark' ? items[i + 2] : next
  if (id === undefined || value?.kind !== 'quantity' || value.quantity.unit?.ucum !== '%') return undefined
  return items.some(
    (other, k) =>
      k !== i &&
      (other.kind === 'analyte'
        ? other.analyte.class === 'stain'
        : other.kind !== 'quantity' && receptors[text.slice(other.from, other.to)] !== undefined),
  )
    ? analyteOf(id)
    : undefined
}

const receptors = lookup<string | undefined>({ ER: 'estrogen-receptor', PR: 'progesterone-receptor' })

const fractions = lookup<string>({
  direct: 'direct-bilirubin',
  conjugated: 'direct-bilirubin',
  indirect: 'indirect-bilirubin',
  unconjugated: 'indirect-bilirubin',
})

/** All words that may name something here: most words of a sentence are none of them. */
const mayName: ReadonlySet<string> = new Set([
  ...[chains, calciums, fractions, hepatitis].flatMap(Object.keys),
  'inhibitor',
  'inhibitors',
  'blood',
  'erythrocytes',
  'er',
  'pr',
])
