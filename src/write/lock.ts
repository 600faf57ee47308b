import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRunning, ownerHere } from './owner.js'
import type { Owner } from './owner.js'
import { temporaryName } from './temporary.js'

/** A lock that this program holds, until it gives it back. */
export interface Lock {
  /** Whether it is there still, and this program's. */
  readonly isHeld: () => boolean
  readonly release: () => void
}

/** Takes a lock, that of a program that no longer runs too: `takeLock('out/.case-record.lock')`; gives its owner where another holds it. */
export function takeLock(path: string): Lock | Owner {
  const own = JSON.stringify(ownerHere())
  const draft = temporaryName(dirname(path), 'lock')
  writeFileSync(draft, own)
  try {
    for (;;) {
      if (isLinked(draft, path)) return lockAt(path, own)
      const held = textAt(path)
      if (held === undefined) continue
      const owner = ownerIn(held)
      if (!owner || isRunning(owner) !== false) return owner ?? nobody
      putAside(path, temporaryName(dirname(path), 'old'), held)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Only one program can move a lock away; if meanwhile it became that of a running program, it is put back. */
function putAside(path: string, aside: string, held: string): void {
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  if (textAt(aside) !== held) isLinked(aside, path)
  rmSync(aside, { force: true })
}

const nobody: Owner = { pid: 0, host: '', started: '' }

/** A lock appears with its owner in it at once, because it is a second name of a file that is already written. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error
    // A file system without second names.
    return isCopied(from, to)
  }
}

function isCopied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function lockAt(path: string, own: string): Lock {
  const isHeld = (): boolean => textAt(path) === own
  return {
    isHeld,
    release() {
      if (isHeld()) rmSync(path, { force: true })
    },
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isOwner(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isInteger(value.pid) &&
    'host' in value &&
    typeof value.host === 'string' &&
    'started' in value &&
    typeof value.started === 'string'
  )
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}
