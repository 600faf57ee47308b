import type { Reach, Row } from './row.js'

/** The named parts of a match. */
export type Parts = ReadonlyMap<string, Reach>

/** A small grammar over a row. It never goes back on what it has taken: the first alternative that fits is kept, as in a PEG. */
export interface Pattern<R extends Row> {
  /** The index after what it takes from `at`, or `no`; the parts that it names are added to `parts`. */
  readonly match: (row: R, at: number, parts: Map<string, Reach>) => number
  /** The keys of its first element, where they are known: what a rule is filed under. */
  readonly starts?: ReadonlySet<string>
  /** Whether it may take nothing. */
  readonly empty?: true
  /** Whether it only looks, and never takes anything. */
  readonly look?: true
}

/** What a pattern answers where it does not fit. */
export const no = -1

/** Stands among `starts` for every key that begins with a digit: `taken(numberEnd, [numerals, 'two'])`. */
export const numerals = '0-9'

/** Whether a key begins with a digit. */
export function isNumeral(key: string | undefined): boolean {
  const code = key?.charCodeAt(0) ?? 0
  return code >= 48 && code <= 57
}

/** One of these words or numbers, as lexicons see them: `word('tube', 'tubes')`. */
export function word<R extends Row>(...keys: readonly string[]): Pattern<R> {
  const starts = new Set(keys)
  return { starts, match: ({ keys: row }, at) => (starts.has(row[at] ?? '') ? at + 1 : no) }
}

/** One of these marks: `mark('([')`. */
export function mark<R extends Row>(marks: string): Pattern<R> {
  return word(...Array.from(marks))
}

/** One element that is so: `one(isQuantity)`; `starts` says with which keys it can begin, where that is known. */
export function one<R extends Row>(is: (row: R, at: number) => boolean, starts?: Iterable<string>): Pattern<R> {
  return { ...(starts && { starts: new Set(starts) }), match: (row, at) => (at < row.keys.length && is(row, at) ? at + 1 : no) }
}

/** What a reader takes from a place, which answers the index after it: `taken((row, at) => routeAt(row, at)?.last)`. */
export function taken<R extends Row>(read: (row: R, at: number) => number | undefined, starts?: Iterable<string>): Pattern<R> {
  return { ...(starts && { starts: new Set(starts) }), match: (row, at) => read(row, at) ?? no }
}

/** These, one after the other. */
export function seq<R extends Row>(...patterns: readonly Pattern<R>[]): Pattern<R> {
  const starts = startsOf(patterns)
  return {
    ...(starts && { starts }),
    ...(patterns.every(({ empty }) => empty) && { empty: true }),
    ...(patterns.every(({ look }) => look) && { look: true }),
    match: (row, at, parts) => {
      for (const pattern of patterns) {
        at = pattern.match(row, at, parts)
        if (at === no) return no
      }
      return at
    },
  }
}

/** The first of these that fits. */
export function either<R extends Row>(...patterns: readonly Pattern<R>[]): Pattern<R> {
  const known = patterns.every(({ starts }) => starts)
  return {
    ...(known && { starts: new Set(patterns.flatMap(({ starts = [] }) => [...starts])) }),
    ...(patterns.some(({ empty }) => empty) && { empty: true }),
    match: (row, at, parts) => {
      for (const pattern of patterns) {
        const end = pattern.match(row, at, parts)
        if (end !== no) return end
      }
      return no
    },
  }
}

/** This, or nothing. */
export function maybe<R extends Row>(...patterns: readonly Pattern<R>[]): Pattern<R> {
  const pattern = seq(...patterns)
  return {
    ...(pattern.starts && { starts: pattern.starts }),
    empty: true,
    match: (row, at, parts) => {
      const end = pattern.match(row, at, parts)
      return end === no ? at : end
    },
  }
}

/** This, from `min` to `max` times: as often as it fits. */
export function many<R extends Row>(pattern: Pattern<R>, min: number, max: number): Pattern<R> {
  return {
    ...(pattern.starts && { starts: pattern.starts }),
    ...(min === 0 && { empty: true }),
    match: (row, at, parts) => {
      let count = 0
      for (; count < max; count++) {
        const end = pattern.match(row, at, parts)
        if (end === no || end === at) break
        at = end
      }
      return count < min ? no : at
    },
  }
}

/** At most `max` elements that are so, and then this: the fewest with which it fits. */
export function gap<R extends Row>(max: number, is: (row: R, at: number) => boolean, then: Pattern<R>): Pattern<R> {
  return {
    match: (row, at, parts) => {
      for (let i = at; i <= at + max && i <= row.keys.length; i++) {
        const end = then.match(row, i, parts)
        if (end !== no) return end
        if (i >= row.keys.length || !is(row, i)) return no
      }
      return no
    },
  }
}

/** This, and where it stands is told by this name: `as('device', term(devices))`. */
export function as<R extends Row>(name: string, ...patterns: readonly Pattern<R>[]): Pattern<R> {
  const pattern = seq(...patterns)
  return {
    ...pattern,
    match: (row, at, parts) => {
      const end = pattern.match(row, at, parts)
      if (end !== no) parts.set(name, { first: at, last: end })
      return end
    },
  }
}

/** This follows, but is not taken. */
export function ahead<R extends Row>(...patterns: readonly Pattern<R>[]): Pattern<R> {
  const pattern = seq(...patterns)
  return { empty: true, look: true, match: (row, at, parts) => (pattern.match(row, at, parts) === no ? no : at) }
}

/** This does not follow. */
export function unless<R extends Row>(...patterns: readonly Pattern<R>[]): Pattern<R> {
  const pattern = seq(...patterns)
  return { empty: true, look: true, match: (row, at) => (pattern.match(row, at, new Map()) === no ? at : no) }
}

/** The element before is so: `behind(isQuantity)`. */
export function behind<R extends Row>(is: (row: R, at: number) => boolean): Pattern<R> {
  return { empty: true, look: true, match: (row, at) => (at > 0 && is(row, at - 1) ? at : no) }
}

/** The row ends here. */
export const atEnd: Pattern<Row> = { empty: true, look: true, match: ({ keys }, at) => (at >= keys.length ? at : no) }

/** The keys with which a sequence can begin: those of its parts up to the first that takes something. */
function startsOf<R extends Row>(patterns: readonly Pattern<R>[]): ReadonlySet<string> | undefined {
  const starts = new Set<string>()
  for (const pattern of patterns) {
    if (pattern.look) continue
    if (!pattern.starts) return undefined
    for (const key of pattern.starts) starts.add(key)
    if (!pattern.empty) return starts
  }
  return undefined
}
