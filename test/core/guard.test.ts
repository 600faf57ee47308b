import { expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import { guarded } from '../../src/core/guard.js'

const source = 'Hb was 9 g/dL.'

test('what works is given as it is', () => {
  const { list, warn } = collectDiagnostics()
  expect(guarded({ warn, source, part: 'extract/lab' }, { start: 0, end: 2 }, () => 9, 0)).toBe(9)
  expect(list).toEqual([])
})

test('a fault costs what it happened on and is told as an error with its place', () => {
  const { list, warn } = collectDiagnostics()
  const fail = (): number => {
    throw new RangeError('no prose at 3–3')
  }
  expect(guarded({ warn, source, part: 'extract/lab' }, { start: 0, end: 2 }, fail, 0)).toBe(0)
  expect(list).toEqual([
    {
      code: 'internal-fault',
      severity: 'error',
      message: 'extract/lab failed here, and what it should have read is missing: no prose at 3–3',
      evidence: { start: 0, end: 2, quote: 'Hb', rule: 'internal/extract-lab' },
    },
  ])
})

test('a fault without a place is told without one', () => {
  const { list, warn } = collectDiagnostics()
  const fail = (): never => {
    throw new Error('no')
  }
  guarded({ warn, source, part: 'link/case' }, undefined, fail, undefined)
  expect(list.map(({ code, evidence }) => [code, evidence])).toEqual([['internal-fault', undefined]])
})
