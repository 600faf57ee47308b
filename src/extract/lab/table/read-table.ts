import { oneLine } from '../../../core/line.js'
import type { Warn } from '../../../core/diagnostic.js'
import type { Cell, Document, Table } from '../../../core/document.js'
import { evidenceAt } from '../../../core/evidence.js'
import { sourceSpan } from '../../../core/prose.js'
import type { Span } from '../../../core/span.js'
import { hull } from '../../../core/span.js'
import type { LabelledCell } from '../../../core/table/axis.js'
import { labelledCells } from '../../../core/table/axis.js'
import { timeOf } from '../../../core/table/time.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { fitOf, isExcretable, isLevel } from '../value/accept.js'
import type { CellNumber, CellWord } from './cell-value.js'
import { cellValues, flagIn } from './cell-value.js'
import type { LabFinding } from '../finding/lab-finding.js'
import { implausible, interpreted, labFinding, measured, nameOf, rangeField } from '../finding/lab-finding.js'
import { statedReading } from '../word/stated.js'
import type { Label } from './row-label.js'
import { labelOf } from './row-label.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { words } from '../lexicon/lexicon.js'
import { isBlood, isMeasuredIn, loincOf } from '../finding/loinc.js'
import type { RangeNote } from '../value/note.js'
import { notesOf } from '../value/note.js'
import type { Part, Printed } from '../value/printed.js'
import { captionUnit, isPower, noted, rangeFor, unitOf } from '../value/printed.js'
import { readValues } from '../value/read.js'
import { scan } from '../name/items-of-text.js'
import { lazily, medicineOf, named, namesCarnitine, specimenIn, topicOf } from './topic.js'

type Name = Label['names'][number]

/** What stands beside a table and holds for all of it. */
interface Beside {
  readonly notes: readonly RangeNote[]
  readonly unit: Printed<PrintedUnit> | undefined
}

/** The results in a table; a table without a laboratory label gives nothing. */
export function readTable(document: Document, table: Table, warn: Warn): LabFinding[] {
  const source = document.source.text
  const topics = { carnitine: namesCarnitine(table) }
  const cells = labelledCells(table, (cell) => labelOf(cell, topics))
  const beside: Beside = cells.length > 0 ? { notes: notesOf(document, table), unit: captionUnit(table) } : { notes: [], unit: undefined }
  const topic = topicOf(table)
  const medicine = lazily(() => medicineOf(table))
  const known = cells.some(({ label }) => label.names.some(({ analyte }) => analyte)) || cells.length <= 12
  const used = new Set<Cell>()
  const labelled = known ? cells.flatMap((place) => marked(readCell(source, named(place, medicine), topic, beside, warn), place, used)) : []
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
  const readings = readValues(items, prose.text, tokens)
  return readings
    .filter(({ unit, rule }) => (unit !== undefined || readings.length > 1) && rule !== 'lab/condition-then-value')
    .map((reading) => labFinding(source, prose, reading, statedReading(items, reading), warn))
}

function readCell(source: string, place: LabelledCell<Label>, topic: string | undefined, beside: Beside, warn: Warn): LabFinding[] {
  const { label, labelCell, cell } = place
  const groups = cellValues(cell, label.names.length)
  return groups.flatMap((values, k) => {
    const name = label.names[groups.length > 1 ? k : 0]
    if (!name || (groups.length === 1 && label.names.length > 1)) return []
    const named = specimenIn(labelCell.prose.text) ?? (place.group && specimenIn(place.group.prose.text)) ?? topic
    const specimen = named !== undefined && isMeasuredIn(name.analyte, named) ? named : undefined
    const part = groups.length > 1 ? { index: k, count: label.names.length } : undefined
    return values.flatMap((value) =>
      'quantity' in value ? numeric(source, place, name, specimen, value, part, beside, warn) : wordy(source, place, name, specimen, value),
    )
  })
}

