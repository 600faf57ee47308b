import type { Span } from '../../core/span.js'
import type { DocumentResult } from '../index.js'
import { outcomeGroup } from '../outcome.js'
import type { Finding } from '../outcome.js'
import { script, style } from './page.js'
import { countReports, rate } from './report.js'
import type { Report } from './report.js'

/** The evaluation as one page that opens from disk: every report with gold and predictions in place, to be filtered by outcome and kind. */
export function htmlReport({ corpus, results, scores, findings }: Report): string {
  const shown = results.filter(({ gold }) => !gold.heldout)
  const documents = shown.map((result, index) =>
    documentOf(
      result,
      index,
      findings.filter(({ document }) => document === result.gold.id),
    ),
  )
  const outcomes = countBy(findings, ({ outcome }) => outcomeGroup(outcome))
  const kinds = countBy(findings, ({ kind }) => kind)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Evaluation of ${escaped(corpus)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Evaluation of ${escaped(corpus)}: ${countReports(results)}</h1>
<form>${filter('outcome', outcomes)}${filter('kind', kinds)}</form>
</header>
<details><summary>Scores</summary>
<table><thead><tr>${['', 'P', 'R', 'F1', '95 %', 'macro F1', 'tp', 'fp', 'fn'].map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>
<tbody>
${scores.map(({ measure, precision, recall, f1, interval, macroF1, tp, fp, fn }) => `<tr>${[escaped(measure), rate(precision), rate(recall), rate(f1), interval.f1.map(rate).join('–'), rate(macroF1), tp, fp, fn].map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></details>
<nav>
${documents.map(({ id, name }) => `<a href="#${id}">${escaped(name)} (<span data-count="${id}"></span>)</a>`).join('\n')}
</nav>
<main>
${documents.map(({ html }) => html).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
}

function countBy(findings: readonly Finding[], of: (finding: Finding) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function filter(name: string, values: readonly [string, number][]): string {
  return `<fieldset><legend>${name}</legend>${values.map(([value, count]) => `<label><input type="checkbox" name="${name}" value="${escaped(value)}" checked> ${escaped(value)} (${count})</label>`).join(' ')}</fieldset>`
}

function documentOf(
  result: DocumentResult,
  index: number,
  findings: readonly Finding[],
): { readonly id: string; readonly name: string; readonly html: string } {
  const { gold, report } = result
  const id = `report-${index + 1}`
  const entries = findings.map((finding, nth) => ({ ...finding, id: `${id}-${nth + 1}` }))
  const marks = entries.flatMap(({ id: item, judgement: { gold: stated, prediction } }) => [
    ...(stated ? [{ span: stated.key, item, side: 'gold' as const }] : []),
    ...(prediction ? [{ span: prediction.key, item, side: 'found' as const }] : []),
  ])
  const html = `<section id="${id}">
<h2>${escaped(report)}</h2>
<pre class="report">${marked(gold.source.text, marks)}</pre>
<ol>
${entries.map((entry) => itemOf(entry, id)).join('\n')}
</ol>
</section>`
  return { id, name: gold.id, html }
}

interface Mark {
  readonly span: Span
  readonly item: string
  readonly side: 'gold' | 'found'
}

/** The text cut at every border of a mark, so that overlapping marks need no nesting. */
function marked(text: string, marks: readonly Mark[]): string {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b)
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start)
  let open: Mark[] = []
  let next = 0
  let html = ''
  borders.forEach((start, index) => {
    const end = borders[index + 1]
    if (end === undefined) return
    for (let mark = sorted[next]; mark && mark.span.start <= start; mark = sorted[++next]) open.push(mark)
    open = open.filter(({ span }) => span.end > start)
    const piece = escaped(text.slice(start, end))
    const ids = (side: Mark['side']): string =>
      open
        .filter((mark) => mark.side === side)
        .map(({ item }) => item)
        .join(' ')
    html += open.length === 0 ? piece : `<mark data-gold="${ids('gold')}" data-found="${ids('found')}">${piece}</mark>`
  })
  return html
}

function itemOf({ id, kind, rule, place, outcome, gold, prediction }: Finding & { readonly id: string }, document: string): string {
  const group = outcomeGroup(outcome)
  const name = group.split(' ')[0] ?? ''
  const row = (term: string, text: string | undefined): string => (text === undefined ? '' : `<dt>${term}</dt><dd>${escaped(text)}</dd>`)
  return `<li id="${id}" class="${name}" data-class="${name}" data-outcome="${escaped(group)}" data-kind="${escaped(kind)}" data-document="${document}"><b>${escaped(outcome)}</b> ${escaped(kind)} <small>${escaped(place)} ${escaped(rule)}</small><dl>${row('gold', gold)}${row('prediction', prediction)}</dl></li>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
