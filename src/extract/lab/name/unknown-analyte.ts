import { gapOf, linkWords } from '../value/glue.js'
import { analyteOf } from '../lexicon/lexicon.js'
import { specimenBefore } from '../finding/specimen.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import type { Reading } from '../reading.js'
import type { Item } from '../item.js'

const specimens = new Set(['serum', 'plasma', 'urinary', 'urine', 'csf', 'blood', 'salivary'])
const levels = new Set(['level', 'levels', 'concentration', 'concentrations', 'titer', 'titre', 'titers', 'titres', 'trough'])
const notNames = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'this',
  'these',
  'and',
  'or',
  'with',
  'of',
  'in',
  'for',
  'peak',
  'mean',
  'initial',
  'final',
  'at',
  'to',
  'normal',
  'its',
  'it',
  'that',
  'baseline',
  'which',
  'target',
  'had',
  'was',
  'were',
  'by',
  'from',
  'on',
  'high',
  'low',
  'maximum',
  'state',
  'steady',
  'gave',
  'measured',
  'yielded',
  'dose',
  'therapy',
  'later',
  'ago',
  'day',
  'days',
  'week',
  'drug',
  'therapeutic',
  'serum',
  'plasma',
  'random',
  'supratherapeutic',
  'subtherapeutic',
  'toxic',
  'elevated',
  'undetectable',
  'detectable',
  'well',
  'as',
  'low',
  'therapeutic',
  'measurable',
])
const dimensions = new Set(['mass/volume', 'amount/volume', 'international/volume', 'activity/volume', 'arbitrary/volume', 'arbitrary'])

/** Results of analytes that the lexicon does not know, where the grammar is clear: "serum hepassocin of 12 ng/mL". */
export function readUnknown(items: readonly Item[], known: readonly Reading[], text: string): Reading[] {
  const found: Reading[] = []
  const taken = new Set(known.map(({ at }) => at))
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind !== 'quantity' || !item.quantity.unit || taken.has(i)) continue
    const cells = item.quantity.unit.dimension === 'count/volume' ? cellsIn(item.quantity.unit, text) : undefined
    if (cells) found.push({ rule: 'lab/cells-of-fluid', name: cells, nameAt: i, quantity: item.quantity, at: i, unit: item.quantity.unit })
    if (!dimensions.has(item.quantity.unit.dimension)) continue
    if (known.some(({ range }) => range && range.from <= item.from && item.to <= range.to)) continue
    const name = nameBefore(items, i)
    if (name) found.push({ rule: 'lab/unknown-analyte', ...name, quantity: item.quantity, at: i, unit: item.quantity.unit })
  }
  return found
}

const fluids = /fluid$/

/** "12 cells/µL" of a fluid named before: analyte and unit are one expression. */
function cellsIn({ from }: PrintedUnit, text: string): Reading['name'] | undefined {
  const word = /^(?:nucleated )?cells?\b/i.exec(text.slice(from, from + 16))?.[0]
  const analyte = analyteOf('cell-count')
  if (word === undefined || !analyte) return undefined
  const specimen = specimenBefore(text, from)
  return specimen && fluids.test(specimen.name) ? { from, to: from + word.length, analyte } : undefined
}

/** The name in "EFV level of", "serum hepassocin was", "plasma concentration of busulfan reached". */
function nameBefore(items: readonly Item[], i: number): Pick<Reading, 'name' | 'nameAt'> | undefined {
  let k = i - 1
  while (k >= 0 && i - k <= 12 && isGlue(items[k])) k--
  const glue = items.slice(k + 1, i)
  if (k < 0 || gapOf(items, k, i).semicolon || glue.some((item) => item.kind === 'word' && verbs.has(item.key))) return undefined
  const hasLevel = glue.some((item) => item.kind === 'word' && levels.has(item.key))
  const last = items[k]
  if (last?.kind !== 'word' || notNames.has(last.key) || last.key.length < 2) return undefined
  let first = k
  while (first > 0 && k - first < 2) {
    const item = items[first - 1]
    if (item?.kind !== 'word' || notNames.has(item.key) || linkWords.has(item.key)) break
    first--
  }
  const before = items[first - 1]
  const hasSpecimen = before?.kind === 'word' && specimens.has(before.key)
  const start = items[first]
  return start && (hasLevel || hasSpecimen) ? { name: { from: start.from, to: last.to }, nameAt: first } : undefined
}

/** After these the number is of something else than what stands before. */
const verbs = new Set(['demonstrated', 'showed', 'revealed', 'had', 'has', 'have', 'documented', 'noted'])

function isGlue(item: Item | undefined): boolean {
  if (item?.kind === 'word') return linkWords.has(item.key)
  if (item?.kind === 'mark') return '(:=['.includes(item.mark)
  return item?.kind === 'cue' && (item.cue === 'elevated' || item.cue === 'low' || item.cue === 'normal')
}
