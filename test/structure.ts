import type { Block, Document } from '../src/core/document.js'
import type { Diagnostic } from '../src/core/diagnostic.js'
import { collectDiagnostics } from '../src/core/diagnostic.js'
import type { SourceFormat } from '../src/core/source.js'
import { parse } from '../src/parse/index.js'
import { repair } from '../src/repair/index.js'
import { segment } from '../src/segment/index.js'
import { sourceFor } from './source.js'

/** A text as `repair` and `segment` leave it, with what was reported. */
export function structureOf(
  text: string,
  format: SourceFormat = 'markdown',
): { readonly blocks: readonly Block[]; readonly document: Document; readonly diagnostics: readonly Diagnostic[] } {
  const source = sourceFor(text, format)
  const { list, warn } = collectDiagnostics()
  const blocks = repair(source, parse(source, warn), warn)
  return { blocks, document: segment(source, blocks, warn), diagnostics: list }
}

/** The sections of a text in one line each: "case: Case report", "discussion (inferred)". */
export function outline(text: string, format: SourceFormat = 'markdown'): string[] {
  return structureOf(text, format).document.sections.map(({ kind, heading, inferred }) =>
    inferred ? `${kind} (inferred)` : `${kind}: ${heading ?? ''}`,
  )
}
