import type { BlockContent, List, ListItem } from 'mdast'
import type { Line } from './node.js'
import { isPlainStart, isThematicBreak, place, skipBlanks } from './node.js'

interface Marker {
  /** The bullet, or the mark after the number: items of one list share it. */
  readonly mark: number
  readonly number?: number
  readonly to: number
}

/** The mark of a list item at the start of a line: "-", "12." */
export function markerAt(text: string, { from, to }: Line): Marker | undefined {
  let at = from
  while (at < to && isDigit(text.charCodeAt(at))) at++
  const digits = at - from
  const mark = text.charCodeAt(at)
  const isMark = digits > 0 ? digits < 10 && (mark === 46 || mark === 41) : mark === 42 || mark === 43 || mark === 45
  if (at >= to || !isMark || (at + 1 < to && text[at + 1] !== ' ' && text[at + 1] !== '\t')) return undefined
  return { mark, to: at + 1, ...(digits > 0 && { number: Number(text.slice(from, at)) }) }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

type ReadBlocks = (text: string, lines: readonly Line[]) => BlockContent[] | undefined

/** The list that begins at a line; undefined where remark may see it otherwise. */
export function readList(
  text: string,
  lines: readonly Line[],
  first: number,
  readBlocks: ReadBlocks,
): { readonly node: List; readonly next: number } | undefined {
  const children: ListItem[] = []
  const before = lines[first - 1]
  const below = before !== undefined && before.from < before.to
  let opening: Marker | undefined
  let next = first
  for (let marker = itemMarker(text, lines[next], opening); marker; marker = itemMarker(text, lines[next], opening)) {
    opening ??= marker
    const item = readItem(text, lines, next, marker, below, readBlocks)
    if (!item) return undefined
    children.push(item.node)
    next = item.next
  }
  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const number = opening?.number
  return { node: { type: 'list', ordered: number !== undefined, start: number ?? null, children, position: place(start, end) }, next }
}

/** The mark of a line that begins an item of the list that an opening mark began. */
function itemMarker(text: string, line: Line | undefined, opening: Marker | undefined): Marker | undefined {
  if (!line || line.lazy) return undefined
  const start = skipBlanks(text, line)
  const rest = { from: start, to: line.to }
  const marker = start - line.from < 4 ? markerAt(text, rest) : undefined
  return marker && (!opening || marker.mark === opening.mark) && !isThematicBreak(text, rest) ? marker : undefined
}

function readItem(
  text: string,
  lines: readonly Line[],
  at: number,
  marker: Marker,
  below: boolean,
  readBlocks: ReadBlocks,
): { readonly node: ListItem; readonly next: number } | undefined {
  const line = lines[at]
  if (!line) return undefined
  const content = skipBlanks(text, { from: marker.to, to: line.to })
  // An empty item, code in an item, and "1. 2. Text" below other text.
  if (content === line.to || content - marker.to > 4 || (below && markerAt(text, { from: content, to: line.to }))) return undefined
  const own: Line[] = [{ from: content, to: line.to }]
  const next = takeLines(text, lines, at + 1, content - line.from, marker.mark, own)
  const blocks = next === undefined ? undefined : readBlocks(text, own)
  if (next === undefined || !blocks) return undefined
  const start = skipBlanks(text, line)
  return { node: { type: 'listItem', children: blocks, position: place(start, blocks.at(-1)?.position?.end.offset ?? start) }, next }
}

/** Takes the lines of an item below its first one; where they end, or undefined where that is not certain. */
function takeLines(text: string, lines: readonly Line[], from: number, indent: number, mark: number, own: Line[]): number | undefined {
  let blank = false
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const start = skipBlanks(text, line)
    const rest = { from: start, to: line.to }
    if (start === line.to) {
      own.push({ from: line.to, to: line.to })
      blank = true
      continue
    }
    if (line.lazy) {
      if (blank) return undefined
      own.push(line)
    } else if (start - line.from >= indent) own.push({ from: line.from + indent, to: line.to })
    else if (blank) return i
    else if (isPlainStart(text, rest)) own.push({ ...rest, lazy: true })
    else return markerAt(text, rest)?.mark === mark && start - line.from < 4 && !isThematicBreak(text, rest) ? i : undefined
    blank = false
  }
  return lines.length
}
