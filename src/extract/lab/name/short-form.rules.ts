import { ahead, many, mark, one, seq } from '../../../core/rule/pattern.js'
import { ruleList } from '../../../core/rule/rule.js'
import type { OpenRow } from './open-row.js'

const isQuantity = one<OpenRow>(({ items }, at) => items[at]?.kind === 'quantity')
/** A short form or what it is cut into: no cue of a range, no other mark. */
const isShort = one<OpenRow>(({ items }, at) => {
  const item = items[at]
  return item?.kind === 'word' || item?.kind === 'analyte'
})

/** Short forms that stand between a name and its value, in the bracket that holds the value. */
export const shortForms = ruleList<OpenRow, undefined, true>({
  name: 'name/short-form-before-value',
  pattern: seq(mark('('), many(isShort, 1, 3), mark(';'), ahead(isQuantity)),
  read: ({ row, first, last }) => {
    const long = row.items[first - 1]
    const isSame = row.items
      .slice(first + 1, last - 1)
      .every((item) => item.kind !== 'analyte' || (long?.kind === 'analyte' && item.analyte === long.analyte))
    return long?.kind === 'analyte' && isSame ? true : undefined
  },
  finds: ['Angiotensin-converting enzyme ⟦(ACE;⟧ 92 U/L) was high.', 'Lipase ⟦(LIP;⟧ 92 U/L) was high.'],
  leaves: ['Angiotensin-converting enzyme (normal; 92 U/L) was high.', 'Lipase (amylase; 92 U/L) was high.'],
})
