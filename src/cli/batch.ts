import { Command } from '@commander-js/extra-typings'
import { seconds, threads as threadCount } from './option.js'
import { progress } from './progress.js'
import { endOnSignal } from './signal.js'

/** `case-record batch DIR --out DIR`: a record for every report below a folder, and a manifest. */
export function batchCommand() {
  return new Command('batch')
    .description('write a record for every report below a folder, and manifest.jsonl')
    .argument('<folder>', 'folder with reports (.md, .markdown, .txt), read with its subfolders')
    .requiredOption('--out <folder>', 'where the records go: <out>/<path without ending>.json')
    .option('--resume', 'leave alone what an earlier batch has made of the same reports with the same program')
    .option('--threads <count>', 'workers (default: one a processor)', threadCount)
    .option('--timeout <seconds>', 'deadline for each report', seconds, 10)
    .option('--quiet', 'nothing on stderr but failures')
    .action(async (folder, { out, resume, threads, timeout, quiet }) => {
      const stop = new AbortController()
      const bar = progress(quiet !== true)
      let read = 'nothing read yet'
      endOnSignal((signal) => {
        stop.abort()
        bar.end()
        bar.say(`case-record: stopped by ${signal}: ${read}; what is done is kept, --resume does the rest`)
      })
      const { batch } = await import('../batch/index.js')
      const { done, kept, failed, removed } = await batch(folder, {
        out,
        timeoutSeconds: timeout,
        resume: resume === true,
        stop: stop.signal,
        ...(threads !== undefined && { threads }),
        onDone(count, total, { path, reason }) {
          read = `${count} of ${counted(total, 'report')} read`
          if (reason !== undefined) bar.say(`case-record: ${reason}`)
          bar.show(count, total, path)
        },
      })
      bar.end()
      if (failed > 0) process.exitCode = 1
      if (quiet === true) return
      for (const record of removed) bar.say(`${record} removed from ${out}: its report is gone or has no record any more`)
      bar.say(
        `${counted(done - kept, 'record')} written to ${out}${kept > 0 ? `, ${kept} kept` : ''}${failed > 0 ? `, ${counted(failed, 'report')} failed (see manifest.jsonl)` : ''}`,
      )
    })
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
