import { filesBelow, idBelow } from '../read/folder.js'
import { formats, withoutEnding } from '../read/index.js'

export interface Listed {
  readonly path: string
  /** Path below the folder, with "/" on every system: "2024/jdm.md". */
  readonly name: string
  /** The same without ending, under which the record is filed: "2024/jdm"; of a subfolder that cannot be read its name and "/". */
  readonly id: string
  /** Why it is not read: "permission denied". */
  readonly fault?: string
}

/** Every report below a folder, and every subfolder that cannot be read, sorted by id. */
export function listReports(folder: string): Listed[] {
  const unread: Listed[] = []
  const files = filesBelow(folder, Object.keys(formats), (path, reason) => {
    const name = idBelow(folder, path)
    unread.push({ path, name, id: `${name}/`, fault: `${reason}; records that an earlier batch made of what is in it are left` })
  })
  const reports = files.map((path) => ({ path, name: idBelow(folder, path), id: withoutEnding(idBelow(folder, path)) }))
  return refuseClashes([...reports, ...unread].sort((a, b) => compare(a.id, b.id) || compare(a.path, b.path)))
}

/** Two reports cannot have one record, and where a folder has to be no record can stand ("a.md" and "a.json/b.md"). */
function refuseClashes(reports: readonly Listed[]): Listed[] {
  const owners = new Map<string, string>()
  const owned = reports.map((report) => {
    // Some file systems do not tell "A.json" from "a.json".
    const key = report.id.normalize('NFC').toLowerCase()
    const owner = owners.get(key)
    if (owner !== undefined) return { ...report, fault: `its record would overwrite that of ${owner}; rename one of them` }
    owners.set(key, report.path)
    return report
  })
  return owned.map((report) => {
    const parts = report.id.normalize('NFC').toLowerCase().split('/')
    const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
    const owner = folders.map((above) => (above.endsWith('.json') ? owners.get(above.slice(0, -'.json'.length)) : undefined)).find(Boolean)
    return owner === undefined ? report : { ...report, fault: `its record would stand below that of ${owner}; rename one of them` }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
