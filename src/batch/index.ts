import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { formats, hashOfFile, InputError } from '../read/index.js'
import { OutputError } from '../write/output-error.js'
import type { Outcome } from './job.js'
import { listReports } from './list.js'
import type { Listed } from './list.js'
import { manifestLine } from './manifest.js'
import { LostError, openOutput } from './output.js'
import type { Output } from './output.js'
import { openPool } from './pool.js'
import type { Pool } from './pool.js'
import { programHere } from './program.js'
import type { Program } from './program.js'

export interface BatchOptions {
  readonly out: string
  readonly threads?: number
  readonly timeoutSeconds?: number
  /** Leaves alone what an earlier batch has made of the same reports with the same program. */
  readonly resume?: boolean
  /** Gives the output folder back at once, because the program is about to end. */
  readonly stop?: AbortSignal
  /** Told after each report. */
  readonly onDone?: (done: number, total: number, result: Result) => void
}

/** What became of a report. */
export interface Result {
  readonly path: string
  readonly status: 'made' | 'kept' | 'failed'
  /** Why it failed. */
  readonly reason?: string
  /** Its line in the manifest. */
  readonly line: string
}

export interface BatchSummary {
  /** How many records there are now. */
  readonly done: number
  /** How many of them were left as an earlier batch had made them. */
  readonly kept: number
  readonly failed: number
  /** Records of earlier batches that were removed, because their reports are gone or have none any more. */
  readonly removed: readonly string[]
}

/**
 * Reads every report below a folder and writes `<out>/<id>.json` for each and `manifest.jsonl`, a line a report in order of id; a folder that cannot
 * be read is a line too. Throws `InputError` where there is no report and `OutputError` where the folder cannot be written to or is another's.
 */
export async function batch(folder: string, options: BatchOptions): Promise<BatchSummary> {
  const { out, threads = availableParallelism(), timeoutSeconds = 10, resume = false } = options
  const reports = listReports(folder)
  if (reports.length === 0) throw new InputError(`${folder}: no reports (${Object.keys(formats).join(', ')}) in this folder`)
  const program = programHere()
  const output = openOutput(out)
  options.stop?.addEventListener('abort', output.close)
  const pool = openPool({ threads, timeoutSeconds })
  try {
    let done = 0
    const results = await inLanes(reports, threads + 1, async (report) => {
      const line = resume ? keptLine(report, output, program) : undefined
      const result =
        line === undefined ? await readOne(report, { pool, output, program }) : { path: report.path, status: 'kept' as const, line }
      options.onDone?.(++done, reports.length, result)
      return result
    })
    const removed = removeOthers(reports, output)
    output.seal(results.map(({ line }) => line))
    const count = (status: Result['status']): number => results.filter((result) => result.status === status).length
    return { done: count('made') + count('kept'), kept: count('kept'), failed: count('failed'), removed }
  } finally {
    output.close()
    await pool.close()
  }
}

/** The line of a report of which the folder holds the record that would be made now. */
function keptLine({ path, name, id, fault }: Listed, { entries, records }: Output, program: Program): string | undefined {
  const entry = fault === undefined ? entries.get(name) : undefined
  if (entry?.status !== 'ok' || entry.id !== id) return undefined
  const isSame = JSON.stringify(entry.program) === JSON.stringify(program)
  return isSame && entry.sha256 === hashOfFile(path) && records.holds(entry) ? entry.line : undefined
}

interface Means {
  readonly pool: Pool
  readonly output: Output
  readonly program: Program
}

async function readOne(report: Listed, { pool, output, program }: Means): Promise<Result> {
  const { path, id, fault } = report
  const read: Outcome = fault === undefined ? await pool.run({ path, id }) : { ok: false, reason: fault }
  if (!read.ok && fault === undefined) tolerant(() => output.records.drop(id))
  const unwritten = read.ok ? tolerant(() => output.records.put(id, read.record)) : undefined
  // The manifest says nothing of where its folder is.
  const outcome: Outcome =
    unwritten === undefined ? read : { ok: false, reason: unwritten.slice(Math.max(0, unwritten.indexOf(`${id}.json: `))) }
  const stale = !outcome.ok && fault === undefined && output.records.has(id) ? `${id}.json` : undefined
  const line = manifestLine(report, outcome, program, stale)
  // Where no line can be added now, the manifest that is written at the end has it.
  tolerant(() => output.note(line))
  if (outcome.ok) return { path, status: 'made', line }
  return { path, status: 'failed', reason: unwritten ?? `${path}: ${outcome.reason}`, line }
}

/** Does what may fail for one report and not for the next; gives the reason. */
function tolerant(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof OutputError) || error instanceof LostError) throw error
    return error.message
  }
}

/** Removes the records of earlier batches whose reports are not there any more; those below a folder that cannot be read may be there. */
function removeOthers(reports: readonly Listed[], { records }: Output): string[] {
  const unread = reports.map(({ id }) => id).filter((id) => id.endsWith('/'))
  const others = records.others(new Set(reports.map(({ id }) => id))).filter((id) => !unread.some((above) => id.startsWith(above)))
  for (const id of others) tolerant(() => records.drop(id))
  return others.map((id) => `${id}.json`)
}

/** Runs work on each of a list, on so many at a time, and lets the program hear a signal in between; results in the order of the list. */
async function inLanes<T, R>(list: readonly T[], width: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const entries = list.entries()
  const results: R[] = []
  const lane = async (): Promise<void> => {
    for (const [index, each] of entries) {
      await setImmediate()
      results[index] = await work(each)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}
