import { createHash } from 'node:crypto'
import { openSync, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { fileFault } from '../core/file-fault.js'
import type { Source, SourceFormat } from '../core/source.js'

/** The largest report that is read; case reports have kilobytes. */
const maxBytes = 4 * 1024 * 1024

/** Endings of files that are reports. */
export const formats: Readonly<Record<string, SourceFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' }

/** A command was given a file or folder that it cannot read or use; the message says which and why. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Reads a report from a file: bytes, UTF-8, BOM off. Throws `InputError` when it is no readable text. */
export function read(path: string, id: string = idOf(path)): Source {
  const bytes = bytesOf(path)
  refuseLarge(path, bytes.byteLength)
  return sourceOf(bytes, path, id)
}

/** A report from bytes already read: `sourceOf(buffer, 'reports/jdm.md')`. */
export function sourceOf(bytes: Uint8Array, path: string, id: string = idOf(path)): Source {
  if (isUtf16(bytes)) throw new InputError(`${path}: UTF-16 text; save it as UTF-8 ("iconv -f UTF-16 -t UTF-8 ${path}")`)
  if (bytes.includes(0)) throw new InputError(`${path}: not text (it has NUL bytes); give a Markdown or plain-text report`)
  const text = new TextDecoder('utf-8').decode(bytes)
  const invalid = [...text.matchAll(/\ufffd/g)].map(({ index }) => index)
  if (invalid.length > text.length / 10 && invalid.length > 3)
    throw new InputError(`${path}: not text (${invalid.length} bytes are not UTF-8); give a Markdown or plain-text report`)
  if (text.trim() === '') throw new InputError(`${path}: empty; there is no report to read`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id, path, format: formats[extname(path).toLowerCase()] ?? 'markdown', sha256, text, invalid }
}

/** The text of a file that is no report. Throws `InputError` when it cannot be read. */
export function readText(path: string): string {
  return reading(path, () => readFileSync(path, 'utf8'))
}

/** A file that is no report, opened to be read piece by piece: its descriptor. Throws `InputError` when it cannot be opened. */
export function openText(path: string): number {
  return reading(path, () => {
    if (statSync(path).isDirectory()) throw new InputError(`${path}: a folder; give a file`)
    return openSync(path, 'r')
  })
}

/** A path without its ending: "reports/jdm.md" → "reports/jdm". */
export function idOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\.(?:md|markdown|txt)$/i, '')
}

function bytesOf(path: string): Uint8Array {
  return reading(path, () => {
    const stat = statSync(path)
    if (stat.isDirectory()) throw new InputError(`${path}: a folder; to read a folder of reports use "case-record batch ${path} --out DIR"`)
    refuseLarge(path, stat.size)
    return readFileSync(path)
  })
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const fault = fileFault(error)
    throw fault === undefined ? error : new InputError(`${path}: ${fault}`)
  }
}

function refuseLarge(path: string, size: number): void {
  if (size > maxBytes) throw new InputError(`${path}: ${size} bytes are too large for a report (at most ${maxBytes})`)
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
