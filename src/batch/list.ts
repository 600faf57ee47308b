import { filesBelow, idBelow } from '../read/folder.js'
import { formats, idOf } from '../read/index.js'

export interface Listed {
  readonly path: string
  /** Path below the folder without ending, with "/" on every system: "2024/jdm". */
  readonly id: string
  /** Why the reports of a subfolder are not here: "permission denied". */
  readonly fault?: string
}

/** Every report below a folder, and every subfolder that cannot be read, sorted by id. */
export function listReports(folder: string): Listed[] {
  const unread: Listed[] = []
  const files = filesBelow(folder, Object.keys(formats), (path, fault) => unread.push({ path, id: idBelow(folder, path), fault }))
  return [...files.map((path) => ({ path, id: idOf(idBelow(folder, path)) })), ...unread].sort(
    (a, b) => compare(a.id, b.id) || compare(a.path, b.path),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
