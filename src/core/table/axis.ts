import type { Cell, Table } from '../document.js'
import { readUnit } from '../unit/index.js'

/** A value cell with the label that names it, wherever the table puts unit, reference range, flag and header. */
export interface LabelledCell<L> {
  readonly label: L
  readonly labelCell: Cell
  readonly cell: Cell
  /** Labels run down a column ("row") or along a header ("column"). */
  readonly axis: 'row' | 'column'
  /** The head of the other axis: "Day 3", "Case 2". */
  readonly header?: Cell
  readonly unit?: Cell
  readonly range?: Cell
  /** The head of the column of ranges: "Cut-off". */
  readonly rangeHead?: Cell
  /** A cell of arrows beside the value. */
  readonly flag?: Cell
  /** The row above that heads a group: "Urine". */
  readonly group?: Cell
}

type Role = 'value' | 'unit' | 'range' | 'flag' | 'other'

const rangeHead = /\b(?:normal|reference|ref|range|ranges|cut-?off|nr|interval)\b/i
const unitHead = /^\W{0,3}units?\b/i
const otherHead = /\bmethod\b|\bcomments?\b|\bremarks?\b|\bp[- ]?value\b|\binterpretation\b/i
const flagOnly = /^[\s↑↓⇧⇩▲▼HL*]{1,4}$/
const rangeOnly =
  /^[\s([]{0,2}(?:(?:low|high|normal|up to|negative|less than|below)?\s{0,2}[<>≤≥]?\s{0,2}\d[\d.,: ]{0,12}$|(?:low|high|normal)?\s{0,2}[<>≤≥]|up to|[\d.,]{1,9}(?: \d{3})?\s{0,2}(?:[-–—−~]|to)\s{0,2}[\d.])/i

/**
 * The value cells of a table whose labels a reader knows, for labels in rows and in columns. `strange` makes a label of a cell
 * that the reader does not know, where the row has a unit: "Neurogranin | pg/mL | 512".
 */
export function labelledCells<L>(
  table: Table,
  labelOf: (cell: Cell) => L | undefined,
  strange: (cell: Cell, unit: Cell) => L | undefined = () => undefined,
): LabelledCell<L>[] {
  const { rows } = table
  if (rows.length < 2) return []
  const labels = rows.map((row) => row.map((cell) => (isEmpty(cell) ? undefined : labelOf(cell))))
  const width = Math.max(...rows.map((row) => row.length))
  const counts = Array.from({ length: width }, (_, c) => labels.filter((row) => row[c] !== undefined).length)
  const heads = labels
    .slice(0, Math.min(3, rows.length - 1))
    .map((row, r) => (r >= table.headerRows && isValued(rows[r] ?? [], row) ? 0 : row.filter((label) => label !== undefined).length))
  const bestColumn = Math.max(...counts)
  const bestHead = Math.max(...heads)
  if (bestColumn === 0 && bestHead === 0) return []
  // One label alone heads a column where it stands in a header row beyond the first column.
  const isHead = bestHead > 1 || (table.headerRows > 0 && labels[0]?.slice(1).some((label) => label !== undefined) === true)
  return isHead && bestHead >= bestColumn
    ? downColumns(table, labels, heads.indexOf(bestHead))
    : alongRows(table, labels, counts, bestColumn, strange)
}

type Labels<L> = readonly (readonly (L | undefined)[])[]

/** A table whose labels run down some of its columns. */
interface RowTable {
  readonly rows: readonly (readonly Cell[])[]
  readonly roles: readonly Role[]
  readonly headRows: readonly number[]
}

/** "Sodium | 131 | AST | 45" in the body is no head: its labels have their values beside them. */
function isValued(row: readonly Cell[], labels: readonly unknown[]): boolean {
  return labels.some((label, c) => {
    const next = row[c + 1]
    return label !== undefined && labels[c + 1] === undefined && next !== undefined && /^\W{0,3}\d/.test(next.prose.text)
  })
}

function alongRows<L>(
  table: Table,
  labels: Labels<L>,
  counts: readonly number[],
  best: number,
  strange: (cell: Cell, unit: Cell) => L | undefined,
): LabelledCell<L>[] {
  const { rows } = table
  // A table may set two lists side by side, each with its column of labels.
  const labelColumns = counts.flatMap((count, c) => (count === best || count > best / 2 ? [c] : []))
  const rowTable = { rows, roles: rolesOf(table, labels, labelColumns), headRows: headRowsOf(table, labels, labelColumns) }
  const found: LabelledCell<L>[] = []
  let group: Cell | undefined
  for (const [r, row] of rows.entries()) {
    for (const [k, c] of labelColumns.entries()) {
      const labelCell = row[c]
      const last = (labelColumns[k + 1] ?? row.length) - 1
      const unit = filled(row, nearestColumn(rowTable.roles, 'unit', c, c, last))
      const label = labels[r]?.[c] ?? (unit && labelCell && !rowTable.headRows.includes(r) ? strange(labelCell, unit) : undefined)
      if (label !== undefined && labelCell) {
        for (const beside of cellsBeside(rowTable, row, c, last))
          found.push({ label, labelCell, axis: 'row', ...beside, ...(group && { group }) })
      } else if (
        k === 0 &&
        labelCell &&
        !isEmpty(labelCell) &&
        row.slice(c + 1).every((cell) => isEmpty(cell) || cell.prose.text === labelCell.prose.text)
      )
        group = labelCell
    }
  }
  return found
}

/** The values between a label and the next one, with what the other columns say of them. */
function cellsBeside<L>(
  { rows, roles, headRows }: RowTable,
  row: readonly Cell[],
  first: number,
  last: number,
): Omit<LabelledCell<L>, 'label' | 'labelCell' | 'axis' | 'group'>[] {
  return row.slice(first + 1, last + 1).flatMap((cell, i) => {
    const column = first + 1 + i
    if (isEmpty(cell) || roles[column] !== 'value') return []
    const unit = filled(row, nearestColumn(roles, 'unit', column, first, last))
    const rangeColumn = nearestColumn(roles, 'range', column, first, last)
    const range = filled(row, rangeColumn)
    const rangeHead = range && rangeColumn !== undefined ? headerOf(rows, headRows, rangeColumn) : undefined
    const flag = column < last ? row[column + 1] : undefined
    const header = headerOf(rows, headRows, column)
    return [
      {
        cell,
        ...(header && { header }),
        ...(unit && { unit }),
        ...(range && { range }),
        ...(rangeHead && { rangeHead }),
        ...(flag && flagOnly.test(flag.prose.text) && { flag }),
      },
    ]
  })
}

function downColumns<L>(table: Table, labels: Labels<L>, head: number): LabelledCell<L>[] {
  const { rows } = table
  const found: LabelledCell<L>[] = []
  let units: readonly Cell[] = []
  let ranges: readonly Cell[] = []
  for (const row of rows.slice(head + 1)) {
    const [first] = row
    if (units.length === 0 && isUnitRow(row)) units = row
    else if (first && rangeHead.test(first.prose.text)) ranges = row
    else {
      const header = first && !isEmpty(first) ? first : undefined
      for (const [c, cell] of row.entries()) {
        const label = labels[head]?.[c]
        const labelCell = rows[head]?.[c]
        if (label === undefined || !labelCell || isEmpty(cell)) continue
        const unit = filled(units, c)
        const range = filled(ranges, c)
        found.push({
          label,
          labelCell,
          cell,
          axis: 'column',
          ...(header && c > 0 && { header }),
          ...(unit && { unit }),
          ...(range && { range }),
        })
      }
    }
  }
  return found
}

/** Whether most cells of a row are units. */
function isUnitRow(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => !isEmpty(cell))
  return cells.length > 0 && cells.filter(isUnitCell).length > cells.length / 2
}

/** What each column holds: by its heads, and where they do not say, by its cells. */
function rolesOf(table: Table, labels: readonly (readonly unknown[])[], labelColumns: readonly number[]): Role[] {
  const { rows } = table
  const width = Math.max(...rows.map((row) => row.length))
  const headRows = headRowsOf(table, labels, labelColumns)
  return Array.from({ length: width }, (_, c): Role => {
    const heads = headRows.map((r) => rows[r]?.[c]?.prose.text ?? '')
    if (heads.some((head) => unitHead.test(head))) return 'unit'
    if (heads.some((head) => rangeHead.test(head))) return 'range'
    if (heads.some((head) => otherHead.test(head))) return 'other'
    const cells = rows
      .flatMap((row, r) => (headRows.includes(r) || !labelColumns.some((l) => labels[r]?.[l] !== undefined) ? [] : [row[c]]))
      .filter((cell): cell is Cell => cell !== undefined && !isEmpty(cell))
    if (cells.length === 0) return 'other'
    const share = (test: (cell: Cell) => boolean): number => cells.filter(test).length / cells.length
    if (share(isUnitCell) > 0.6) return 'unit'
    if (share(({ prose }) => flagOnly.test(prose.text)) > 0.9) return 'flag'
    return cells.length > 1 && share(({ prose }) => isRangeText(prose.text)) > 0.6 ? 'range' : 'value'
  })
}

function isRangeText(text: string): boolean {
  return rangeOnly.test(text) && /[-–—−~<>≤≥]|to/.test(text)
}

/** Rows that head the columns: the header rows, and rows after them without a label and without numbers. */
function headRowsOf({ rows, headerRows }: Table, labels: readonly (readonly unknown[])[], labelColumns: readonly number[]): number[] {
  const heads = Array.from({ length: headerRows }, (_, r) => r).filter(
    (r) => !labelColumns.some((c) => labels[r]?.[c] !== undefined && rows[r]?.slice(c + 1).some((cell) => /\d/.test(cell.prose.text))),
  )
  for (let r = headerRows; r < Math.min(rows.length, headerRows + 2); r++) {
    const row = rows[r]
    if (labelColumns.some((c) => labels[r]?.[c] !== undefined) || !row?.some((cell) => !isEmpty(cell)) || isData(row)) break
    heads.push(r)
  }
  return heads
}

const patientHead = /^\W{0,2}(?:age|sex|gender|weight|height|bmi)\b/i
const decimal = /^\W{0,3}\d{1,4}[.,]\d{1,3}\W{0,2}$/

/** A row of ages, weights or other numbers heads nothing. */
function isData([first, ...cells]: readonly Cell[]): boolean {
  if (first && patientHead.test(first.prose.text)) return true
  return first !== undefined && !isEmpty(first) && cells.some(({ prose }) => decimal.test(prose.text))
}

/** The first column of a role after a value column, or the one before it: "value, range" and "unit, range, value". */
function nearestColumn(roles: readonly Role[], role: Role, column: number, first: number, last: number): number | undefined {
  const places = roles.flatMap((own, c) => (own === role && c > first && c <= last ? [c] : []))
  return places.find((c) => c > column) ?? places.findLast((c) => c < column)
}

function filled(row: readonly Cell[], at: number | undefined): Cell | undefined {
  const cell = at === undefined ? undefined : row[at]
  return cell && !isEmpty(cell) ? cell : undefined
}

function headerOf(rows: readonly (readonly Cell[])[], headRows: readonly number[], column: number): Cell | undefined {
  for (const r of [...headRows].reverse()) {
    const row = rows[r]
    const own = row?.[column]
    if (own && !isEmpty(own)) return own
  }
  // A head merged over several columns stands in the first of them.
  return rows[headRows[0] ?? -1]?.slice(1, column).findLast((cell) => !isEmpty(cell))
}

function isUnitCell({ prose }: Cell): boolean {
  const text = prose.text.trim()
  if (/^\W{0,1}[\d.,]+$/.test(text)) return false
  const from = /^[([]?\s?/.exec(text)?.[0].length ?? 0
  const unit = readUnit(text, from)
  return unit !== undefined && /^[\s)\]]{0,2}$/.test(text.slice(unit.to))
}

function isEmpty({ prose }: Cell): boolean {
  return !/\S/.test(prose.text)
}
