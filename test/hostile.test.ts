import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/pipeline.js'
import { sourceFor } from './source.js'

const fill = (piece: string, length = 100_000): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Lines that make careless patterns and parsers run for minutes. */
const lines: readonly string[] = [
  ...['a', ' ', '1', '1.', '1,', '(', ')', '[', ']', '*', '_', '`', '<', '&', '$', '^', '|', '>', '-', '#', '!', '\\', '~', '=', '\t'],
  ...[
    '( ',
    '[ ',
    '1 ',
    '1 000',
    '10^',
    'mg ',
    '1 mg ',
    '<a ',
    '</',
    '![',
    '](',
    '| |',
    '> ',
    '- ',
    '1. ',
    '&#',
    '\\(',
    '$ $',
    '* *',
    '_a_',
    'GCS ',
    'Na ',
    'et al. ',
    'A. ',
    'Smith J, ',
    'WBC 1,',
    'and ',
    ', ',
    'of the ',
    'was 1–',
    '→ ',
    '1/1',
    '(1)',
    '[1]',
    '<sup>',
    '12:30 ',
    'history of ',
    'no history of a (',
    'family history of x, ',
    'his mother and ',
    'an aunt had ',
    'denied smoking, ',
    'a non smoker ',
    'allergic to x; ',
    'known drug allergies ',
    'drank a ',
    'died of ',
    'and died ',
    'gravida ',
  ],
]

describe('reads 100 kB of nothing in time', () => {
  test.each(lines)('%j', { timeout: 10_000 }, (piece) => {
    for (const text of [fill(piece), `## Case report\n\nA man had ${fill(piece)}\n`, `## References\n\n${fill(piece)}\n`]) {
      const record = buildRecord(sourceFor(text))
      expect(record.source.length).toBe(text.length)
      expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})

test('no text throws, and every quote is its slice', () => {
  const word = fc.constantFrom(
    'GCS',
    'was',
    '14',
    '/15',
    'WBC',
    '12.3',
    '×',
    '10<sup>9</sup>/L',
    '(',
    ')',
    '[1]',
    'methotrexate',
    '15 mg',
    'history of',
    'gout',
    'his mother had',
    'denied',
    'smoking',
    'allergic to',
    'and',
    ',',
    'former smoker',
    '20 pack-years',
    'weekly',
    '\n\n',
    '\n',
    '## Case 1',
    '|',
    '---',
    '<0.5',
    '&lt;',
    '$10^{9}$',
    '*',
    '**',
    'aged 5 years',
    '.',
    ';',
    '- ',
    '> ',
    '\r\n',
    '🩺',
    '\u0000',
    '﻿',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const record = buildRecord(sourceFor(text))
      expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      for (const finding of Object.values(record.findings).flat())
        expect(finding.evidence.quote).toBe(text.slice(finding.evidence.start, finding.evidence.end))
    }),
    { numRuns: 300 },
  )
})
