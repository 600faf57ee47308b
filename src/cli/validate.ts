import { Command } from '@commander-js/extra-typings'
import { filesBelow, idBelow, isFolder } from '../read/folder.js'
import { InputError } from '../read/index.js'
import { fail, orFail } from './fail.js'
import { inTime } from './in-time.js'
import { seconds } from './option.js'
import { textOf } from './report-of.js'
import { say } from './stream.js'

/** `case-record validate FILE|DIR`: records against the schema and themselves, and with `--reports` against what they were made from. */
export function validateCommand() {
  return new Command('validate')
    .description('check records against the schema, their ids and spans, and with --reports against the reports')
    .argument('<path>', 'a record (.json), or a folder of records read with its subfolders')
    .option('--reports <folder>', 'the reports from which the records were made: checks quotes, places, lengths and hashes too')
    .option('--timeout <seconds>', 'deadline for each record', seconds, 10)
    .action(async (path, { reports, timeout }) => {
      const [{ faultsOf }, { auditFolder }] = await Promise.all([import('./record-faults.js'), import('../batch/audit.js')])
      const isMany = isFolder(path)
      const files = isMany ? recordsIn(path) : [path]
      let valid = 0
      for (const file of files) {
        const id = isMany ? idBelow(path, file).replace(/\.json$/i, '') : undefined
        const faults = orFail(() =>
          inTime(file, timeout, () =>
            faultsOf(file, reports === undefined ? undefined : (record) => textOf(record, { file, id: id ?? record.source.id, reports })),
          ),
        )
        if (faults?.length === 0) valid++
        for (const fault of faults ?? []) fail(`${file}: ${fault}`)
      }
      for (const fault of isMany ? (orFail(() => auditFolder(path, reports)) ?? []) : []) fail(fault)
      const unchecked =
        reports === undefined ? '; not compared with the reports: quotes, places and hashes are not checked (see --reports)' : ''
      say(`${valid} of ${files.length} records are valid${unchecked}`)
    })
}

function recordsIn(folder: string): string[] {
  const files = filesBelow(folder, ['.json'])
  if (files.length === 0) throw new InputError(`${folder}: no records (.json) in this folder`)
  return files
}
