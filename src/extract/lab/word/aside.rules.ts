import type { Pattern } from '../../../core/rule/pattern.js'
import { mark, one, seq, taken, word } from '../../../core/rule/pattern.js'
import { ruleList } from '../../../core/rule/rule.js'
import type { ItemRow } from '../item-row.js'
import { verdictOf } from './verdict.js'

/** How long an aside in a bracket may be. */
const longest = 12

const isNumber = one<ItemRow>(({ items }, at) => items[at]?.kind === 'quantity')
const closing: Pattern<ItemRow> = taken(({ items, keys }, at) => {
  for (let k = at; k < Math.min(items.length, at + longest); k++) {
    if (keys[k] === ')' || keys[k] === ']') return k + 1
    if (items[k]?.kind === 'analyte' || verdictOf(items[k]) || keys[k] === '(') return undefined
  }
  return undefined
})

/** What is said between a name and its verdict and belongs to neither. */
export const asides = ruleList<ItemRow, undefined, true>(
  {
    name: 'aside/bracket',
    pattern: seq(mark('(['), closing),
    read: () => true,
    finds: ['HIV ⟦(fourth generation kit)⟧ was negative.'],
    leaves: ['ANA (negative at first) was positive.'],
  },
  {
    name: 'aside/time',
    pattern: one(({ items }, at) => {
      const item = items[at]
      return item?.kind === 'quantity' && item.quantity.unit?.dimension === 'time'
    }),
    read: () => true,
    finds: ['Tryptase at ⟦24 h⟧ was normal.'],
    leaves: ['Lipase in 3 of her relatives was elevated.'],
  },
  {
    name: 'aside/day',
    pattern: seq(word('#ordinal'), isNumber),
    read: () => true,
    finds: ['Tryptase on ⟦day 2⟧ was normal.'],
    leaves: ['Tryptase of the patient was normal.'],
  },
)
