import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isTagRunning, ownerHere, ownerTag } from './owner.js'

const pattern = /^\.case-record-(?<owner>\d+-\d+-[0-9a-f]{8})(?:-\w+)?\.tmp$/

/** The name of a file that is not whole yet, in a folder: ".case-record-4711-88123-0a1b2c3d.tmp"; a program writes one of a purpose at a time. */
export function temporaryName(folder: string, purpose?: string): string {
  return join(folder, `.case-record-${ownerTag(ownerHere())}${purpose === undefined ? '' : `-${purpose}`}.tmp`)
}

/** Whether a path is that of an unfinished file which nobody will finish; on another machine that is not known. */
export function isAbandoned(path: string): boolean | undefined {
  const owner = pattern.exec(basename(path))?.groups?.owner
  if (owner === undefined) return false
  const running = isTagRunning(owner)
  return running === undefined ? undefined : !running
}

/** Removes what a program that was killed left unfinished in a folder. */
export function sweepFolder(folder: string): void {
  for (const name of readdirSync(folder)) if (isAbandoned(name) === true) rmSync(join(folder, name), { force: true })
}
