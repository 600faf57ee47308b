import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generator } from '../assemble/generator.js'
import { filesBelow, idBelow } from '../read/folder.js'
import { writeWhole } from '../write/whole-file.js'
import type { ManifestEntry } from './manifest.js'

/** The records in the folder of a batch, by the ids of their reports. */
export interface Records {
  /** Puts a record in place; throws `OutputError` when it cannot, and what stood there stays. */
  readonly put: (id: string, record: Uint8Array) => void
  /** Whether the record of an entry is there as it was written. */
  readonly holds: (entry: ManifestEntry) => boolean
  /** Whether any file stands where the record of a report belongs. */
  readonly has: (id: string) => boolean
  /** Removes a record whose report has none any more; a file that is no record of ours for it stays. */
  readonly drop: (id: string) => void
  /** Ids of the records of ours which are not in a list. */
  readonly others: (ids: ReadonlySet<string>) => string[]
}

const ending = '.json'

/** The records below a folder; `writing` is asked to do what writes. */
export function recordsIn(folder: string, writing: (path: string, work: () => void) => void): Records {
  const place = (id: string): string => join(folder, `${id}${ending}`)
  return {
    put(id, record) {
      const path = place(id)
      writing(path, () => {
        mkdirSync(dirname(path), { recursive: true })
        writeWhole(path, record)
      })
    },
    holds: ({ id, recordSha256 }) => recordSha256 !== undefined && hashOf(place(id)) === recordSha256,
    has: (id) => existsSync(place(id)),
    drop(id) {
      if (isOurs(place(id), id)) writing(place(id), () => rmSync(place(id)))
    },
    others: (ids) =>
      filesBelow(folder, [ending], () => undefined)
        .map((path) => idBelow(folder, path).slice(0, -ending.length))
        .filter((id) => !ids.has(id) && isOurs(place(id), id)),
  }
}

/** Whether a file is a record that this program made of the report with this id. */
function isOurs(path: string, id: string): boolean {
  try {
    if (!lstatSync(path).isFile()) return false
    const record = fieldsOf(JSON.parse(readFileSync(path, 'utf8')))
    return record.schema === 'case-record/1' && fieldsOf(record.generator).name === generator.name && fieldsOf(record.source).id === id
  } catch {
    return false
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function hashOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined
  } catch {
    return undefined
  }
}
