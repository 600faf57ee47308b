import type { Block, Cell } from '../core/document.js'

const figure = /^[<>≤≥~±+\-−–\s]{0,3}\d/

/** Counts the header rows of tables: an empty first row, a title across the columns, and rows of units or days below belong to them. */
export function countHeaderRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.table ? { ...block, table: { rows: block.table.rows, headerRows: headerRows(block.table.rows) } } : block,
  )
}

function headerRows(rows: readonly (readonly Cell[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length))
  let count = 1
  // "| Medicines | | |" over "| Name | Dose | Route |": the first row is a title, the second names the columns.
  while (
    count < rows.length - 1 &&
    count < 3 &&
    filled(rows[count - 1]) <= (width > 2 ? 1 : 0) &&
    isLabelRow(rows[count]) &&
    filled(rows[count]) >= 2
  )
    count++
  while (count < rows.length - 1 && count < 4 && isUnderHeader(rows[count], width, count === 1)) count++
  return count
}

/** A row without a label of its own whose cells are words: units, days, groups. */
function isUnderHeader(row: readonly Cell[] | undefined, width: number, directly: boolean): boolean {
  if (row === undefined || width < 3 || textOf(row[0]) !== '' || !isLabelRow(row)) return false
  return filled(row) >= 2 || (directly && !row.some((cell) => /\d/.test(textOf(cell))))
}

function isLabelRow(row: readonly Cell[] | undefined): boolean {
  if (!row) return false
  const texts = row.map(textOf).filter((text) => text !== '')
  return (
    texts.length > 0 &&
    texts.filter((text) => figure.test(text) && !/^\d{1,4}(?:st|nd|rd|th)?\s?[\p{L}-]/u.test(text)).length * 3 < texts.length
  )
}

function filled(row: readonly Cell[] | undefined): number {
  return row?.filter((cell) => textOf(cell) !== '').length ?? 0
}

function textOf(cell: Cell | undefined): string {
  return cell?.prose.text.trim() ?? ''
}
