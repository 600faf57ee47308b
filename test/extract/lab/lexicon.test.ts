import { expect, test } from 'vitest'
import data from '../../../src/extract/lab/lexicon/analytes.json' with { type: 'json' }
import { analyteNamed, analyteOf } from '../../../src/extract/lab/lexicon/lexicon.js'
import beside from '../../../src/extract/lab/lexicon/beside.json' with { type: 'json' }
import { analytes } from '../../../src/schema/analytes.js'

test('analytes.json is as its schema says', () => {
  expect(analytes.safeParse(data).error?.issues ?? []).toEqual([])
})

test('beside.json names analytes that are known', () => {
  const ids = beside.entries.flatMap((entry) => [
    entry.analyte,
    ...('after' in entry ? entry.after : []),
    ...('over' in entry ? entry.over : []),
  ])
  expect(ids.filter((id) => analyteOf(id) === undefined)).toEqual([])
})

test('an analyte is found by each of its names', () => {
  expect(analyteNamed('urine blood')?.id).toBe('urine-blood')
  expect(analyteNamed('estrogen receptor')?.id).toBe('estrogen-receptor')
})
