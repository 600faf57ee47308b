import { Command } from '@commander-js/extra-typings'
import { printable } from '../core/printable.js'
import { fail } from './fail.js'
import { inTime } from './in-time.js'
import { seconds } from './option.js'
import { put, talk } from './stream.js'

/** `case-record extract FILE`: one record to stdout, diagnostics to stderr. */
export function extractCommand() {
  return new Command('extract')
    .description('print the record of one report')
    .argument('<file>', 'a report: Markdown (.md, .markdown) or plain text (.txt)')
    .option('--explain', 'print why each value was read or refused, sentence by sentence; FILE:LINE for one line')
    .option('--quiet', 'no diagnostics on stderr')
    .option('--timeout <seconds>', 'deadline for the report', seconds, 10)
    .action(async (file, { quiet, timeout, explain }) => {
      if (explain) {
        const { explanationOf } = await import('./explain.js')
        put(printable(inTime(file, timeout, () => explanationOf(file))))
        return
      }
      const { readReport } = await import('../batch/read-report.js')
      const result = inTime(file, timeout, () => readReport({ path: file }))
      if (!('made' in result)) return fail(`${file}: ${result.reason}`)
      put(result.made.record)
      if (quiet) return
      const { reportDiagnostics } = await import('./report.js')
      talk(reportDiagnostics(file, result.source, result.diagnostics))
    })
}
