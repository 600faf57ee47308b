import type { Hit } from '../../core/lexicon.js'
import type { MeasureRow } from '../../core/measure/row.js'
import { rowBuilder } from '../../core/measure/row.js'
import type { Tokens } from '../../core/token.js'
import { walk } from '../../core/walk.js'
import type { Word } from './lexicon.js'
import type { Named } from './reading.js'
import type { Value } from './value.js'

/** What the reader sees of a text, in order: measures, values, things (`#thing`), and the words and marks between them. */
export type MeasurementRow = MeasureRow<Named, Value>

/** Words for normal limits. */
const rangeKeys: Readonly<Record<string, string | undefined>> = {
  normal: '#normal',
  reference: '#range',
  ref: '#range',
  nr: '#range',
  rr: '#range',
}

/** The row of a text, with what a lexicon and the numbers say of it. */
export function measurementRow(tokens: Tokens, hits: readonly Hit<Word>[], values: readonly Value[]): MeasurementRow {
  const builder = rowBuilder<Named, Value>(tokens)
  walk(tokens, hits, values, {
    hit: ({ entry, from, to, first, last }) => {
      if (entry.kind === 'measure') builder.name({ measure: entry.measure, from, to }, from, to)
      else if (entry.kind === 'thing') builder.key('#thing', from, to)
      else for (let i = first; i < last; i++) builder.key(tokens.keys[i] ?? '', tokens.froms[i] ?? 0, tokens.tos[i] ?? 0)
      return true
    },
    number: builder.number,
    token: (key, from, to) => builder.key(rangeKeys[key] ?? key, from, to),
  })
  return builder.row
}
