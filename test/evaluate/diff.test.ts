import { expect, test } from 'vitest'
import { diffRecords } from '../../src/evaluate/diff.js'
import { diffFormats, isSame } from '../../src/evaluate/report/diff.js'
import type { CaseRecord } from '../../src/schema/record.js'
import { caseOf, perfect, withFindings } from './fixture.js'

const record = perfect(caseOf().gold)
const changes = (before: CaseRecord, after: CaseRecord): string[] =>
  diffRecords(before, after).changes.map(
    ({ what, kind, fields }) =>
      `${what} ${kind}: ${fields
        .filter(({ before: from }) => what !== 'changed' || from !== undefined)
        .map(({ field, before: from, after: to }) => `${field} ${from ?? '–'} → ${to ?? '–'}`)
        .join('; ')}`,
  )

test('equal records, in any order and with other ids, differ in nothing', () => {
  const turned = withFindings(record, (findings) => {
    for (const list of Object.values(findings)) for (const finding of list.reverse()) finding.id = `x${String(finding.id)}`
  })
  expect(changes(record, turned)).toEqual([])
})

test('a changed value is one change, at its place', () => {
  const other = withFindings(record, (findings) => void Object.assign(findings.lab?.[0] ?? {}, { unit: { text: 'g/L' } }))
  expect(changes(record, other)).toEqual(['changed lab: unit.text mg/dL → g/L'])
})

test('of two values with one quote the missing one disappears, not the other', () => {
  const other = withFindings(record, (findings) => void findings.lab?.splice(2, 1))
  expect(changes(record, other).map((line) => line.slice(0, 40))).toEqual(['disappeared lab: analyte.text ANA → –; a'])
  expect(changes(other, record).map((line) => line.slice(0, 37))).toEqual(['appeared lab: analyte.text – → ANA; a'])
})

test('a patient, a section and the title of the article are compared too', () => {
  const other: CaseRecord = {
    ...record,
    cases: record.cases.map((each) => ({ ...each, sex: undefined })),
    sections: record.sections.slice(1),
  }
  expect(changes(record, other)).toEqual([expect.stringContaining('disappeared sections'), 'changed cases: sex.value male → –'])
})

test('of two texts what they say is compared, not where', () => {
  const moved = withFindings(record, (findings) => {
    for (const list of Object.values(findings))
      for (const finding of list) finding.evidence = { ...(finding.evidence as object), start: 1, end: 2 }
  })
  expect(changes(record, { ...moved, source: { ...moved.source, sha256: '0'.repeat(64) } })).toEqual([])
})

test('the formats say it', () => {
  const other = withFindings(record, (findings) => void Object.assign(findings.lab?.[0] ?? {}, { unit: { text: 'g/L' } }))
  const report = { old: 'a', new: 'b', reports: [{ id: 'gout', diff: diffRecords(record, other) }], onlyOld: [], onlyNew: ['x'] }
  expect(diffFormats.text(report)).toContain('unit.text: mg/dL → g/L')
  expect(diffFormats.text(report)).toContain('x: only in b')
  expect(diffFormats.markdown(report)).toContain('| lab | 5 | 1 | 0 | 0 |')
  expect(JSON.parse(diffFormats.json(report))).toMatchObject({ schema: 'case-diff/1' })
  expect(isSame(report)).toBe(false)
  expect(isSame({ ...report, reports: [{ id: 'gout', diff: diffRecords(record, record) }], onlyNew: [] })).toBe(true)
})

test('no text of a record ends the block or the heading it stands in', () => {
  const text = '`````\n</details><script>alert(1)</script>\n`````'
  const other = withFindings(record, (findings) => void Object.assign(findings.lab?.[0] ?? {}, { unit: { text } }))
  const report = { old: '<b>a', new: 'b', reports: [{ id: '<i>gout', diff: diffRecords(record, other) }], onlyOld: ['<u>'], onlyNew: [] }
  const markdown = diffFormats.markdown(report)
  const fence = '``````'
  expect(markdown.split(`\n${fence}`)).toHaveLength(3)
  expect(
    markdown
      .split(fence)
      .filter((_, index) => index % 2 === 0)
      .join(''),
  ).not.toMatch(/<[biu]>|<script>/)
})
