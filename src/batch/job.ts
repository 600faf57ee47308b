import type { CaseRecord } from '../schema/record.js'

/** One report to read. */
export interface Job {
  readonly path: string
  readonly id: string
}

/** What became of a report. */
export type Outcome =
  | {
      readonly ok: true
      /** The record as JSON text. */
      readonly record: string
      /** The text of the report. */
      readonly source: string
      readonly sha256: string
      readonly counts: Readonly<Record<string, number>>
      readonly cases: number
      readonly references: number
      readonly diagnostics: CaseRecord['diagnostics']
    }
  | { readonly ok: false; readonly reason: string }

/** What becomes of a report over which the program stumbles; the message is for who mends it. */
export function stumbled({ path }: Job, error: unknown): Outcome {
  return {
    ok: false,
    reason: `${path}: a fault of case-record, not of the report: ${error instanceof Error ? error.message : String(error)}`,
  }
}

/** What becomes of a report that takes too long. */
export function overdue({ path }: Job, timeoutSeconds: number): Outcome {
  return { ok: false, reason: `${path}: not done within ${timeoutSeconds} s; see --timeout` }
}
