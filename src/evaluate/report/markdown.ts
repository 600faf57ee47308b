import type { Comparison } from '../baseline.js'
import type { Finding } from '../outcome.js'
import { countReports, errorGroups, rate } from './report.js'
import type { Report } from './report.js'

/** The evaluation for a pull request: scores with what changed, the changed findings, errors by rule and outcome folded away. */
export function markdownReport(report: Report): string {
  const { corpus, results, scores, comparison } = report
  const changed = new Map(
    comparison?.differences.map(({ measure, before, after }) => [measure, `${after > before ? '▲' : '▼'} ${rate(before)}`]),
  )
  const rows = scores.map(({ measure, precision, recall, f1, interval, tp, fp, fn }) =>
    row([
      measure,
      rate(precision),
      rate(recall),
      `**${rate(f1)}**`,
      interval.f1.map(rate).join('–'),
      String(tp),
      String(fp),
      String(fn),
      ...(comparison ? [changed.get(measure) ?? ''] : []),
    ]),
  )
  const head = ['', 'P', 'R', 'F1', '95 %', 'tp', 'fp', 'fn', ...(comparison ? ['was'] : [])]
  return [
    `## Evaluation of ${escaped(corpus)}: ${countReports(results)}\n`,
    `${row(head)}\n${row(head.map((_, index) => (index === 0 ? '---' : '---:')))}\n${rows.join('\n')}\n`,
    ...(comparison ? [changes(comparison)] : []),
    ...errors(report),
  ].join('\n')
}

function changes({ changes: list, unknown, absent, fell }: Comparison): string {
  const lines = list.map(({ what, finding, before, after }) => `- **${what}** ${code(finding)}: ${before} → ${after}`)
  if (unknown.length > 0) lines.push(`- not in the baseline, or with other gold: ${unknown.map(code).join(', ')}`)
  if (absent.length > 0) lines.push(`- in the baseline only: ${absent.map(code).join(', ')}`)
  return `### Since the baseline${fell ? ': scores fell' : ''}\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing changed.'}\n`
}

function errors({ findings, limit }: Report): string[] {
  let left = limit
  return errorGroups(findings).flatMap(({ rule, outcome, errors: list }) => {
    if (left <= 0) return []
    const shown = list.slice(0, left)
    left -= list.length
    return [
      `<details><summary>${html(rule)}: ${html(outcome)} (${list.length})</summary>\n\n${row(['place', 'text', 'gold', 'prediction'])}\n${row(['---', '---', '---', '---'])}\n${shown.map(errorRow).join('\n')}\n\n</details>\n`,
    ]
  })
}

function errorRow({ place, outcome, sentence: { before, marked, after }, gold, prediction }: Finding): string {
  return row([
    `${code(place)} ${escaped(outcome)}`,
    `${escaped(before)}**${escaped(marked)}**${escaped(after)}`,
    escaped(gold ?? '–'),
    escaped(prediction ?? '–'),
  ])
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function code(text: string): string {
  return `\`${text.replace(/[`|\s]+/g, ' ')}\``
}

function escaped(text: string): string {
  return html(text.replace(/\s+/g, ' ')).replace(/[\\`*_|[\]$~]/g, (sign) => `\\${sign}`)
}

function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
