import { Command, Option } from '@commander-js/extra-typings'
import { join } from 'node:path'
import { filesBelow, idBelow } from '../read/folder.js'
import { InputError, readText } from '../read/index.js'
import { write } from '../write/index.js'
import { orFail } from './fail.js'
import { inTime } from './in-time.js'
import { seconds } from './option.js'
import { readRecord } from './record.js'
import { textOf } from './report-of.js'
import { say } from './stream.js'

/** `case-record convert RECORDS --to brat`: records in the format of another tool. */
export function convertCommand() {
  return new Command('convert')
    .description('write records in the format of another tool')
    .argument('<records>', 'folder of records (.json), read with its subfolders')
    .addOption(
      new Option('--to <format>', 'brat: standoff, a .txt and an .ann for each record').choices(['brat'] as const).makeOptionMandatory(),
    )
    .requiredOption('--reports <folder>', 'the reports from which the records were made')
    .requiredOption('--out <folder>', 'where the files go')
    .option('--map <file>', 'which kinds and fields are which BRAT types and relations')
    .option('--timeout <seconds>', 'deadline for each record', seconds, 10)
    .action(async (folder, { reports, out, map: mapFile, timeout }) => {
      // Loaded here because no other command needs it.
      const { rubric, usualMap, readMap, writeStandoff, bratConfiguration } = await import('../evaluate/index.js')
      const map = mapFile === undefined ? usualMap(rubric) : readMap(readText(mapFile), mapFile)
      const files = filesBelow(folder, ['.json'])
      if (files.length === 0) throw new InputError(`${folder}: no records (.json) in this folder`)
      let written = 0
      for (const file of files)
        orFail(() => {
          const id = idBelow(folder, file).replace(/\.json$/, '')
          const record = readRecord(file)
          const text = textOf(record, { file, id, reports })
          const standoff = inTime(file, timeout, () => writeStandoff(record, text, map))
          write(join(out, `${id}.txt`), text)
          write(join(out, `${id}.ann`), standoff)
          written++
        })
      if (written > 0) write(join(out, 'annotation.conf'), bratConfiguration(map))
      say(`${written} of ${files.length} records written to ${out}`)
    })
}
