import { expect, test } from 'vitest'
import {
  numberWords,
  ordinalWords,
  spelled,
  spelledKeys,
  spelledOrdinals,
  spelledSource,
  spelledValue,
  timesWords,
} from '../../src/core/number-word.js'

test.each([
  ['zero', 0],
  ['seven', 7],
  ['thirteen', 13],
  ['twenty', 20],
  ['forty', 40],
  ['ninety', 90],
  ['hundred', 100],
  ['third', undefined],
  ['constructor', undefined],
])('%j is %j', (word, value) => expect(numberWords.get(word)).toBe(value))

test.each([
  ['first', 1],
  ['ninth', 9],
  ['twelfth', 12],
  ['twentieth', 20],
  ['two', undefined],
])('%j stands at %j', (word, value) => expect(ordinalWords.get(word)).toBe(value))

test.each([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])('%j is %j times', (word, value) => expect(timesWords.get(word)).toBe(value))

test('patterns and sets', () => {
  expect(spelled(2, 4)).toBe('two|three|four')
  expect(spelled(20, 40)).toBe('twenty|thirty|forty')
  expect(spelledOrdinals(1, 3)).toBe('first|second|third')
  expect([...spelledKeys(0, 1)]).toEqual(['zero', 'one'])
})

test.each([
  ['twenty-four', 24],
  ['Ninety nine', 99],
  ['forty', 40],
  ['twelve', 12],
  ['twelve-four', undefined],
  ['twenty-twelve', undefined],
  ['hundred-one', undefined],
  ['many', undefined],
])('%j is %j in one or two words', (text, value) => {
  expect(spelledValue(text)).toBe(value)
  expect(new RegExp(`^(?:${spelledSource})$`, 'i').test(text)).toBe(value !== undefined)
})
