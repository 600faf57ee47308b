import { describe, expect, test } from 'vitest'
import { bareHeading, headingByWords, headingKind, headingNumber, isCaseLabel, knownHeading } from '../src/core/heading/index.js'
import data from '../src/core/heading/headings.json' with { type: 'json' }

test('there are more than 250 phrasings', () => expect(data.entries.flatMap(({ terms }) => terms).length).toBeGreaterThan(250))

test.each([
  ['2.1. FAMILY:', 'FAMILY'],
  ['A B S T R A C T', 'ABSTRACT'],
  ['III. Discussion', 'Discussion'],
  ['**Case report**', 'Case report'],
  ['3 Discussion', 'Discussion'],
  ['1,25-dihydroxyvitamin', '1,25-dihydroxyvitamin'],
])('bare %j', (text, bare) => expect(bareHeading(text)).toBe(bare))

test.each([
  ['Case presentations', 'case'],
  ['2. CASE REPORT:', 'case'],
  ['Case 2', 'case'],
  ['Case-3 [Tremor]', 'case'],
  ['Patient A', 'case'],
  ['Outcome & follow-up', 'outcome'],
  ['Follow-up and outcomes', 'outcome'],
  ['Clinical findings', 'examination'],
  ['Past medical history', 'history'],
  ['Diagnostic assessment', 'investigations'],
  ['Patient’s perspective', 'patient-perspective'],
  ['Declaration of Competing Interest', 'conflicts'],
  ['CRediT authorship contribution statement', 'contributions'],
  ['Availability of data and materials', 'data-availability'],
  ['Literaturverzeichnis', 'references'],
  ['Conclusions and recommendations', 'conclusion'],
  ['Discussion of the mechanism', undefined],
  ['Potters and their glazes', undefined],
  ['Caseous necrosis', undefined],
])('%j is %j', (text, kind) => expect(knownHeading(text)).toBe(kind))

test('a title with a colon', () => {
  expect(headingKind('Case report: two brothers')).toBe('case')
  expect(knownHeading('Case report: two brothers')).toBeUndefined()
})

describe('by words', () => {
  test.each([
    ['Kidney biopsy on day 4', 'investigations'],
    ['Second operation (hour 58)', 'treatment'],
    ['Treatment and first regimen', 'treatment'],
    ['Clinical course before admission', 'case'],
    ['Ligands', undefined],
  ])('%j is %j', (text, kind) => expect(headingByWords(text)).toBe(kind))
})

test('numbers and labels', () => {
  expect(headingNumber('2.1. Family')).toBe('2.1')
  expect(headingNumber('Family')).toBeUndefined()
  expect(isCaseLabel('Second patient')).toBe(true)
  expect(isCaseLabel('Case report')).toBe(false)
})
