import { describe, expect, test } from 'vitest'
import { baselineOf, compareWith, readBaseline, writeBaseline } from '../../src/evaluate/baseline.js'
import type { Comparison } from '../../src/evaluate/baseline.js'
import { evaluate } from '../../src/evaluate/index.js'
import type { CaseRecord } from '../../src/schema/record.js'
import { caseOf, goldText, perfect, report, withFindings } from './fixture.js'

const gout = caseOf()
const right = perfect(gout.gold)
const withoutSign = withFindings(right, (findings) => void Reflect.deleteProperty(findings.lab?.[1] ?? {}, 'comparator'))
const run = (record: CaseRecord, each = gout) => evaluate([each], () => record)
const written = (record: CaseRecord, each = gout) => readBaseline(writeBaseline(baselineOf(run(record, each))), 'baseline.json')
const lines = ({ changes }: Comparison): string[] =>
  changes.map(({ what, finding, before, after }) => `${what} ${finding}: ${before} → ${after}`)

test('a baseline is read as it was written', () => {
  expect(written(withoutSign)).toEqual(baselineOf(run(withoutSign)))
  expect(writeBaseline(baselineOf(run(withoutSign)))).toContain('\n        "5:89 lab CRP 120": "wrong comparator"\n')
})

test('nothing changed', () =>
  expect(compareWith(written(right), run(right))).toEqual({ differences: [], changes: [], unknown: [], absent: [], fell: false }))

describe('a lost "≥"', () => {
  test('is shown as exactly that finding, and falls below the baseline', () => {
    const comparison = compareWith(written(right), run(withoutSign))
    expect(lines(comparison)).toEqual(['broken corpus/gout/report.md:5:89 lab CRP 120: right → wrong comparator'])
    expect(comparison.fell).toBe(true)
    expect(comparison.differences.filter(({ fell }) => fell).map(({ measure }) => measure)).toEqual([
      'all/every-field-right',
      'lab/comparator',
      'lab/every-field-right',
    ])
  })

  test('and found again', () => {
    const comparison = compareWith(written(withoutSign), run(right))
    expect(lines(comparison)).toEqual(['fixed corpus/gout/report.md:5:89 lab CRP 120: wrong comparator → right'])
    expect(comparison.fell).toBe(false)
  })

  test('may be tolerated', () => expect(compareWith(written(right), run(withoutSign), 1).fell).toBe(false))
})

test('a field of findings that were missed before may be wrong more often, as long as it is right more often too', () => {
  const few = withFindings(right, (findings) => void findings.lab?.splice(4))
  const more = withFindings(right, (findings) => void Object.assign(findings.lab?.[4] ?? {}, { unit: { text: 'g' } }))
  const comparison = compareWith(written(few), run(more))
  expect(comparison.differences.find(({ measure }) => measure === 'lab/unit')).toMatchObject({ before: 1, after: 0.75, fell: false })
  expect(comparison.fell).toBe(false)
  expect(
    compareWith(written(right), run(more))
      .differences.filter(({ fell }) => fell)
      .map(({ measure }) => measure),
  ).toContain('lab/unit')
})

test('a spurious finding is new, then gone; a fault that becomes another is changed', () => {
  const twice = withFindings(right, (findings) => void findings.drug?.push(structuredClone(findings.drug[0] ?? {})))
  expect(lines(compareWith(written(right), run(twice)))).toEqual(['new corpus/gout/report.md:7:1 +drug Colchicine: absent → spurious'])
  expect(lines(compareWith(written(twice), run(right)))).toEqual(['gone corpus/gout/report.md:7:1 +drug Colchicine: spurious → absent'])
  const missed = withFindings(right, (findings) => void findings.lab?.splice(1, 1))
  expect(lines(compareWith(written(withoutSign), run(missed)))).toEqual([
    'changed corpus/gout/report.md:5:89 lab CRP 120: wrong comparator → missed',
  ])
})

test('a doubtful finding may come and go', () => {
  const without = withFindings(right, (findings) => void findings.vital?.pop())
  expect(compareWith(written(right), run(without))).toMatchObject({ differences: [], changes: [], fell: false })
})

test('other gold is not compared, but named; so are reports that were not evaluated', () => {
  const other = caseOf(report, goldText.replace('"max":15', '"max":16'))
  expect(compareWith(written(right), run(withoutSign, other))).toEqual({
    differences: [],
    changes: [],
    unknown: ['gout'],
    absent: [],
    fell: false,
  })
  expect(compareWith(written(right), []).absent).toEqual(['gout'])
})

test('of a held-out report only the counts are kept', () => {
  const heldout = caseOf(report, goldText.replace('"regions"', '"heldout": true, "regions"'))
  expect(Object.keys(written(withoutSign, heldout).documents.gout ?? {})).toEqual(['fingerprint', 'tallies'])
  const comparison = compareWith(written(right, heldout), run(withoutSign, heldout))
  expect(comparison).toMatchObject({ changes: [], fell: true })
})

test.each([
  ['{', 'baseline.json:1:2: not JSON (close brace expected)'],
  ['{"schema": "case-baseline/1"}', 'baseline.json: not a baseline (documents: Invalid input'],
])('%j', (text, message) => expect(() => readBaseline(text, 'baseline.json')).toThrow(message))
