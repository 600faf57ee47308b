import { describe, expect, test } from 'vitest'
import { ahead, as, behind, either, many, mark, maybe, numerals, one, seq, taken, unless, word } from '../../src/core/rule/pattern.js'
import { ruleList } from '../../src/core/rule/rule.js'
import type { Row } from '../../src/core/rule/row.js'
import { tokenize } from '../../src/core/token.js'

const anything = one<Row>(() => true)

describe('the keys that a pattern can begin with', () => {
  test.each([
    ['words', seq(word('by', 'via'), anything), ['by', 'via']],
    ['what may be left out and what follows it', seq(maybe(word('the')), word('tube')), ['the', 'tube']],
    [
      'behind a look',
      seq(
        ahead(anything),
        unless(word('no')),
        behind(() => true),
        word('tube'),
      ),
      ['tube'],
    ],
    ['alternatives', either(word('a'), mark('([')), ['(', '[', 'a']],
    ['named and repeated', as('x', many(word('a'), 1, 3)), ['a']],
    ['what may be left out and is unknown', seq(maybe(anything), word('tube')), undefined],
    ['an unknown alternative', either(word('a'), anything), undefined],
  ])('%s', (_, pattern, starts) => expect(pattern.starts && [...pattern.starts].sort()).toEqual(starts))
})

describe('a list of rules', () => {
  const number = taken<Row>(({ keys }, at) => (/^(?:\d|two$)/.test(keys[at] ?? '') ? at + 1 : undefined), [numerals, 'two'])
  const examples = { finds: ['x'], leaves: ['x'] } as const
  const rules = ruleList<Row, undefined, string>(
    { name: 'test/pair', pattern: seq(number, word('x'), number), read: () => 'pair', ...examples },
    { name: 'test/seven', pattern: word('7'), read: () => 'seven', ...examples },
    { name: 'test/number', pattern: as('number', number), read: ({ parts }) => `number of ${parts.size}`, ...examples },
    { name: 'test/any', pattern: seq(maybe(anything), word('end')), read: () => 'end', ...examples },
  )
  test.each([
    ['3 x 5', 'test/pair', 'pair', 3],
    ['7 ml', 'test/seven', 'seven', 1],
    ['12 ml', 'test/number', 'number of 1', 1],
    ['two ml', 'test/number', 'number of 1', 1],
    ['the end', 'test/any', 'end', 2],
    ['8 end', 'test/number', 'number of 1', 1],
    ['nothing', undefined, undefined, undefined],
  ])('%j', (text, rule, value, last) => {
    const applied = rules.at(tokenize(text), 0, undefined)
    expect([applied?.rule, applied?.value, applied?.last]).toEqual([rule, value, last])
  })
})
