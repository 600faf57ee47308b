import { Command, Option } from '@commander-js/extra-typings'
import { readFileSync, statSync } from 'node:fs'
import { InputError } from '../read/index.js'
import type { CaseRecord } from '../schema/record.js'
import { isRecord, violations } from '../validate/index.js'
import { write } from '../write/index.js'

/** `case-record diff OLD NEW`: which values two sets of records do not have in common. */
export function diffCommand() {
  return new Command('diff')
    .description('compare two folders of records, or two records: which values appeared, disappeared or changed; exit code 1 when any did')
    .argument('<old>', 'records (.json) of one version or program')
    .argument('<new>', 'those of the other')
    .option('--kind <kind>', 'only this kind: lab, drug, references, sections …')
    .addOption(new Option('--format <format>', 'of what is printed').choices(['text', 'json', 'markdown'] as const).default('text' as const))
    .option('--out <file>', 'write it to a file')
    .action(async (before, after, { kind, format, out }) => {
      // Loaded here because no other command needs it.
      const { diffRecords, diffFormats, isSame, filesBelow, idBelow } = await import('../evaluate/index.js')
      const recordsAt = (path: string): Map<string, string> => {
        if (statSync(path, { throwIfNoEntry: false })?.isFile()) return new Map([['', path]])
        return new Map(filesBelow(path, '.json').map((file) => [idBelow(path, file).replace(/(?:\/report)?\.json$/, ''), file]))
      }
      const [old, now] = [recordsAt(before), recordsAt(after)]
      const reports = [...old].flatMap(([id, path]) => {
        const other = now.get(id)
        if (other === undefined) return []
        const { changes, same } = diffRecords(recordAt(path), recordAt(other))
        const wanted = (name: string): boolean => kind === undefined || name === kind
        return [{ id: id === '' ? path : id, diff: { changes: changes.filter((change) => wanted(change.kind)), same: Object.fromEntries(Object.entries(same).filter(([name]) => wanted(name))) } }]
      })
      const report = { old: before, new: after, reports, onlyOld: [...old.keys()].filter((id) => !now.has(id)), onlyNew: [...now.keys()].filter((id) => !old.has(id)) }
      const text = diffFormats[format](report)
      if (out === undefined) process.stdout.write(text)
      else write(out, text)
      if (!isSame(report)) process.exitCode = 1
    })
}

function recordAt(path: string): CaseRecord {
  let record: unknown
  try {
    record = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new InputError(`${path}: not JSON`)
  }
  if (isRecord(record)) return record
  throw new InputError(`${path}: not a valid record: ${violations(record).slice(0, 3).join('; ')}`)
}
