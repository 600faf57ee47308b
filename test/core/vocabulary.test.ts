import { describe, expect, test } from 'vitest'
import { createGate, isOpen } from '../../src/core/gate.js'
import type { LexiconEntry } from '../../src/core/lexicon.js'
import { createLexicon } from '../../src/core/lexicon.js'
import { tokenize } from '../../src/core/token.js'
import { createVocabulary } from '../../src/core/vocabulary.js'

const salts = [
  { id: 'potassium', terms: ['potassium'], exact: ['K'] },
  { id: 'sodium', terms: ['sodium', 'sodium chloride'], exact: ['Na'] },
]
const text = 'No fever; sodium chloride and potassium were given, Na 135, K 4.'
const hits = ['sodium:sodium chloride', 'potassium:potassium', 'sodium:Na', 'potassium:K']

/** A program of one gate and one lexicon, with what a build has filed. */
function start(filed?: Int32Array, entries: readonly LexiconEntry[] = salts) {
  let asked = 0
  const gate = createGate(() => {
    asked++
    return ['fever']
  })
  const lexicon = createLexicon(entries)
  const vocabulary = createVocabulary([gate, lexicon], () => filed)
  const read = () => {
    const tokens = tokenize(text)
    vocabulary.read(tokens)
    return {
      open: isOpen(gate, tokens),
      hits: lexicon.match(tokens, text).map(({ entry, from, to }) => `${entry.id}:${text.slice(from, to)}`),
      asked,
    }
  }
  return { vocabulary, lexicon, gate, read, asked: () => asked }
}

describe('a vocabulary', () => {
  test('is filed at the first text, once', () => {
    const { read, asked } = start()
    expect(asked()).toBe(0)
    expect(read()).toEqual({ open: true, hits, asked: 1 })
    expect(read().asked).toBe(1)
  })

  test('that the build has filed is not filed again', () => {
    expect(start(start().vocabulary.packed()).read()).toEqual({ open: true, hits, asked: 0 })
  })

  test('of other lists is not taken', () => {
    const filed = start().vocabulary.packed()
    expect(start(filed, [...salts, { id: 'zinc', terms: ['zinc'], exact: ['Zn'] }]).read()).toEqual({ open: true, hits, asked: 1 })
  })

  test('serves "find" of its lexicons', () => {
    const { lexicon, asked } = start()
    expect(lexicon.find('Sodium chloride')?.id).toBe('sodium')
    expect(lexicon.find('chloride')).toBeUndefined()
    expect(asked()).toBe(1)
  })

  test.each([1, 31, 32, 33, 64, 100, 500])('has room for %i lists', (count) => {
    const gates = Array.from({ length: count }, (_, i) => createGate(() => [`word${'abcdefghij'.charAt(i % 10)}`, `w${i}x`, 'fever']))
    for (const filed of [undefined, createVocabulary(gates).packed()]) {
      const vocabulary = createVocabulary(gates, () => filed)
      const open = (of: string): number[] => {
        const tokens = tokenize(of)
        vocabulary.read(tokens)
        return gates.flatMap((gate, i) => (isOpen(gate, tokens) ? [i] : []))
      }
      expect(open('fever')).toEqual(gates.map((_, i) => i))
      expect(open('no cough')).toEqual([])
      expect(open('wordb')).toEqual(gates.flatMap((_, i) => (i % 10 === 1 ? [i] : [])))
      expect(open('worda wordb')).toEqual(gates.flatMap((_, i) => (i % 10 < 2 ? [i] : [])))
    }
  })

  test('two programs read the same list, each with its own words', () => {
    const lexicon = createLexicon(salts)
    const first = createVocabulary([lexicon])
    const tokens = tokenize(text)
    first.read(tokens)
    const second = createVocabulary([createGate(() => ['fever']), lexicon])
    const ids = () => lexicon.match(tokens, text).map(({ entry }) => entry.id)
    expect(ids()).toEqual(['sodium', 'potassium', 'sodium', 'potassium'])
    second.read(tokens)
    expect(ids()).toEqual(['sodium', 'potassium', 'sodium', 'potassium'])
  })
})

describe('a lexicon that no vocabulary knows', () => {
  const lexicon = createLexicon(salts)
  const found = (of: string, read?: boolean): string[] => {
    const tokens = tokenize(of)
    if (read) start().vocabulary.read(tokens)
    return lexicon.match(tokens, of).map(({ entry, from, to }) => `${entry.id}:${of.slice(from, to)}`)
  }

  test('finds its terms in a text that nobody has read', () => expect(found(text)).toEqual(hits))
  test('finds its terms in a text that a vocabulary has read', () => expect(found(text, true)).toEqual(hits))
  test('leaves other words alone', () => expect(found('chloride, NA and sodiums')).toEqual([]))
  test('finds one at a token', () => {
    const tokens = tokenize(text)
    expect([0, 3, 4].map((i) => lexicon.matchAt(tokens, text, i)?.entry.id)).toEqual([undefined, 'sodium', undefined])
  })
})
