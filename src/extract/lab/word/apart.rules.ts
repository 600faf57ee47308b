import { refusalList } from '../../../core/rule/rule.js'
import { words } from '../../../core/words.js'
import type { ItemRow } from '../item-row.js'
import { isAt } from '../item-row.js'
import { isListFrom, leadsToName } from './before.js'

/** A verdict and a name behind it. */
interface Pair {
  readonly row: ItemRow
  /** The index of the name. */
  readonly at: number
  readonly cue: number
}

const ties = words('for to of in serum plasma level levels')

/** Verdicts before a name that are said of something else. */
export const apartness = refusalList<Pair>(
  {
    name: 'apart/other-words',
    when: ({ row, cue }) => !leadsToName(row, cue),
    finds: ['A ⟦negative⟧ as well as tests of the lipase.'],
    leaves: ['A negative test for HIV.'],
  },
  {
    name: 'apart/no-list',
    when: ({ row, at, cue }) => !isListFrom(row, cue, at),
    finds: ['There was an ⟦elevated⟧ lipase for the amylase.'],
    leaves: ['There was an elevated lipase and amylase.'],
  },
  {
    // "CRP was normal, ESR …" closes what came before it; "was negative for X" opens a list.
    name: 'apart/closes',
    when: ({ row, cue }) => {
      if (isAt(row, cue + 1, ties)) return false
      const next = row.items[cue + 1]
      if (next?.kind !== 'analyte' && next?.kind !== 'word') return true
      if (next.kind === 'word') return next.key === 'and'
      return row.items[cue - 1]?.kind === 'analyte'
    },
    finds: ['Lipase was ⟦elevated⟧ and amylase was measured.'],
    leaves: ['Elevated amylase was measured.'],
  },
)
