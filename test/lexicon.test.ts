import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lexicon, LexiconEntry } from '../src/core/lexicon.js'
import { createLexicon, createLocalLexicon } from '../src/core/lexicon.js'
import { tokenize } from '../src/core/token.js'
import { medicines } from '../src/extract/drug/name/lexicon.js'
import { words as labWords } from '../src/extract/lab/lexicon/lexicon.js'
import { words as vitalWords } from '../src/extract/vital/lexicon.js'

const src = resolve(import.meta.dirname, '../src')
const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
/** Files that hold plain names, for which an entry with an id would only cost time at the start. */
const lists = all.filter((file) => readFileSync(join(src, file), 'utf8').search(/"entries": \[\s*"/) >= 0)
const files = all.filter((file) => !lists.includes(file))

interface LexiconFile {
  readonly source: string
  readonly licence: string
  readonly entries: readonly { readonly id: string; readonly terms?: readonly string[]; readonly exact?: readonly string[] }[]
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(src, file), 'utf8')
  const lexicon = JSON.parse(text) as LexiconFile

  test('names its source and licence', () => {
    expect(lexicon.source.length).toBeGreaterThan(10)
    expect(lexicon.licence.length).toBeGreaterThan(2)
  })

  test('is sorted, an entry a line', () => {
    const ids = lexicon.entries.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(text.split('\n').filter((line) => /^\s*\{\s*"id"/.test(line)).length).toBe(ids.length)
  })

  test('has no term with two owners', () => {
    const entries = lexicon.entries.map((entry) => ({ ...entry, terms: entry.terms ?? [] }))
    expect(() => findAll(createLocalLexicon(entries))).not.toThrow()
  })
})

test.each(lists)('%s names its source and is sorted, a name a line', (file) => {
  const text = readFileSync(join(src, file), 'utf8')
  const { source, licence, entries } = JSON.parse(text) as {
    readonly source: string
    readonly licence: string
    readonly entries: readonly string[]
  }
  expect(source.length).toBeGreaterThan(10)
  expect(licence.length).toBeGreaterThan(2)
  expect(entries).toEqual([...new Set(entries)].sort((a, b) => (a < b ? -1 : 1)))
  expect(text.split('\n').filter((line) => /^ {4}"/.test(line)).length).toBe(entries.length)
})

/** Terms that a lexicon does not find as those of their entry; it throws at the first that has two owners. */
function findAll(lexicon: Lexicon<LexiconEntry>): string[] {
  return lexicon.entries.flatMap((entry) => [...entry.terms, ...(entry.exact ?? [])].filter((term) => lexicon.find(term) !== entry))
}

// Where several files make one lexicon.
test.each<[string, Lexicon<LexiconEntry>]>([
  ['medicines', medicines],
  ['laboratory words', labWords],
  ['vital words', vitalWords],
])('%s: every term is found as its own', (_, lexicon) => {
  expect(lexicon.entries.length).toBeGreaterThan(10)
  expect(findAll(lexicon)).toEqual([])
})

describe('createLexicon', () => {
  const lexicon = createLexicon([
    { id: 'crp', terms: ['C-reactive protein'], exact: ['CRP'] },
    { id: 'il-6', terms: ['IL-6', 'interleukin 6'] },
    { id: 'sodium', terms: ['sodium'], exact: ['Na'] },
    { id: 'sjogren', terms: ['Sjögren syndrome', "Sjögren's syndrome"] },
  ])
  const match = (text: string): string[] =>
    lexicon.match(tokenize(text), text).map(({ entry, from, to }) => `${entry.id}:${text.slice(from, to)}`)

  test.each([
    ['C reactive protein and CRP', ['crp:C reactive protein', 'crp:CRP']],
    ['C‑reactive\nprotein', ['crp:C‑reactive\nprotein']],
    ['IL6, IL-6, interleukin-6', ['il-6:IL6', 'il-6:IL-6', 'il-6:interleukin-6']],
    ['Na 135', ['sodium:Na']],
    ['Sjögren’s syndrome', ['sjogren:Sjögren’s syndrome']],
  ])('finds %j', (text, hits) => expect(match(text)).toEqual(hits))

  test.each(['crp', 'na', 'IL 60', 'C-reactive'])('leaves %j alone', (text) => expect(match(text)).toEqual([]))

  test('refuses a term with two owners', () => {
    expect(() =>
      createLocalLexicon([
        { id: 'a', terms: ['GDS'] },
        { id: 'b', terms: ['gds'] },
      ]),
    ).toThrow(/"gds" belongs to a and b/)
    expect(() =>
      createLexicon([
        { id: 'a', terms: ['GDS'] },
        { id: 'b', terms: ['gds'] },
      ]).find('gds'),
    ).toThrow(/"(?:gds|GDS)" belongs to . and ./)
  })

  test('says what touches a hit', () => {
    const text = 'Na135 and xNa'
    expect(lexicon.match(tokenize('Na135'), 'Na135')[0]).toMatchObject({ gluedAfter: true, gluedBefore: false })
    expect(lexicon.match(tokenize(text), text)).toHaveLength(1)
  })
})
