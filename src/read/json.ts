import { parseTree, printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'
import { place } from '../core/place.js'
import { InputError, readText } from './index.js'

/** What a JSON file holds. Throws `InputError` that says where it is broken: "a.json:12:4: not JSON (comma expected)". */
export function readJson(path: string): unknown {
  return parseJson(readText(path), path)
}

/** What a JSON text holds; the path is for the message. */
export function parseJson(text: string, path: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    const { line, column, reason } = jsonFault(text)
    throw new InputError(`${path}:${line}:${column}: not JSON (${reason})`)
  }
}

/** Where a text stops to be JSON, and why. */
export function jsonFault(text: string): { readonly line: number; readonly column: number; readonly reason: string } {
  if (text.trim() === '') return { line: 1, column: 1, reason: 'it is empty' }
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  const { line, column } = place(text)(first?.offset ?? 0)
  const reason =
    first === undefined
      ? 'it cannot be parsed'
      : printParseErrorCode(first.error)
          .replace(/(?!^)[A-Z]/g, ' $&')
          .toLowerCase()
  return { line, column, reason }
}
