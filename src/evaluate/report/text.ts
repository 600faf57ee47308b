import type { Comparison } from '../baseline.js'
import type { Finding } from '../outcome.js'
import { ratesOf } from '../score.js'
import type { MeasureScore } from '../score.js'
import { countReports, errorGroups, rate } from './report.js'
import type { Report } from './report.js'

/** The evaluation for a terminal: scores, rules with errors, errors by rule and outcome, what changed since the baseline. */
export function textReport(report: Report): string {
  const parts = [
    `${report.corpus}: ${countReports(report.results)}\n`,
    scoreTable(report.scores),
    report.byReport ? reportTable(report) : '',
    ruleTable(report),
    errorList(report),
    report.comparison ? comparisonText(report.comparison) : '',
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function scoreTable(scores: readonly MeasureScore[]): string {
  const rows = scores.map(({ measure, precision, recall, f1, macroF1, interval, tp, fp, fn }) => [
    measure,
    rate(precision),
    rate(recall),
    rate(f1),
    interval.f1.map(rate).join('–'),
    rate(macroF1),
    String(tp),
    String(fp),
    String(fn),
  ])
  return columns([['', 'P', 'R', 'F1', '95 %', 'macro F1', 'tp', 'fp', 'fn'], ...rows])
}

function reportTable({ results }: Report): string {
  const rows = results.map(({ gold, tallies }) => {
    const [found, right] = ['all/found', 'all/every-field-right'].map((measure) => ratesOf(tallies[measure] ?? { tp: 0, fp: 0, fn: 0 }))
    return [
      `${gold.id}${gold.heldout ? ' (held out)' : ''}`,
      ...[found?.precision, found?.recall, found?.f1, right?.f1].map((value) => rate(value ?? 0)),
    ]
  })
  return columns([['report', 'P', 'R', 'F1', 'F1 every field right'], ...rows])
}

function ruleTable({ rules, limit }: Report): string {
  const faulty = rules.filter(({ fp, tp, right }) => fp + tp - right > 0)
  if (limit === 0 || faulty.length === 0) return ''
  return columns([
    ['rule', 'found', 'right', 'spurious', 'precision'],
    ...faulty.map(({ rule, tp, right, fp, precision }) => [rule, String(tp), String(right), String(fp), rate(precision)]),
  ])
}

function errorList({ findings, limit }: Report): string {
  const groups = errorGroups(findings)
  const total = groups.reduce((all, { errors }) => all + errors.length, 0)
  if (limit === 0) return total > 0 ? `${total} errors (--errors 20 lists some of them)\n` : ''
  const lines: string[] = []
  let left = limit
  for (const { rule, outcome, errors } of groups) {
    if (left <= 0) break
    lines.push(`${rule}: ${outcome} (${errors.length})`)
    for (const error of errors.slice(0, left)) lines.push(errorText(error))
    left -= errors.length
    lines.push('')
  }
  if (total > limit) lines.push(`${total - limit} more errors (--errors ${total} lists all)\n`)
  return lines.join('\n')
}

function errorText({ place, outcome, sentence, gold, prediction }: Finding): string {
  const { before, marked, after } = sentence
  return [
    `  ${place} ${outcome}`,
    `    text        ${before}⟦${marked}⟧${after}`,
    `    gold        ${gold ?? '–'}`,
    `    prediction  ${prediction ?? '–'}`,
  ].join('\n')
}

/** What changed since a baseline: findings, the broken ones last, where a terminal shows them; then measures ("less" where that is no fall), then how many. */
function comparisonText({ differences, changes, unknown, absent }: Comparison): string {
  const lines = changes.toReversed().map(({ what, finding, before, after }) => `${what}  ${finding}: ${before} → ${after}`)
  const measures = [...differences].sort((a, b) => Number(a.fell) - Number(b.fell))
  for (const { measure, before, after, fell } of measures)
    lines.push(`${after > before ? 'rose' : fell ? 'fell' : 'less'}  ${measure}  ${rate(before)} → ${rate(after)}`)
  if (unknown.length > 0) lines.push(`not in the baseline, or with other gold: ${unknown.join(', ')} (--update takes them in)`)
  if (absent.length > 0) lines.push(`in the baseline only: ${absent.join(', ')}`)
  const counts = new Map<string, number>()
  for (const { what } of changes) counts.set(what, (counts.get(what) ?? 0) + 1)
  lines.push(
    counts.size > 0
      ? `findings: ${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')}`
      : differences.length > 0
        ? 'no finding shown changed'
        : 'nothing changed',
  )
  return `since the baseline\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/** Rows as columns, the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
