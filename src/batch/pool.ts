import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { overdue, stumbled } from './job.js'
import type { Job, Outcome } from './job.js'
import type { Task } from './worker.js'

export interface Pool {
  /** Reads one report; a report that is not done within the deadline fails and its worker is replaced. */
  readonly run: (job: Job) => Promise<Outcome>
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  readonly threads?: number
  readonly timeoutSeconds?: number
}

/** Workers that can be killed: `openPool({ threads: 2, timeoutSeconds: 10 })`. */
export function openPool({ threads = availableParallelism(), timeoutSeconds = 10 }: PoolOptions = {}): Pool {
  const piscina = new Piscina<Task, Outcome>({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 1000,
  })
  const turn = turns(threads)
  return {
    // The clock starts when a worker is free for the job, not while the job waits.
    run: (job) => turn(() => runInTime(piscina, job, timeoutSeconds)),
    close: () => piscina.destroy(),
  }
}

/** How long a worker may take to load the program on a busy machine. */
const loadingSeconds = 60

/** Runs a job; its clock starts when its worker has loaded the program and begins with it. */
async function runInTime(piscina: Piscina<Task, Outcome>, job: Job, timeoutSeconds: number): Promise<Outcome> {
  const deadline = new AbortController()
  const stop = (): void => deadline.abort()
  let timer = setTimeout(stop, (loadingSeconds + timeoutSeconds) * 1000)
  const { port1: begins, port2: begun } = new MessageChannel()
  begins.once('message', () => {
    clearTimeout(timer)
    timer = setTimeout(stop, timeoutSeconds * 1000)
  })
  try {
    return await piscina.run({ job, begun }, { signal: deadline.signal, transferList: [begun] })
  } catch (error) {
    if (deadline.signal.aborted) return overdue(timeoutSeconds)
    return stumbled(error)
  } finally {
    clearTimeout(timer)
    begins.close()
  }
}

/** Lets at most `width` tasks run at a time; the others wait in order. */
function turns(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = width
  const waiting: (() => void)[] = []
  return async (task) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
