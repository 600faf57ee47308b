import type { Text } from 'mdast'
import type { Position } from 'unist'

/** A stretch of a line of the source that a block owns: without the indentation and the marks of the list around it. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Whether it reads a paragraph on without the indentation of the list item that holds the paragraph. */
  readonly lazy?: true
}

/** Where a node stands; of positions only the offsets count. */
export function place(from: number, to: number): Position {
  return { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } }
}

/** A node of text. */
export function textNode(value: string, from: number, to: number): Text {
  return { type: 'text', value, position: place(from, to) }
}

/** Where the text of a line begins. */
export function skipBlanks(text: string, { from, to }: Line): number {
  while (from < to && text.charCodeAt(from) === 32) from++
  return from
}

/** "---", "* * *": three marks of one kind at least and nothing else. */
export function isThematicBreak(text: string, { from, to }: Line): boolean {
  const mark = text.charCodeAt(from)
  if (mark !== 42 && mark !== 45 && mark !== 95) return false
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) count++
    else if (code !== 32) return false
  }
  return count > 2
}

const plainStart = /(?!\d{1,9}[.)](?:\s|$))["(\p{L}\p{N}“‘']/uy

/** Whether a line can begin nothing but text: "A man", "(12)", "12 men", but not "12. He". */
export function isPlainStart(text: string, { from }: Line): boolean {
  plainStart.lastIndex = from
  return plainStart.test(text)
}

const heading = /#{1,6}(?:[ \n]|$)/y

/** Whether a line begins with up to six number signs: "## Case". */
export function isHeading(text: string, from: number): boolean {
  heading.lastIndex = from
  return heading.test(text)
}
