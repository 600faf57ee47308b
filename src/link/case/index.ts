import type { Document, Sentence, Table } from '../../core/document.js'
import { lastAtOrBefore, sentenceAt } from '../../core/document.js'
import { guarded } from '../../core/guard.js'
import type { Label } from '../../core/patient-label.js'
import { labelAt, labelIn } from '../../core/patient-label.js'
import { proseOffset } from '../../core/prose.js'
import { isNarrative } from '../../core/section-kind.js'
import type { Span } from '../../core/span.js'
import { contains } from '../../core/span.js'
import type { Case } from '../../schema/case.js'
import type { Marked } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'
import { tableOwners } from './table.js'
import type { TableOwners } from './table.js'
import { withHabits } from './trait.js'

/** Says which patient each finding belongs to: by the text that tells the patient, or the table's row or column. */
export const caseLinker: Linker = {
  name: 'case',
  link: (document, extraction, warn) => {
    const { cases, findings } = extraction
    if (cases.length === 0) return extraction
    const owner = ownerOf(document, cases)
    const watch = { warn, source: document.source.text, part: 'link/case' }
    const owned = findings.map((finding) => guarded(watch, finding.evidence, () => assigned(finding, owner), finding))
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
  const byKey = new Map(
    cases.flatMap((one, i) => [[(one.label === undefined ? undefined : labelAt(one.label, 'heading')?.key) ?? i + 1, one.id]]),
  )
  const named = (label: Label | undefined): string | undefined => label && byKey.get(label.key)
  // The evidence of a cell may begin in the caption that states its unit.
  const tableOf = ({ evidence, spans }: Marked): Table | undefined => {
    const place = 'value' in spans && spans.value ? spans.value : evidence
    const table = lastAtOrBefore(document.tables, place.start, ({ start }) => start)
    return table && place.start < table.end ? table : undefined
  }
  const read = new Map<Table, TableOwners>()
  const ownersIn = (table: Table): TableOwners => {
    const owners = read.get(table) ?? tableOwners(table, cases, named)
    read.set(table, owners)
    return owners
  }
  const of = (finding: Marked): string | undefined => {
    const { evidence, spans } = finding
    const cell = 'value' in spans && spans.value ? spans.value : evidence
    const table = tableOf(finding)
    if (table) return ownersIn(table).at(cell.start) ?? narrator(cases, before(document, table)) ?? lastBefore(cases, table)
    const sentence = sentenceAt(document, evidence.start)
    const at = sentence ? proseOffset(sentence.prose, cell.start) : 0
    const near = sentence && labelIn(sentence.prose.text, at)
    // "(Twin A: 21)" in what is told of twin B.
    const bracketed =
      near && near.to <= at && /[([]\s?$/.test(sentence.prose.text.slice(0, near.to - near.text.length)) ? named(near) : undefined
    return bracketed ?? narrator(cases, evidence) ?? named(near) ?? (sentence && named(labelBefore(document, sentence)))
  }
  const inOwnTable = (finding: Marked): boolean => {
    const table = tableOf(finding)
    return table !== undefined && ownersIn(table).isOwn
  }
  return { of, inOwnTable }
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
  if (!isNarrative(section.kind) && section.kind !== 'results') return undefined
  for (let i = index - 1; i >= index - 8; i--) {
    const sentence = document.sentences[i]
    if (sentence?.passage !== passage) return undefined
    const label = labelIn(sentence.prose.text)
    if (label) return label
  }
  return undefined
}

/** The case told last before a table in its section. */
function lastBefore(cases: readonly Case[], { start, section }: Table): string | undefined {
  let best: { id: string; end: number } | undefined
  for (const { id, narrative = [] } of cases)
    for (const span of narrative)
      if (span.end <= start && span.end > section.start && (!best || span.end > best.end)) best = { id, end: span.end }
  return best?.id
}

/** The text before a table in its section. */
function before(document: Document, table: Table): Span | undefined {
  const sentence = sentenceAt(document, table.start)
  const start = sentence?.prose.starts[0]
  return sentence?.section.id === table.section.id && start !== undefined ? { start, end: start } : undefined
}
