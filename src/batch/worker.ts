import type { Job, Outcome } from './job.js'
import { readReport } from './read-report.js'

/** What a worker does with a report; it writes nothing, so that it may be killed at any time without leaving half a file. */
export default function work(job: Job): Outcome {
  const result = readReport(job)
  return 'made' in result ? result.made : result
}
