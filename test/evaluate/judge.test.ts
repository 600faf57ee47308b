import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CorpusCase } from '../../src/evaluate/corpus.js'
import { evaluate, scoreOf } from '../../src/evaluate/index.js'
import { outcomeOf } from '../../src/evaluate/outcome.js'
import type { Tally } from '../../src/evaluate/score.js'
import type { CaseRecord } from '../../src/schema/record.js'
import { caseOf, goldText, perfect, report, withFindings } from './fixture.js'

const gout = caseOf()
const right = perfect(gout.gold)
type Finding = Record<string, unknown>

const scores = (each: CorpusCase, record: CaseRecord | undefined): Record<string, Tally> =>
  Object.fromEntries(scoreOf(evaluate([each], () => record).map(({ tallies }) => tallies)).map(({ measure, ...score }) => [measure, score]))
const outcomes = (record: CaseRecord): string[] =>
  evaluate([gout], () => record)
    .flatMap(({ judgements }) => judgements.map((judgement) => `${judgement.group} ${judgement.name}: ${outcomeOf(judgement)}`))
    .filter((line) => !line.endsWith(': right'))
const counts = (record: CaseRecord, measure: string): (number | undefined)[] => {
  const { tp, fp, fn } = scores(gout, record)[measure] ?? {}
  return [tp, fp, fn]
}

test('the record that says what the gold says is right in all', () => {
  expect(outcomes(right)).toEqual([])
  for (const [measure, { fp, fn }] of Object.entries(scores(gout, right))) expect({ measure, fp, fn }).toEqual({ measure, fp: 0, fn: 0 })
  expect(counts(right, 'lab/found')).toEqual([4, 0, 0])
  expect(counts(right, 'lab-qualitative/found')).toEqual([2, 0, 0])
  expect(counts(right, 'drug/every-field-right')).toEqual([2, 0, 0])
  expect(counts(right, 'section/kind')).toEqual([3, 0, 0])
})

test('shuffling gold or findings changes no number', () => {
  const turned = withFindings(right, (findings) => {
    for (const list of Object.values(findings)) list.reverse()
  })
  const gold = { ...gout, gold: { ...gout.gold, findings: [...gout.gold.findings].reverse() } }
  for (const spoilt of [right, withFindings(right, (findings) => void findings.lab?.splice(1, 2))])
    expect(scores(gold, spoilt)).toEqual(scores(gout, spoilt))
  expect(scores(gold, turned)).toEqual(scores(gout, right))
})

test.each([
  ['lab', 0, 'lab/found'],
  ['lab', 2, 'lab-qualitative/found'],
  ['vital', 1, 'vital/found'],
  ['drug', 0, 'drug/found'],
])('a %s said twice (%i) is one false positive more and nothing else', (kind, index, measure) => {
  const twice = withFindings(right, (findings) => {
    const finding = findings[kind]?.[index]
    if (finding) findings[kind]?.push(structuredClone(finding))
  })
  const [tp, fp, fn] = counts(right, measure)
  expect(counts(twice, measure)).toEqual([tp, (fp ?? 0) + 1, fn])
  expect(counts(twice, 'all/found')).toEqual([counts(right, 'all/found')[0], 1, 0])
})

test('a record with nothing, and no record, score recall 0', () => {
  const nothing: CaseRecord = {
    ...right,
    sections: [],
    cases: [],
    findings: { lab: [], vital: [], measurement: [], score: [], drug: [], history: [] },
  }
  for (const record of [nothing, undefined]) {
    const all = scores(gout, record)
    expect(all['all/found']).toMatchObject({ tp: 0, fp: 0, fn: 10, recall: 0, precision: 1, f1: 0 })
    expect(all['case/number']).toMatchObject({ tp: 0 })
    expect(all['section/found']).toMatchObject({ tp: 0, fn: 3 })
  }
})

test('doubt costs nothing, missed or with other fields', () => {
  const missed = withFindings(right, (findings) => void findings.vital?.pop())
  expect(counts(missed, 'vital/found')).toEqual([1, 0, 0])
  const other = withFindings(right, (findings) => void Object.assign(findings.vital?.[1] ?? {}, { name: 'respiratory-rate' }))
  expect(counts(other, 'vital/every-field-right')).toEqual([1, 0, 0])
})

