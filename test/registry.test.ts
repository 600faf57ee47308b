import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { extractors } from '../src/extract/index.js'
import { linkers } from '../src/link/index.js'
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
