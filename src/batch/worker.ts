import { write } from '../write/index.js'
import type { Job, Outcome } from './job.js'
import { readReport, settled } from './read-report.js'

/** Reads one report in a worker: the record as text, or written to a file; why not, where it cannot be read. */
export default function work(job: Job): Outcome {
  const outcome = readReport(job)
  const { out, path } = job
  if (!outcome.ok || out === undefined) return outcome
  const { record = '', source: _, ...summary } = outcome
  return settled(path, () => {
    write(out, record)
    return summary
  })
}
