import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf, mutations } from '../bench/mutate.js'
import { listReports } from '../src/batch/list.js'

test('reports cut, spliced and repeated make records without a fault (npm run bench:fuzz does more)', () => {
  const texts = listReports(resolve(import.meta.dirname, '../corpus')).map(({ path }) => readFileSync(path, 'utf8'))
  const made = [...mutations(texts, 7, 150)]
  expect(made).toEqual([...mutations(texts, 7, 150)])
  for (const text of made) expect({ text, faults: faultsOf(text) }).toEqual({ text, faults: [] })
})
