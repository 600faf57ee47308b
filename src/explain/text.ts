import { place } from '../core/place.js'
import type { Source } from '../core/source.js'
import type { Marked } from '../schema/extraction.js'
import type { Explained } from './index.js'

/** Explanations as a person reads them: the text with its place, then items, rules and findings, a line each. */
export function explanationText(source: Source, path: string, explained: readonly Explained[]): string {
  const at = place(source.text)
  return explained
    .map(({ place: { start }, text, items, events, findings }) => {
      const { line, column } = at(start)
      return [
        `${path}:${line}:${column}: ${oneLine(text)}`,
        ...items.map(
          ({ kind, items: own }) =>
            `  ${kind} sees  ${own.map(({ text: word, as }) => (as === undefined ? oneLine(word) : `[${as} ${oneLine(word)}]`)).join(' ')}`,
        ),
        ...events.map(({ rule, outcome, text: of }) => `  ${outcome === 'fired' ? 'read   ' : 'refused'}  "${oneLine(of)}"  ${rule}`),
        ...findings.map((finding) => `  found    ${findingText(finding)}`),
        '',
      ].join('\n')
    })
    .join('\n')
}

/** "lab@12-33: analyte "sodium" by lab/name, value "128" by lab/name-then-value". */
function findingText(finding: Marked): string {
  const { rules = {}, evidence, spans } = finding
  const fields = Object.entries<{ readonly start: number; readonly end: number } | undefined>(spans)
  const told = fields.flatMap(([field, span]) =>
    span ? [`${field} "${oneLine(quoteOf(evidence, span))}"${field in rules ? ` by ${rules[field] ?? ''}` : ''}`] : [],
  )
  return `${finding.id} by ${evidence.rule}: ${told.join(', ')}`
}

function quoteOf({ start, quote }: Marked['evidence'], span: { readonly start: number; readonly end: number }): string {
  return quote.slice(span.start - start, span.end - start)
}

/** A text from a report on one line, without what a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}
