import type { Level } from '../../../core/range/range.js'
import { attributiveWords, listWords } from '../value/glue.js'
import type { Reading } from '../reading.js'
import type { Item } from '../item.js'

/** What words or flags say of a value. */
export type Stated = Level | 'abnormal' | 'positive' | 'negative'

/** The word that reads a value: "CRP was elevated at 45", "low haemoglobin (8.9 g/dL)". */
export function statedReading(items: readonly Item[], reading: Reading): Stated | undefined {
  if (reading.name.implied) return reading.name.implied
  if (reading.multipleTo !== undefined) return 'high'
  const nameIndex = reading.nameAt
  for (let k = reading.at - 1; k > nameIndex; k--) {
    const item = items[k]
    if (item?.kind === 'quantity' || item?.kind === 'analyte') break
    if (item?.kind === 'cue') return isNegated(items, k) || (item.changes && isChange(items, k)) ? undefined : statedOf(item.cue)
  }
  for (let k = nameIndex - 1; k >= Math.max(0, nameIndex - 4); k--) {
    const item = items[k]
    if (item?.kind === 'cue')
      return isNegated(items, k) || (item.changes && isMoved(items, nameIndex, reading.at)) ? undefined : statedOf(item.cue)
    if (item?.kind === 'analyte' && item.implied && item.analyte === reading.name.analyte) return item.implied
    if (item?.kind === 'mark' && item.mark === '(') continue
    if (item?.kind !== 'word' || !attributiveWords.has(item.key)) break
  }
  return readingOfList(items, reading)
}

/** How far back the word may stand that a list begins with. */
const farthest = 60

/** "increased levels of CRP (57 mg/L), LDH (580 U/L) and ESR (70 mm/h)": the word is of each whose value stands in a bracket. */
function readingOfList(items: readonly Item[], { nameAt, at }: Reading): Stated | undefined {
  if (!isBracketed(items, nameAt, at)) return undefined
  let name = nameAt
  for (let k = nameAt - 1; k >= Math.max(0, nameAt - farthest); k--) {
    const item = items[k]
    if (item?.kind === 'cue' && item.cue !== 'range' && item.cue !== 'upper') {
      const next = items[k + 1]
      const isFirst = next?.kind === 'analyte' || (next?.kind === 'word' && attributiveWords.has(next.key))
      return isFirst && k < name && !isNegated(items, k) ? statedOf(item.cue) : undefined
    }
    if (item?.kind === 'analyte') {
      if (!isBracketed(items, k, k + 2) && items[k + 1]?.kind !== 'mark') return undefined
      name = k
    } else if (
      item?.kind === 'word'
        ? !listWords.has(item.key) && !attributiveWords.has(item.key)
        : item?.kind === 'mark' && !'(),[]:;<>'.includes(item.mark)
    )
      return undefined
  }
  return undefined
}

function isBracketed(items: readonly Item[], name: number, at: number): boolean {
  const open = items[at - 1]
  return at === name + 2 && open?.kind === 'mark' && open.mark === '(' && items[at]?.kind === 'quantity'
}

/** "Platelets increased to 80" says that they rose, not that they are high. */
function isChange(items: readonly Item[], k: number): boolean {
  const [after, next] = items.slice(k + 1, k + 3)
  const word =
    after?.kind === 'word' &&
    /^(?:significantly|slightly|further|gradually|dramatically|rapidly|slowly|again|subsequently)$/.test(after.key)
      ? next
      : after
  return word?.kind === 'word' && /^(?:to|from|by)$/.test(word.key)
}

/** "saline raised sodium from 118 to 126", "lowered potassium to 4.1". */
function isMoved(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some((item) => item.kind === 'word' && (item.key === 'from' || item.key === 'to'))
}

function isNegated(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]
  return before?.kind === 'word' && /^(?:no|not|without|never)$/.test(before.key)
}

function statedOf(cue: string): Stated | undefined {
  if (cue === 'elevated') return 'high'
  return cue === 'low' || cue === 'normal' || cue === 'abnormal' || cue === 'positive' || cue === 'negative' ? cue : undefined
}
