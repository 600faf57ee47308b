import { describe, expect, test } from 'vitest'
import { baselineOf, compareWith } from '../../src/evaluate/baseline.js'
import { evaluate, findingsOf, formats, scoreOf, scoreRules } from '../../src/evaluate/index.js'
import { excerpt } from '../../src/evaluate/outcome.js'
import type { Report } from '../../src/evaluate/report/report.js'
import { caseOf, goldText, perfect, report, withFindings } from './fixture.js'

const gout = caseOf()
const right = perfect(gout.gold)
const faulty = withFindings(right, (findings) => {
  Object.assign(findings.lab?.[0] ?? {}, { unit: { text: '<b>|"&' } })
  findings.score?.pop()
  findings.drug?.push(structuredClone(findings.drug[0] ?? {}))
})
const heldout = caseOf(report, goldText.replace('"regions"', '"heldout": true, "regions"'), 'secret')

function reportOf(limit = 100): Report {
  const results = evaluate([gout, heldout], () => faulty)
  return {
    corpus: 'corpus',
    results,
    scores: scoreOf(results.map(({ tallies }) => tallies)),
    rules: scoreRules(results.flatMap(({ judgements }) => judgements)),
    findings: results.filter(({ gold }) => !gold.heldout).flatMap(findingsOf),
    limit,
    byReport: true,
    comparison: compareWith(
      baselineOf(evaluate([gout], () => right)),
      evaluate([gout], () => faulty),
    ),
  }
}

test('text: scores, and errors by rule with sentence, gold and prediction', () => {
  const text = formats.text(reportOf())
  expect(text).toMatch(/^corpus: 2 reports \(1 held out\)\n/)
  expect(text).toMatch(/^drug\/found +0\.667 +1\.000 +0\.800 /m)
  expect(text).toMatch(/^secret \(held out\) +0\.909 +0\.909 +0\.909 +0\.818$/m)
  expect(text).toContain(
    'score, no rule: missed (1)\n  corpus/gout/report.md:6:84 missed\n    text        His temperature was 38.5 °C and his pulse 112/min; GCS ⟦14⟧/15.\n    gold        case 1, instrument "GCS", value "14", max 15\n    prediction  –\n',
  )
  expect(text).toContain('lab/test: wrong unit (1)\n')
  expect(text).toContain('drug/test: spurious (1)\n')
  expect(text).toContain('broken  corpus/gout/report.md:6:84 score GCS 14: right → missed')
  expect(formats.text(reportOf(1))).toContain('2 more errors (--errors 3 lists all)')
})

test('json', () => {
  const data: unknown = JSON.parse(formats.json(reportOf()))
  expect(data).toMatchObject({
    schema: 'case-evaluation/1',
    documents: [{ id: 'gout' }, { id: 'secret', heldout: true }],
    comparison: { fell: true },
  })
  expect(data).toHaveProperty('errors.length', 3)
})

test('markdown: cells keep their borders', () => {
  const text = formats.markdown(reportOf())
  const table = text.split('\n').filter((line) => line.startsWith('| lab/'))
  for (const line of table) expect(line.match(/\|/g)).toHaveLength(10)
  expect(text).toContain('### Since the baseline: scores fell')
  expect(text).toContain('&lt;b&gt;\\|')
})

test('junit: a test a finding, a failure an error, well-formed', () => {
  const xml = formats.junit(reportOf())
  expect(xml).toContain('<testsuite name="gout" tests="16" failures="3">')
  expect(xml).toContain('<failure message="wrong unit">')
  expect(xml).toContain('<testcase classname="baseline" name="score/found"><failure message="fell from 1 to 0">')
  expect(xml.replace(/<\?xml[^>]*\?>|<\/?(?:testsuites|testsuite|testcase|failure)(?: [a-z]+="[^"<>]*")*\/?>/g, '')).not.toMatch(/[<>]/)
})

test.each(Object.keys(formats) as (keyof typeof formats)[])(
  '%s says nothing of errors in held-out reports, and is the same every time',
  (format) => {
    const text = formats[format](reportOf())
    expect(text).not.toContain('corpus/secret/report.md:')
    expect(formats[format](reportOf())).toBe(text)
  },
)

describe('html', () => {
  const page = formats.html(reportOf())

  test('needs no network', () => {
    expect(page).toContain(`content="default-src 'none';`)
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/)
    expect(page).not.toMatch(/https?:|@import|url\(/)
  })

  test('has the whole report, each finding and its marks', () => {
    const shown = /<pre class="report">([^]*?)<\/pre>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '')
    expect(shown).toBe(report)
    expect(page.match(/<li id=/g)).toHaveLength(16)
    expect(page).toContain('data-found="report-1-')
    expect(page).toContain('unit &quot;&lt;b&gt;|')
  })
})

test.each([
  ['One. The ⟦GCS⟧ was 14. Two.', 'The ', ' was 14.'],
  ['A 3.5 g dose.\nNa ⟦131⟧ mmol/L\nnext', 'Na ', ' mmol/L'],
  ['⟦x⟧', '', ''],
])('%j', (text, before, after) => {
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧') - 1
  expect(excerpt(text.replace(/[⟦⟧]/g, ''), { start, end })).toMatchObject({ before, after })
})
