import type { Evidence } from './evidence.js'

/** What `warn` was told, with the numbers and words that the message needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: 'info' | 'warning' | 'error'
  readonly message: string
  readonly evidence?: Evidence
}

export type Fields = Readonly<Record<string, string | number>>

/** Reports something a curator should look at: `warn('score-out-of-range', evidence, { value: 60, max: 52 })`. */
export type Warn = (code: DiagnosticCode, evidence: Evidence | undefined, fields?: Fields) => void

interface Kind {
  readonly severity: Diagnostic['severity']
  readonly message: (fields: Fields) => string
}

const say = (severity: Diagnostic['severity'], message: (f: Fields) => string): Kind => ({ severity, message })

/** Every diagnostic the program can give, and its English. */
const kinds = {
  'internal-fault': say('error', (f) => `${f.part} failed here, and what it should have read is missing: ${f.reason}`),
  'encoding-invalid': say('warning', (f) => `${f.count} byte sequences are not UTF-8 and were read as U+FFFD`),
  'parse-fallback': say('warning', (f) => `read as plain text: ${f.reason}`),
  'repair-running-head': say('info', (f) => `left out as a running head: "${f.text}"`),
  'repair-page-number': say('info', (f) => `left out as a page number: "${f.text}"`),
  'repair-joined-paragraph': say('info', () => 'joined to the paragraph before it'),
  'repair-joined-word': say('info', (f) => `joined a word cut in two: "${f.text}"`),
  'repair-caption': say('info', () => 'taken out of the running text as a caption'),
  'repair-poured-table': say('info', (f) => `put together as a table of ${f.rows} rows and ${f.columns} columns`),
  'repair-heading': say('info', (f) => `read as a heading: "${f.text}"`),
  'repair-heading-level': say('info', (f) => `heading level ${f.from} read as ${f.to}`),
  'repair-list-number': say('info', (f) => `counted as number ${f.number} of its list`),
  'repair-exponent': say('info', (f) => `read "${f.text}" as a power`),
  'score-out-of-range': say('warning', (f) => `${f.instrument} goes from ${f.min} to ${f.max}, not to ${f.value}`),
  'case-sex-conflict': say('warning', (f) => `told as ${f.value} and as ${f.other}`),
  'reference-pages-backwards': say('warning', (f) => `pages ${f.pages} run backwards`),
  'reference-volume-missing': say('warning', (f) => `pages ${f.pages} stand where the volume should be`),
  'reference-year-late': say('warning', (f) => `of ${f.year}, later than the article (${f.article})`),
  'reference-repeated': say('warning', (f) => `the same as ${f.other}`),
  'reference-number-skipped': say('info', (f) => `number ${f.number} where ${f.expected} should be`),
  'reference-not-cited': say('info', (f) => `${f.label} is never cited`),
  'citation-without-reference': say('warning', (f) => `no reference for ${f.text}`),
  'drug-misspelt': say('info', (f) => `"${f.text}" read as ${f.name}`),
  'lab-flag-conflict': say('warning', (f) => `${f.analyte} ${f.value} is called ${f.stated}, but the stated range makes it ${f.computed}`),
  'lab-implausible': say('warning', (f) => `${f.analyte} ${f.value} ${f.unit} is hardly possible`),
  'vital-implausible': say('warning', (f) => `${f.name} ${f.value} ${f.unit} is hardly possible`),
} satisfies Record<string, Kind>

export type DiagnosticCode = keyof typeof kinds

/** Writes a diagnostic out: the one place where its English is made. */
export function diagnose(code: DiagnosticCode, evidence: Evidence | undefined, fields: Fields = {}): Diagnostic {
  const kind = kinds[code]
  return { code, severity: kind.severity, message: kind.message(fields), ...(evidence && { evidence }) }
}

/** A `warn` that collects into a list. */
export function collectDiagnostics(): { readonly list: Diagnostic[]; readonly warn: Warn } {
  const list: Diagnostic[] = []
  return { list, warn: (code, evidence, fields) => void list.push(diagnose(code, evidence, fields)) }
}
