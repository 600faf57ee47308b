import { Command } from '@commander-js/extra-typings'
import { positiveInteger, positiveNumber } from './option.js'
import { progress } from './progress.js'

/** `case-record batch DIR --out DIR`: a record for every report below a folder, and a manifest. */
export function batchCommand() {
  return new Command('batch')
    .description('write a record for every report below a folder, and manifest.jsonl')
    .argument('<folder>', 'folder with reports (.md, .markdown, .txt), read with its subfolders')
    .requiredOption('--out <folder>', 'where the records go: <out>/<path without ending>.json')
    .option('--threads <count>', 'workers (default: one a processor)', positiveInteger)
    .option('--timeout <seconds>', 'deadline for each report', positiveNumber, 10)
    .option('--quiet', 'nothing on stderr but failures')
    .action(async (folder, { out, threads, timeout, quiet }) => {
      const { batch } = await import('../batch/index.js')
      const bar = progress(quiet !== true)
      const summary = await batch(folder, {
        out,
        timeoutSeconds: timeout,
        ...(threads !== undefined && { threads }),
        onDone(done, total, path, outcome) {
          if (!outcome.ok) bar.say(`case-record: ${outcome.reason}`)
          bar.show(done, total, path)
        },
      })
      bar.end()
      if (quiet !== true)
        process.stderr.write(
          `${counted(summary.done, 'record')} written to ${out}${summary.failed > 0 ? `, ${counted(summary.failed, 'report')} failed (see manifest.jsonl)` : ''}\n`,
        )
      if (summary.failed > 0) process.exitCode = 1
    })
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
