import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Job, Outcome } from './job.js'

export interface Pool {
  /** Reads one report; a report that is not done within the deadline fails and its worker is replaced. */
  readonly run: (job: Job) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Workers that can be killed: `openPool({ threads: 2, timeoutSeconds: 10 })`. */
export function openPool({ threads = availableParallelism(), timeoutSeconds = 10 }: { readonly threads?: number; readonly timeoutSeconds?: number } = {}): Pool {
  const piscina = new Piscina<Job, Outcome>({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 1000,
  })
  return {
    async run(job) {
      const overdue = new AbortController()
      let timer: NodeJS.Timeout | undefined
      try {
        // The clock starts with the work, not while the job waits for a worker.
        const started = piscina.queueSize === 0 && piscina.options.maxThreads > piscina.threads.length
        timer = setTimeout(() => overdue.abort(), timeoutSeconds * 1000 + (started ? 2000 : 0))
        return await piscina.run(job, { signal: overdue.signal })
      } catch (error) {
        if (overdue.signal.aborted) return { ok: false, reason: `${job.path}: not done within ${timeoutSeconds} s; see --timeout`, input: true }
        return { ok: false, reason: `${job.path}: ${error instanceof Error ? error.message : String(error)}`, input: false }
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => piscina.destroy(),
  }
}
