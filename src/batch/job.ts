import type { CaseRecord } from '../schema/record.js'

/** One report to read; without `out` the record comes back as text. */
export interface Job {
  readonly path: string
  readonly id: string
  readonly out?: string
}

/** What became of a report. */
export type Outcome =
  | {
      readonly ok: true
      readonly sha256: string
      readonly counts: Readonly<Record<string, number>>
      readonly cases: number
      readonly references: number
      readonly diagnostics: CaseRecord['diagnostics']
      readonly record?: string
      readonly source?: string
    }
  | {
      readonly ok: false
      readonly reason: string
      /** The input was at fault, not the program. */
      readonly input: boolean
    }

/** What becomes of a report that takes too long. */
export function overdue({ path }: Job, timeoutSeconds: number): Outcome {
  return { ok: false, reason: `${path}: not done within ${timeoutSeconds} s; see --timeout`, input: true }
}
