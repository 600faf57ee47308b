import type { CaseRecord } from '../schema/record.js'

/** A record as JSON text: two blanks of indent, fields in the record's order, a final newline. */
export function stringify(record: CaseRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
