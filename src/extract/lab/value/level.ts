import type { Sentence } from '../../../core/document.js'
import { fitOf, isLevel } from './accept.js'
import { isList, linkWords } from './glue.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { words } from '../lexicon/lexicon.js'
import { analyteAt } from '../item.js'
import type { Item } from '../item.js'

/** Whether the concentration of a medicine follows its name: in "lithium was 0.8 mmol/L", not in "lithium 400 mg". */
export function isLevelled(items: readonly Item[], i: number): boolean {
  const analyte = analyteAt(items, i)?.analyte
  for (let k = i + 1; analyte && k < Math.min(items.length, i + 14); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return isLevel(analyte, item.quantity)
    if (item?.kind === 'analyte' && !isList(items, i, k)) return false
  }
  return false
}

const levelWords: ReadonlySet<string> = new Set(['level', 'levels', 'trough', 'concentration', 'concentrations', 'troughs'])
const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'with',
  'trough',
  'peak',
  'serum',
  'plasma',
  'blood',
  'state',
  'first',
  'last',
  'this',
  'that',
  'and',
  'but',
  'when',
  'minimum',
  'target',
  'adjusted',
  'total',
  'mean',
  'of',
  'at',
  'initial',
  'drug',
  'through',
  'random',
  'whole',
])

/** "Tacrolimus was adjusted; the trough was 4.2 ng/mL": a level without a name is of the medicine named last, here or in the sentence before. */
export function withLevels(items: Item[], before: () => Analyte | undefined): Item[] {
  let drug: Analyte | undefined
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'analyte') drug = item.given || item.analyte.given ? item.analyte : drug
    if (item?.kind !== 'word' || !levelWords.has(item.key) || !isUnnamed(items, i)) continue
    const value = valueAfter(items, i)
    drug ??= value && before()
    if (drug && value?.kind === 'quantity' && isLevel(drug, value.quantity) && fitOf(drug, value.quantity) === 'unit')
      items[i] = { kind: 'analyte', analyte: drug, from: item.from, to: item.to }
  }
  return items
}

/** The last medicine of a sentence that is measured in blood. */
export function lastDrug({ prose, tokens }: Sentence): Analyte | undefined {
  const entry = words.match(tokens, prose.text).findLast((hit) => hit.entry.kind === 'analyte' && hit.entry.given === true)?.entry
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

function isUnnamed(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  return (
    before === undefined || before.kind === 'mark' || before.kind === 'quantity' || (before.kind === 'word' && determiners.has(before.key))
  )
}

function valueAfter(items: readonly Item[], i: number): Item | undefined {
  for (let k = i + 1; k < Math.min(items.length, i + 6); k++) {
    const item = items[k]
    if (item?.kind === 'quantity') return item
    if (
      item?.kind === 'mark' ? !'(:='.includes(item.mark) : item?.kind !== 'word' || !(linkWords.has(item.key) || levelWords.has(item.key))
    )
      return undefined
  }
  return undefined
}
