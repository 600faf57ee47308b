import { describe, expect, test } from 'vitest'
import { createGate, gatesOf, isOpen } from '../../src/core/gate.js'
import { tokenize } from '../../src/core/token.js'

describe('a gate', () => {
  const fever = createGate(() => ['fever', 'pyrexia'])
  const cough = createGate(() => ['cough', 'fever'])

  test.each([
    ['Fever for three days.', true, true],
    ['A dry cough.', false, true],
    ['PYREXIA of unknown origin', true, false],
    ['feverish', false, false],
    ['', false, false],
  ])('%j', (text, opensFever, opensCough) => {
    const tokens = tokenize(text)
    expect([isOpen(fever, tokens), isOpen(cough, tokens)]).toEqual([opensFever, opensCough])
  })

  test('tells which word opens it', () => {
    const { each } = gatesOf(tokenize('no cough, no fever'))
    expect(each.map((bits) => (bits & fever.bit) !== 0)).toEqual([false, false, false, false, true])
  })

  test('a gate made later opens for a text that was read before', () => {
    const tokens = tokenize('haemoptysis twice')
    expect(isOpen(fever, tokens)).toBe(false)
    const late = createGate(() => ['haemoptysis'])
    expect(isOpen(late, tokens)).toBe(true)
  })
})
