import { describe, expect, test } from 'vitest'
import { goldOf, goldText, report } from './fixture.js'

test('places values, not their quotes', () => {
  const gold = goldOf(report, goldText)
  expect(gold.findings.map(({ key }) => report.slice(key.start, key.end))).toEqual([
    '9.8',
    '120',
    'ANA and ANCA were negative',
    'ANA and ANCA were negative',
    '38.5',
    '112',
    '14',
    'Colchicine',
    'allopurinol',
    '131',
    '131',
  ])
  expect(gold.kinds).toEqual(['lab', 'vital', 'score', 'drug'])
})

test('the second of two equal quotes stands after the first', () => {
  const [first, second] = goldOf(report, goldText).findings.slice(-2)
  expect(second?.at.start).toBe((first?.at.start ?? 0) + '131 | '.length)
})

describe('says what is wrong with a gold file, and where', () => {
  test.each([
    ['"regions": [[5, 11]],', '"regions": [[5, 11]]', 'gold.json:4: not JSON'],
    ['"case-gold/1"', '"case-gold/2"', 'gold.json:2: schema: Invalid input: expected "case-gold/1"'],
    ['"qualitative":"negative"', '"qualitative":"none"', 'gold.json:12: findings.2.qualitative: Invalid option'],
    ['"frequency"', '"frequncy"', 'gold.json:17: findings.7: Unrecognized key: "frequncy"'],
    ['"quote":"GCS 14/15"', '"quote":"GCS 13/15"', 'gold.json:16: the quote "GCS 13/15" is not on line 6'],
    ['"nth":2', '"nth":3', 'gold.json:20: the quote "131" is not 3 times on line 11'],
    ['"value":"14"', '"value":"13"', 'gold.json:16: value "13" is not in the quote "GCS 14/15"'],
    ['[[5, 11]]', '[[5, 10]]', 'gold.json:19: line 11 is in none of the regions'],
    ['[[5, 11]]', '[[5, 99]]', 'gold.json:3: no lines 5 to 99 in a report of 16 lines'],
    ['{"line": 13,', '{"line": 99,', 'gold.json:8: no line 99 in a report of 16 lines'],
    ['"ageQuote": "41-year-old"', '"ageQuote": "42-year-old"', 'gold.json:4: ageQuote "42-year-old" is not in the report'],
    ['"P41Y"', '"41"', 'gold.json:4: cases.0.age: Invalid string'],
    ['"regions"', `"sha256": "${'0'.repeat(64)}", "regions"`, 'gold.json:3: the report has changed since it was annotated: its sha256 is '],
    ['"value":"9.8",', '', 'gold.json:10: a lab needs value or qualitative'],
    ['"value":"9.8",', '"value":"9.8","qualitative":"elevated",', 'gold.json:10: a lab has either value or qualitative'],
  ])('%s → %s', (before, after, message) => {
    expect(goldText).toContain(before)
    expect(() => goldOf(report, goldText.replace(before, after))).toThrow(message)
  })
})
