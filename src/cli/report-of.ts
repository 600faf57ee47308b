import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isFolder } from '../read/folder.js'
import { formats, InputError, read } from '../read/index.js'
import type { CaseRecord } from '../schema/record.js'

/** The text from which a record was made, `id` being its name below the reports. Throws `InputError` where there is none, or only another. */
export function textOf(
  record: CaseRecord,
  { file, id, reports }: { readonly file: string; readonly id: string; readonly reports: string },
): string {
  const report = reportOf(id, reports)
  const source = read(report, id)
  if (source.sha256 === record.source.sha256) return source.text
  throw new InputError(`${file}: made from another text than ${report} (sha256 differs)`)
}

function reportOf(id: string, reports: string): string {
  if (existsSync(reports) && !isFolder(reports)) return reports
  const names = [id, basename(id)].flatMap((name) => Object.keys(formats).map((ending) => join(reports, `${name}${ending}`)))
  const report = names.find((path) => existsSync(path))
  if (report === undefined) throw new InputError(`${reports}: no report ${id} (${Object.keys(formats).join(', ')}) in this folder`)
  return report
}
