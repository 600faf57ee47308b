/** Offsets of a text in code points, as BRAT counts them, and in UTF-16 units, as we do: "😀 x" has its x at 2 and at 3. */
export interface Offsets {
  readonly toUtf16: (codePoint: number) => number
  readonly toCodePoint: (utf16: number) => number
  /** Length in code points. */
  readonly length: number
}

/** The offsets of a text; without astral characters both counts are the same. */
export function offsetsOf(text: string): Offsets {
  const astral: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue
    astral.push(at)
    at++
  }
  if (astral.length === 0) return { toUtf16: same, toCodePoint: same, length: text.length }
  // The nth astral character moves all that follow it by n + 1.
  const moved = astral.map((at, index) => at - index)
  return {
    toUtf16: (codePoint) => codePoint + countBelow(moved, codePoint),
    toCodePoint: (utf16) => utf16 - countBelow(astral, utf16),
    length: text.length - astral.length,
  }
}

function same(offset: number): number {
  return offset
}

/** How many of sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
