import { beforeEach, describe, expect, test, vi } from 'vitest'

const salts = [
  { id: 'sodium', terms: ['sodium', 'sodium chloride'], exact: ['Na'] },
  { id: 'potassium', terms: ['potassium'], exact: ['K'] },
]
const text = 'No fever; sodium chloride and potassium were given, Na 135, K 4.'

/** The modules as a new start of the program has them, with what a build has filed. */
async function start(filed: Int32Array | undefined, lists: typeof salts = salts) {
  vi.resetModules()
  vi.doMock('../../src/core/prepared.js', () => ({ prepared: () => filed }))
  const { createLexicon } = await import('../../src/core/lexicon.js')
  const { createGate, isOpen } = await import('../../src/core/gate.js')
  const { tokenize } = await import('../../src/core/token.js')
  const { vocabulary } = await import('../../src/core/vocabulary.js')
  let asked = 0
  const gate = createGate(() => {
    asked++
    return ['fever']
  })
  const lexicon = createLexicon(lists)
  return {
    vocabulary,
    read: () => ({
      open: isOpen(gate, tokenize(text)),
      hits: lexicon.match(tokenize(text), text).map(({ entry, from, to }) => `${entry.id}:${text.slice(from, to)}`),
      asked,
    }),
  }
}

const hits = ['sodium:sodium chloride', 'potassium:potassium', 'sodium:Na', 'potassium:K']

describe('the vocabulary', () => {
  beforeEach(() => vi.resetModules())

  test('is filed at the first text', async () => {
    expect((await start(undefined)).read()).toEqual({ open: true, hits, asked: 1 })
  })

  test('that the build has filed is not filed again', async () => {
    const filed = (await start(undefined)).vocabulary()
    expect((await start(filed)).read()).toEqual({ open: true, hits, asked: 0 })
  })

  test('of other lists is not taken', async () => {
    const filed = (await start(undefined)).vocabulary()
    const more = await start(filed, [...salts, { id: 'calcium', terms: ['calcium'], exact: ['Ca'] }])
    expect(more.read()).toEqual({ open: true, hits, asked: 1 })
  })

  test('has room for 31 lists', async () => {
    await start(undefined)
    const { addWords } = await import('../../src/core/vocabulary.js')
    for (let i = 2; i < 31; i++) addWords({ words: () => [] })
    expect(() => addWords({ words: () => [] })).toThrow(/no more than 31/)
  })
})
