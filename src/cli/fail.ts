import { InputError } from '../read/index.js'
import { OutputError } from '../write/output-error.js'
import { say } from './stream.js'

/** The command line asks for what there is not: the message says so and what there is; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Says on stderr what was wrong and lets the command end with exit code 1. */
export function fail(message: string): void {
  say(`case-record: ${message}`)
  process.exitCode = 1
}

/** Runs what may be refused for one file of many: says why, and lets the others go on. */
export function orFail<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!isRefusal(error)) throw error
    fail(error.message)
    return undefined
  }
}

/** Whether an error is about a file that was given, not about the program. */
export function isRefusal(error: unknown): error is InputError | OutputError {
  return error instanceof InputError || error instanceof OutputError
}
