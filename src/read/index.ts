import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path'
import type { Source, SourceFormat } from '../core/source.js'
import { bytesOf, reading } from './bytes.js'
import { InputError } from './input-error.js'

export { openFile } from './bytes.js'
export { InputError } from './input-error.js'
export { readText } from './text.js'

/** The largest report that is read; case reports have kilobytes. */
const maxBytes = 4 * 1024 * 1024

/** Endings of files that are reports. */
export const formats: Readonly<Record<string, SourceFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' }

/** Reads a report from a file: bytes, UTF-8, BOM off. Throws `InputError` when it is no readable text. */
export function read(path: string, id?: string): Source {
  const bytes = bytesOf(path, {
    maxBytes,
    what: 'a report',
    folder: `to read a folder of reports use "case-record batch ${path} --out DIR"`,
  })
  return sourceOf(bytes, path, id ?? idOfFile(path))
}

/** A report from bytes already read: `sourceOf(buffer, 'reports/jdm.md')`. */
export function sourceOf(bytes: Uint8Array, path: string, id: string = idOf(path)): Source {
  if (isUtf16(bytes)) throw new InputError(`${path}: UTF-16 text; save it as UTF-8 ("iconv -f UTF-16 -t UTF-8")`)
  if (bytes.includes(0)) throw new InputError(`${path}: not text (it has NUL bytes); give a Markdown or plain-text report`)
  const text = new TextDecoder('utf-8').decode(bytes)
  const invalid = [...text.matchAll(/\ufffd/g)].map(({ index }) => index)
  if (invalid.length > text.length / 10 && invalid.length > 3)
    throw new InputError(`${path}: not text (${invalid.length} bytes are not UTF-8); give a Markdown or plain-text report`)
  if (text.trim() === '') throw new InputError(`${path}: empty; there is no report to read`)
  return { id, path, format: formats[extname(path).toLowerCase()] ?? 'markdown', sha256: sha256(bytes), text, invalid }
}

/** The sha256 of a report; undefined where it cannot be read. */
export function hashOfFile(path: string): string | undefined {
  try {
    return sha256(bytesOf(path, { maxBytes, what: 'a report', folder: '' }))
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** What a report is called, however its path was typed: below the working folder its path ("reports/jdm"), elsewhere its name ("jdm"). */
function idOfFile(path: string): string {
  return reading(path, () => idOf(relative(realpathSync('.'), join(realpathSync(dirname(path)), basename(path)))))
}

/** What a report is called by a path: "./reports//jdm.md" is "reports/jdm", "/data/jdm.md" and "../jdm.md" are "jdm". */
export function idOf(path: string): string {
  const inner = join(path)
  const isBelow = !isAbsolute(inner) && inner.split(sep)[0] !== '..'
  return withoutEnding(isBelow ? inner.split(sep).join('/') : basename(inner))
}

/** A name without the ending of a report: "2024/jdm.md" → "2024/jdm". */
export function withoutEnding(name: string): string {
  return name.replace(/(?<=[^/])\.(?:md|markdown|txt)$/i, '')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
