import { assemble, inReadingOrder } from './assemble/index.js'
import { collectDiagnostics } from './core/diagnostic.js'
import type { Document } from './core/document.js'
import { tellFault } from './core/guard.js'
import { readWords } from './core/vocabulary.js'
import type { Source } from './core/source.js'
import type { Span } from './core/span.js'
import type { Warn } from './core/diagnostic.js'
import { extract } from './extract/index.js'
import { reference } from './extract/reference/index.js'
import type { Axes } from './link/context/axes.js'
import { axesAt } from './link/context/index.js'
import { link } from './link/index.js'
import { parse } from './parse/index.js'
import { program } from './program.js'
import { repair } from './repair/index.js'
import type { CaseRecord } from './schema/record.js'
import type { Reference } from './schema/reference.js'
import { kinds } from './schema/kinds.js'
import { segment } from './segment/index.js'
import { validate } from './validate/index.js'

/** The record of a report: the whole line from its text to a validated `case-record/1`. */
export function buildRecord(source: Source): CaseRecord {
  const { list, warn } = collectDiagnostics()
  if (source.invalid.length > 0) warn('encoding-invalid', undefined, { count: source.invalid.length })
  const document = readDocument(source, warn)
  readWords(document, program.vocabulary)
  const { record, leftOut } = validate(assemble(document, link(document, extract(document, warn), warn), kinds, list))
  if (leftOut.length === 0) return record
  for (const { path, reason, place } of leftOut) tellFault({ warn, source: source.text, part: path.slice(1) }, place, reason)
  return { ...record, diagnostics: inReadingOrder(list) }
}

/** The document of a report, before anything is looked for in it. */
export function readDocument(source: Source, warn: Warn): Document {
  return segment(source, repair(source, parse(source, warn), warn, program.vocabulary.knows), warn)
}

/** The reference list of a report, and nothing else. */
export function referencesOf(source: Source): readonly Reference[] {
  const { warn } = collectDiagnostics()
  return reference.extract(readDocument(source, warn), warn).references ?? []
}

/** The axes for places that somebody else found: `contextOf(text, [{ start: 120, end: 131 }])`. */
export function contextOf(text: string, spans: readonly Span[]): Axes[] {
  const { warn } = collectDiagnostics()
  const document = readDocument({ id: 'text', path: 'text', format: 'markdown', sha256: '', text, invalid: [] }, warn)
  readWords(document, program.vocabulary)
  return axesAt(document, spans)
}
