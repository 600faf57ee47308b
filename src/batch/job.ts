import { printableLine } from '../core/printable.js'

/** One report to read. */
export interface Job {
  readonly path: string
  /** What the record calls the report; from its path when left out. */
  readonly id?: string
}

/** What became of a report. */
export type Outcome = Made | Failed

/** A record, and what the manifest tells of it. */
export interface Made {
  readonly ok: true
  /** The record as JSON text, in UTF-8. */
  readonly record: Uint8Array
  readonly recordSha256: string
  /** Of the bytes of the report. */
  readonly sha256: string
  readonly counts: Readonly<Record<string, number>>
  readonly cases: number
  readonly references: number
  readonly warnings: number
}

/** A report without record. */
export interface Failed {
  readonly ok: false
  /** Without the path of the report: "empty; there is no report to read". */
  readonly reason: string
}

/** What becomes of a report over which the program stumbles; the message is for who mends it. */
export function stumbled(error: unknown): Failed {
  const message = error instanceof Error ? error.message : String(error)
  return { ok: false, reason: `a fault of case-record, not of the report: ${printableLine(message)}` }
}

/** What becomes of a report that takes too long. */
export function overdue(timeoutSeconds: number): Failed {
  return { ok: false, reason: `not done within ${timeoutSeconds} s; see --timeout` }
}
