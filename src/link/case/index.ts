import type { Cell, Document, Sentence, Table } from '../../core/document.js'
import { lastAtOrBefore, sentenceAt } from '../../core/document.js'
import type { Label } from '../../core/patient-label.js'
import { labelAt, labelIn, labelOfCell } from '../../core/patient-label.js'
import { proseOffset } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import { contains } from '../../core/span.js'
import type { Case } from '../../schema/case.js'
import type { Marked } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'
import { withHabits } from './trait.js'

/** Says which patient each finding belongs to: by the text that tells the patient, or the table's row or column. */
export const caseLinker: Linker = {
  name: 'case',
  link: (document, extraction) => {
    const { cases, findings } = extraction
    if (cases.length === 0) return extraction
    const owner = ownerOf(document, cases)
    const owned = findings.map((finding) => assigned(finding, owner))
    return { ...extraction, cases: withHabits(cases, owned), findings: owned }
  },
}

function assigned(finding: Marked, { of, inOwnTable }: Owner): Marked {
  if (finding.case !== undefined) return finding
  // A table of this report's patients may stand in its introduction or discussion: converters move tables.
  const own = finding.subject === 'literature' && finding.context === undefined && inOwnTable(finding)
  if (!own && finding.subject !== undefined && finding.subject !== 'patient' && !isFamily(finding)) return finding
  const id = of(finding)
  return id === undefined ? finding : Object.assign(finding, own ? { case: id, subject: 'patient' as const } : { case: id })
}

/** What is said of a relative is the history of a patient. */
function isFamily(finding: Marked): boolean {
  return finding.kind === 'history' && finding.subject === 'relative'
}

/** Whose a finding is, and whether it stands in a table whose rows or columns are this report's patients. */
interface Owner {
  readonly of: (finding: Marked) => string | undefined
  readonly inOwnTable: (finding: Marked) => boolean
}

