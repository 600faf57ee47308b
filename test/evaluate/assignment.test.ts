import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../src/evaluate/align.js'
import { assign } from '../../src/evaluate/assignment.js'

test.each([
  [
    [
      [3, 2],
      [2, 0],
    ],
    [1, 0],
  ],
  [[[1]], [0]],
  [[[0]], [undefined]],
  [[], []],
  [[[5, 9, 1]], [1]],
  [
    [[5], [9], [1]],
    [undefined, 0, undefined],
  ],
])('%j', (weights, columns) => expect(assign(weights)).toEqual(columns))

test('no other choice of pairs has a greater sum', () => {
  const matrix = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = assign(weights)
      const used = columns.filter((column) => column !== undefined)
      expect(new Set(used).size).toBe(used.length)
      expect(columns.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : (weights[row]?.[column] ?? 0)), 0)).toBe(
        best(weights, 0, new Set()),
      )
    }),
    { numRuns: 500 },
  )
})

/** The greatest sum by trying all. */
function best(weights: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const current = weights[row]
  if (!current) return 0
  return current.reduce(
    (most, weight, column) => (used.has(column) ? most : Math.max(most, weight + best(weights, row + 1, new Set([...used, column])))),
    best(weights, row + 1, used),
  )
}

test('greedy would pair the first two and leave the third', () => {
  const [a, b] = [
    { reach: { start: 0, end: 9 }, name: 'a' },
    { reach: { start: 0, end: 9 }, name: 'b' },
  ]
  const [x, y] = [
    { reach: { start: 2, end: 5 }, name: 'x' },
    { reach: { start: 4, end: 9 }, name: 'y' },
  ]
  const weights: Record<string, number> = { ax: 3, ay: 2, bx: 2 }
  expect(
    align([a, b], [x, y], (left, right) => weights[left.name + right.name] ?? 0).map(([left, right]) => left.name + right.name),
  ).toEqual(['ay', 'bx'])
})

test('what does not overlap is never weighed', () => {
  const pairs = align([{ reach: { start: 0, end: 3 } }], [{ reach: { start: 3, end: 5 } }], () => {
    throw new Error('weighed')
  })
  expect(pairs).toEqual([])
})
