import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { listReports } from '../../src/batch/list.js'
import { parseMarkdown, parseWhole } from '../../src/parse/markdown.js'

/** Type, value, offsets and what else is read of every node. */
function outline(node: Nodes): unknown {
  const { type, position } = node
  const own = {
    type,
    start: position?.start.offset,
    end: position?.end.offset,
    ...('value' in node && { value: node.value }),
    ...('depth' in node && { depth: node.depth }),
    ...('ordered' in node && { ordered: node.ordered, first: node.start }),
    ...('url' in node && { url: node.url }),
  }
  return 'children' in node ? [own, node.children.map(outline)] : own
}

const expectSame = (text: string): void => {
  expect(parseMarkdown(text).children.map(outline)).toEqual(parseWhole(text).children.map(outline))
}

describe('reads as remark does', () => {
  test.each(listReports(resolve(import.meta.dirname, '../../corpus')).map(({ path }) => path))('%s', (path) =>
    expectSame(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')),
  )

  test.each([
    'A man.\n\n- one\n- two\n\nAnother man.\n\n3. three',
    '- one\n\n  inside\n\nOutside the list.',
    '> quoted\n\nNot quoted.\n\n    code\n\nText',
    'Title\n===\n\nText [1] and [2-4], p < 0.05, 5 & 6.\n\nOne\n---',
    'A table:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter it.',
    '1\\. no list\n\n1. list\n\n2019. A year at the margin.\n\n12 men came.',
    'Hard  \nbreak, soft \nblank, end \n\n(Brackets) and "quotes"\n- a list in a paragraph\n\n<div>\n\nText\n\n</div>',
    'See [here](x) and [there].\n\n[there]: y\n\nA note[^1].\n\n[^1]: Noted.',
    '```\nA fence\n\nText inside.\n```\n\nText outside.',
    'A\n   \nB\n\n\n\n C indented',
  ])('%j', expectSame)

  test('any text', () => {
    const piece = fc.constantFrom(
      ...['Text', 'a', 'é', '12', ' ', '  ', '\n', '\n\n', '\n\n', '\t', '.', ':', ',', '"', "'", '-', '=', '~', '\u00a0', '€', '😀'],
      ...[
        '- ',
        '\n- ',
        '\n\n- ',
        '* ',
        '1. ',
        '\n1. ',
        '\n2. ',
        '\n\n1. ',
        '\n   ',
        '\n\n   ',
        '> ',
        '# ',
        '## ',
        ' #',
        '---',
        '===',
        '* * *',
        'a`b',
        '``',
        '` ',
        ' `',
        'a\tb',
        '\n```\n',
        '\n~~~ x\n',
        '\n````',
        '\n    x',
        '\n\n     y',
        '\n\n    z\n',
        '    ',
        '```',
      ],
      ...[
        '*',
        '**',
        '***',
        '_',
        '__',
        '\\',
        '\\*',
        '\\|',
        '\\\n',
        '`',
        '&amp;',
        '&#181;',
        '&',
        '!',
        '[',
        ']',
        '(',
        ')',
        '[1]',
        '](',
        '![',
        '](http://a.b/c_d)',
        '](x "t")',
        '[^1]',
      ],
      ...[
        '<',
        '>',
        '<b>',
        '</b>',
        '<sup>',
        '<a href="',
        '<http://a.b>',
        '<a@b.co>',
        '<span id="x"></span>',
        '<div>',
        '<!--',
        '-->',
        '<!-- x -->',
      ],
      ...['|', '|-|\n', '\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n'],
    )
    for (const [maxLength, numRuns] of [
      [6, 3000],
      [14, 1500],
      [40, 500],
    ] as const)
      fc.assert(
        fc.property(fc.array(piece, { maxLength }), (pieces) => expectSame(pieces.join(''))),
        { numRuns },
      )
  })
})
