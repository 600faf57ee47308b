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
  const at = place(text)
  const deep = depthFault(text)
  if (deep !== undefined) return { ...at(deep), reason: 'it is nested too deeply' }
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  const reason =
    first === undefined
      ? 'it cannot be parsed'
      : printParseErrorCode(first.error)
          .replace(/(?!^)[A-Z]/g, ' $&')
          .toLowerCase()
  return { ...at(first?.offset ?? 0), reason }
}

/** No record is nested so deeply, and whoever looks for a fault by calling itself would run out of stack. */
const deepest = 1000

/** Where brackets outside of strings are nested deeper than any record. */
function depthFault(text: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth > deepest) return index
  }
  return undefined
}
