import { oneLine } from '../../core/line.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Cell, Document, Table } from '../../core/document.js'
import { evidenceAt } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan } from '../../core/prose.js'
import { quantitiesOf } from '../../core/quantity.js'
import type { Span } from '../../core/span.js'
import { hull } from '../../core/span.js'
import type { LabelledCell } from '../../core/table/axis.js'
import { labelledCells } from '../../core/table/axis.js'
import { timeOf } from '../../core/table/time.js'
import { tokenize } from '../../core/token.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit } from '../../core/unit/index.js'
import { fitOf, isExcretable, isLevel } from './accept.js'
import type { CellNumber, CellWord } from './cell.js'
import { cellValues, flagIn, splitAt } from './cell.js'
import type { LabFinding } from './finding.js'
import { implausible, interpreted, labFinding, measured, nameOf, rangeField } from './finding.js'
import { statedReading } from './interpretation.js'
import type { Label } from './label.js'
import { labelOf } from './label.js'
import type { Analyte } from './lexicon.js'
import { words } from './lexicon.js'
import { isBlood, isMeasuredIn, loincOf, specimenBefore } from './loinc.js'
import type { StatedRange } from '../../core/range.js'
import { rangeOf } from '../../core/range.js'
import type { RangeNote } from './note.js'
import { notesOf } from './note.js'
import { readValues } from './read.js'
import { scan } from './scan.js'

/** A unit or range with the cell that prints it. */
interface Printed<T> {
  readonly it: T
  readonly cell: { readonly prose: Prose }
  /** As written, where it stands in two places. */
  readonly text?: string
}

type Name = Label['names'][number]

/** What stands beside a table and holds for all of it. */
interface Beside {
  readonly notes: readonly RangeNote[]
  readonly unit: Printed<PrintedUnit> | undefined
}

/** Which of several values in one cell: the second of "148 / 96". */
interface Part {
  readonly index: number
  readonly count: number
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
  return [
    ...labelled,
    ...table.rows.flat().flatMap((cell) => (used.has(cell) ? [] : readProse(source, cell, warn))),
  ]
}

const carnitine = /carnitine/i

function namesCarnitine({ caption, rows }: Table): boolean {
  return (caption !== undefined && carnitine.test(caption.prose.text)) || rows.some((row) => row.some(({ prose }) => carnitine.test(prose.text)))
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
  const readings = readValues(items, prose.text)
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
    return values.flatMap((value) => ('quantity' in value ? numeric(source, place, name, specimen, value, part, beside, warn) : wordy(source, place, name, specimen, value)))
  })
}

/** The specimen that the caption or the corner of a table says all is of: "CSF", "Urine (24 h)". */
function topicOf({ caption, rows }: Table): string | undefined {
  const corner = rows[0]?.[0]?.prose.text ?? ''
  const named = corner.length < 30 ? specimenIn(corner) : undefined
  // "Blood tests" says nothing of serum or whole blood.
  return (caption && specimenIn(caption.prose.text)) ?? (named === 'blood' ? undefined : named)
}

const troughHead = /^(?:trough|peak|level|levels|trough level|C0|C 0|concentration|trough concentration|serum level|blood level)$/i

/** "Trough (ng/mL)" beside "Tacrolimus dose (mg)": the level is of the one medicine that the table names. */
function named(place: LabelledCell<Label>, medicine: () => Analyte | undefined): LabelledCell<Label> {
  const [name, ...others] = place.label.names
  if (!name || others.length > 0 || name.analyte || !troughHead.test(place.labelCell.prose.text.slice(name.from, name.to))) return place
  const analyte = medicine()
  return analyte ? { ...place, label: { ...place.label, names: [{ from: name.from, to: name.to, analyte }] } } : place
}

