import { Command, Option } from '@commander-js/extra-typings'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, idBelow } from '../read/folder.js'
import { formats, InputError, read, readText } from '../read/index.js'
import { write } from '../write/index.js'
import { orFail } from './fail.js'
import { readRecord } from './record.js'

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
    .action(async (folder, { reports, out, map: mapFile }) => {
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
          const report = reportOf(id, reports)
          const source = read(report, id)
          if (source.sha256 !== record.source.sha256)
            throw new InputError(`${file}: made from another text than ${report} (sha256 differs)`)
          write(join(out, `${id}.txt`), source.text)
          write(join(out, `${id}.ann`), writeStandoff(record, source.text, map))
          written++
        })
      if (written > 0) write(join(out, 'annotation.conf'), bratConfiguration(map))
      process.stderr.write(`${written} of ${files.length} records written to ${out}\n`)
    })
}

function reportOf(id: string, reports: string): string {
  const report = Object.keys(formats)
    .map((ending) => join(reports, `${id}${ending}`))
    .find((path) => existsSync(path))
  if (report === undefined) throw new InputError(`${reports}: no report ${id} (${Object.keys(formats).join(', ')}) in this folder`)
  return report
}
