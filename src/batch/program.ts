import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generator } from '../assemble/generator.js'
import { filesBelow, idBelow } from '../read/folder.js'

/** Which program made a record: its version, and the beginnings of the hashes of its code and of its lexicons. */
export interface Program {
  readonly version: string
  readonly code: string
  readonly lexicons: string
}

/** The program that runs, from the files it consists of. */
export function programHere(): Program {
  const folder = dirname(fileURLToPath(import.meta.url))
  return { version: generator.version, code: hashOf(folder, ['.js']), lexicons: hashOf(folder, ['.json', '.bin']) }
}

function hashOf(folder: string, endings: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of filesBelow(folder, endings)) hash.update(`${idBelow(folder, path)}\0`).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}
