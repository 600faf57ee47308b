import { runInTime } from '../batch/deadline.js'
import { InputError } from '../read/index.js'

/** What work gives that has a deadline: `inTime('a.json', 10, () => …)`; throws `InputError` where it is not done by then. */
export function inTime<T>(what: string, seconds: number, work: () => T): T {
  const done = runInTime(work, seconds)
  if (!done) throw new InputError(`${what}: not done within ${seconds} s; see --timeout`)
  return done.value
}
