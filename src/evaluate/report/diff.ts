import type { FieldChange, RecordDiff, ValueChange } from '../diff.js'
import { columns } from './text.js'

/** Two folders of records compared. */
export interface DiffReport {
  readonly old: string
  readonly new: string
  readonly reports: readonly { readonly id: string; readonly diff: RecordDiff }[]
  /** Reports that are in one folder only. */
  readonly onlyOld: readonly string[]
  readonly onlyNew: readonly string[]
}

/** THE list of formats in which a comparison of records is written. */
export const diffFormats = {
  text: diffText,
  json: (report: DiffReport) => `${JSON.stringify({ schema: 'case-diff/1', ...report }, null, 2)}\n`,
  markdown: diffMarkdown,
} as const satisfies Record<string, (report: DiffReport) => string>

/** Whether two folders of records are the same. */
export function isSame({ reports, onlyOld, onlyNew }: DiffReport): boolean {
  return onlyOld.length + onlyNew.length === 0 && reports.every(({ diff }) => diff.changes.length === 0)
}

const signs = { appeared: '+', disappeared: '-', changed: '~' } as const

function diffText(report: DiffReport): string {
  const changed = report.reports.filter(({ diff }) => diff.changes.length > 0)
  const details = changed.map(({ id, diff }) => `${id}\n${diff.changes.map(changeText).join('')}\n`).join('')
  return `${details}${only(report)
    .map((line) => `${line}\n`)
    .join('')}${columns(summary(report))}`
}

function changeText({ what, place, quote, fields }: ValueChange): string {
  const head = `  ${signs[what]} ${place} ${JSON.stringify(quote.slice(0, 120))}\n`
  const shown = what === 'changed' ? fields : fields.filter(({ field }) => !dull.has(field))
  return (
    head + shown.map((field) => `      ${fieldText(field)}${what === 'changed' && field.after === undefined ? ' (gone)' : ''}\n`).join('')
  )
}

/** Fields that say nothing of a value that is there or not. */
const dull = new Set(['kind', 'subject', 'assertion', 'temporality', 'place', 'case'])

function fieldText({ field, before, after }: FieldChange): string {
  const line = before === undefined ? (after ?? '') : after === undefined ? before : `${before} → ${after}`
  return `${field}: ${line.replace(/\s+/g, ' ')}`
}

function only({ old, new: now, onlyOld, onlyNew }: DiffReport): string[] {
  return [...onlyOld.map((id) => `${id}: only in ${old}`), ...onlyNew.map((id) => `${id}: only in ${now}`)]
}

function summary({ reports }: DiffReport): string[][] {
  const kinds = [...new Set(reports.flatMap(({ diff }) => Object.keys(diff.same)))]
  const rows = kinds.map((kind) => {
    const of = (what: ValueChange['what']): string =>
      String(reports.reduce((sum, { diff }) => sum + diff.changes.filter((each) => each.kind === kind && each.what === what).length, 0))
    return [
      kind,
      String(reports.reduce((sum, { diff }) => sum + (diff.same[kind] ?? 0), 0)),
      of('changed'),
      of('appeared'),
      of('disappeared'),
    ]
  })
  return [['', 'same', 'changed', 'appeared', 'disappeared'], ...rows]
}

function diffMarkdown(report: DiffReport): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const [head = [], ...rows] = summary(report)
  const table = row(head) + row(head.map((_, index) => (index === 0 ? '---' : '---:'))) + rows.map(row).join('')
  const changed = report.reports.filter(({ diff }) => diff.changes.length > 0)
  const details = changed.map(({ id, diff }) => {
    const text = diff.changes.map(changeText).join('')
    // One sign more than any run of them in the text, which therefore cannot end the block.
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
    return `<details><summary>${html(id)} (${diff.changes.length})</summary>\n\n${fence}diff\n${text}${fence}\n\n</details>\n`
  })
  return [
    `## Records: ${html(report.old)} → ${html(report.new)}\n`,
    table,
    ...only(report).map((line) => `- ${html(line)}\n`),
    ...details,
  ].join('\n')
}

function html(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
