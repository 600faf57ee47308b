import type { Cell, Table } from '../../../core/document.js'
import type { Prose } from '../../../core/prose.js'
import type { StatedRange } from '../../../core/range/range.js'
import { columnRange } from '../../../core/range/index.js'
import type { LabelledCell } from '../../../core/table/axis.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import { splitAt } from '../table/cell-value.js'
import type { Label } from '../table/row-label.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { itemsOf } from '../name/items-of-text.js'
import { rowOf } from './row.js'
import type { RangeNote } from './note.js'

/** A unit or range with the cell that prints it. */
export interface Printed<T> {
  readonly it: T
  readonly cell: { readonly prose: Prose }
  /** As written, where it stands in two places. */
  readonly text?: string
}

/** Which of several values in one cell: the second of "148 / 96". */
export interface Part {
  readonly index: number
  readonly count: number
}

/** The unit of a cell: its own, or that of its unit column, label or header: "1.8 × 10^3" under "copies/mL" has both. */
export function unitOf(
  { label, labelCell, cell, unit, header, axis }: LabelledCell<Label>,
  own: PrintedUnit | undefined,
): Printed<PrintedUnit> | undefined {
  if (own && !isPower(own)) return { it: own, cell }
  const printed = columnUnit({ unit, header, axis, label, labelCell })
  // "1.8 × 10^3" under "copies/mL".
  if (own)
    return {
      it: printed
        ? {
            ...own,
            ucum: `${own.ucum}${printed.it.ucum.startsWith('{') || printed.it.ucum.startsWith('/') ? '' : '.'}${printed.it.ucum}`,
            dimension: printed.it.dimension,
            scale: own.scale * printed.it.scale,
          }
        : own,
      cell,
      ...(printed && {
        text: `${cell.prose.text.slice(own.from, own.to)} ${printed.cell.prose.text.slice(printed.it.from, printed.it.to)}`,
      }),
    }
  return printed
}

/** "× 10^3" alone. */
export function isPower({ ucum, dimension }: PrintedUnit): boolean {
  return dimension === 'count' && /^10\*-?\d+$/.test(ucum)
}

function columnUnit({
  label,
  labelCell,
  unit,
  header,
  axis,
}: Pick<LabelledCell<Label>, 'label' | 'labelCell' | 'axis'> & { readonly unit: Cell | undefined; readonly header: Cell | undefined }):
  Printed<PrintedUnit> | undefined {
  if (unit) {
    const { text } = unit.prose
    const found = readUnit(text, /^[\s([]{0,3}/.exec(text)?.[0].length ?? 0)
    if (found) return { it: found, cell: unit }
  }
  if (label.unit) return { it: label.unit, cell: labelCell }
  if (!header || axis === 'column') return undefined
  // "Value (mg/dL)" heads the column.
  const at = header.prose.text.indexOf('(')
  const found = at < 0 ? undefined : readUnit(header.prose.text, at + 1)
  return found && found.dimension.includes('/') ? { it: found, cell: header } : undefined
}

/** The reference range of a cell: its own, that of its range column, or its label's. */
export function rangeFor(
  { label, labelCell, cell, range, rangeHead }: LabelledCell<Label>,
  own: StatedRange | undefined,
  part: Part | undefined,
): Printed<StatedRange> | undefined {
  if (own) return { it: own, cell }
  if (range) {
    const { text } = range.prose
    const [from, to] = (part && splitAt(text, part.count)?.[part.index]) ?? [0, text.length]
    const items = itemsOf(text, range.tokens).filter((item) => item.from >= from && item.to <= to)
    const found = columnRange(rowOf(items, range.tokens), 0, `${rangeHead?.prose.text ?? ''} ${text}`)
    if (found) return { it: found, cell: range }
  }
  return label.range ? { it: label.range, cell: labelCell } : undefined
}

/** "Table 2. Amino acids (µmol/L)": the one unit of concentration that a caption states. */
export function captionUnit({ caption }: Table): Printed<PrintedUnit> | undefined {
  const text = caption?.prose.text ?? ''
  let found: PrintedUnit | undefined
  for (const match of text.matchAll(/[([,;]\s?|\sin\s/g)) {
    const unit = readUnit(text, match.index + match[0].length)
    if (!unit || unit.from !== match.index + match[0].length || !unit.dimension.includes('/volume')) continue
    if (found && found.ucum !== unit.ucum) return undefined
    found ??= unit
  }
  return caption && found ? { it: found, cell: caption } : undefined
}

/** "Normal values: ALT 6–50 U/L" beneath the table. */
export function noted({ id }: Analyte, notes: readonly RangeNote[]): Printed<StatedRange> | undefined {
  for (const { prose, ranges } of notes) {
    const it = ranges.get(id)
    if (it) return { it, cell: { prose } }
  }
  return undefined
}
