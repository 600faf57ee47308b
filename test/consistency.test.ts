import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/pipeline.js'
import type { CaseRecord } from '../src/schema/record.js'
import { inconsistencies } from '../src/validate/consistency.js'
import { sourceFor } from './source.js'

const text = `# Gout in a boy

## Case report

A 12-year-old boy had a GCS of 14/15. His mother had gout. Serum creatinine was 1.2 mg/dL (PaO<sub>2</sub> 80 mmHg) [1]. On day 3 allopurinol 100 mg daily was begun.

## References

1. Roe J. Gout. Lancet 2001;3:4-5.
`
const made = JSON.stringify(buildRecord(sourceFor(text)))

type Loose = Record<string, never> & { [key: string]: Loose } & Loose[]

/** The record with one thing changed; `any` shape, because the change is what a fault would be. */
function faulty(change: (record: Loose) => void): string[] {
  const record = JSON.parse(made) as Loose
  change(record)
  return inconsistencies(record as unknown as CaseRecord, text)
}

test('a record is consistent with itself and with its report', () => {
  expect(inconsistencies(JSON.parse(made) as CaseRecord)).toEqual([])
  expect(inconsistencies(JSON.parse(made) as CaseRecord, text)).toEqual([])
})

describe('finds', () => {
  const lab = (record: Loose): Loose => at(record, 'findings', 'lab', 0)
  test.each<[string, (record: Loose) => void, string]>([
    [
      'a changed quote',
      (record) => set(at(lab(record), 'evidence'), 'quote', swapped),
      '/findings/lab/0/evidence: its quote is not what the report has at',
    ],
    [
      'a quote of another length',
      (record) => set(at(lab(record), 'evidence'), 'quote', (quote) => `${String(quote)}x`),
      '/findings/lab/0/evidence: its quote has',
    ],
    ['evidence that was moved', (record) => move(at(lab(record), 'evidence')), '/findings/lab/0/evidence: its quote is not'],
    [
      'an id of another place',
      (record) => set(lab(record), 'id', () => 'lab@1-2'),
      '/findings/lab/0/id: "lab@1-2", but its evidence is at',
    ],
    [
      'a span that was moved',
      (record) => move(at(lab(record), 'spans', 'value')),
      '/findings/lab/0/spans/value: "1.2" is not what the report has there',
    ],
    [
      'a span outside of the evidence',
      (record) => set(at(lab(record), 'spans', 'value'), 'start', () => 0),
      '/findings/lab/0/spans/value: 0-',
    ],
    [
      'a span outside of the text',
      (record) => set(at(record, 'sections', 0), 'end', () => 9999),
      '/sections/0: 0-9999 is no place in a text of',
    ],
    [
      'a doubled id',
      (record) => set(at(record, 'references', 0), 'id', () => 'case-1'),
      '/references/0/id: "case-1" is the id of something else too',
    ],
    ['an unknown case', (record) => set(lab(record), 'case', () => 'case-9'), '/findings/lab/0/case: nothing has the id "case-9"'],
    [
      'an unknown section',
      (record) => set(lab(record), 'section', () => 'section-9'),
      '/findings/lab/0/section: nothing has the id "section-9"',
    ],
    [
      'an unknown reference',
      (record) => set(at(record, 'citations', 0), 'references', () => ['ref-9']),
      '/citations/0/references/0: nothing has the id "ref-9"',
    ],
    [
      'an unknown finding',
      (record) => set(at(record, 'cases', 0, 'treatments', 0), 'findings', () => ['drug@1-2']),
      '/cases/0/treatments/0/findings/0: nothing has the id "drug@1-2"',
    ],
    ['another length', (record) => set(at(record, 'source'), 'length', () => 999), '/source/length: 999, but the report has'],
  ])('%s', (_what, change, message) => {
    expect(faulty(change).join('\n')).toContain(message)
  })
})

test('without the report it finds what needs none', () => {
  const record = JSON.parse(made) as Loose
  set(at(record, 'findings', 'lab', 0), 'case', () => 'case-9')
  expect(inconsistencies(record as unknown as CaseRecord)).toEqual(['/findings/lab/0/case: nothing has the id "case-9"'])
})

function at(value: Loose, ...path: readonly (string | number)[]): Loose {
  return path.reduce<Loose>((inner, key) => {
    const next: unknown = Reflect.get(inner, key)
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${path.join('.')}`)
    return next as Loose
  }, value)
}

function set(value: Loose, key: string, change: (before: unknown) => unknown): void {
  Reflect.set(value, key, change(Reflect.get(value, key)))
}

function move(span: Loose): void {
  for (const key of ['start', 'end']) set(span, key, (offset) => Number(offset) + 1)
}

/** The same letters in another order, so that the length stays. */
function swapped(quote: unknown): string {
  return Array.from(String(quote)).reverse().join('')
}
