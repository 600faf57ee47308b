import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfFile } from '../read/index.js'
import { listReports } from './list.js'
import { manifestName, readManifest, sealName, sealOf } from './manifest.js'
import { recordsIn } from './records.js'

/**
 * What is not so in a folder that a batch wrote, by its manifest: a batch that was not finished, records that are gone, changed or of no report; and
 * with the folder of the reports those that changed, came or went since. Empty where all is so, and where the folder has no manifest.
 */
export function auditFolder(folder: string, reports?: string): string[] {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return []
  const faults: string[] = []
  const tell = (fault: string): void => void faults.push(`${path}: ${fault}`)
  const seal = join(folder, sealName)
  if (!existsSync(seal)) tell(`not finished (no ${sealName}); "case-record batch … --resume" does the rest`)
  else if (readFileSync(seal, 'utf8') !== sealOf(readFileSync(path))) tell(`not as it was written (${sealName} differs)`)
  const entries = readManifest(path)
  const records = recordsIn(folder, (_path, work) => work())
  const ids = new Set<string>()
  for (const entry of entries.values()) {
    ids.add(entry.id)
    if (entry.status === 'ok' && !records.has(entry.id)) tell(`${entry.id}.json is gone`)
    else if (entry.status === 'ok' && !records.holds(entry)) tell(`${entry.id}.json is not as it was written (sha256 differs)`)
  }
  for (const id of records.others(ids)) tell(`${id}.json is not in it`)
  if (reports !== undefined) for (const fault of changedReports(reports, entries)) tell(fault)
  return faults
}

function changedReports(folder: string, entries: ReturnType<typeof readManifest>): string[] {
  const listed = new Map(listReports(folder).map((report) => [report.name, report]))
  const missing = [...entries.keys()].filter((name) => !listed.has(name)).map((name) => `${name} is no report in ${folder} any more`)
  const others = [...listed.values()].flatMap(({ name, path }) => {
    const entry = entries.get(name)
    if (!entry) return [`${name} is a report in ${folder} and not in it`]
    return entry.status === 'ok' && entry.sha256 !== hashOfFile(path) ? [`${name} has changed since`] : []
  })
  return [...missing, ...others]
}
