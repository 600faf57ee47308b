import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { fileFault } from '../core/file-fault.js'
import { OutputError } from './output-error.js'

/** Writes a file whole or not at all, and the folders above it; throws `OutputError` when it cannot. */
export function write(path: string, text: string): void {
  writing(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, text)
  })
}

/** Makes a folder that files can be written to, before the work is done of which it is the end; throws `OutputError` when it cannot. */
export function makeFolder(path: string): void {
  writing(path, () => {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK | constants.X_OK)
  })
}

function writing(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const fault = fileFault(error)
    throw fault === undefined ? error : new OutputError(`${path}: cannot be written: ${fault}`)
  }
}
