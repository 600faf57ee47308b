import type { Tokens } from '../../core/token.js'
import type { Item } from './item.js'
import type { LabRow } from './value/row.js'
import { rowOf } from './value/row.js'

/** The items of a text as a row that rules run over. */
export interface ItemRow extends LabRow {
  readonly text: string
  readonly tokens: Tokens
  /** Indices of the first and the last cue; a row without one has the first behind its end. */
  readonly cues: { readonly first: number; readonly last: number }
}

/** The row of the items of a text. */
export function itemRow(items: readonly Item[], text: string, tokens: Tokens): ItemRow {
  const first = items.findIndex(isCue)
  return {
    ...rowOf(items, tokens),
    text,
    tokens,
    cues: { first: first < 0 ? items.length : first, last: items.findLastIndex(isCue) },
  }
}

function isCue({ kind }: Item): boolean {
  return kind === 'cue'
}

/** Whether one of these words or marks stands at a place: `isAt(row, i + 1, joints)`. */
export function isAt({ keys }: ItemRow, index: number, of: ReadonlySet<string>): boolean {
  const key = keys[index]
  return key !== undefined && of.has(key)
}
