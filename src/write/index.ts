import { accessSync, closeSync, constants, mkdirSync, openSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileFault } from '../core/file-fault.js'
import { writeBytes } from './bytes.js'
import { OutputError } from './output-error.js'
import { sweepFolder } from './temporary.js'
import { writeWhole } from './whole-file.js'

/** Writes a file whole or not at all, and the folders above it; a link stays and what it leads to is written. Throws `OutputError` when it cannot. */
export function write(path: string, text: string): void {
  writing(path, () => {
    const bytes = Buffer.from(text, 'utf8')
    const there = statSync(path, { throwIfNoEntry: false })
    // "--out /dev/stdout": a device or pipe is written to, never put aside for a file.
    if (there && !there.isFile() && !there.isDirectory()) return writeThrough(path, bytes)
    if (!there) mkdirSync(dirname(path), { recursive: true })
    const place = there ? realpathSync(path) : path
    sweepFolder(dirname(place))
    writeWhole(place, bytes)
  })
}

/** Makes a folder that files can be written to, before the work is done of which it is the end; throws `OutputError` when it cannot. */
export function makeFolder(path: string): void {
  writing(path, () => {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK | constants.X_OK)
  })
}

/** Does what writes, and throws `OutputError` with its reason where the system refuses. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const fault = fileFault(error)
    throw fault === undefined ? error : new OutputError(`${path}: cannot be written: ${fault}`)
  }
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w')
  try {
    writeBytes(file, bytes)
  } finally {
    closeSync(file)
  }
}
