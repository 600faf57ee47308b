import { choiceList } from '../../../core/rule/rule.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { analyteNamed } from '../lexicon/lexicon.js'
import type { OpenRow } from './open-row.js'
import { memberOf } from './series.js'
import { modified } from './shared-head.js'

/** A word that may be named by what stands beside it in a list. */
export interface Listed {
  readonly row: OpenRow
  readonly at: number
  /** The noun whose members the list goes on with: "immunoglobulin" of "IgG, A and M". */
  readonly series?: string | undefined
  /** The words that the name behind the list shares: "osmolality" of "serum and urine osmolality". */
  readonly head?: string
  /** Whether the name behind the list is of a fluid other than blood. */
  readonly isFluid?: boolean
}

/** A name that a list makes, and the item at which it begins. */
export interface ListedName {
  readonly analyte: Analyte
  readonly first: number
}

/** Names whose noun the list says once. */
export const listedNames = choiceList<Listed, ListedName>(
  {
    name: 'name/series',
    choose: ({ row, at, series }) => {
      const member = series === undefined ? undefined : memberOf(series, row, at)
      const analyte = member === undefined ? undefined : analyteNamed(member)
      return analyte && { analyte, first: at }
    },
    finds: ['IgG, ⟦A⟧ and ⟦M⟧ were 7, 1 and 2 g/L.', 'Antithrombin was 80%, factors ⟦II⟧, ⟦VII⟧ and ⟦X⟧ 12, 30 and 41%.'],
    leaves: ['IgG and a class of A and M were normal.'],
  },
  {
    name: 'name/shared-head',
    choose: ({ row, at, head, isFluid = false }) => (head === undefined ? undefined : modified(row, at, head, isFluid)),
    finds: ['⟦Serum⟧ and urine osmolality were 262 and 410 mOsm/kg.'],
    leaves: ['Serum was stored and urine osmolality was 410 mOsm/kg.'],
  },
)
