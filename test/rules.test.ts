/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest'
import type { Named } from '../src/core/rule/rule.js'
import { marked } from './marked.js'
import { read, readersOf, rulesOf } from './rules.js'

const files = Object.entries(import.meta.glob('../src/**/*.rules.ts', { eager: true })).map(([file, module]) => ({
  file,
  rules: rulesOf(module),
}))

describe('every rule has a name of its own and examples', () => {
  test('names are written kind/what-it-recognises, once each', () => {
    const names = files.flatMap(({ rules }) => rules.map(({ name }) => name))
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('a file of rules gives its lists away', () => {
    expect(files.filter(({ rules }) => rules.length === 0).map(({ file }) => file)).toEqual([])
  })
})

describe.each(files)('$file', ({ file, rules }) => {
  const readers = readersOf(file)
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect([...missed(rule), ...wrong(rule), ...idle(rule)]).toEqual([])
  })

  /** Examples in which it should fire and does not. */
  function missed({ name, finds }: Named): string[] {
    return finds.flatMap((example) => {
      const { text, spans } = marked(example)
      const fired = read(text, readers).events.filter(({ rule }) => rule === name)
      if (fired.length === 0) return [`${name} does not fire in: ${example}`]
      const absent = spans.filter(({ start, end }) => !fired.some((at) => at.start === start && at.end === end))
      return absent.length === 0
        ? []
        : [`${name} fires at ${fired.map((at) => `«${text.slice(at.start, at.end)}»`).join(', ')} in: ${example}`]
    })
  }

  /** Examples in which it should not fire and does. */
  function wrong({ name, leaves }: Named): string[] {
    return leaves.flatMap((example) => {
      const { text, spans } = marked(example)
      const fired = read(text, readers).events.filter(({ rule }) => rule === name)
      const here = spans.length === 0 ? fired : fired.filter((at) => spans.some(({ start, end }) => at.start === start && at.end === end))
      return here.length === 0 ? [] : [`${name} fires in: ${example}`]
    })
  }

  /** A rule without which all examples read the same. */
  function idle({ name, finds }: Named): string[] {
    const off = new Set([name])
    const differs = finds.some((example) => {
      const { text } = marked(example)
      return read(text, readers).found !== read(text, readers, off).found
    })
    return differs ? [] : [`${name} makes no difference to any of its examples`]
  }
})