function medicineOf({ caption, rows }: Table): Analyte | undefined {
  const found = new Set<Analyte>()
  const texts = [caption?.prose.text ?? '', ...[...(rows[0] ?? []), ...rows.flatMap((row) => row[0] ?? [])].map(({ prose }) => prose.text.replace(/\s(?:dose|dosage)\b[^]{0,80}$/i, ''))]
  for (const text of texts) for (const { entry } of words.match(tokenize(text), text)) if (entry.kind === 'analyte' && (entry.given || entry.analyte.given)) found.add(entry.analyte)
  const [only] = found
  return found.size === 1 ? only : undefined
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

function specimenIn(text: string): string | undefined {
  return specimenBefore(text, text.length)?.name
}

function numeric(source: string, place: LabelledCell<Label>, name: Name, specimen: string | undefined, value: CellNumber, part: Part | undefined, beside: Beside, warn: Warn): LabFinding[] {
  const { quantity } = value
  const { labelCell, cell } = place
  const analyte = value.part === undefined ? name.analyte : partOf(labelCell.prose.text.slice(name.from, name.to), value.part)
  if (!analyte && value.part !== undefined) return []
  const shared = unitOf(place, quantity.unit)
  // "pH / pCO2 (kPa)": the unit is of the one that has one.
  const unitless = part !== undefined && analyte !== undefined && shared && !quantity.unit && fitOf(analyte, { ...quantity, unit: shared.it }) === 'none'
  const unit = unitless ? undefined : shared ?? (analyte && beside.unit && fitOf(analyte, { ...quantity, unit: beside.unit.it }) === 'unit' && quantity.titer === undefined ? beside.unit : undefined)
  if (analyte && (name.given ? !unit || !isLevel(analyte, { ...quantity, unit: unit.it }) : !fits(analyte, unit?.it, quantity) && !(specimen === 'urine' && isExcretable(analyte, unit?.it)))) return []
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
      ...measured(analyte, labelCell.prose.text.slice(name.from, name.to), specimen, quantity, unit && (unit.text === undefined ? { ...unit.it, text: unit.cell.prose.text } : { ...unit.it, from: 0, to: unit.text.length, text: unit.text }), cell.prose.text),
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
  return fitOf(analyte, { ...quantity, unit }) !== 'none' || /\/volume$|^fraction$|^pressure$|^arbitrary|^ratio$/.test(unit.dimension) || isPower(unit)
}

function wordy(source: string, place: LabelledCell<Label>, { from, to, analyte, given }: Name, specimen: string | undefined, value: CellWord): LabFinding[] {
  const { labelCell, cell } = place
  if (!analyte || given) return []
  const spans = { analyte: sourceSpan(labelCell.prose, from, to), value: sourceSpan(cell.prose, value.from, value.to) }
  const loinc = value.verdict === 'positive' || value.verdict === 'negative' ? loincOf(analyte, specimen, 'presence') : undefined
  return [
    {
      kind: 'lab',
      evidence: evidenceAt(source, wholeOf(spans), `lab/table-${place.axis}`),
      analyte: { text: oneLine(labelCell.prose.text.slice(from, to)), name: nameOf(analyte, labelCell.prose.text.slice(from, to)), ...(loinc !== undefined && { loinc }) },
      ...(specimen !== undefined && { specimen }),
      result: { text: oneLine(cell.prose.text.slice(value.from, value.to)), qualitative: value.verdict },
      interpretation: { value: value.verdict === 'elevated' ? 'high' : value.verdict, basis: 'stated' },
      ...timeOf(place.header),
      spans,
    },
  ]
}

function unitOf({ label, labelCell, cell, unit, header, axis }: LabelledCell<Label>, own: PrintedUnit | undefined): Printed<PrintedUnit> | undefined {
  if (own && !isPower(own)) return { it: own, cell }
  const printed = columnUnit({ unit, header, axis, label, labelCell })
  // "1.8 × 10^3" under "copies/mL".
  if (own) return { it: printed ? { ...own, ucum: `${own.ucum}${printed.it.ucum.startsWith('{') || printed.it.ucum.startsWith('/') ? '' : '.'}${printed.it.ucum}`, dimension: printed.it.dimension, scale: own.scale * printed.it.scale } : own, cell, ...(printed && { text: `${cell.prose.text.slice(own.from, own.to)} ${printed.cell.prose.text.slice(printed.it.from, printed.it.to)}` }) }
  return printed
}

function isPower({ ucum, dimension }: PrintedUnit): boolean {
  return dimension === 'count' && /^10\*-?\d+$/.test(ucum)
}

function columnUnit({ label, labelCell, unit, header, axis }: Pick<LabelledCell<Label>, 'label' | 'labelCell' | 'axis'> & { readonly unit: Cell | undefined; readonly header: Cell | undefined }): Printed<PrintedUnit> | undefined {
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

function rangeFor({ label, labelCell, cell, range, rangeHead }: LabelledCell<Label>, own: StatedRange | undefined, part: Part | undefined): Printed<StatedRange> | undefined {
  if (own) return { it: own, cell }
  if (range) {
    const { text } = range.prose
    const [from, to] = (part && splitAt(text, part.count)?.[part.index]) ?? [0, text.length]
    const first = quantitiesOf(text.slice(0, to)).find((quantity) => quantity.number.from >= from)
    const limit = first && limitWord(text.slice(from, first.from), first.comparator !== undefined)
    const found = first && rangeOf(first, limit ?? (/\b(?:cut-?off|uln|upper|positive)/i.test(`${rangeHead?.prose.text ?? ''} ${text}`) ? 'high' : undefined), first.from)
    if (found) return { it: found, cell: range }
  }
  return label.range ? { it: label.range, cell: labelCell } : undefined
}

/** "Table 2. Amino acids (µmol/L)": the one unit of concentration that a caption states. */
function captionUnit({ caption }: Table): Printed<PrintedUnit> | undefined {
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
function noted({ id }: Analyte, notes: readonly RangeNote[]): Printed<StatedRange> | undefined {
  for (const { prose, ranges } of notes) {
    const it = ranges.get(id)
    if (it) return { it, cell: { prose } }
  }
  return undefined
}

/** "Low < 7.0" is a lower limit, "up to 40" an upper one. */
function limitWord(before: string, compared: boolean): 'low' | 'high' | undefined {
  if (/\b(?:up to|upper|uln|max)\b/i.test(before)) return 'high'
  if (!compared) return undefined
  return /\blow\b/i.test(before) ? 'low' : /\bhigh\b/i.test(before) ? 'high' : undefined
}

function wholeOf(spans: { readonly value: Span; readonly analyte: Span; readonly unit?: Span; readonly referenceRange?: Span }): Span {
  const { value, analyte, unit = value, referenceRange = value } = spans
  return hull(value, analyte, unit, referenceRange)
}
