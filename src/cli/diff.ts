import { Command, Option } from '@commander-js/extra-typings'
import { existsSync } from 'node:fs'
import { printable } from '../core/printable.js'
import { filesBelow, idBelow, isFolder } from '../read/folder.js'
import { write } from '../write/index.js'
import { UsageError } from './fail.js'
import { inTime } from './in-time.js'
import { seconds } from './option.js'
import { readRecord } from './record.js'
import { put } from './stream.js'

/** `case-record diff OLD NEW`: which values two sets of records do not have in common. */
export function diffCommand() {
  return new Command('diff')
    .description('compare two folders of records, or two records: which values appeared, disappeared or changed; exit code 1 when any did')
    .argument('<old>', 'records (.json) of one version or program')
    .argument('<new>', 'those of the other')
    .option('--kind <kind>', 'only this kind: lab, drug, references, sections …')
    .addOption(
      new Option('--format <format>', 'of what is printed').choices(['text', 'json', 'markdown'] as const).default('text' as const),
    )
    .option('--out <file>', 'write it to a file')
    .option('--timeout <seconds>', 'deadline for each report', seconds, 10)
    .action(async (before, after, { kind, format, out, timeout }) => {
      // Loaded here because no other command needs it.
      const { diffRecords, diffFormats, isSame } = await import('../evaluate/index.js')
      if (isFile(before) !== isFile(after))
        throw new UsageError(`${before} and ${after}: a record and a folder; give two records or two folders`)
      const [old, now] = [recordsAt(before), recordsAt(after)]
      const wanted = (name: string): boolean => kind === undefined || name === kind
      const compared = [...old].flatMap(([id, path]) => {
        const other = now.get(id)
        if (other === undefined) return []
        const { changes, same } = inTime(path, timeout, () => diffRecords(readRecord(path), readRecord(other)))
        const diff = {
          changes: changes.filter((change) => wanted(change.kind)),
          same: Object.fromEntries(Object.entries(same).filter(([name]) => wanted(name))),
        }
        return [{ id: id === '' ? path : id, diff, kinds: Object.keys(same) }]
      })
      const known = [...new Set(compared.flatMap(({ kinds }) => kinds))]
      if (kind !== undefined && known.length > 0 && !known.includes(kind))
        throw new UsageError(`no kind "${kind}"; there are ${known.join(', ')}`)
      const report = {
        old: before,
        new: after,
        reports: compared.map(({ id, diff }) => ({ id, diff })),
        onlyOld: [...old.keys()].filter((id) => !now.has(id)),
        onlyNew: [...now.keys()].filter((id) => !old.has(id)),
      }
      const text = printable(diffFormats[format](report))
      if (out === undefined) put(text)
      else write(out, text)
      if (!isSame(report)) process.exitCode = 1
    })
}

function isFile(path: string): boolean {
  return existsSync(path) && !isFolder(path)
}

/** Records by the report they are about, the only one of a file by no name. */
function recordsAt(path: string): Map<string, string> {
  if (isFile(path)) return new Map([['', path]])
  return new Map(filesBelow(path, ['.json']).map((file) => [idBelow(path, file).replace(/(?:\/report)?\.json$/, ''), file]))
}
