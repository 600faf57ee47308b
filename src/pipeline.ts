import { assemble } from './assemble/index.js'
import { collectDiagnostics } from './core/diagnostic.js'
import type { Document } from './core/document.js'
import type { Source } from './core/source.js'
import type { Warn } from './core/diagnostic.js'
import { extract } from './extract/index.js'
import { link } from './link/index.js'
import { parse } from './parse/index.js'
import { repair } from './repair/index.js'
import type { CaseRecord } from './schema/record.js'
import { kinds } from './schema/kinds.js'
import { segment } from './segment/index.js'
import { validate } from './validate/index.js'

/** The record of a report: the whole line from its text to a validated `case-record/1`. */
export function buildRecord(source: Source): CaseRecord {
  const { list, warn } = collectDiagnostics()
  if (source.invalid.length > 0) warn('encoding-invalid', undefined, { count: source.invalid.length })
  const document = readDocument(source, warn)
  return validate(assemble(document, link(document, extract(document, warn), warn), kinds, list))
}

/** The document of a report, before anything is looked for in it. */
export function readDocument(source: Source, warn: Warn): Document {
  return segment(source, repair(source, parse(source, warn), warn))
}
