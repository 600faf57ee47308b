/** A half-open range of UTF-16 offsets into the source: `{ start: 4, end: 9 }`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share a character: `[1, 4)` and `[3, 9)` do, `[1, 3)` and `[3, 9)` do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds all of the given ones; there must be one at least. */
export function hull(first: Span, ...rest: readonly Span[]): Span {
  return rest.reduce((all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }), {
    start: first.start,
    end: first.end,
  })
}

/** Reading order: by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
