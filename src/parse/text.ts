import type { Root, RootContent } from 'mdast'
import type { Position } from 'unist'

/** Plain text as a tree: a paragraph for each run of lines between blank lines, every character as it stands. */
export function textToRoot(text: string): Root {
  const children: RootContent[] = []
  const paragraph = /[^\S\r\n]*\S[^\r\n]*(?:\r?\n[^\S\r\n]*\S[^\r\n]*)*/g
  let line = 1
  let counted = 0
  for (const { 0: chunk, index } of text.matchAll(paragraph)) {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) line++
    const at = line
    const position = (): Position => ({
      start: { line: at, column: 1, offset: index },
      end: { line: at, column: 1, offset: index + chunk.length },
    })
    children.push({ type: 'paragraph', position: position(), children: [{ type: 'text', value: chunk, position: position() }] })
  }
  return { type: 'root', children }
}
