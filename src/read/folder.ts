import { readdirSync, statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileFault } from '../core/file-fault.js'
import { reading } from './bytes.js'
import { InputError } from './input-error.js'

/** Told of a folder that cannot be read: `unread('reports/locked', 'permission denied')`. */
export type Unread = (folder: string, reason: string) => void

/**
 * Files with an ending below a folder, sorted: `filesBelow('corpus', ['.md', '.txt'])`. Links to files are followed, links to folders are not;
 * hidden folders and node_modules are left out. Throws `InputError` where a folder cannot be read, unless somebody wants to be told.
 */
export function filesBelow(folder: string, endings: readonly string[], unread: Unread = refuse): string[] {
  const files: string[] = []
  const visit = (path: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const below = join(path, entry.name)
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const inside = entriesOf(below)
        if (typeof inside === 'string') unread(below, inside)
        else visit(below, inside)
      } else if (endings.some((ending) => entry.name.toLowerCase().endsWith(ending)) && isFile(entry, below)) files.push(below)
    }
  }
  const stat = reading(folder, () => statSync(folder, { throwIfNoEntry: false }))
  if (stat?.isDirectory() !== true) throw new InputError(`${folder}: ${stat ? 'a file; give the folder it is in' : 'no such folder'}`)
  const entries = entriesOf(folder)
  if (typeof entries === 'string') throw new InputError(`${folder}: ${entries}`)
  visit(folder, entries)
  return files.sort()
}

/** Whether a path is that of a folder; where there is nothing it is none. Throws `InputError` where that cannot be told. */
export function isFolder(path: string): boolean {
  return reading(path, () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
}

/** The name of something below a folder, with "/" on every system: "2024/jdm.md". */
export function idBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}

function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const fault = fileFault(error)
    if (fault === undefined) throw error
    return fault
  }
}

function existing(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** A link that leads nowhere counts as a file: reading it says what is wrong. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? (existing(path)?.isFile() ?? true) : entry.isFile()
}

function refuse(folder: string, reason: string): never {
  throw new InputError(`${folder}: ${reason}`)
}
