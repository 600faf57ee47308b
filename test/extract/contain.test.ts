import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import type { Document } from '../../src/core/document.js'
import { contained } from '../../src/extract/contain.js'
import type { Extractor } from '../../src/extract/extractor.js'
import { structureOf } from '../structure.js'

const report = [
  '# Gout',
  '## Case report',
  'A man came. His knee was red. He left.',
  'Urate was high. Colchicine helped.',
  '| Test | Value |\n| --- | --- |\n| CRP | 12 |',
  'Table 1. Results of blood tests.',
].join('\n\n')

/** Tells the texts that it reads and fails where one has the word. */
const reader = (word: string, texts: (document: Document) => readonly string[]): Extractor => ({
  kind: 'score',
  extract(document, warn) {
    const read = texts(document)
    for (const text of read) if (text.includes(word)) throw new Error(`cannot read ${word}`)
    warn('case-sex-conflict', undefined, { value: 'male', other: 'female' })
    return { abbreviations: read.map((long) => ({ short: 'X', long, evidence: { start: 0, end: 1, quote: '#', rule: 'test/text' } })) }
  },
})
const sentences = ({ sentences: all }: Document): string[] => all.map(({ prose }) => prose.text)
const passages = ({ passages: all }: Document): string[] => all.map(({ prose }) => prose.text)
const cells = ({ tables }: Document): string[] => tables.flatMap(({ rows }) => rows.flat().map(({ prose }) => prose.text))

function run(extractor: Extractor): { texts: readonly string[]; faults: readonly unknown[]; others: number } {
  const { list, warn } = collectDiagnostics()
  const { abbreviations = [] } = contained(extractor, structureOf(report).document, warn)
  const faults = list.filter(({ code }) => code === 'internal-fault')
  return {
    texts: abbreviations.map(({ long }) => long),
    faults: faults.map(({ evidence }) => evidence?.quote),
    others: list.length - faults.length,
  }
}

describe('a fault costs', () => {
  test('nothing where there is none', () => {
    expect(run(reader('nowhere', sentences))).toEqual({ texts: sentences(structureOf(report).document), faults: [], others: 1 })
  })

  test('the sentence that it happens on', () => {
    const { texts, faults, others } = run(reader('red', sentences))
    expect(faults).toEqual(['His knee was red.'])
    expect(texts).toContain('A man came.')
    expect(texts).toContain('He left.')
    expect(texts).not.toContain('His knee was red.')
    expect(others).toBe(1)
  })

  test('each of several sentences', () => {
    expect(run(reader('was', sentences)).faults.toSorted()).toEqual(['His knee was red.', 'Urate was high.'])
  })

  test('the passage, where its text as a whole is read', () => {
    expect(run(reader('Urate', passages)).faults).toEqual(['Urate was high. Colchicine helped.'])
  })

  test('the table', () => {
    const { faults, texts } = run(reader('CRP', cells))
    expect(faults).toEqual([expect.stringContaining('| CRP | 12 |')])
    expect(texts).toEqual([])
  })

  test('one of two sentences that only fail together', () => {
    const both: Extractor = {
      kind: 'lab',
      extract: ({ sentences: all }) => {
        if (['A man', 'Urate'].every((word) => all.some(({ prose }) => prose.text.includes(word)))) throw new Error('both')
        return {}
      },
    }
    expect(run(both).faults).toHaveLength(1)
  })

  test('all that the extractor finds, where no place explains it', () => {
    const always: Extractor = {
      kind: 'lab',
      extract: () => {
        throw new Error('always')
      },
    }
    expect(run(always)).toEqual({ texts: [], faults: [undefined], others: 0 })
  })
})
