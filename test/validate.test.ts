import { expect, test } from 'vitest'
import { buildRecord } from '../src/pipeline.js'
import { jsonSchemas } from '../src/schema/json.js'
import { validate, violations } from '../src/validate/index.js'
import { sourceFor } from './source.js'

const text = [
  '# Gout in a young man',
  '## Case report',
  'A 30-year-old man came with a painful knee. Serum urate was 9.1 mg/dL [1]. He was given allopurinol 100 mg daily.',
  '## References',
  '1. Roe J. Gout. Lancet 2001;1:2-3.',
].join('\n\n')
const record = buildRecord(sourceFor(text))

/** The record with something in it changed: `changed((copy) => …)`. */
function changed(change: (copy: ReturnType<typeof buildRecord>) => void): object {
  const copy = structuredClone(record)
  change(copy)
  return copy
}

test('a valid record is given as it is', () => {
  expect(record.findings.lab).toHaveLength(1)
  expect(validate(record)).toEqual({ record, leftOut: [] })
})

test('a finding that is not valid is left out, and what points at it', () => {
  const { record: rest, leftOut } = validate(
    changed(({ findings }) => {
      Object.assign(findings.drug[0]?.drug ?? {}, { name: 7 })
    }),
  )
  const [drug] = record.findings.drug
  expect(rest.findings.drug).toEqual([])
  expect(rest.findings.lab).toEqual(record.findings.lab)
  expect(record.cases[0]?.treatments).toHaveLength(1)
  expect(rest.cases[0]?.treatments).toEqual([])
  expect(JSON.stringify(rest)).not.toContain(drug?.id)
  expect(leftOut).toEqual([
    {
      path: '/findings/drug/0',
      reason: '/findings/drug/0/drug/name must be string',
      place: { start: drug?.evidence.start, end: drug?.evidence.end },
    },
  ])
})

test('a function in the place of a value, as a look-up of "constructor" in an object gives it', () => {
  const { record: rest, leftOut } = validate(
    changed(({ references }) => {
      Object.assign(references[0]?.csl ?? {}, { title: 'x'.constructor, volume: {} })
    }),
  )
  expect(rest.references).toEqual([])
  expect(rest.citations).toEqual([])
  expect(leftOut.map(({ path }) => path)).toEqual(['/references/0'])
})

test('a field of a patient or of the article is left out alone', () => {
  const { record: rest, leftOut } = validate(
    changed(({ cases, article }) => {
      Object.assign(cases[0] ?? {}, { sex: { value: 'ill' }, shoes: 43 })
      Object.assign(article.title ?? {}, { value: 1 })
    }),
  )
  expect(rest.cases).toHaveLength(1)
  expect(rest.cases[0]).not.toHaveProperty('sex')
  expect(rest.cases[0]?.age).toEqual(record.cases[0]?.age)
  expect(rest.article).not.toHaveProperty('title')
  expect(leftOut.length).toBeGreaterThan(2)
})

test('a record of which nothing is right throws', () => {
  expect(() => validate({ schema: 'case-record/1' })).toThrow('the record is not valid')
})

test('looking for violations changes nothing', () => {
  const { findings, ...rest } = structuredClone(record)
  const { measurement: _, history: __, ...older } = findings
  const value = { ...rest, findings: older }
  const before = JSON.stringify(value)
  expect(violations(value)).toEqual([])
  expect(JSON.stringify(value)).toBe(before)
  expect(violations(undefined)).not.toEqual([])
  expect(violations({ findings: [] })).not.toEqual([])
})

test('the check fills in kinds of findings and nothing else', () => {
  const paths: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('default' in value) paths.push(path)
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`)
  }
  visit(jsonSchemas().record, '')
  expect(paths).toEqual(['/properties/findings/properties/measurement', '/properties/findings/properties/history'])
})