describe('says what is wrong', () => {
  const edit = (kind: string, index: number, change: Finding): CaseRecord =>
    withFindings(right, (findings) => void Object.assign(findings[kind]?.[index] ?? {}, change))
  test.each<[string, CaseRecord, string[]]>([
    ['a unit', edit('lab', 0, { unit: { text: 'mg/L' } }), ['lab Uric acid: wrong unit']],
    ['a unit in UCUM only', edit('lab', 0, { unit: { text: 'milligrams', ucum: 'mg/dL' } }), []],
    ['a lost sign', withFindings(right, (findings) => (delete findings.lab?.[1]?.comparator, undefined)), ['lab CRP: wrong comparator']],
    [
      'two fields',
      edit('lab', 0, { analyte: { text: 'urea' }, referenceRange: { text: 'x', high: 7 } }),
      ['lab Uric acid: wrong analyte, reference-range'],
    ],
    ['a value', edit('lab', 0, { result: { text: '98', value: 98 } }), ['lab Uric acid: wrong value']],
    [
      'a result word',
      edit('lab', 2, { result: { text: 'negative', qualitative: 'positive' } }),
      ['lab-qualitative ANA: wrong qualitative'],
    ],
    ['a dose', edit('drug', 0, { dose: { text: '5 g' } }), ['drug Colchicine: wrong dose']],
    ['a refused drug', edit('drug', 1, { assertion: 'affirmed' }), ['drug allopurinol: wrong given']],
    ['the wrong patient is reported, not counted', edit('lab', 0, { case: 'case-9' }), []],
    ['a missed one', withFindings(right, (findings) => void findings.score?.pop()), ['score GCS: missed']],
    [
      'an age',
      { ...right, cases: right.cases.map((each) => ({ ...each, age: each.age && { ...each.age, value: 'P4Y' } })) },
      ['case 1: wrong age'],
    ],
    ['a patient too many', { ...right, cases: [...right.cases, { id: 'case-2', treatments: [], timeline: [] }] }, ['case 2: spurious']],
  ])('%s', (_, record, lines) => expect(outcomes(record)).toEqual(lines))

  test('outside the regions and kinds of the gold nothing is counted', () => {
    const at = report.indexOf('colchicine 1 mg')
    const outside = withFindings(right, (findings) => {
      const drug = structuredClone(findings.drug?.[0] ?? {})
      const span = { start: at, end: at + 10 }
      findings.drug?.push({ ...drug, evidence: { ...span, quote: 'colchicine', rule: 'drug/test' }, spans: { drug: span } })
    })
    expect(outcomes(outside)).toEqual([])
    const drugsOnly = caseOf(report, goldText.replace('"regions"', '"kinds": ["drug"], "regions"'))
    expect(Object.keys(scores(drugsOnly, right)).filter((measure) => /^(?:lab|vital|score)/.test(measure))).toEqual([])
  })

  test('each of two predictions at one place goes to the gold that it fits', () => {
    const swapped = withFindings(right, (findings) => void findings.lab?.splice(2, 2, ...findings.lab.slice(2, 4).reverse()))
    expect(outcomes(swapped)).toEqual([])
  })
})

test('micro sums, macro means, intervals hold the score and are the same every time', () => {
  const bad = withFindings(right, (findings) => void findings.lab?.splice(0, 4))
  const cases = [gout, caseOf(report, goldText, 'gout-2'), caseOf(report, goldText, 'gout-3')]
  const run = () => scoreOf(evaluate(cases, ({ gold }) => (gold.id === 'gout-2' ? bad : right)).map(({ tallies }) => tallies))
  const lab = run().find(({ measure }) => measure === 'lab/found')
  expect(lab).toMatchObject({ tp: 10, fp: 0, fn: 2, recall: 10 / 12, documents: 3 })
  expect(lab?.macroF1).toBeCloseTo((1 + 1 + 4 / 6) / 3)
  const [low = 2, high = 0] = lab?.interval.f1 ?? []
  expect(low).toBeLessThan(lab?.f1 ?? 0)
  expect(high).toBe(1)
  expect(run()).toEqual(run())
})

test('for any findings: their order changes no number, and saying one again is one false positive more', () => {
  const all: { readonly kind: string; readonly finding: Readonly<Finding> }[] = Object.entries(right.findings).flatMap(([kind, list]) =>
    list.map((finding) => ({ kind, finding: { ...finding } })),
  )
  const recordOf = (chosen: typeof all): CaseRecord =>
    withFindings(right, (findings) => {
      for (const kind of Object.keys(findings))
        findings[kind] = chosen.filter((each) => each.kind === kind).map(({ finding }) => ({ ...finding }))
    })
  // Values and units are swapped between places, so that predictions compete for gold.
  const findings = fc
    .array(fc.record({ nth: fc.nat(all.length - 1), other: fc.nat(all.length - 1), swap: fc.boolean() }), { maxLength: 14 })
    .map((picks) =>
      picks.flatMap(({ nth, other, swap }) => {
        const [mine, theirs] = [all[nth], all[other]]
        if (!mine || !theirs) return []
        const unit = theirs.kind === mine.kind && swap ? theirs.finding.unit : mine.finding.unit
        return [{ kind: mine.kind, finding: { ...mine.finding, ...(unit !== undefined && { unit }) } }]
      }),
    )
  fc.assert(
    fc.property(findings, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), fc.nat(), (chosen, keys, pick) => {
      const shuffled = chosen
        .map((each, index) => ({ each, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
      const before = scores(gout, recordOf(chosen))
      expect(scores(gout, recordOf(shuffled))).toEqual(before)
      const again = chosen[pick % Math.max(1, chosen.length)]
      // What is found once is found; what is found a second time is spurious, unless its gold was left to a twin.
      if (again === undefined || before[`${again.kind}/found`]?.fn !== 0) return
      const after = scores(gout, recordOf([...chosen, again]))
      expect((after['all/found']?.tp ?? 0) + (after['all/found']?.fp ?? 0)).toBe(
        (before['all/found']?.tp ?? 0) + (before['all/found']?.fp ?? 0) + 1,
      )
    }),
    { numRuns: 40 },
  )
})
