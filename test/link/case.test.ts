import { describe, expect, test } from 'vitest'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'

const owners = (source: string): string[] =>
  Object.values(buildRecord(sourceFor(source)).findings)
    .flat()
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((finding) => `${finding.evidence.quote} ${finding.case ?? '-'}`)

describe('whose a finding is', () => {
  test('the only patient’s', () => {
    expect(owners('## Case report\n\nA 50-year-old man came. GCS was 14.\n')).toEqual(['GCS was 14 case-1'])
  })

  test('of the case whose text it stands in', () => {
    const source = '## Case reports\n\n### Case 1\n\nA 5-year-old boy came. GCS was 14.\n\n### Case 2\n\nA 7-year-old girl came. GCS was 9.\n'
    expect(owners(source)).toEqual(['GCS was 14 case-1', 'GCS was 9 case-2'])
  })

  test('of the patient at the head of the column, also of a merged one', () => {
    const table = '| | Case 1 | | Case 2 |\n|---|---|---|---|\n| GCS | 14 | 15 | 9 |'
    const source = `## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n${table}\n`
    expect(owners(source)).toEqual(['GCS | 14 case-1', 'GCS | 14 | 15 case-1', 'GCS | 14 | 15 | 9 case-2'])
  })

  test('of the patient that the sentence names', () => {
    const source = '## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n## Outcome\n\nAfter a year the GCS of patient 2 was 15.\n'
    expect(owners(source).at(-1)).toBe('GCS of patient 2 was 15 case-2')
  })
})
