import { runInNewContext } from 'node:vm'
import { overdue } from './job.js'
import type { Job, Outcome } from './job.js'

/** Runs a job in this thread and stops it when its time is over; one report needs no worker, whose start would cost as much again. */
export function runInTime(work: (job: Job) => Outcome, job: Job, timeoutSeconds: number): Outcome {
  const results: Outcome[] = []
  try {
    // Only a script can be stopped from outside, and a script sees only its own context.
    runInNewContext('run()', { run: () => results.push(work(job)) }, { timeout: Math.ceil(timeoutSeconds * 1000) })
  } catch (error) {
    if (!isTimeout(error)) throw error
  }
  return results[0] ?? overdue(job, timeoutSeconds)
}

function isTimeout(error: unknown): boolean {
  // It belongs to the other context, where `Error` is another.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
