import { describe, expect, test } from 'vitest'
import { createGate, isOpen, isOpenAt } from '../../src/core/gate.js'
import type { Tokens } from '../../src/core/token.js'
import { tokenize } from '../../src/core/token.js'
import { createVocabulary } from '../../src/core/vocabulary.js'

const alone = { fever: createGate(() => ['fever', 'pyrexia']), cough: createGate(() => ['cough', 'fever']) }
const together = { fever: createGate(() => ['fever', 'pyrexia']), cough: createGate(() => ['cough', 'fever']) }
const vocabulary = createVocabulary([together.fever, together.cough])
const read = (text: string): Tokens => {
  const tokens = tokenize(text)
  vocabulary.read(tokens)
  return tokens
}

describe.each([
  ['in no vocabulary', alone, tokenize],
  ['whose vocabulary has read the text', together, read],
  ['whose vocabulary has not read the text', together, tokenize],
  ['of a text that another vocabulary has read', alone, read],
])('a gate %s', (_, { fever, cough }, tokensOf) => {
  test.each([
    ['Fever for three days.', true, true],
    ['A dry cough.', false, true],
    ['PYREXIA of unknown origin', true, false],
    ['feverish', false, false],
    ['', false, false],
  ])('%j', (text, opensFever, opensCough) => {
    const tokens = tokensOf(text)
    expect([isOpen(fever, tokens), isOpen(cough, tokens)]).toEqual([opensFever, opensCough])
  })

  test('tells which word opens it', () => {
    const tokens = tokensOf('no cough, no fever')
    expect(tokens.keys.filter((_, i) => isOpenAt(fever, tokens, i))).toEqual(['fever'])
    expect(tokens.keys.filter((_, i) => isOpenAt(cough, tokens, i))).toEqual(['cough', 'fever'])
    expect(isOpenAt(fever, tokens, tokens.keys.length)).toBe(false)
  })
})
