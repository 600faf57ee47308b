import { InputError, read } from '../read/index.js'
import { buildRecord } from '../pipeline.js'
import { stringify, write } from '../write/index.js'
import type { Job, Outcome } from './job.js'

/** Reads one report in a worker: the record as text, or written to a file; why not, where it cannot be read. */
export default function work({ path, id, out }: Job): Outcome {
  try {
    const source = read(path, id)
    const record = buildRecord(source)
    const text = stringify(record)
    if (out !== undefined) write(out, text)
    return {
      ok: true,
      sha256: source.sha256,
      counts: Object.fromEntries(Object.entries(record.findings).map(([kind, findings]) => [kind, findings.length])),
      cases: record.cases.length,
      references: record.references.length,
      diagnostics: record.diagnostics,
      ...(out === undefined && { record: text, source: source.text }),
    }
  } catch (error) {
    if (error instanceof InputError) return { ok: false, reason: error.message, input: true }
    return { ok: false, reason: `${path}: ${error instanceof Error ? error.message : String(error)}`, input: false }
  }
}
