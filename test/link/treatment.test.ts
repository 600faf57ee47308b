import { describe, expect, test } from 'vitest'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'

const courses = (text: string): string[] =>
  buildRecord(sourceFor(text)).cases.flatMap(({ treatments }) =>
    treatments.map(({ drug, findings, changes = [], response }) =>
      [
        drug,
        findings.length,
        ...changes.map(({ type, dose }) => (dose === undefined ? type : `${type} ${dose}`)),
        ...(response === undefined ? [] : [response]),
      ].join(' | '),
    ),
  )

test('mentions of one substance are one course', () => {
  const text = `# A case

## Case report

A 30-year-old woman was started on prednisolone 20 mg daily. Steroids were tapered and stopped after six months. Alendronate was introduced, but with no benefit. Imuran was added, and azathioprine was increased to 100 mg. She refused rituximab.
`
  expect(courses(text)).toEqual([
    'prednisolone | 2 | start 20 mg | decrease | stop',
    'alendronic acid | 1 | start | none',
    'azathioprine | 2 | start | increase 100 mg',
  ])
})

test('a class word that may stand for two substances stands for itself', () => {
  const text = `# A case

## Case report

A 50-year-old man was given ceftriaxone and vancomycin. Antibiotics were stopped on day 7.
`
  expect(courses(text)).toEqual(['ceftriaxone | 1', 'vancomycin | 1', 'antibiotics | 1 | stop'])
})

describe('what came of a medicine is told after it', () => {
  const responses = (story: string): (string | undefined)[] =>
    buildRecord(sourceFor(`## Case report\n\nA 40-year-old man had a rash. ${story}\n`)).cases.flatMap(({ treatments }) =>
      treatments.map(
        ({ drug, response, responseEvidence }) => `${drug}: ${response ?? '-'}${responseEvidence ? ` (${responseEvidence.quote})` : ''}`,
      ),
    )
  test.each([
    ['Dapsone was started. Four weeks later the lesions had healed.', ['dapsone: improved (lesions had healed)']],
    ['Dapsone was started. There was no clinical improvement.', ['dapsone: none (no clinical improvement)']],
    ['Dapsone was started. His condition rapidly worsened.', ['dapsone: worsened (condition rapidly worsened)']],
    [
      'Cetirizine was stopped. Dapsone was introduced and increased to 100 mg. Prednisolone was tapered and stopped. The rash resolved.',
      ['cetirizine: -', 'dapsone: improved (rash resolved)', 'prednisolone: -'],
    ],
  ])('%j', (story, expected) => expect(responses(story)).toEqual(expected))

  test.each([
    ['Dapsone and colchicine were started. The rash resolved.', ['dapsone: -', 'colchicine: -']], // which of them?
    ['Dapsone was started. He underwent plasma exchange. The rash resolved.', ['dapsone: -']], // something else was done
    ['Dapsone was started. Then he was given infliximab. The rash resolved.', ['dapsone: -', 'infliximab: -']],
    ['Dapsone was started. Dapsone was stopped after a week. The rash resolved.', ['dapsone: -']],
    ['Dapsone was started. The rash might have improved.', ['dapsone: -']],
    ['Dapsone was started. The rash improved, but his fever worsened.', ['dapsone: -']],
  ])('%j tells nothing certain', (story, expected) => expect(responses(story)).toEqual(expected))
})

test('an end that is told twice is one', () => {
  const text =
    '## Case report\n\nA 40-year-old man was started on warfarin. Warfarin was stopped. After warfarin was stopped in 2014 he felt well.\n'
  expect(buildRecord(sourceFor(text)).cases[0]?.treatments[0]?.changes).toMatchObject([
    { type: 'start' },
    { type: 'stop', time: { date: '2014' } },
  ])
})

test('a course keeps its steps, routes and times', () => {
  const text = `## Case report

A 10-year-old girl was started on daily prednisolone. Colchicine was introduced, without benefit. Topical tacrolimus was begun. Tacrolimus was used at 0.03% first and then increased to 0.1%. Prednisolone was tapered and then stopped five weeks after the start of treatment with tacrolimus. Colchicine was stopped at the same time.
`
  const treatments = buildRecord(sourceFor(text)).cases[0]?.treatments
  expect(treatments).toMatchObject([
    { drug: 'prednisolone', changes: [{ type: 'start' }, { type: 'decrease' }, { type: 'stop', time: { offset: 'P5W' } }] },
    {
      drug: 'colchicine',
      changes: [{ type: 'start' }, { type: 'stop', time: { offset: 'P5W' } }],
      response: 'none',
      responseEvidence: { quote: 'without benefit' },
    },
    { drug: 'tacrolimus', routes: ['topical'], changes: [{ type: 'start' }, { type: 'increase', from: '0.03%', dose: '0.1%' }] },
  ])
  expect(treatments?.[2]?.changes).toHaveLength(2)
})

describe('what a relative takes', () => {
  test.each([
    ['His father was given prednisolone; steroids were tapered. He was given dapsone.', ['dapsone | 1']],
    ['His mother took valproate during pregnancy. Antiepileptics were stopped. He was given levetiracetam.', ['levetiracetam | 1']],
    ['His father was given prednisolone. He was given dexamethasone. Steroids were tapered.', ['dexamethasone | 2 | decrease']],
  ])('%j', (story, expected) => expect(courses(`## Case report\n\nA 10-year-old boy had nephrosis. ${story}\n`)).toEqual(expected))
})

test('a course takes up every event of a sentence, and every route', () => {
  const text =
    '## Case report\n\nA 40-year-old man was ill. Prednisolone 40 mg was started, reduced to 20 mg after two weeks and stopped in May.\n'
  expect(courses(text)).toEqual(['prednisolone | 1 | start 40 mg | decrease 20 mg | stop'])
  const switched = '## Case report\n\nA 40-year-old man was ill. He was switched from intravenous to oral methylprednisolone.\n'
  expect(buildRecord(sourceFor(switched)).cases[0]?.treatments[0]).toMatchObject({ routes: ['intravenous', 'oral'] })
})

test('an event that is named when it has been told is no event of its own', () => {
  const text =
    '## Case report\n\nA 40-year-old man was ill. Gemcitabine was started on 3 May 2020. Gemcitabine was stopped in July 2020. His symptoms had a relation to the initiation of gemcitabine, and improved after the discontinuation of gemcitabine.\n'
  expect(courses(text)).toEqual(['gemcitabine | 4 | start | stop'])
})
