import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { fileFault } from '../core/file-fault.js'
import { InputError } from './input-error.js'

/** What may be read. */
export interface Allowed {
  readonly maxBytes: number
  /** What the file is read as: "a report". */
  readonly what: string
  /** What to do where it is a folder. */
  readonly folder?: string
}

/** All bytes of a file. Throws `InputError` where it cannot be read, is too large, or is none: a folder, a pipe, a device. */
export function bytesOf(path: string, { maxBytes, what, folder }: Allowed): Uint8Array {
  return readingFile(path, folder, (file, size) => {
    const refuse = (found: string): never => {
      throw new InputError(`${path}: ${found} bytes are too large for ${what} (at most ${maxBytes})`)
    }
    if (size > maxBytes) refuse(String(size))
    // It may grow or shrink while it is read: what counts is what came.
    const bytes = Buffer.alloc(size + 1)
    let length = 0
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null)
    if (length > size) throw new InputError(`${path}: it grew while it was read`)
    return bytes.subarray(0, length)
  })
}

/** A file that is open, for what reads it piece by piece. Throws `InputError` when it cannot be opened. */
export function openFile(path: string, folder = 'give a file'): number {
  return reading(path, () => {
    // A pipe without writer would be waited for.
    const file = openSync(path, constants.O_RDONLY | nonBlocking)
    const stat = fstatSync(file)
    if (stat.isFile()) return file
    closeSync(file)
    throw new InputError(`${path}: ${stat.isDirectory() ? `a folder; ${folder}` : 'a pipe or device; save it as a file'}`)
  })
}

/** Does what reads, and throws `InputError` with its reason where the system refuses. */
export function reading<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const fault = fileFault(error)
    throw fault === undefined ? error : new InputError(`${path}: ${fault}`)
  }
}

/** Windows has no such flag. */
const nonBlocking: number = 'O_NONBLOCK' in constants ? constants.O_NONBLOCK : 0

function readingFile<T>(path: string, folder: string | undefined, work: (file: number, size: number) => T): T {
  const file = openFile(path, folder)
  try {
    return reading(path, () => work(file, fstatSync(file).size))
  } finally {
    closeSync(file)
  }
}
