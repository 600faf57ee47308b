import { Command } from '@commander-js/extra-typings'
import { idOf } from '../read/index.js'
import { fail } from './fail.js'
import { positiveNumber } from './option.js'

/** `case-record extract FILE`: one record to stdout, diagnostics to stderr. */
export function extractCommand() {
  return new Command('extract')
    .description('print the record of one report')
    .argument('<file>', 'a report: Markdown (.md, .markdown) or plain text (.txt)')
    .option('--explain', 'print why each value was read or refused, sentence by sentence; FILE:LINE for one line')
    .option('--quiet', 'no diagnostics on stderr')
    .option('--timeout <seconds>', 'deadline for the report', positiveNumber, 10)
    .action(async (file, { quiet, timeout, explain }) => {
      if (explain) {
        const { explanationOf } = await import('./explain.js')
        process.stdout.write(explanationOf(file))
        return
      }
      const [{ runInTime }, { readReport }] = await Promise.all([import('../batch/deadline.js'), import('../batch/read-report.js')])
      const outcome = runInTime(readReport, { path: file, id: idOf(file) }, timeout)
      if (!outcome.ok) return fail(outcome.reason)
      process.stdout.write(outcome.record)
      if (quiet) return
      const { reportDiagnostics } = await import('./report.js')
      process.stderr.write(reportDiagnostics(file, outcome.source, outcome.diagnostics))
    })
}
