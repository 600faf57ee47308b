import { InputError, read } from '../read/index.js'
import { buildRecord } from '../pipeline.js'
import { stringify } from '../write/stringify.js'
import { stumbled } from './job.js'
import type { Job, Outcome } from './job.js'

/** Reads one report: the record as text and what is told of it, or why it cannot be read. */
export function readReport(job: Job): Outcome {
  const { path, id } = job
  try {
    const source = read(path, id)
    const record = buildRecord(source)
    return {
      ok: true,
      record: stringify(record),
      source: source.text,
      sha256: source.sha256,
      counts: Object.fromEntries(Object.entries(record.findings).map(([kind, findings]) => [kind, findings.length])),
      cases: record.cases.length,
      references: record.references.length,
      diagnostics: record.diagnostics,
    }
  } catch (error) {
    return error instanceof InputError ? { ok: false, reason: error.message } : stumbled(job, error)
  }
}
