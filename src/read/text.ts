import { bytesOf } from './bytes.js'

/** The largest file that is read as a whole and is no report; the record of the largest report has a fifth of it. */
const maxBytes = 256 * 1024 * 1024

/** The text of a file that is no report. Throws `InputError` when it cannot be read. */
export function readText(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(path, { maxBytes, what: 'this' }))
}
