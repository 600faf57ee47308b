import type { Span } from '../../src/core/span.js'
import type { CorpusCase } from '../../src/evaluate/corpus.js'
import { readGold } from '../../src/evaluate/gold.js'
import type { GoldDocument, GoldFinding } from '../../src/evaluate/gold.js'
import { isObject } from '../../src/evaluate/matcher.js'
import { rubric } from '../../src/evaluate/rubric.js'
import { sourceOf } from '../../src/read/index.js'
import type { CaseRecord } from '../../src/schema/record.js'
import { isRecord, violations } from '../../src/validate/index.js'

/** A report of our own with each kind of finding, a value that stands twice, a shared result word and a table. */
export const report = `# Gout with fever 😀

## Case report

A 41-year-old man (case 1) had tophi. Uric acid was 9.8 mg/dL (normal 3.5–7.2) and CRP ≥120 mg/L.
ANA and ANCA were negative. His temperature was 38.5 °C and his pulse 112/min; GCS 14/15.
Colchicine 0.5 mg orally twice daily was started; allopurinol was refused.

| Test | Day 1 | Day 3 |
| --- | --- | --- |
| Sodium (mmol/L) | 131 | 131 |

## Discussion

Others gave colchicine 1 mg.
`

const findings = [
  {
    kind: 'lab',
    line: 5,
    quote: 'Uric acid was 9.8 mg/dL (normal 3.5–7.2)',
    case: 1,
    analyte: 'Uric acid',
    value: '9.8',
    unit: 'mg/dL',
    ref: { low: 3.5, high: 7.2 },
  },
  { kind: 'lab', line: 5, quote: 'CRP ≥120 mg/L', case: 1, analyte: 'CRP', value: '120', comparator: '>=', unit: 'mg/L' },
  { kind: 'lab', line: 6, quote: 'ANA and ANCA were negative', case: 1, analyte: 'ANA', qualitative: 'negative' },
  { kind: 'lab', line: 6, quote: 'ANA and ANCA were negative', case: 1, analyte: 'ANCA', qualitative: 'negative' },
  { kind: 'vital', line: 6, quote: 'temperature was 38.5 °C', case: 1, name: 'temperature', value: '38.5', unit: '°C' },
  { kind: 'vital', line: 6, quote: 'pulse 112/min', case: 1, name: 'heart-rate', value: '112', unit: '/min', doubt: 'for the tests' },
  { kind: 'score', line: 6, quote: 'GCS 14/15', case: 1, instrument: 'GCS', value: '14', max: 15 },
  {
    kind: 'drug',
    line: 7,
    quote: 'Colchicine 0.5 mg orally twice daily',
    case: 1,
    drug: 'Colchicine',
    dose: '0.5 mg',
    route: 'orally',
    frequency: 'twice daily',
    event: 'start',
  },
  { kind: 'drug', line: 7, quote: 'allopurinol was refused', case: 1, drug: 'allopurinol', given: false },
  { kind: 'lab', line: 11, quote: '131', case: 1, analyte: 'Sodium', value: '131', unit: 'mmol/L' },
  { kind: 'lab', line: 11, quote: '131', nth: 2, case: 1, analyte: 'Sodium', value: '131', unit: 'mmol/L' },
]

/** The gold of the report, as its file reads. */
export const goldText = `{
"schema": "case-gold/1",
"regions": [[5, 11]],
"cases": [{"case": 1, "age": "P41Y", "sex": "male", "ageQuote": "41-year-old"}],
"sections": [
{"line": 1, "kind": "title"},
{"line": 3, "kind": "case"},
{"line": 13, "kind": "discussion"}],
"findings": [
${findings.map((finding) => JSON.stringify(finding)).join(',\n')}
]}`

