export type SourceFormat = 'markdown' | 'text'

/** A report as read: its text without BOM, and what identifies it. */
export interface Source {
  /** A path-like name without extension: "reports/jdm". */
  readonly id: string
  /** Where it was read from, for messages: "reports/jdm.md". */
  readonly path: string
  readonly format: SourceFormat
  readonly sha256: string
  readonly text: string
  /** Offsets of bytes that were not UTF-8 and read as U+FFFD. */
  readonly invalid: readonly number[]
}
