import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeBytes } from './bytes.js'
import { temporaryName } from './temporary.js'

/** Puts a file in place when all of its bytes are on the disk; what stood there stays until then, and stays when that fails. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = temporaryName(dirname(path))
  try {
    const file = openSync(temporary, 'wx')
    try {
      const mode = statSync(path, { throwIfNoEntry: false })?.mode
      if (mode !== undefined) fchmodSync(file, mode & 0o777)
      writeBytes(file, bytes)
      fsyncSync(file)
      const { size } = fstatSync(file)
      if (size !== bytes.byteLength) throw new Error(`${path}: ${size} of ${bytes.byteLength} bytes were written`)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
