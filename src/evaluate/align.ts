import type { Span } from '../core/span.js'
import { assign } from './assignment.js'

/** Something with a stretch of text in which its partner must lie. */
export interface Placed {
  readonly reach: Span
}

/**
 * Pairs the elements of two lists so that the sum of weights is greatest; each is used at most once, a weight of 0 is no pair.
 * Only elements whose reaches overlap are weighed, and each cluster of overlapping ones is solved by itself, so that long reports stay cheap.
 */
export function align<A extends Placed, B extends Placed>(as: readonly A[], bs: readonly B[], weigh: (a: A, b: B) => number): [A, B][] {
  const pairs: [A, B][] = []
  for (const { left, right } of clusters(as, bs)) {
    if (left.length === 0 || right.length === 0) continue
    const columns = assign(left.map((a) => right.map((b) => weigh(a, b))))
    left.forEach((a, row) => {
      const column = columns[row]
      const b = column === undefined ? undefined : right[column]
      if (b !== undefined) pairs.push([a, b])
    })
  }
  return pairs
}

interface Cluster<A, B> {
  readonly left: A[]
  readonly right: B[]
}

/** Runs of elements that hang together by overlapping reaches. */
function clusters<A extends Placed, B extends Placed>(as: readonly A[], bs: readonly B[]): Cluster<A, B>[] {
  const all = [...as.map((a) => ({ reach: a.reach, a, b: undefined })), ...bs.map((b) => ({ reach: b.reach, a: undefined, b }))]
  all.sort((x, y) => x.reach.start - y.reach.start)
  const result: Cluster<A, B>[] = []
  let open: Cluster<A, B> | undefined
  let end = -1
  for (const { reach, a, b } of all) {
    if (!open || reach.start >= end) {
      open = { left: [], right: [] }
      result.push(open)
      end = reach.end
    }
    end = Math.max(end, reach.end)
    if (a !== undefined) open.left.push(a)
    if (b !== undefined) open.right.push(b)
  }
  return result
}