function numeric(
  source: string,
  place: LabelledCell<Label>,
  name: Name,
  specimen: string | undefined,
  value: CellNumber,
  part: Part | undefined,
  beside: Beside,
  warn: Warn,
): LabFinding[] {
  const { quantity } = value
  const { labelCell, cell } = place
  const analyte = value.part === undefined ? name.analyte : partOf(labelCell.prose.text.slice(name.from, name.to), value.part)
  if (!analyte && value.part !== undefined) return []
  const shared = unitOf(place, quantity.unit)
  // "pH / pCO2 (kPa)": the unit is of the one that has one.
  const unitless =
    part !== undefined && analyte !== undefined && shared && !quantity.unit && fitOf(analyte, { ...quantity, unit: shared.it }) === 'none'
  const unit = unitless
    ? undefined
    : (shared ??
      (analyte && beside.unit && fitOf(analyte, { ...quantity, unit: beside.unit.it }) === 'unit' && quantity.titer === undefined
        ? beside.unit
        : undefined))
  if (
    analyte &&
    (name.given
      ? !unit || !isLevel(analyte, { ...quantity, unit: unit.it })
      : !fits(analyte, unit?.it, quantity) && !(specimen === 'urine' && isExcretable(analyte, unit?.it)))
  )
    return []
  if (!analyte && !unit) return []
  const range = rangeFor(place, value.range, part) ?? (analyte && noted(analyte, beside.notes))
  const spans = {
    analyte: sourceSpan(labelCell.prose, name.from, name.to),
    value: sourceSpan(cell.prose, quantity.number.from, quantity.number.to),
    ...(unit && { unit: sourceSpan(unit.cell.prose, unit.it.from, unit.it.to) }),
    ...(range && { referenceRange: sourceSpan(range.cell.prose, range.it.from, range.it.to) }),
  }
  const evidence = evidenceAt(source, wholeOf(spans), `lab/table-${place.axis}`)
  const stated = value.flag ?? (place.flag && flagIn(place.flag.prose.text))
  if (isBlood(specimen)) implausible(analyte, quantity, unit?.it, evidence, warn)
  return [
    {
      kind: 'lab',
      evidence,
      ...measured(
        analyte,
        labelCell.prose.text.slice(name.from, name.to),
        specimen,
        quantity,
        unit &&
          (unit.text === undefined
            ? { ...unit.it, text: unit.cell.prose.text }
            : { ...unit.it, from: 0, to: unit.text.length, text: unit.text }),
        cell.prose.text,
      ),
      ...(range && rangeField(range.it, range.cell.prose.text)),
      ...interpreted(analyte, quantity, range?.it, stated, evidence, warn),
      ...timeOf(place.header),
      spans,
    },
  ]
}

/** "28 (free 6.1)" under "Phenytoin": the analyte that the word in the bracket makes of the label. */
function partOf(label: string, part: string): Analyte | undefined {
  const entry = words.find(`${part} ${label.replace(/^total\s/i, '').replace(/^Ca(?:lcium)?$/i, 'calcium')}`)
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

/** In a table the label says what the number is: only units of another sort of thing refuse it. */
function fits(analyte: Analyte, unit: PrintedUnit | undefined, quantity: Parameters<typeof fitOf>[1]): boolean {
  if (analyte.class === 'panel') return false
  if (!unit) return fitOf(analyte, quantity) !== 'none' || quantity.titer !== undefined
  return (
    fitOf(analyte, { ...quantity, unit }) !== 'none' ||
    /\/volume$|^fraction$|^pressure$|^arbitrary|^ratio$/.test(unit.dimension) ||
    isPower(unit)
  )
}

function wordy(
  source: string,
  place: LabelledCell<Label>,
  { from, to, analyte, given }: Name,
  specimen: string | undefined,
  value: CellWord,
): LabFinding[] {
  const { labelCell, cell } = place
  if (!analyte || given) return []
  const spans = { analyte: sourceSpan(labelCell.prose, from, to), value: sourceSpan(cell.prose, value.from, value.to) }
  const loinc = value.verdict === 'positive' || value.verdict === 'negative' ? loincOf(analyte, specimen, 'presence') : undefined
  return [
    {
      kind: 'lab',
      evidence: evidenceAt(source, wholeOf(spans), `lab/table-${place.axis}`),
      analyte: {
        text: oneLine(labelCell.prose.text.slice(from, to)),
        name: nameOf(analyte, labelCell.prose.text.slice(from, to)),
        ...(loinc !== undefined && { loinc }),
      },
      ...(specimen !== undefined && { specimen }),
      result: { text: oneLine(cell.prose.text.slice(value.from, value.to)), qualitative: value.verdict },
      interpretation: { value: value.verdict === 'elevated' ? 'high' : value.verdict, basis: 'stated' },
      ...timeOf(place.header),
      spans,
    },
  ]
}

function wholeOf(spans: { readonly value: Span; readonly analyte: Span; readonly unit?: Span; readonly referenceRange?: Span }): Span {
  const { value, analyte, unit = value, referenceRange = value } = spans
  return hull(value, analyte, unit, referenceRange)
}
