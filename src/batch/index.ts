import { join, resolve } from 'node:path'
import { write } from '../write/index.js'
import type { Outcome } from './job.js'
import { listReports } from './list.js'
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

/** Reads every report below a folder and writes `<out>/<id>.json` for each and `manifest.jsonl`, a line a report in order of id. */
export async function batch(folder: string, options: BatchOptions): Promise<BatchSummary> {
  const reports = listReports(folder)
  const pool = openPool({
    ...(options.threads !== undefined && { threads: options.threads }),
    ...(options.timeoutSeconds !== undefined && { timeoutSeconds: options.timeoutSeconds }),
  })
  const owners = new Map<string, string>()
  let done = 0
  let failed = 0
  const run = async ({ path, id }: { path: string; id: string }): Promise<string> => {
    const owner = owners.get(id.toLowerCase())
    owners.set(id.toLowerCase(), owner ?? path)
    const outcome: Outcome =
      owner === undefined
        ? await pool.run({ path, id, out: resolve(join(options.out, `${id}.json`)) })
        : { ok: false, reason: `${path}: its record would overwrite that of ${owner}; rename one of them`, input: true }
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

function line(path: string, id: string, outcome: Outcome): object {
  if (!outcome.ok) return { id, path, status: 'failed', reason: outcome.reason }
  const { sha256, counts, cases, references, diagnostics } = outcome
  return { id, path, status: 'ok', record: `${id}.json`, sha256, cases, findings: counts, references, warnings: diagnostics.filter(({ severity }) => severity !== 'info').length }
}
