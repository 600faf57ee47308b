import { readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { formats, idOf, InputError } from '../read/index.js'

export interface Listed {
  readonly path: string
  /** Path below the folder without ending, with "/" on every system: "2024/jdm". */
  readonly id: string
}

/** Every report below a folder, sorted by id, hidden folders and node_modules left out. */
export function listReports(folder: string): Listed[] {
  let entries
  try {
    if (!statSync(folder).isDirectory()) throw new InputError(`${folder}: not a folder; to read one report use "case-record extract ${folder}"`)
    entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${folder}: ${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no such folder' : String(error)}`)
  }
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in formats)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])(?:\.[^\\/]+|node_modules)[\\/]/.test(relative(folder, path)))
    .map((path) => ({ path, id: idOf(relative(folder, path).split(sep).join('/')) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1))
}
