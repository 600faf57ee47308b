import { isatty } from 'node:tty'
import { fileFault } from '../core/file-fault.js'
import { printableLine } from '../core/printable.js'
import { writeBytes } from '../write/bytes.js'
import { OutputError } from '../write/output-error.js'

/** Writes data to stdout, every byte; false where its reader has seen enough (`| head`), which is no fault. Throws `OutputError` when it cannot. */
export function put(data: string | Uint8Array): boolean {
  try {
    writeBytes(1, typeof data === 'string' ? Buffer.from(data, 'utf8') : data)
    return true
  } catch (error) {
    if (isClosed(error)) return false
    const fault = fileFault(error)
    throw fault === undefined ? error : new OutputError(`stdout: cannot be written: ${fault}`)
  }
}

/** Writes talk to stderr; that nobody can hear it is no fault. */
export function talk(text: string): void {
  try {
    writeBytes(2, Buffer.from(text, 'utf8'))
  } catch (error) {
    if (!isClosed(error) && fileFault(error) === undefined) throw error
  }
}

/** Says a message on stderr, in a line of its own in which nothing is left that a terminal obeys. */
export function say(message: string): void {
  talk(`${printableLine(message)}\n`)
}

/** Whether somebody looks at stderr as it comes. */
export function isWatched(): boolean {
  return isatty(2)
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
