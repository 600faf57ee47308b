import type { Document, Sentence, Table } from '../../../core/document.js'
import type { Prose } from '../../../core/prose.js'
import type { StatedRange } from '../../../core/range/range.js'
import { rangeOf } from '../../../core/range/range.js'
import { readValues } from './read-values.js'
import { rowOf } from './row.js'
import { scan } from '../name/items-of-text.js'

/** Reference ranges that stand beside a table and not in it, by analyte. */
export interface RangeNote {
  readonly prose: Prose
  readonly ranges: ReadonlyMap<string, StatedRange>
}

const said = /\b(?:normal|reference)\s(?:values?|ranges?|limits|intervals?|levels?)\b[^.:;]{0,40}:/i
/** How far from its table a note may stand. */
const reach = 900

/** "Normal values: CRP < 5 mg/L; ALT 6–50 U/L.": where its list begins; undefined for any other sentence. */
export function noteStart(text: string): number | undefined {
  const match = text.includes(':') ? said.exec(text) : null
  return match && match.index < 80 ? match.index + match[0].length : undefined
}

/** The ranges that the caption of a table or a note near it states. */
export function notesOf(document: Document, table: Table): RangeNote[] {
  return document.sentences.flatMap((sentence) => {
    const place = sentence.prose.starts[0] ?? 0
    const start =
      place > table.start - reach && place < table.end + reach && sentence.section === table.section
        ? noteStart(sentence.prose.text)
        : undefined
    const note = start === undefined ? undefined : noteOf(sentence, start)
    return note ? [note] : []
  })
}

function noteOf({ prose, tokens }: Sentence, start: number): RangeNote | undefined {
  const items = scan(prose.text, tokens)?.filter(({ from }) => from >= start)
  if (!items) return undefined
  const ranges = new Map<string, StatedRange>()
  for (const { name, quantity } of readValues(rowOf(items, tokens), prose.text)) {
    const range = rangeOf(quantity, undefined, quantity.from)
    if (range) ranges.set(name.analyte.id, range)
  }
  return ranges.size > 0 ? { prose, ranges } : undefined
}
