import type { Cell, Table } from '../../core/document.js'
import { lastAtOrBefore } from '../../core/document.js'
import type { Label } from '../../core/patient-label.js'
import { labelIn, labelOfCell } from '../../core/patient-label.js'
import type { Case } from '../../schema/case.js'

/** The id of the patient that a label names: "Case 2" → "case-2". */
export type Named = (label: Label | undefined) => string | undefined

/** Whose the cells of a table are. */
export interface TableOwners {
  /** The patient of the cell that holds a source offset, by the head of its column or row, or the caption. */
  readonly at: (start: number) => string | undefined
  /** Whether its rows or columns are the patients of this report, all of them. */
  readonly isOwn: boolean
}

/** Reads the heads of a table once for all the findings in it. */
export function tableOwners(table: Table, cases: readonly Case[], named: Named): TableOwners {
  const byLetter = lettersOf(table, cases)
  const captioned = table.caption && named(labelIn(table.caption.prose.text))
  const rows = table.rows.map((row) => ({ row, start: Math.min(...row.map(({ prose }) => prose.starts[0] ?? Infinity)) }))
  const at = (start: number): string | undefined => {
    const row = lastAtOrBefore(rows, start, (each) => each.start)?.row
    const cell = row?.find(({ prose }) => (prose.starts[0] ?? Infinity) <= start && start < (prose.ends.at(-1) ?? 0))
    return (row && cell && (ofHead(table, row, cell, named) ?? byLetter(row))) ?? captioned
  }
  return { at, isOwn: isOwn(table, cases.length, named) }
}

/** The patient that heads the cell's column or row. */
function ofHead(table: Table, row: readonly Cell[], cell: Cell, named: Named): string | undefined {
  for (const header of table.rows.slice(0, Math.max(1, table.headerRows))) {
    // A merged header stands in its first column only.
    const over = header.findLast(({ column, prose }) => column <= cell.column && column > 0 && prose.text.trim() !== '')
    const id = over && named(labelOfCell(over.prose.text))
    if (id !== undefined) return id
  }
  const [head] = row
  return head && (named(labelOfCell(head.prose.text)) ?? named(labelOfKey(table, head)))
}

const letter = /\s([A-J])\s{0,2}(?:[(,;[]|$)/

/** "CRP A (mg/L)", "CRP B (mg/L)": letters of the patients in the heads of the rows, where those of two patients stand. */
function lettersOf(table: Table, cases: readonly Case[]): (row: readonly Cell[]) => string | undefined {
  const owners = new Map(cases.map(({ id, label }) => [/\s([A-J])$/.exec(label ?? '')?.[1] ?? id, id]))
  const ownerOf = ([head]: readonly Cell[]): string | undefined => owners.get(letter.exec(head?.prose.text ?? '')?.[1] ?? '')
  return new Set(table.rows.map(ownerOf).filter((id) => id !== undefined)).size < 2 ? () => undefined : ownerOf
}

/** Whether a table's rows or columns are the patients of this report, all of them: "Patient | A … E". */
function isOwn(table: Table, count: number, named: Named): boolean {
  const [header = []] = table.rows
  if (header.some(({ prose }) => /\b(?:authors?|references?|study|studies|year)\b/i.test(prose.text))) return false
  const rows = table.rows.slice(1).flatMap(([head]) => (head ? (labelOfCell(head.prose.text) ?? labelOfKey(table, head) ?? []) : []))
  const columns = header.slice(1).flatMap(({ prose }) => labelOfCell(prose.text) ?? [])
  return [rows, columns].some(
    (labels) =>
      labels.length >= count && new Set(labels.map(({ key }) => key)).size === count && labels.every((label) => named(label) !== undefined),
  )
}

/** "A" and "2" below the head "Patient". */
function labelOfKey(table: Table, { prose }: Cell): Label | undefined {
  const text = prose.text.trim()
  const head = table.rows[0]?.[0]?.prose.text.trim() ?? ''
  return text.length <= 3 && /^(?:patient|case|twin|subject|pt|child|sibling)s?\b.{0,8}$/i.test(head)
    ? labelOfCell(`case ${text}`)
    : undefined
}
