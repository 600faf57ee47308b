import type { MessagePort } from 'node:worker_threads'
import type { Job, Outcome } from './job.js'
import { readReport } from './read-report.js'

/** A report, and where its worker says that it begins. */
export interface Task {
  readonly job: Job
  readonly begun: MessagePort
}

/** What a worker does with a report; it writes nothing, so that it may be killed at any time without leaving half a file. */
export default function work({ job, begun }: Task): Outcome {
  begun.postMessage('begun')
  begun.close()
  const result = readReport(job)
  return 'made' in result ? result.made : result
}
