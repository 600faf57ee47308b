import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Warn } from '../../src/core/diagnostic.js'
import type { Prose } from '../../src/core/prose.js'
import { sourceSpan } from '../../src/core/prose.js'
import { parse } from '../../src/parse/index.js'
import { blocksOf } from '../../src/repair/blocks.js'
import { repair } from '../../src/repair/index.js'
import { sourceFor } from '../source.js'

const quiet: Warn = (code, _evidence, fields) => {
  if (code === 'internal-fault') throw new Error(String(fields?.reason))
}
const prosesOf = (text: string): Prose[] =>
  blocksOf(text, parse(sourceFor(text), quiet).children, { warn: quiet, source: text, part: 'test' }).flatMap((block) =>
    block.table ? block.table.rows.flat().map((cell) => cell.prose) : [block.prose],
  )
const textOf = (text: string): string =>
  prosesOf(text)
    .map((prose) => prose.text)
    .join(' | ')

describe('reads without syntax', () => {
  test.each([
    ['HLA-B\\*27 was positive', 'HLA-B*27 was positive'],
    ['HLA-B*27 and DRB1*04', 'HLA-B*27 and DRB1*04'],
    ['CYP2C19 *2/*17 carrier', 'CYP2C19 *2/*17 carrier'],
    ['3*10^9 and 2*10^9 cells', '3*10^9 and 2*10^9 cells'],
    ['WBC 12.3 × 10<sup>9</sup>/L', 'WBC 12.3 × 10^9/L'],
    ['WBC 12.3 × 10^9^/L', 'WBC 12.3 × 10^9/L'],
    ['WBC $12.3 \\times 10^{9}$/L', 'WBC 12.3 × 10^9/L'],
    ['TNF- $\\alpha$ blocker', 'TNF- α blocker'],
    ['a fee of $5 to $6', 'a fee of $5 to $6'],
    ['SpO<sub>2</sub> 94%', 'SpO2 94%'],
    ['37.9 $^{\\circ}$C', '37.9 °C'],
    ['creatinine &lt;0.5&nbsp;mg/dL &amp; falling', 'creatinine <0.5\u00a0mg/dL & falling'],
    ['was <TNF> positive', 'was <TNF> positive'],
    ['first line  \nsecond line', 'first line\nsecond line'],
    ['first line\r\nsecond line', 'first line\nsecond line'],
    ['one<br>two', 'one\ntwo'],
    ['> > quoted *text*\n> > goes on', 'quoted text\ngoes on'],
    ['- item one\n  - item two\n    goes on', 'item one | item two\ngoes on'],
    ['| a | b |\n| - | - |\n| 1 \\| 2 | **3** |', 'a | b | 1 | 2 | 3'],
    ['see [the table](https://example.org/a_(b)) below', 'see the table below'],
    ['shown before [1]', 'shown before [1]'],
    ['shown before [1]\n\n[1]: https://example.org', 'shown before [1] | [1]: https://example.org'],
    ['`CRP 5` was', 'CRP 5 was'],
    ['~5 to 10~20 mg', '~5 to 10~20 mg'],
    ['<span id="page-3-1"></span>Figure 1', 'Figure 1'],
    ['<bold>A</bold> <italic>in vivo</italic> <xref rid="f1">Figure 1</xref>', 'A in vivo Figure 1'],
    ['![scan](scan.png)', ''],
    ['\\(not mathematics\\)', '(not mathematics)'],
    ['p*0.05*2', 'p*0.05*2'],
    ['**bold** and _set off_', 'bold and set off'],
  ])('%j', (source, expected) => expect(textOf(source)).toBe(expected))
})

describe('keeps the place of every character', () => {
  test.each([
    ['He had **⟦TNF⟧**-blockers.', 'TNF'],
    ['> quoted\n> ⟦line⟧ two', 'line'],
    ['value ⟦&lt;0.5⟧ only', '<0.5'],
    ['counts of ⟦10<sup>9⟧</sup>/L', '10^9'],
    ['counts of ⟦10^9⟧^/L', '10^9'],
    ['HLA-B⟦\\*27⟧', '*27'],
    ['| a |\n| - |\n| 1 ⟦\\| 2⟧ |', '| 2'],
    ['a ⟦𝛼-blocker 🩺⟧ was given', '𝛼-blocker 🩺'],
  ])('%j', (marked, wanted) => {
    const start = marked.indexOf('⟦')
    const end = marked.indexOf('⟧') - 1
    const source = marked.replace(/[⟦⟧]/g, '')
    const prose = prosesOf(source).find(({ text }) => text.includes(wanted))
    const from = prose?.text.indexOf(wanted) ?? -1
    expect(prose && sourceSpan(prose, from, from + wanted.length)).toEqual({ start, end })
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '&lt;',
    '&#176;',
    '\\',
    '\\*',
    '|',
    '\\|',
    '\n',
    '\r\n',
    '\n\n',
    '  \n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '$',
    '$10^{9}$',
    '$\\alpha$',
    '10^9^',
    '<sup>9</sup>',
    '<sub>2</sub>',
    '<br>',
    '<TNF>',
    '![a](b)',
    '[1]',
    '[a](b)',
    'HLA-B*27',
    '×',
    '🩺',
    '\t',
    '\ufeff',
    '\0',
    '| a | b |\n| - | - |\n| 1 | 2 |\n',
    '[^1]',
    '[^1]: note',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('aldolase', ' was ', '11.0', ' U/L', '. ', 'The '),
)
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** What a source range may be read as when it is not the character itself. */
const exceptions: readonly [RegExp, (character: string) => boolean][] = [
  [/^\\[\s\S]{1,2}$/, () => true],
  [/^&[^;]*;$/, () => true],
  [/^[\r\n][\r\n \t>]*$/, (character) => character === '\n'],
  [/^\0$/, (character) => character === '\ufffd'],
  [/^ {2,}\r?\n|^\\\r?\n/, (character) => character === '\n'],
  [/^<[^]*>$/, (character) => '\n ^'.includes(character)],
  [/^$/, (character) => character === '^'],
  [/^\[\^[^]*$/, () => true],
  [/^\\[A-Za-z]+\s?$|^\$|^[{}&~^]/, () => true],
  [/^[\u3000\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uff5e]$|[\u0300-\u036f]$/, () => true],
  [/^\u00ad/, (character) => character === '-'],
]

describe('for any Markdown', () => {
  test('every character is that of its place or a known exception, and places never go back', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { text: read, starts, ends } of prosesOf(text)) {
          for (let i = 0; i < read.length; i++) {
            const [start = -1, end = -1] = [starts[i], ends[i]]
            const written = text.slice(start, end)
            const known = written === read[i] || exceptions.some(([pattern, allows]) => pattern.test(written) && allows(read[i] ?? ''))
            if (!known || start > end || (i > 0 && start < (starts[i - 1] ?? 0)))
              throw new Error(
                `${JSON.stringify(text)}: character ${i} ${JSON.stringify(read[i])} of ${JSON.stringify(read)} from ${JSON.stringify(written)} at ${start}–${end}`,
              )
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('repair throws on nothing and keeps blocks in order', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('markdown', 'text'), (text, format) => {
        const source = sourceFor(text, format === 'text' ? 'text' : 'markdown')
        const blocks = repair(source, parse(source, quiet), quiet)
        blocks.forEach((block, i) => expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.start ?? 0))
      }),
      { numRuns: 1000 },
    )
  })
})
