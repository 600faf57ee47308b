import { oneLine } from '../core/line.js'
import { place } from '../core/place.js'
import { printableLine } from '../core/printable.js'
import type { Source } from '../core/source.js'
import type { Span } from '../core/span.js'
import type { Marked } from '../schema/extraction.js'
import type { Explained } from './index.js'

/** Explanations as a person reads them: the text with its place, then items, rules and findings, a line each. */
export function explanationText(source: Source, path: string, explained: readonly Explained[]): string {
  const at = place(source.text)
  return explained
    .map(({ place: { start }, text, items, events, findings }) => {
      const { line, column } = at(start)
      return [
        `${path}:${line}:${column}: ${said(text)}`,
        ...items.map(
          ({ kind, items: own }) =>
            `  ${kind} sees  ${own.map(({ text: word, as }) => (as === undefined ? said(word) : `[${as} ${said(word)}]`)).join(' ')}`,
        ),
        ...events.map(({ rule, outcome, text: of }) => `  ${outcome.padEnd(7)}  "${said(of)}"  ${rule}`),
        ...findings.map((finding) => `  found    ${findingText(finding)}`),
        '',
      ].join('\n')
    })
    .join('\n')
}

/** "lab@12-33 by lab/name-then-value: analyte "sodium" by name/term, value "128" by …; patient, affirmed, current ("denied")". */
function findingText(finding: Marked): string {
  const { evidence, subject, assertion, temporality, context = [] } = finding
  const axes = [subject, assertion, temporality].filter((axis) => axis !== undefined)
  const cues = context.map(({ text }) => `"${said(text)}"`)
  const told = [...fieldsOf(finding), ...(finding.time ? [`time "${said(finding.time.text)}"`] : [])]
  return `${finding.id} by ${evidence.rule}: ${told.join(', ')}; ${axes.join(', ')}${cues.length > 0 ? ` for ${cues.join(', ')}` : ''}`
}

/** Each field that has a place or a rule: what was written, and the rule that read it. */
function fieldsOf({ rules = {}, evidence, spans, ...finding }: Marked): string[] {
  const places = new Map(Object.entries<Span | undefined>(spans))
  const fields = new Set([...places.keys(), ...Object.keys(rules)])
  const written = new Map(Object.entries(finding))
  return [...fields].flatMap((field) => {
    const span = places.get(field)
    const text = span ? evidence.quote.slice(span.start - evidence.start, span.end - evidence.start) : textOf(written.get(field))
    return text === undefined ? [] : [`${field} "${said(text)}"${field in rules ? ` by ${rules[field] ?? ''}` : ''}`]
  })
}

/** What a field without a place of its own says: the words of an event, the value of an interpretation. */
function textOf(field: unknown): string | undefined {
  if (typeof field === 'string') return field
  if (typeof field !== 'object' || field === null) return undefined
  const said = 'text' in field ? field.text : 'value' in field ? field.value : undefined
  return typeof said === 'string' || typeof said === 'number' ? String(said) : undefined
}

/** A text from a report on one line, nothing in it that a terminal would obey. */
function said(text: string): string {
  return printableLine(oneLine(text))
}
