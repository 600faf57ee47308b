import { join } from 'node:path'
import { formats, InputError } from '../read/index.js'
import { makeFolder, write } from '../write/index.js'
import { OutputError } from '../write/output-error.js'
import type { Outcome } from './job.js'
import { listReports } from './list.js'
import type { Listed } from './list.js'
import { openPool } from './pool.js'

export interface BatchOptions {
  readonly out: string
  readonly threads?: number
  readonly timeoutSeconds?: number
  /** Told after each report. */
  readonly onDone?: (done: number, total: number, path: string, outcome: Outcome) => void
}

export interface BatchSummary {
  readonly done: number
  readonly failed: number
}

/**
 * Reads every report below a folder and writes `<out>/<id>.json` for each and `manifest.jsonl`, a line a report in order of id; a folder that cannot
 * be read is a line too. Throws `InputError` where there is no report and `OutputError` where nothing can be written.
 */
export async function batch(folder: string, options: BatchOptions): Promise<BatchSummary> {
  const reports = listReports(folder)
  if (reports.length === 0) throw new InputError(`${folder}: no reports (${Object.keys(formats).join(', ')}) in this folder`)
  makeFolder(options.out)
  const pool = openPool({
    ...(options.threads !== undefined && { threads: options.threads }),
    ...(options.timeoutSeconds !== undefined && { timeoutSeconds: options.timeoutSeconds }),
  })
  const owners = new Map<string, string>()
  const refusalOf = ({ path, id, fault }: Listed): string | undefined => {
    if (fault !== undefined) return fault
    // Some file systems do not tell "A.json" from "a.json".
    const owner = owners.get(id.toLowerCase())
    if (owner !== undefined) return `its record would overwrite that of ${owner}; rename one of them`
    owners.set(id.toLowerCase(), path)
    return undefined
  }
  let done = 0
  let failed = 0
  const run = async (report: Listed): Promise<string> => {
    const { path, id } = report
    const refusal = refusalOf(report)
    const outcome: Outcome =
      refusal === undefined
        ? kept(await pool.run({ path, id }), join(options.out, `${id}.json`))
        : { ok: false, reason: `${path}: ${refusal}` }
    if (!outcome.ok) failed++
    options.onDone?.(++done, reports.length, path, outcome)
    return JSON.stringify(line(path, id, outcome))
  }
  try {
    const lines = await Promise.all(reports.map(run))
    write(join(options.out, 'manifest.jsonl'), lines.map((text) => `${text}\n`).join(''))
    return { done: done - failed, failed }
  } finally {
    await pool.close()
  }
}

/** Writes the record of an outcome; a record that cannot be written is a failure like any other. */
function kept(outcome: Outcome, path: string): Outcome {
  if (!outcome.ok) return outcome
  try {
    write(path, outcome.record)
    return outcome
  } catch (error) {
    if (error instanceof OutputError) return { ok: false, reason: error.message }
    throw error
  }
}

function line(path: string, id: string, outcome: Outcome): object {
  if (!outcome.ok) return { id, path, status: 'failed', reason: outcome.reason }
  const { sha256, counts, cases, references, diagnostics } = outcome
  return {
    id,
    path,
    status: 'ok',
    record: `${id}.json`,
    sha256,
    cases,
    findings: counts,
    references,
    warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
  }
}
