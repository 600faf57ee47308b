import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { CaseRecord } from '../schema/record.js'

/** A record as JSON text: two blanks of indent, fields in the record's order, a final newline. */
export function stringify(record: CaseRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

/** Writes a file whole or not at all, and the folders above it. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileAtomic.sync(path, text)
}
