import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { writeBytes } from './bytes.js'

/** A file that only grows, line by line. */
export interface Journal {
  /** Adds a line whole or not at all; throws what the system says when it cannot. */
  readonly append: (line: string) => void
  readonly close: () => void
}

/** Opens a journal behind its last whole line; half a line, which a killed program left, is cut off. */
export function openJournal(path: string): Journal {
  const file = openSync(path, 'a+')
  let length = wholeLines(file)
  ftruncateSync(file, length)
  return {
    append(line) {
      const bytes = Buffer.from(`${line}\n`, 'utf8')
      try {
        writeBytes(file, bytes)
      } catch (error) {
        ftruncateSync(file, length)
        throw error
      }
      length += bytes.byteLength
    },
    close: () => closeSync(file),
  }
}

/** How many bytes of a file are whole lines. */
function wholeLines(file: number): number {
  const piece = Buffer.alloc(65_536)
  for (let end = fstatSync(file).size; end > 0;) {
    const from = Math.max(0, end - piece.length)
    const read = readSync(file, piece, 0, end - from, from)
    const at = piece.subarray(0, read).lastIndexOf(10)
    if (at >= 0) return from + at + 1
    end = from
  }
  return 0
}
