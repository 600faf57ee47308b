import type { DiagnosticCode, Fields, Warn } from '../core/diagnostic.js'
import type { Block } from '../core/document.js'
import { evidenceAt } from '../core/evidence.js'
import type { Span } from '../core/span.js'

/** Tells of one repair: `report('repair-joined-word', span, { text: 'deposition' })`. */
export type Report = (code: DiagnosticCode, span: Span, fields?: Fields) => void

/** What a repair may look at beside the blocks. */
export interface Bench {
  readonly source: string
  readonly format: 'markdown' | 'text'
  readonly report: Report
  /** Whether a word begins a term of the lexicons: "hydroxychloroquine". */
  readonly knows: (word: string) => boolean
}

/** Puts one kind of fault right, or returns the blocks as they are. */
export type Repair = (blocks: readonly Block[], bench: Bench) => readonly Block[]

/** A `report` that names the rule after the code: "repair-joined-word" → "repair/joined-word". */
export function reporter(source: string, warn: Warn): Report {
  return (code, span, fields) => warn(code, evidenceAt(source, span, code.replace('repair-', 'repair/')), fields)
}

/** Whether a block is text that a reader reads on: no heading, caption, table, image or furniture. */
export function isText(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'item'
}
