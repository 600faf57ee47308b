import type { Span } from './span.js'

/**
 * Readable text that knows its place: character `i` of `text` was read from source offsets `starts[i]`–`ends[i]`.
 * `from/to` are always offsets in a prose, `start/end` offsets in the source.
 */
export interface Prose {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export const emptyProse: Prose = { text: '', starts: new Int32Array(0), ends: new Int32Array(0) }

/** The source span of prose offsets `from`–`to`; throws on an empty or outside range, which is a fault of the caller. */
export function sourceSpan(prose: Prose, from: number, to: number): Span {
  const start = prose.starts[from]
  const end = prose.ends[to - 1]
  if (from >= to || start === undefined || end === undefined) throw new RangeError(`no prose at ${from}–${to} of ${prose.text.length}`)
  return { start, end }
}

/** The source span of prose offsets `from`–`to` without the blanks at its ends. */
export function trimmedSpan(prose: Prose, from: number, to: number): Span {
  let [first, last] = [from, to]
  while (first < last && isBlank(prose.text.charCodeAt(first))) first++
  while (last > first && isBlank(prose.text.charCodeAt(last - 1))) last--
  return sourceSpan(prose, first, last)
}

/** A part of a prose, without copying its offsets. */
export function sliceProse(prose: Prose, from: number, to: number): Prose {
  return { text: prose.text.slice(from, to), starts: prose.starts.subarray(from, to), ends: prose.ends.subarray(from, to) }
}

/** A part of a prose without the white space around it. */
export function trimProse(prose: Prose, from = 0, to = prose.text.length): Prose {
  while (from < to && isBlank(prose.text.charCodeAt(from))) from++
  while (to > from && isBlank(prose.text.charCodeAt(to - 1))) to--
  return sliceProse(prose, from, to)
}

/** Two proses as one, with `joint` between them that stands for the source in the gap. */
export function joinProse(before: Prose, joint: string, after: Prose): Prose {
  const gapStart = before.ends.at(-1) ?? 0
  const gapEnd = after.starts[0] ?? gapStart
  const length = before.text.length + joint.length + after.text.length
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  starts.set(before.starts)
  ends.set(before.ends)
  starts.fill(gapStart, before.text.length, before.text.length + joint.length)
  ends.fill(gapEnd, before.text.length, before.text.length + joint.length)
  starts.set(after.starts, before.text.length + joint.length)
  ends.set(after.ends, before.text.length + joint.length)
  return { text: before.text + joint + after.text, starts, ends }
}

/** 0, 1, 2 …: the offsets of all proses that are stretches of a source. */
let counting = new Int32Array(0)

/** A prose that is a stretch of the source, character by character. */
export function plainProse(source: string, start = 0, end = source.length): Prose {
  if (end >= counting.length) counting = Int32Array.from({ length: 2 * end + 0x8000 }, (_, i) => i)
  return { text: source.slice(start, end), starts: counting.subarray(start, end), ends: counting.subarray(start + 1, end + 1) }
}

/** The prose offset at or after a source offset; the length of the prose where there is none. */
export function proseOffset(prose: Prose, sourceOffset: number): number {
  let low = 0
  let high = prose.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((prose.ends[middle] ?? 0) <= sourceOffset) low = middle + 1
    else high = middle
  }
  return low
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff
  )
}
