import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareWith, evaluate, readBaseline, readCorpus } from '../src/evaluate/index.js'
import { buildRecord } from '../src/pipeline.js'

const corpus = resolve(import.meta.dirname, '../corpus')
const { cases, faults } = readCorpus(corpus)

describe('gold', () => {
  test('is well formed, each quote stands on its line, each report is the one that was annotated', () => {
    expect(faults.map(({ path, line, message }) => `${path}:${line}: ${message}`)).toEqual([])
  })

  test('says of which text it is gold', () => {
    const unsigned = cases
      .filter(({ report }) => !/"sha256"/.test(readFileSync(resolve(report, '../gold.json'), 'utf8')))
      .map(({ gold }) => gold.id)
    expect(unsigned).toEqual([])
  })
})

describe('scores', () => {
  const path = resolve(corpus, 'baseline.json')

  test.runIf(existsSync(path))('do not fall below the baseline, field by field (npm run evaluate -- --update raises it)', () => {
    const results = evaluate(cases, ({ gold }) => buildRecord(gold.source))
    const { differences, changes } = compareWith(readBaseline(readFileSync(path, 'utf8'), path), results)
    const fallen = differences
      .filter(({ fell }) => fell)
      .map(({ measure, before, after }) => `${measure} ${before.toFixed(4)} → ${after.toFixed(4)}`)
    const broken = changes
      .filter(({ what }) => what === 'broken' || what === 'new')
      .map(({ what, finding, after }) => `${what} ${finding}: ${after}`)
    expect(fallen, broken.join('\n')).toEqual([])
  })
})
