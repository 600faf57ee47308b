import { expect, test } from 'vitest'
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
    'prednisolone | 2 | start 20 mg | stop',
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
