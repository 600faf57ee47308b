import type { Level } from '../../../core/range/range.js'
import { choiceList } from '../../../core/rule/rule.js'
import { words } from '../../../core/words.js'
import { isAt } from '../item-row.js'
import type { ItemRow } from '../item-row.js'
import type { Reading } from '../reading.js'
import { attributiveWords, listWords } from '../value/glue.js'
import { denials } from './said-word.js'
import { verdictOf } from './verdict.js'

/** What words or flags say of a value. */
export type Stated = Level | 'abnormal' | 'positive' | 'negative'

/** A value whose reading is looked for. */
export interface Valued {
  readonly row: ItemRow
  readonly reading: Reading
}

/** What a choice says: a reading, or that there is none. */
export interface Judgement {
  readonly stated?: Stated
}

const tos = words('to from')
const tosAndBy = words('to from by')
const paces = words('significantly slightly further gradually dramatically rapidly slowly again subsequently')

/** What the words around a value say of it. */
export const statedBy = choiceList<Valued, Judgement>(
  {
    name: 'stated/by-condition',
    choose: ({ reading: { name } }) => (name.implied ? { stated: name.implied } : undefined),
    finds: ['Hyponatraemia (⟦118 mmol/L⟧) was found.'],
    leaves: ['Sodium (118 mmol/L) was measured.'],
  },
  {
    name: 'stated/by-multiple',
    choose: ({ reading: { multipleTo } }) => (multipleTo === undefined ? undefined : { stated: 'high' }),
    finds: ['ALT was ⟦5⟧ × ULN.'],
    leaves: ['ALT was 205 U/L.'],
  },
  {
    name: 'stated/between',
    choose: ({ row, reading: { nameAt, at } }) => {
      for (let k = at - 1; k > nameAt; k--) {
        const item = row.items[k]
        if (item?.kind === 'quantity' || item?.kind === 'analyte') return undefined
        if (item?.kind === 'cue') return isDenied(row, k) || (item.changes && isChange(row, k)) ? {} : judged(row, k)
      }
      return undefined
    },
    finds: ['Lipase was elevated at ⟦900 U/L⟧.', 'A low platelet count increased to ⟦80 × 10^9/L⟧.'],
    leaves: ['Lipase was 900 U/L.'],
  },
  {
    name: 'stated/before',
    choose: ({ row, reading: { nameAt, at, name } }) => {
      for (let k = nameAt - 1; k >= Math.max(0, nameAt - 4); k--) {
        const item = row.items[k]
        if (item?.kind === 'cue')
          return isDenied(row, k) || (item.changes && row.keys.slice(nameAt + 1, at).some((key) => tos.has(key ?? '')))
            ? {}
            : judged(row, k)
        if (item?.kind === 'analyte' && item.implied && item.analyte === name.analyte) return { stated: item.implied }
        if (row.keys[k] !== '(' && !isAt(row, k, attributiveWords)) return undefined
      }
      return undefined
    },
    finds: ['He had a low haemoglobin (⟦79 g/L⟧).', 'Hyponatraemia (sodium ⟦118 mmol/L⟧) was found.'],
    leaves: ['He had a haemoglobin of 79 g/L.'],
  },
  {
    name: 'stated/by-head-of-list',
    choose: ({ row, reading }) => ofList(row, reading),
    finds: ['Increased levels of lipase (570 U/L), amylase (⟦580 U/L⟧) and CRP (⟦70 mg/L⟧) were found.'],
    leaves: ['Levels of lipase (570 U/L), amylase (580 U/L) and CRP (70 mg/L) were found.'],
  },
)

/** How far back the word may stand that a list begins with. */
const farthest = 60

/** "increased levels of CRP (57 mg/L), LDH (580 U/L) and ESR (70 mm/h)": the word is of each whose value stands in a bracket. */
function ofList(row: ItemRow, { nameAt, at }: Reading): Judgement | undefined {
  if (!isBracketed(row, nameAt, at)) return undefined
  const { items, keys } = row
  let name = nameAt
  for (let k = nameAt - 1; k >= Math.max(0, nameAt - farthest); k--) {
    const item = items[k]
    if (item?.kind === 'cue' && item.cue !== 'range' && item.cue !== 'upper') {
      const isFirst = items[k + 1]?.kind === 'analyte' || isAt(row, k + 1, attributiveWords)
      return isFirst && k < name && !isDenied(row, k) ? judged(row, k) : undefined
    }
    if (item?.kind === 'analyte') {
      if (!isBracketed(row, k, k + 2) && items[k + 1]?.kind !== 'mark') return undefined
      name = k
    } else if (
      item?.kind === 'word'
        ? !isAt(row, k, listWords) && !isAt(row, k, attributiveWords)
        : item?.kind === 'mark' && !'(),[]:;<>'.includes(keys[k] ?? '')
    )
      return undefined
  }
  return undefined
}

function isBracketed({ items, keys }: ItemRow, name: number, at: number): boolean {
  return at === name + 2 && keys[at - 1] === '(' && items[at]?.kind === 'quantity'
}

/** "Platelets increased to 80" says that they rose, not that they are high. */
function isChange(row: ItemRow, cue: number): boolean {
  return isAt(row, isAt(row, cue + 1, paces) ? cue + 2 : cue + 1, tosAndBy)
}

function isDenied(row: ItemRow, cue: number): boolean {
  return isAt(row, cue - 1, denials)
}

function judged(row: ItemRow, cue: number): Judgement {
  const verdict = verdictOf(row.items[cue])
  return verdict === undefined ? {} : { stated: verdict === 'elevated' ? 'high' : verdict }
}
