import type { MeasureRow } from '../../../core/measure/row.js'
import type { Quantity } from '../../../core/quantity.js'
import type { Tokens } from '../../../core/token.js'
import type { AnalyteItem, Item } from '../item.js'

/** Items as patterns see them. */
export interface LabRow extends MeasureRow<AnalyteItem, Quantity> {
  readonly items: readonly Item[]
}

/** The row of some items: words and marks by themselves, cues by their kind ("#range"), analytes and quantities without a key. */
export function rowOf(items: readonly Item[], tokens?: Tokens): LabRow {
  const row = {
    items,
    keys: items.map((item) =>
      item.kind === 'word' ? item.key : item.kind === 'mark' ? item.mark : item.kind === 'cue' ? `#${item.cue}` : undefined,
    ),
    froms: items.map(({ from }) => from),
    tos: items.map(({ to }) => to),
    names: items.map((item) => (item.kind === 'analyte' ? item : undefined)),
    numbers: items.map((item) => (item.kind === 'quantity' ? item.quantity : undefined)),
  }
  return tokens ? { ...row, tokens } : row
}
