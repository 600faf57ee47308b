import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractors } from '../src/extract/index.js'
import { linkers } from '../src/link/index.js'
import { program } from '../src/program.js'
import { kinds } from '../src/schema/kinds.js'
import { findingKinds } from '../src/schema/record.js'

const root = resolve(import.meta.dirname, '..')
const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

test('every folder of extract is in the list, and nothing else', () => {
  expect(extractors.map(({ kind }) => kind).sort()).toEqual(folders('src/extract'))
})

test('every folder of link is in the list, and nothing else', () => {
  expect(linkers.map(({ name }) => name).sort()).toEqual(folders('src/link'))
})

test.each(extractors.map(({ kind }) => kind))('%s has its test', (kind) => {
  expect(existsSync(join(root, `test/extract/${kind}.test.ts`)) || existsSync(join(root, `test/extract/${kind}`))).toBe(true)
})

test('the kinds of finding are those of the schema', () => {
  expect(Object.keys(findingKinds)).toEqual([...kinds])
})

describe('every lexicon and gate is in the list of its reader', () => {
  const made = (path: string): number =>
    readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .reduce(
        (count, file) => count + (readFileSync(join(root, path, file), 'utf8').match(/= create(?:Lexicon|Gate)\b(?!<E)/g)?.length ?? 0),
        0,
      )

  test.each(extractors.map(({ kind, lists = [] }) => [kind, lists] as const))('extract/%s', (kind, lists) => {
    expect(new Set(lists).size).toBe(made(`src/extract/${kind}`))
  })

  test.each(linkers.map(({ name, lists = [] }) => [name, lists] as const))('link/%s', (name, lists) => {
    expect(new Set(lists).size).toBe(made(`src/link/${name}`))
  })

  test('and those of core are in the program', () => {
    expect(program.vocabulary.lists.length).toBe(made('src'))
    expect(program.vocabulary.lists.map(({ seat }) => seat?.vocabulary === program.vocabulary)).not.toContain(false)
  })
})
