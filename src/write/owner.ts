import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { kill, pid } from 'node:process'

/** A running program, told apart from a later one with the same number. */
export interface Owner {
  readonly pid: number
  readonly host: string
  /** When it was started, in ticks of its machine; empty where the system does not tell. */
  readonly started: string
}

/** This program. */
export function ownerHere(): Owner {
  return { pid, host: hostname(), started: startOf(pid) ?? '' }
}

/** Whether a program still runs; undefined where it runs on another machine, which cannot be asked. */
export function isRunning({ pid: number, host, started }: Owner): boolean | undefined {
  if (host !== hostname()) return undefined
  if (!exists(number)) return false
  const start = startOf(number)
  return start === undefined ? started === '' : started === '' || start === started
}

/** An owner in few letters, for the name of a file: "4711-88123-0a1b2c3d". */
export function ownerTag({ pid: number, host, started }: Owner): string {
  return `${number}-${started === '' ? 0 : started}-${hostTag(host)}`
}

/** Whether the owner with this tag still runs; undefined where it runs on another machine. */
export function isTagRunning(tag: string): boolean | undefined {
  const [number = '', started = '', host] = tag.split('-')
  if (host !== hostTag(hostname())) return undefined
  return isRunning({ pid: Number(number), host: hostname(), started: started === '0' ? '' : started })
}

function hostTag(host: string): string {
  return createHash('sha256').update(host).digest('hex').slice(0, 8)
}

function exists(number: number): boolean {
  try {
    return kill(number, 0)
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process was started, from Linux' /proc; undefined where that is not told, or where the process is dead and only not yet buried. */
function startOf(number: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, 'latin1')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? undefined : rest[18]
  } catch {
    return undefined
  }
}
