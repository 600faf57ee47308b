import type { Warn } from '../../../core/diagnostic.js'
import type { Cell, Document, Table } from '../../../core/document.js'
import type { LabelledCell } from '../../../core/table/axis.js'
import { labelledCells } from '../../../core/table/axis.js'
import type { LabFinding } from '../finding/of-number.js'
import { numberFinding } from '../finding/of-number.js'
import { isMeasuredIn, specimenIn } from '../finding/specimen.js'
import { itemRow } from '../item-row.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { analyteNamed } from '../lexicon/lexicon.js'
import { scan } from '../name/items-of-text.js'
import { notesOf } from '../value/note.js'
import { captionUnit } from '../value/printed.js'
import { readValues } from '../value/read-values.js'
import { numberCell, wordCell } from './cell-finding.js'
import type { CellValue } from './cell-value.js'
import { cellValues } from './cell-value.js'
import type { Beside, Sampled } from './place.js'
import type { Label } from './row-label.js'
import { labelOf, strangeLabel } from './row-label.js'
import { lazily, medicineOf, named, namesCarnitine, topicOf } from './topic.js'

/** The results in a table; a table without a laboratory label gives nothing. */
export function readTable(document: Document, table: Table, warn: Warn): LabFinding[] {
  const source = document.source.text
  const topics = { carnitine: namesCarnitine(table) }
  const cells = labelledCells(table, (cell) => labelOf(cell, topics), strangeLabel)
  const topic = topicOf(table)
  const beside: Beside =
    cells.length > 0 ? { notes: notesOf(document, table), unit: captionUnit(table), topic } : { notes: [], unit: undefined, topic }
  const medicine = lazily(() => medicineOf(table))
  const known = cells.some(({ label }) => label.names.some(({ analyte }) => analyte)) || cells.length <= 12
  const used = new Set<Cell>()
  const labelled = known ? cells.flatMap((place) => marked(readCell(source, named(place, medicine), beside, warn), place, used)) : []
  return [...labelled, ...table.rows.flat().flatMap((cell) => (used.has(cell) ? [] : readProse(source, cell, warn)))]
}

/** A cell that a label read is not read as text again; a label that read nothing ("Hepatitis") closes none. */
function marked(findings: LabFinding[], { cell, labelCell }: LabelledCell<Label>, used: Set<Cell>): LabFinding[] {
  if (findings.length > 0) used.add(cell).add(labelCell)
  return findings
}

/** "CK 7,330 U/L; troponin T 1,914 ng/L" in one cell: results with their own names and units. */
function readProse(source: string, { prose, tokens }: Cell, warn: Warn): LabFinding[] {
  if (prose.text.length < 6 || !/\d/.test(prose.text)) return []
  const items = scan(prose.text, tokens)
  if (!items) return []
  const row = itemRow(items, prose.text, tokens)
  const readings = readValues(row, prose.text)
  return readings
    .filter(({ unit, rule }) => (unit !== undefined || readings.length > 1) && rule !== 'lab/condition-then-value')
    .map((reading) => numberFinding(source, prose, row, reading, warn))
}

function readCell(source: string, cell: LabelledCell<Label>, beside: Beside, warn: Warn): LabFinding[] {
  const { names } = cell.label
  const groups = cellValues(cell.cell, names.length)
  return groups.flatMap((values, k) => {
    const name = names[groups.length > 1 ? k : 0]
    if (!name || (groups.length === 1 && names.length > 1)) return []
    const part = groups.length > 1 ? { index: k, count: names.length } : undefined
    const place = { ...cell, name, analyte: name.analyte, specimen: sampledIn(cell, name.analyte, beside), part, beside }
    return values.flatMap((value) => findingOf(source, place, value, warn) ?? [])
  })
}

function findingOf(source: string, place: Parameters<typeof numberCell>[1], value: CellValue, warn: Warn): LabFinding | undefined {
  if (!('quantity' in value)) return wordCell(source, place, value)
  if (value.part === undefined) return numberCell(source, place, value, warn)
  const analyte = partOf(place.labelCell.prose.text.slice(place.name.from, place.name.to), value.part)
  return analyte && numberCell(source, { ...place, analyte }, value, warn)
}

/** The specimen that the label, the head of its group or the table names. */
function sampledIn({ labelCell, group }: LabelledCell<Label>, analyte: Analyte | undefined, { topic }: Beside): Sampled | undefined {
  const places: readonly (readonly [string, string | undefined])[] = [
    ['specimen/in-label', specimenIn(labelCell.prose.text)],
    ['specimen/of-group', group && specimenIn(group.prose.text)],
    ['specimen/of-table', topic],
  ]
  for (const [rule, name] of places) if (name !== undefined) return isMeasuredIn(analyte, name) ? { name, rule } : undefined
  return undefined
}

/** "28 (free 6.1)" under "Phenytoin": the analyte that the word in the bracket makes of the label. */
function partOf(label: string, part: string): Analyte | undefined {
  return analyteNamed(`${part} ${label.replace(/^total\s/i, '').replace(/^Ca(?:lcium)?$/i, 'calcium')}`)
}
