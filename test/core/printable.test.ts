import { describe, expect, test } from 'vitest'
import { printable, printableLine } from '../../src/core/printable.js'

describe('what a terminal obeys is written out', () => {
  test.each([
    ['\u001b[2J\u001b]0;x\u0007', '\\u001b[2J\\u001b]0;x\\u0007'],
    ['a\rb\bc\u007f\u009b31m', 'a\\u000db\\u0008c\\u007f\\u009b31m'],
    ['\u202egnp.exe\u2066\u200f', '\\u202egnp.exe\\u2066\\u200f'],
    ['Sjögren, 10⁹/L, “quoted”, 🩺', 'Sjögren, 10⁹/L, “quoted”, 🩺'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
  ])('%j', (text, shown) => expect(printable(text)).toBe(shown))

  test('in JSON the value stays the same', () => {
    const value = { a: '\u009b\u202e\\\u0085"\u001b', '\u2028': ['\ufeff'] }
    expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value)
    expect(printable(JSON.stringify(value))).toMatch(/^[\x20-\x7e]*$/)
  })

  test('a message is one line', () => expect(printableLine('a\nb\tc')).toBe('a\\nb\\tc'))
})
