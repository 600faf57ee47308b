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
    const source =
      '## Case reports\n\n### Case 1\n\nA 5-year-old boy came. GCS was 14.\n\n### Case 2\n\nA 7-year-old girl came. GCS was 9.\n'
    expect(owners(source)).toEqual(['GCS was 14 case-1', 'GCS was 9 case-2'])
  })

  test('of the patient at the head of the column, also of a merged one', () => {
    const table = '| | Case 1 | | Case 2 |\n|---|---|---|---|\n| GCS | 14 | 15 | 9 |'
    const source = `## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n${table}\n`
    expect(owners(source)).toEqual(['GCS | 14 case-1', 'GCS | 14 | 15 case-1', 'GCS | 14 | 15 | 9 case-2'])
  })

  test('of the patient whose bare letter heads the row', () => {
    const table = '| Patient | GCS | Event (CTCAE grade) |\n|---|---|---|\n| A | 14 | Colitis (3) |\n| B | 9 | Rash (1), fever (2) |'
    const source = `## Case reports\n\n### Patient A\n\nA 5-year-old boy came.\n\n### Patient B\n\nA 7-year-old girl came.\n\n${table}\n`
    expect(
      buildRecord(sourceFor(source))
        .findings.score.map(({ result, case: of }) => `${result.text} ${of ?? '-'}`)
        .sort(),
    ).toEqual(['1 case-2', '14 case-1', '2 case-2', '3 case-1', '9 case-2'])
  })

  test('of the patients whom a table tells, though it stands in the introduction', () => {
    const told = (table: string): string[] => {
      const source = `# Two brothers\n\n## Introduction\n\nGout is rare.\n\n${table}\n\n## Case reports\n\n### Patient 1\n\nA 5-year-old boy came.\n\n### Patient 2\n\nA 7-year-old girl came.\n`
      return buildRecord(sourceFor(source)).findings.score.map(({ result, case: of, subject }) => `${result.text} ${of ?? '-'} ${subject}`)
    }
    expect(told('| Patient | GCS |\n|---|---|\n| 1 | 14 |\n| 2 | 9 |')).toEqual(['14 case-1 patient', '9 case-2 patient'])
    expect(told('| Patient | Author | GCS |\n|---|---|---|\n| 1 | Lee | 14 |\n| 2 | Roy | 9 |')).toEqual([
      '14 - literature',
      '9 - literature',
    ])
    expect(told('| Patient | GCS |\n|---|---|\n| 1 | 14 |\n| 2 | 9 |\n| 3 | 8 |')).toEqual([
      '14 - literature',
      '9 - literature',
      '8 - literature',
    ])
  })

  test('of the other twin in brackets', () => {
    const source =
      '## Case reports\n\n### Twin A\n\nA 1-day-old boy came.\n\n### Twin B\n\nA 1-day-old girl came. Her CRIB II score was 12 (Twin A: 9).\n'
    expect(buildRecord(sourceFor(source)).findings.score.map(({ result, case: of }) => `${result.text} ${of ?? '-'}`)).toEqual([
      '12 case-2',
      '9 case-1',
    ])
  })

  test('of the patient that the sentence names', () => {
    const source =
      '## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n## Outcome\n\nAfter a year the GCS of patient 2 was 15.\n'
    expect(owners(source).at(-1)).toBe('GCS of patient 2 was 15 case-2')
  })

  test('the history of a relative is a patient’s history, and the relative’s still', () => {
    const source = '## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came. Her mother had gout.\n'
    expect(buildRecord(sourceFor(source)).findings.history).toMatchObject([
      { case: 'case-2', subject: 'relative', temporality: 'historical', relation: { name: 'mother' } },
    ])
  })

  test('smoking and work of the social history are told of the patient', () => {
    const [one] = buildRecord(
      sourceFor(
        '## Case report\n\nA 50-year-old man came.\n\nHe denied chest pain. He worked as a bus driver. He smoked 20 cigarettes a day. His brother smoked a pipe.\n',
      ),
    ).cases
    expect([one?.smoking?.value, one?.occupation?.value]).toEqual(['smoked 20 cigarettes a day', 'bus driver'])
  })

  test('habits and allergies are no events of the timeline, operations are', () => {
    const record = buildRecord(
      sourceFor(
        '## Case report\n\nA 50-year-old man came. He was a smoker, was allergic to latex and had undergone splenectomy nine years earlier.\n',
      ),
    )
    expect(record.cases[0]?.timeline).toMatchObject([
      { time: { text: 'nine years earlier' }, findings: [record.findings.history.find(({ category }) => category === 'surgical')?.id] },
    ])
  })

  test('of the patient whose key heads the row', () => {
    const table = '| Patient | GCS |\n|---|---|\n| 1 | 14 |\n| 2 | 9 |'
    const source = `## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n### Course\n\n${table}\n`
    expect(owners(source).map((one) => one.slice(-6))).toEqual(['case-1', 'case-2'])
  })

  test('of the twin whose letter stands in the head of the row', () => {
    const table = '| Day | 1 | 7 |\n|---|---|---|\n| CRP A (mg/L) | 2 | 19 |\n| CRP B (mg/L) | 46 | 5 |'
    const source = `## Case report\n\nTwin A. A girl of 900 g came.\n\nTwin B. A girl of 800 g came.\n\n### Course\n\n${table}\n`
    expect(
      owners(source)
        .slice(-4)
        .map((one) => one.slice(-6)),
    ).toEqual(['case-1', 'case-1', 'case-2', 'case-2'])
  })

  test('of the patient told last before a table', () => {
    const table = '| Test | Day 1 | Day 3 |\n|---|---|---|\n| CRP (mg/L) | 2 | 19 |'
    const source = `## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\nTable 1. Course\n\n${table}\n`
    expect(owners(source).map((one) => one.slice(-6))).toEqual(['case-2', 'case-2'])
  })

  test('of the patient that an earlier sentence of the paragraph names', () => {
    const source =
      '## Case reports\n\n### Case 1\n\nA 5-year-old boy came.\n\n### Case 2\n\nA 7-year-old girl came.\n\n## Outcome\n\nPatient 2 went home. The GCS was 15.\n'
    expect(owners(source).at(-1)).toBe('GCS was 15 case-2')
  })
})
