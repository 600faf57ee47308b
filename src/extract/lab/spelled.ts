import type { Analyte } from './lexicon.js'
import { analyteOf } from './lexicon.js'
import type { Item } from './item.js'

/** Words that name an analyte only beside others: "bilirubin 3.2 mg/dL (indirect 1.9)", "dipstick: protein 2+, blood 3+". */
export function withSpelled(items: Item[], text: string): Item[] {
  let bilirubin = false
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'analyte' && item.analyte.id === 'total-bilirubin') bilirubin = true
    const receptor = receptorAt(items, i, text)
    if (item && receptor) items[i] = { kind: 'analyte', analyte: receptor, from: item.from, to: item.to }
    if (item?.kind !== 'word') continue
    const virus = hepatitisAt(items, i)
    if (virus) {
      items[i] = { kind: 'analyte', analyte: virus, from: item.from, to: item.to }
      continue
    }
    const fraction = bilirubin ? fractions[item.key] : undefined
    const next = items[i + 1]
    const afterNext = items[i + 2]
    const measured = next?.kind === 'quantity' || (next?.kind !== 'analyte' && afterNext?.kind === 'quantity' && (next?.kind === 'mark' || next?.kind === 'word'))
    const graded = item.key === 'blood' || item.key === 'erythrocytes' ? (next?.kind === 'quantity' && next.quantity.plus === true) || (next?.kind === 'mark' && next.mark === '+') : false
    const listed = item.key === 'blood' && items[i - 1]?.kind === 'mark' && items[i - 2]?.kind === 'analyte' && ((next?.kind === 'mark' && next.mark === ',') || (next?.kind === 'word' && next.key === 'and'))
    const analyte = fraction !== undefined && measured ? analyteOf(fraction) : graded || listed ? analyteOf('urine-blood') : undefined
    if (analyte) items[i] = { kind: 'analyte', analyte, from: item.from, to: item.to }
  }
  return items
}

const hepatitis: Readonly<Record<string, string | undefined>> = { a: 'hepatitis-a-virus', b: 'hepatitis-b-virus', c: 'hepatitis-c-virus', d: 'hepatitis-d-virus', e: 'hepatitis-e-virus' }

/** "hepatitis A, B and C serologies": letters that go on with a list of viruses. */
function hepatitisAt(items: readonly Item[], i: number): Analyte | undefined {
  const item = items[i]
  const id = item?.kind === 'word' && item.key.length === 1 ? hepatitis[item.key] : undefined
  if (id === undefined) return undefined
  const joint = items[i - 1]
  const before = items[i - 2]
  const isJoint = joint?.kind === 'mark' ? joint.mark === ',' || joint.mark === '/' : joint?.kind === 'word' && (joint.key === 'and' || joint.key === 'or')
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
  return items.some((other, k) => k !== i && (other.kind === 'analyte' ? other.analyte.class === 'stain' : other.kind !== 'quantity' && receptors[text.slice(other.from, other.to)] !== undefined)) ? analyteOf(id) : undefined
}

const receptors: Readonly<Record<string, string | undefined>> = { ER: 'estrogen-receptor', PR: 'progesterone-receptor' }

const fractions: Readonly<Record<string, string>> = { direct: 'direct-bilirubin', conjugated: 'direct-bilirubin', indirect: 'indirect-bilirubin', unconjugated: 'indirect-bilirubin' }
