import { createHash } from 'node:crypto'
import { InputError, read } from '../read/index.js'
import { buildRecord } from '../pipeline.js'
import type { CaseRecord } from '../schema/record.js'
import { encode } from '../write/stringify.js'
import { stumbled } from './job.js'
import type { Failed, Job, Made } from './job.js'

/** A record with what its diagnostics are about. */
export interface Read {
  readonly made: Made
  /** The text of the report. */
  readonly source: string
  readonly diagnostics: CaseRecord['diagnostics']
}

/** Reads one report: the record as text and what is told of it, or why it cannot be read. */
export function readReport({ path, id }: Job): Read | Failed {
  try {
    const source = read(path, id)
    const record = buildRecord(source)
    return { made: made(record, source.sha256), source: source.text, diagnostics: record.diagnostics }
  } catch (error) {
    return error instanceof InputError ? { ok: false, reason: error.message.replace(`${path}: `, '') } : stumbled(error)
  }
}

function made(record: CaseRecord, sha256: string): Made {
  const bytes = encode(record)
  return {
    ok: true,
    record: bytes,
    recordSha256: createHash('sha256').update(bytes).digest('hex'),
    sha256,
    counts: Object.fromEntries(Object.entries(record.findings).map(([kind, findings]) => [kind, findings.length])),
    cases: record.cases.length,
    references: record.references.length,
    warnings: record.diagnostics.filter(({ severity }) => severity !== 'info').length,
  }
}