function ownerOf(document: Document, cases: readonly Case[]): Owner {
  const [only] = cases
  if (only && cases.length === 1) return { of: () => only.id, inOwnTable: () => false }
  const byKey = new Map(cases.flatMap((one, i) => [[(one.label === undefined ? undefined : labelAt(one.label, 'heading')?.key) ?? i + 1, one.id]]))
  const named = (label: Label | undefined): string | undefined => label && byKey.get(label.key)
  // The evidence of a cell may begin in the caption that states its unit.
  const tableOf = ({ evidence, spans }: Marked): Table | undefined => {
    const place = 'value' in spans && spans.value ? spans.value : evidence
    const table = lastAtOrBefore(document.tables, place.start, ({ start }) => start)
    return table && place.start < table.end ? table : undefined
  }
  const of = (finding: Marked): string | undefined => {
    const { evidence, spans } = finding
    const cell = 'value' in spans && spans.value ? spans.value : evidence
    const table = tableOf(finding)
    if (table) return inTable(table, cell, named) ?? byLetter(table, cell, cases) ?? ofCaption(table, named) ?? narrator(cases, before(document, table)) ?? lastBefore(cases, table)
    const sentence = sentenceAt(document, evidence.start)
    const at = sentence ? proseOffset(sentence.prose, cell.start) : 0
    const near = sentence && labelIn(sentence.prose.text, at)
    // "(Twin A: 21)" in what is told of twin B.
    const bracketed = near && near.to <= at && /[([]\s?$/.test(sentence.prose.text.slice(0, near.to - near.text.length)) ? named(near) : undefined
    return bracketed ?? narrator(cases, evidence) ?? named(near) ?? (sentence && named(labelBefore(document, sentence)))
  }
  return { of, inOwnTable: (finding) => isOwn(tableOf(finding), cases.length, named) }
}

/** Whether a table's rows or columns are the patients of this report, all of them: "Patient | A … E". */
function isOwn(table: Table | undefined, count: number, named: (label: Label | undefined) => string | undefined): boolean {
  const [header = []] = table?.rows ?? []
  if (!table || header.some(({ prose }) => /\b(?:authors?|references?|study|studies|year)\b/i.test(prose.text))) return false
  const rows = table.rows.slice(1).flatMap(([head]) => (head ? (labelOfCell(head.prose.text) ?? labelOfKey(table, head) ?? []) : []))
  const columns = header.slice(1).flatMap(({ prose }) => labelOfCell(prose.text) ?? [])
  return [rows, columns].some((labels) => labels.length >= count && new Set(labels.map(({ key }) => key)).size === count && labels.every((label) => named(label) !== undefined))
}

/** The case whose telling holds a place; the closest where one is told within another (a newborn in its mother's). */
function narrator(cases: readonly Case[], place: Span | undefined): string | undefined {
  let best: { id: string; length: number } | undefined
  for (const { id, narrative = [] } of cases)
    for (const span of narrative) {
      if (!place || !contains(span, { start: place.start, end: place.start })) continue
      const length = span.end - span.start
      if (!best || length < best.length) best = { id, length }
    }
  return best?.id
}

/** The patient that the sentences of a paragraph before one of them name last: "Twin B was fed by vein. Bilirubin rose to 6 mg/dL." */
function labelBefore(document: Document, { index, passage, section }: Sentence): Label | undefined {
  if (!storied.has(section.kind)) return undefined
  for (let i = index - 1; i >= index - 8; i--) {
    const sentence = document.sentences[i]
    if (sentence?.passage !== passage) return undefined
    const label = labelIn(sentence.prose.text)
    if (label) return label
  }
  return undefined
}

/** Sections that tell of the patients themselves. */
const storied: ReadonlySet<string> = new Set(['case', 'history', 'examination', 'investigations', 'diagnosis', 'treatment', 'outcome', 'timeline', 'results'])

/** "Table 2. Laboratory values of patient 2". */
function ofCaption({ caption }: Table, named: (label: Label | undefined) => string | undefined): string | undefined {
  return caption && named(labelIn(caption.prose.text))
}

/** "A" and "2" below the head "Patient". */
function labelOfKey(table: Table, { prose }: Cell): Label | undefined {
  const text = prose.text.trim()
  const head = table.rows[0]?.[0]?.prose.text.trim() ?? ''
  return text.length <= 3 && /^(?:patient|case|twin|subject|pt|child|sibling)s?\b.{0,8}$/i.test(head) ? labelOfCell(`case ${text}`) : undefined
}

const letter = /\s([A-J])\s{0,2}(?:[(,;[]|$)/

/** "CRP A (mg/L)", "CRP B (mg/L)": letters of the patients in the heads of the rows, where those of two patients stand. */
function byLetter(table: Table, { start }: Span, cases: readonly Case[]): string | undefined {
  const owners = new Map(cases.flatMap(({ id, label }) => [[/\s([A-J])$/.exec(label ?? '')?.[1] ?? id, id]]))
  const letters = table.rows.map(([head]) => letter.exec(head?.prose.text ?? '')?.[1])
  if (new Set(letters.filter((one) => one !== undefined && owners.has(one))).size < 2) return undefined
  const row = table.rows.findIndex((cells) => cells.some(({ prose }) => (prose.starts[0] ?? Infinity) <= start && start < (prose.ends.at(-1) ?? 0)))
  return owners.get(letters[row] ?? '')
}

/** The case told last before a table in its section. */
function lastBefore(cases: readonly Case[], { start, section }: Table): string | undefined {
  let best: { id: string; end: number } | undefined
  for (const { id, narrative = [] } of cases) for (const span of narrative) if (span.end <= start && span.end > section.start && (!best || span.end > best.end)) best = { id, end: span.end }
  return best?.id
}

/** The text before a table in its section. */
function before(document: Document, table: Table): Span | undefined {
  const sentence = sentenceAt(document, table.start)
  const start = sentence?.prose.starts[0]
  return sentence?.section.id === table.section.id && start !== undefined ? { start, end: start } : undefined
}

/** The patient that heads the cell's column or row. */
function inTable(table: Table, { start }: Span, named: (label: Label | undefined) => string | undefined): string | undefined {
  for (const row of table.rows)
    for (const cell of row) {
      const first = cell.prose.starts[0]
      const last = cell.prose.ends.at(-1)
      if (first === undefined || last === undefined || start < first || start >= last) continue
      for (const header of table.rows.slice(0, Math.max(1, table.headerRows))) {
        // A merged header stands in its first column only.
        const over = header.findLast(({ column, prose }) => column <= cell.column && column > 0 && prose.text.trim() !== '')
        const id = over && named(labelOfCell(over.prose.text))
        if (id !== undefined) return id
      }
      const [head] = row
      return head && (named(labelOfCell(head.prose.text)) ?? named(labelOfKey(table, head)))
    }
  return undefined
}
