import type { Quantity } from '../../core/quantity.js'
import { attributiveWords } from './glue.js'
import type { Reading } from './reading.js'
import type { StatedRange } from './range.js'
import type { Item } from './scan.js'

type Level = 'low' | 'normal' | 'high'

/** What words or flags say of a value. */
export type Stated = Level | 'abnormal' | 'positive' | 'negative'

/** How a value lies to its stated range: 11.0 to "normal <7.3" is high. A bound that does not decide gives nothing. */
export function compareToRange(quantity: Quantity, range: StatedRange): Level | undefined {
  const bottom = quantity.low ?? quantity.value ?? quantity.titer
  const top = quantity.high ?? quantity.value ?? quantity.titer
  if (bottom === undefined || top === undefined) return undefined
  const isUpperBound = quantity.comparator === '<' || quantity.comparator === '<='
  const isLowerBound = quantity.comparator === '>' || quantity.comparator === '>='
  if (range.high !== undefined && bottom >= range.high && (bottom > range.high || isLowerBound) && !isUpperBound) return 'high'
  if (range.low !== undefined && top <= range.low && (top < range.low || isUpperBound) && !isLowerBound) return 'low'
  if (isUpperBound || isLowerBound) return undefined
  return (range.high === undefined || top <= range.high) && (range.low === undefined || bottom >= range.low) ? 'normal' : undefined
}

/** The word that reads a value: "CRP was elevated at 45", "low haemoglobin (8.9 g/dL)". */
export function statedReading(items: readonly Item[], reading: Reading): Stated | undefined {
  if (reading.name.implied) return reading.name.implied
  if (reading.multipleTo !== undefined) return 'high'
  const nameIndex = reading.nameAt
  for (let k = reading.at - 1; k > nameIndex; k--) {
    const item = items[k]
    if (item?.kind === 'quantity' || item?.kind === 'analyte') break
    if (item?.kind === 'cue') return isNegated(items, k) ? undefined : statedOf(item.cue)
  }
  for (let k = nameIndex - 1; k >= Math.max(0, nameIndex - 4); k--) {
    const item = items[k]
    if (item?.kind === 'cue') return isNegated(items, k) ? undefined : statedOf(item.cue)
    if (item?.kind === 'analyte' && item.implied && item.analyte === reading.name.analyte) return item.implied
    if (item?.kind === 'mark' && item.mark === '(') continue
    if (item?.kind !== 'word' || !attributiveWords.has(item.key)) return undefined
  }
  return undefined
}

function isNegated(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]
  return before?.kind === 'word' && /^(?:no|not|without|never)$/.test(before.key)
}

function statedOf(cue: string): Stated | undefined {
  if (cue === 'elevated') return 'high'
  return cue === 'low' || cue === 'normal' || cue === 'abnormal' || cue === 'positive' || cue === 'negative' ? cue : undefined
}
