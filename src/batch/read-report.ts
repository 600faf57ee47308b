import { InputError, read } from '../read/index.js'
import { buildRecord } from '../pipeline.js'
import { stringify } from '../write/stringify.js'
import type { Job, Outcome } from './job.js'

/** The record of one report as text, or why there is none. */
export function readReport({ path, id }: Job): Outcome {
  return settled(path, () => {
    const source = read(path, id)
    const record = buildRecord(source)
    return {
      ok: true,
      sha256: source.sha256,
      counts: Object.fromEntries(Object.entries(record.findings).map(([kind, findings]) => [kind, findings.length])),
      cases: record.cases.length,
      references: record.references.length,
      diagnostics: record.diagnostics,
      record: stringify(record),
      source: source.text,
    }
  })
}

/** What comes of a step with a report; a step that throws is a report that failed. */
export function settled(path: string, step: () => Outcome): Outcome {
  try {
    return step()
  } catch (error) {
    if (error instanceof InputError) return { ok: false, reason: error.message, input: true }
    return { ok: false, reason: `${path}: ${error instanceof Error ? error.message : String(error)}`, input: false }
  }
}
