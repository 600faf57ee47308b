export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  readonly offset: number
}

/** Where offsets of a text stand, as a person counts: `place(text)(120)` → line 12, column 4. */
export function place(text: string): (offset: number) => Place {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1, offset }
  }
}
