import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../read/folder.js'
import { makeFolder, writing } from '../write/index.js'
import { openJournal } from '../write/journal.js'
import { takeLock } from '../write/lock.js'
import type { Lock } from '../write/lock.js'
import { OutputError } from '../write/output-error.js'
import { isAbandoned } from '../write/temporary.js'
import { writeWhole } from '../write/whole-file.js'
import { manifestName, readManifest, sealName, sealOf } from './manifest.js'
import type { ManifestEntry } from './manifest.js'
import { recordsIn } from './records.js'
import type { Records } from './records.js'

/** The folder of a batch is no longer its own: what is left to do would be lost. */
export class LostError extends OutputError {}

/** The folder that a batch writes to, and nobody else while it does. */
export interface Output {
  readonly records: Records
  /** What earlier batches said of the folder, by report. */
  readonly entries: ReadonlyMap<string, ManifestEntry>
  /** Adds a line to the manifest as soon as it is true; throws `OutputError` when it cannot. */
  readonly note: (line: string) => void
  /** Writes the manifest of a finished batch, and its checksum, which says that it is finished. */
  readonly seal: (lines: readonly string[]) => void
  /** Gives the folder back; called twice it does nothing. */
  readonly close: () => void
}

/** Opens a folder for a batch: locked, cleared of what killed programs left. Throws `OutputError` where it cannot, or where another batch has it. */
export function openOutput(folder: string): Output {
  makeFolder(folder)
  const lock = locked(folder)
  try {
    return outputOf(folder, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

function outputOf(folder: string, lock: Lock): Output {
  const manifest = join(folder, manifestName)
  const seal = join(folder, sealName)
  const inFolder = <T>(path: string, work: () => T): T => {
    if (!lock.isHeld()) throw new LostError(`${folder}: removed, or given to another batch, while this one ran`)
    return writing(path, work)
  }
  for (const path of filesBelow(folder, ['.tmp'], () => undefined)) if (isAbandoned(path) !== false) rmSync(path, { force: true })
  const entries = readManifest(manifest)
  const journal = writing(manifest, () => {
    rmSync(seal, { force: true })
    return openJournal(manifest)
  })
  let isOpen = true
  return {
    records: recordsIn(folder, inFolder),
    entries,
    note: (line) => inFolder(manifest, () => journal.append(line)),
    seal(lines) {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8')
      inFolder(manifest, () => writeWhole(manifest, bytes))
      inFolder(seal, () => writeWhole(seal, Buffer.from(sealOf(bytes))))
    },
    close() {
      if (!isOpen) return
      isOpen = false
      journal.close()
      lock.release()
    },
  }
}

function locked(folder: string): Lock {
  const path = join(folder, '.case-record.lock')
  const lock = writing(path, () => takeLock(path))
  if ('release' in lock) return lock
  const { pid, host } = lock
  const who = pid === 0 ? 'it is not known which' : `process ${pid} on ${host}`
  throw new OutputError(`${folder}: another batch writes here (${who}); where it no longer runs, remove ${path}`)
}
