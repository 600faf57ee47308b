import { printable } from '../core/printable.js'
import type { CaseRecord } from '../schema/record.js'

/**
 * A record as JSON text: a line for each finding, reference or other entry of a list and for each field that is no list, fields in the record's
 * order, a final newline. Indenting every field would nearly double its size.
 */
export function stringify(record: CaseRecord): string {
  return [...linesOf(record)].join('')
}

/** The same as bytes, made line by line, so that a long record is in memory once. */
export function encode(record: CaseRecord): Uint8Array {
  const pieces: Uint8Array[] = []
  let piece = ''
  for (const line of linesOf(record)) {
    piece += line
    if (piece.length < 65_536) continue
    pieces.push(Buffer.from(piece, 'utf8'))
    piece = ''
  }
  return Buffer.concat([...pieces, Buffer.from(piece, 'utf8')])
}

function* linesOf(record: CaseRecord): Generator<string> {
  yield '{\n'
  yield* fieldLines(record)
  yield '}\n'
}

function* fieldLines(value: object): Generator<string> {
  const fields: [string, unknown][] = Object.entries(value).filter(([, inner]) => inner !== undefined)
  for (const [index, [key, inner]] of fields.entries()) {
    const end = index < fields.length - 1 ? ',\n' : '\n'
    yield `${JSON.stringify(key)}: `
    if (key === 'findings' && typeof inner === 'object' && inner !== null) {
      yield '{\n'
      yield* fieldLines(inner)
      yield `}${end}`
    } else yield* listLines(inner, end)
  }
}

function* listLines(value: unknown, end: string): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield printable(JSON.stringify(value)) + end
    return
  }
  yield '[\n'
  for (const [index, entry] of value.entries()) yield printable(JSON.stringify(entry)) + (index < value.length - 1 ? ',\n' : '\n')
  yield `]${end}`
}
