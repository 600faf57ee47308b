import type { Cell, Document, Table } from '../../core/document.js'
import { mayNarrate } from '../../core/section-kind.js'
import type { Category, HistoryFound } from './finding.js'
import { findingOf } from './finding.js'
import { isBare, labelOf, listed } from './heading.js'

/** History in tables whose rows or columns are named by it: "Comorbidities | Hypertension, gout". */
export function tableHistory(document: Document): HistoryFound[] {
  return document.tables.flatMap((table) =>
    mayNarrate(table.section.kind) ? cellsOf(table).flatMap(({ cell, category }) => readCell(document, cell, category)) : [],
  )
}

function readCell(document: Document, cell: Cell, category: Category): HistoryFound[] {
  if (!isBare(cell)) return []
  return (listed(cell, 0, category) ?? []).flatMap((draft) => findingOf(document.source.text, cell, draft) ?? [])
}

const mayName = /histor|pmh|comorb|allerg|obstetric|existing|surgery|operations|underlying/i

function cellsOf(table: Table): { readonly cell: Cell; readonly category: Category }[] {
  const found: { cell: Cell; category: Category }[] = []
  const [header = []] = table.rows
  if (
    !table.rows.some(([head]) => head !== undefined && mayName.test(head.prose.text)) &&
    !header.some(({ prose }) => mayName.test(prose.text))
  )
    return found
  if (header.some(({ prose }) => /\b(?:author|reference|study|year|frequency|p[-\s]value|total)\b/i.test(prose.text))) return []
  const columns = new Map(
    table.headerRows > 0
      ? header.flatMap(({ column, prose }) => ((category) => (category ? [[column, category] as const] : []))(labelOf(prose.text)))
      : [],
  )
  for (const row of table.rows) {
    const [head] = row
    const category = head && labelOf(head.prose.text)
    for (const cell of row) {
      if (cell === head || (row === header && columns.size > 0) || !/\p{L}{3}/u.test(cell.prose.text)) continue
      const own = category ?? columns.get(cell.column)
      if (own) found.push({ cell, category: own })
    }
  }
  return found
}
