import { runInNewContext } from 'node:vm'

/** Runs work in this thread and stops it when its time is over: what it gave, or undefined where it was stopped. One report needs no worker, whose start would cost as much again. */
export function runInTime<T>(work: () => T, timeoutSeconds: number): { readonly value: T } | undefined {
  const results: { readonly value: T }[] = []
  try {
    // Only a script can be stopped from outside, and a script sees only its own context.
    runInNewContext('run()', { run: () => void results.push({ value: work() }) }, { timeout: Math.ceil(timeoutSeconds * 1000) })
  } catch (error) {
    if (!isTimeout(error)) throw error
  }
  return results[0]
}

function isTimeout(error: unknown): boolean {
  // It belongs to the other context, where `Error` is another.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
