import { Command } from '@commander-js/extra-typings'
import { openPool } from '../batch/pool.js'
import { idOf } from '../read/index.js'
import { fail } from './fail.js'
import { positiveNumber } from './option.js'
import { reportDiagnostics } from './report.js'

/** `case-record extract FILE`: one record to stdout, diagnostics to stderr. */
export function extractCommand() {
  return new Command('extract')
    .description('print the record of one report')
    .argument('<file>', 'a report: Markdown (.md, .markdown) or plain text (.txt)')
    .option('--quiet', 'no diagnostics on stderr')
    .option('--timeout <seconds>', 'deadline for the report', positiveNumber, 10)
    .action(async (file, { quiet, timeout }) => {
      const pool = openPool({ threads: 1, timeoutSeconds: timeout })
      try {
        const outcome = await pool.run({ path: file, id: idOf(file) })
        if (!outcome.ok) return fail(outcome.reason)
        process.stdout.write(outcome.record ?? '')
        if (!quiet) process.stderr.write(reportDiagnostics(file, outcome.source ?? '', outcome.diagnostics))
      } finally {
        await pool.close()
      }
    })
}
