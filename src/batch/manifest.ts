import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { printable } from '../core/printable.js'
import type { Outcome } from './job.js'
import type { Listed } from './list.js'
import type { Program } from './program.js'

/** The names of the files in which a batch keeps account of its folder. */
export const manifestName = 'manifest.jsonl'
export const sealName = 'manifest.sha256'

/** What a line of a manifest says that others rely on. */
export interface ManifestEntry {
  readonly id: string
  readonly path: string
  readonly status: 'ok' | 'failed'
  readonly sha256?: string
  readonly record?: string
  readonly recordSha256?: string
  readonly program?: Program
  /** The line itself. */
  readonly line: string
}

/** The line of a report; `stale` is the file of an earlier batch that still stands where no record could be written now. */
export function manifestLine({ name, id }: Listed, outcome: Outcome, program: Program, stale?: string): string {
  const head = { id, path: name }
  if (!outcome.ok) return lineOf({ ...head, status: 'failed', reason: outcome.reason, ...(stale !== undefined && { stale }) })
  const { sha256, recordSha256, counts, cases, references, warnings } = outcome
  const record = { status: 'ok', record: `${id}.json`, sha256, recordSha256, program }
  return lineOf({ ...head, ...record, cases, findings: counts, references, warnings })
}

function lineOf(entry: object): string {
  return printable(JSON.stringify(entry))
}

/** What a manifest says, by the path of the report; of two lines about one report the later counts, what is no line is left out. */
export function readManifest(path: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>()
  for (const line of textOf(path).split('\n')) {
    const entry = entryOf(line)
    if (entry) entries.set(entry.path, entry)
  }
  return entries
}

function textOf(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

function entryOf(line: string): ManifestEntry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isEntry(value) ? { ...value, line } : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Omit<ManifestEntry, 'line'> {
  if (typeof value !== 'object' || value === null) return false
  const { id, path, status, sha256 = '', record = '', recordSha256 = '', program } = value as Readonly<Record<string, unknown>>
  return (
    [id, path, sha256, record, recordSha256].every((text) => typeof text === 'string') &&
    (status === 'ok' || status === 'failed') &&
    (program === undefined || isProgram(program))
  )
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'version' in value && 'code' in value && 'lexicons' in value
}

/** The checksum of a finished manifest, as `sha256sum --check` reads it. */
export function sealOf(manifest: Uint8Array): string {
  return `${createHash('sha256').update(manifest).digest('hex')}  ${manifestName}\n`
}