/** Reads gold of a text; throws what is wrong with it. */
export function goldOf(text: string, gold: string, id = 'gout'): GoldDocument {
  const source = sourceOf(new TextEncoder().encode(text), 'report.md', id)
  const read = readGold(gold, { id, path: 'gold.json', source, fingerprint: gold, rubric })
  if ('findings' in read) return read
  throw new Error(read.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'))
}

/** A report with gold as a corpus has it. */
export function caseOf(text = report, gold = goldText, id = 'gout'): CorpusCase {
  return { gold: goldOf(text, gold, id), report: `corpus/${id}/report.md` }
}

/** The record that says exactly what the gold says. */
export function perfect({ source, findings: list, cases = [], sections = [] }: GoldDocument): CaseRecord {
  const grouped: Record<string, object[]> = { lab: [], vital: [], measurement: [], score: [], drug: [], history: [] }
  for (const finding of list) grouped[finding.kind]?.push(recordFinding(source.text, finding))
  const evidence = { start: 0, end: 1, quote: source.text.slice(0, 1), rule: 'patient/test' }
  return checked({
    schema: 'case-record/1',
    generator: { name: 'test', version: '0' },
    source: { id: source.id, format: 'markdown', sha256: source.sha256, length: source.text.length },
    article: { authors: [], affiliations: [], dates: {}, keywords: [] },
    sections: sections.map(({ start, kind }, index) => ({ id: `section-${index + 1}`, kind, level: 2, start, end: source.text.length })),
    cases: cases.map(({ age, sex }, index) => ({
      id: `case-${index + 1}`,
      ...(age !== undefined && { age: { value: age, at: 'presentation', evidence } }),
      ...(sex !== undefined && { sex: { value: sex, evidence } }),
      treatments: [],
      timeline: [],
    })),
    findings: grouped,
    references: [],
    citations: [],
    figures: [],
    tables: [],
    abbreviations: [],
    diagnostics: [],
  })
}

/** A record whose findings of one kind are others. */
export function withFindings(record: CaseRecord, change: (findings: Record<string, Record<string, unknown>[]>) => void): CaseRecord {
  const copy = structuredClone(record)
  change(copy.findings)
  return checked(copy)
}

function checked(value: object): CaseRecord {
  const plain: unknown = JSON.parse(JSON.stringify(value))
  if (isRecord(plain)) return plain
  throw new Error(violations(plain).join('\n'))
}

function recordFinding(text: string, { kind, at, key, stated, spans }: GoldFinding): object {
  const { value, unit, ref, qualitative, comparator, analyte, name, instrument, max, drug, event, given, case: patient } = stated
  const anchor = spans.anchor?.[0] ?? (typeof qualitative === 'string' ? spanOf(text, at, qualitative) : key)
  const texts = (...names: string[]): object =>
    Object.fromEntries(names.filter((each) => stated[each] !== undefined).map((each) => [each, { text: stated[each] }]))
  return {
    id: `${kind}@${key.start}-${key.end}`,
    kind,
    ...(typeof patient === 'number' && { case: `case-${patient}` }),
    subject: 'patient',
    assertion: given === false ? 'negated' : 'affirmed',
    temporality: 'current',
    evidence: { ...at, quote: text.slice(at.start, at.end), rule: `${kind}/test` },
    ...(analyte !== undefined && { analyte: { text: analyte } }),
    ...(name !== undefined && { name }),
    ...(instrument !== undefined && { instrument: { text: instrument } }),
    ...(kind !== 'drug' && { result: value === undefined ? { text: qualitative, qualitative } : { text: value, ...numberOf(value) } }),
    ...(comparator !== undefined && { comparator }),
    ...(unit !== undefined && { unit: { text: unit } }),
    ...(isObject(ref) && { referenceRange: { text: 'range', ...ref } }),
    ...(max !== undefined && { max }),
    ...(drug !== undefined && { drug: { text: drug }, ...texts('dose', 'route', 'frequency', 'duration') }),
    ...(event !== undefined && { event: { type: event } }),
    spans: kind === 'drug' ? { drug: anchor } : { value: anchor },
  }
}

function numberOf(value: unknown): object {
  const number = Number(value)
  return Number.isFinite(number) ? { value: number } : {}
}

function spanOf(text: string, at: Span, word: string): Span {
  const start = text.indexOf(word, at.start)
  return start < 0 || start > at.end ? at : { start, end: start + word.length }
}
