import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Source, SourceFormat } from '../core/source.js'

/** The largest report that is read; case reports have kilobytes. */
export const maxBytes = 4 * 1024 * 1024

/** Endings of files that are reports. */
export const formats: Readonly<Record<string, SourceFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' }

/** A command was given a file that cannot be a report; the message says which and why. */
export class InputError extends Error {}

/** Reads a report from a file: bytes, UTF-8, BOM off. Throws `InputError` when it is no readable text. */
export function read(path: string, id: string = idOf(path)): Source {
  const bytes = bytesOf(path)
  if (bytes.byteLength > maxBytes) throw new InputError(`${path}: ${bytes.byteLength} bytes are too large for a report (at most ${maxBytes})`)
  return sourceOf(bytes, path, id)
}

/** A report from bytes already read: `sourceOf(buffer, 'reports/jdm.md')`. */
export function sourceOf(bytes: Uint8Array, path: string, id: string = idOf(path)): Source {
  if (bytes.includes(0)) throw new InputError(`${path}: not text (it has NUL bytes); give a Markdown or plain-text report`)
  const text = new TextDecoder('utf-8').decode(bytes)
  const invalid = [...text.matchAll(/\ufffd/g)].map(({ index }) => index)
  if (invalid.length > text.length / 10 && invalid.length > 3) throw new InputError(`${path}: not text (${invalid.length} bytes are not UTF-8); give a Markdown or plain-text report`)
  if (text.trim() === '') throw new InputError(`${path}: empty; there is no report to read`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id, path, format: formats[extname(path).toLowerCase()] ?? 'markdown', sha256, text, invalid }
}

/** A path without its ending: "reports/jdm.md" → "reports/jdm". */
export function idOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').replace(/\.(?:md|markdown|txt)$/i, '')
}

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new InputError(`${path}: a folder; to read a folder of reports use "case-record batch ${path} --out DIR"`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${path}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'may not be read (permission denied)'
  return error instanceof Error ? error.message : 'cannot be read'
}
