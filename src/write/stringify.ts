import { printable } from '../core/printable.js'
import type { CaseRecord } from '../schema/record.js'

/**
 * A record as JSON text: a line for each finding, reference or other entry of a list and for each field that is no list, fields in the record's
 * order, a final newline. Indenting every field would double its size.
 */
export function stringify(record: CaseRecord): string {
  return printable(`{\n${fields(record)}\n}\n`)
}

function fields(value: object): string {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]: [string, unknown]) => `${JSON.stringify(key)}: ${lines(inner, key === 'findings')}`)
    .join(',\n')
}

function lines(value: unknown, isGrouped: boolean): string {
  if (isGrouped && typeof value === 'object' && value !== null) return `{\n${fields(value)}\n}`
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
}
