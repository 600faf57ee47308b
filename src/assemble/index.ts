import type { Diagnostic } from '../core/diagnostic.js'
import type { Document } from '../core/document.js'
import { sectionAt } from '../core/document.js'
import { bySpan } from '../core/span.js'
import type { Extraction, Marked } from '../schema/extraction.js'
import { generator } from './generator.js'

/** The record before it is validated: findings grouped by kind, in reading order, each with its section and axes. */
export function assemble(document: Document, extraction: Extraction, kinds: readonly string[], diagnostics: readonly Diagnostic[]): object {
  const { source } = document
  const { candidates: _unlinked, findings: marked, article, cases, ...lists } = extraction
  const findings: Record<string, object[]> = Object.fromEntries(kinds.map((kind) => [kind, []]))
  for (const finding of marked) findings[finding.kind]?.push(placed(document, finding))
  return {
    schema: 'case-record/1',
    generator,
    source: { id: source.id, format: source.format, sha256: source.sha256, length: source.text.length },
    article,
    sections: document.sections,
    cases,
    findings,
    ...lists,
    diagnostics: inReadingOrder(diagnostics),
  }
}

/** Diagnostics by their places, those without one first. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => bySpan(a.evidence ?? nowhere, b.evidence ?? nowhere) || compare(a.code, b.code))
}

/** A finding with its fields in one order, so that the same finding is always the same text. */
function placed(document: Document, finding: Marked): object {
  const { id, kind, subject = 'patient', assertion = 'affirmed', temporality = 'current', time, context, evidence } = finding
  const section = sectionAt(document, evidence.start)?.id
  const fields: Record<string, unknown> = { id, kind }
  if (finding.case !== undefined) fields.case = finding.case
  if (section !== undefined) fields.section = section
  fields.subject = subject
  fields.assertion = assertion
  fields.temporality = temporality
  if (time) fields.time = time
  if (context) fields.context = context
  fields.evidence = evidence
  return Object.assign(fields, finding)
}

const nowhere = { start: 0, end: 0 }

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
