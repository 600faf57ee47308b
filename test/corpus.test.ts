import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listReports } from '../src/batch/list.js'
import type { Span } from '../src/core/span.js'
import { buildRecord } from '../src/pipeline.js'
import { read } from '../src/read/index.js'
import type { CaseRecord } from '../src/schema/record.js'
import { stringify } from '../src/write/stringify.js'
import { sourceFor } from './source.js'

const reports = listReports(resolve(import.meta.dirname, '../corpus')).filter(({ id }) => id.endsWith('/report'))

test('there are reports', () => expect(reports.length).toBeGreaterThanOrEqual(8))

describe.each(reports)('$id', ({ path, id }) => {
  const source = read(path, id)
  const record = buildRecord(source)

  test('nothing of the program failed on it', () => {
    expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('every quote is the slice at its span', () => {
    for (const evidence of evidences(record)) expect(evidence.quote).toBe(source.text.slice(evidence.start, evidence.end))
  })

  test('every span of a finding lies inside its evidence', () => {
    const outside = Object.values(record.findings)
      .flat()
      .flatMap(({ id, evidence, spans }) =>
        Object.entries(spans).map(([field, span]) => ({ place: `${id} ${field}`, evidence, span: span as Span })),
      )
      .filter(({ evidence, span }) => span.start < evidence.start || span.end > evidence.end || span.start >= span.end)
    expect(outside.map(({ place }) => place)).toEqual([])
  })

  test('ids are unique, and what points at an id finds one', () => {
    const findings = Object.values(record.findings).flat()
    const ids = [
      ...findings,
      ...record.references,
      ...record.citations,
      ...record.sections,
      ...record.cases,
      ...record.figures,
      ...record.tables,
    ].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const pointers = [
      ...findings.flatMap(({ case: of, section }) => [of, section]),
      ...record.citations.flatMap(({ references }) => references),
      ...record.cases.flatMap(({ treatments, timeline }) => [...treatments, ...timeline].flatMap((entry) => entry.findings)),
    ]
    expect(pointers.filter((pointer) => pointer !== undefined && !ids.includes(pointer))).toEqual([])
  })

  test('two runs give the same bytes', () => {
    expect(stringify(buildRecord(read(path, id)))).toBe(stringify(record))
  })

  test('CRLF gives the same findings', () => {
    const crlf = source.text.replace(/\r?\n/g, '\r\n')
    expect(contents(buildRecord({ ...sourceFor(crlf, source.format), id }))).toEqual(contents(record))
  })

  test('a line on top shifts every span and changes nothing else', () => {
    const line = '<!-- converted -->\n\n'
    const shifted = buildRecord({ ...sourceFor(line + source.text, source.format), id })
    expect(findingPlaces(shifted, -line.length)).toEqual(findingPlaces(record, 0))
  })
})

/** Every evidence in a record, wherever it stands. */
function evidences(value: unknown): { start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(evidences)
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'start' in value && 'end' in value ? [value as { start: number; end: number; quote: string }] : []
  return [...own, ...Object.values(value).flatMap(evidences)]
}

/** What was found, without places and quotes, which line ends move. */
function contents(record: CaseRecord): unknown {
  const bare = JSON.stringify(
    { article: record.article, findings: record.findings, references: record.references, citations: record.citations, cases: record.cases },
    (key, value: unknown) =>
      ['id', 'start', 'end', 'quote', 'span', 'spans', 'evidence', 'findings', 'finding', 'narrative', 'sentence'].includes(key) &&
      key !== '' &&
      !(key === 'findings' && isGrouped(value))
        ? undefined
        : value,
  )
  return JSON.parse(bare.replaceAll('\\r\\n', '\\n'))
}

function isGrouped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function findingPlaces(record: CaseRecord, by: number): string[] {
  const at = (span: Span): string => `${span.start + by}-${span.end + by}`
  return [
    ...Object.values(record.findings).flatMap((findings) =>
      findings.map(
        ({ kind, evidence, spans, assertion, subject, temporality }) =>
          `${kind} ${at(evidence)} ${assertion} ${subject} ${temporality} ${Object.entries(spans)
            .map(([field, span]) => `${field}=${at(span as Span)}`)
            .join(' ')}`,
      ),
    ),
    ...record.references.map(({ evidence, csl }) => `reference ${at(evidence)} ${csl.title}`),
    ...record.citations.map(({ evidence, references }) => `citation ${at(evidence)} ${references.join(' ')}`),
    ...record.sections.filter(({ inferred }) => !inferred).map(({ start, kind }) => `section ${start + by} ${kind}`),
  ]
}
