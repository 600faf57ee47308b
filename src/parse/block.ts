import type { BlockContent, PhrasingContent } from 'mdast'
import { readInline } from './inline.js'
import { markerAt, readList } from './list.js'
import { angleAt } from './link.js'
import type { Line } from './node.js'
import { isHeading, isPlainStart, isThematicBreak, place, skipBlanks } from './node.js'
import { isDelimiterRow, readTable } from './table.js'

/** What a reader of blocks found, and the line after it; undefined where that is not certain. */
export type Found = { readonly node: BlockContent; readonly next: number } | undefined

/** The blocks of lines as remark reads them; undefined where that is not certain. Lines have neither tabs nor carriage returns. */
export function readBlocks(text: string, lines: readonly Line[]): BlockContent[] | undefined {
  const nodes: BlockContent[] = []
  for (let i = 0; i < lines.length;) {
    const line = lines[i]
    if (!line) break
    const start = skipBlanks(text, line)
    if (start === line.to) {
      i++
      continue
    }
    const isCode = start - line.from > 3
    // What reads on something that ended, and code after a list, which remark cuts.
    if (line.lazy || (isCode && nodes.at(-1)?.type === 'list')) return undefined
    const found = isCode ? readCode(text, lines, i) : readBlock(text, lines, i, { from: start, to: line.to })
    if (!found) return undefined
    nodes.push(found.node)
    i = found.next
  }
  return nodes
}

function readBlock(text: string, lines: readonly Line[], i: number, line: Line): Found {
  const code = text.charCodeAt(line.from)
  switch (code) {
    case 35: // #
      if (isHeading(text, line.from)) return readHeading(text, line, i)
      break
    case 42: // *
    case 43: // +
    case 45: // -
    case 95: // _
      if (isThematicBreak(text, line)) return { node: { type: 'thematicBreak', position: place(line.from, line.to) }, next: i + 1 }
      if (code !== 95 && markerAt(text, line)) return readList(text, lines, i, readBlocks)
      break
    case 60: // <
      if (!beginsInline(text, line)) return undefined
      break
    case 62: // >
    case 96: // `
    case 126: // ~
      return undefined
    default:
      if (code >= 48 && code <= 57 && markerAt(text, line)) return readList(text, lines, i, readBlocks)
  }
  return readParagraph(text, lines, i, line)
}

/** Lines that are indented by four blanks, at the margin of the source. */
function readCode(text: string, lines: readonly Line[], i: number): Found {
  const first = lines[i]
  if (!first || text.charCodeAt(first.from - 1) !== 10) return undefined
  let last = i
  for (let at = i; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const start = skipBlanks(text, line)
    if (start - line.from < 4 && start < line.to) {
      // remark does not see every list after code.
      if (markerAt(text, { from: start, to: line.to })) return undefined
      break
    }
    if (line.from === line.to) continue
    if (start === line.to) return undefined
    last = at
  }
  const own = lines.slice(i, last + 1)
  const value = own.map(({ from, to }) => text.slice(Math.min(from + 4, to), to)).join('\n')
  return { node: { type: 'code', value, position: place(first.from, own.at(-1)?.to ?? first.to) }, next: last + 1 }
}

function readHeading(text: string, { from, to }: Line, i: number): Found {
  let start = from
  while (text.charCodeAt(start) === 35) start++
  const depth = depthOf(start - from)
  let end = to
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  let close = end
  while (close > start && text.charCodeAt(close - 1) === 35) close--
  if (close < end && text.charCodeAt(close - 1) === 32) end = close
  while (start < end && text.charCodeAt(start) === 32) start++
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  const children: PhrasingContent[] | undefined = start < end ? readInline(text, [{ from: start, to: end }]) : []
  return children && { node: { type: 'heading', depth, children, position: place(from, to) }, next: i + 1 }
}

function depthOf(marks: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return marks === 1 ? 1 : marks === 2 ? 2 : marks === 3 ? 3 : marks === 4 ? 4 : marks === 5 ? 5 : 6
}

const inlineTag = /<\/?(?:span|sup|sub|i|b|em|strong|a|u|small|br|img|fig|xref|italic|bold)(?=[\s/>])/y

/** Whether a line that begins with "<" is text: with a tag of running text that does not stand alone, or with none ("<5 years"). */
function beginsInline(text: string, { from, to }: Line): boolean {
  if (/[\d\s=.]/.test(text[from + 1] ?? '')) return true
  inlineTag.lastIndex = from
  if (!inlineTag.test(text)) return false
  const tag = angleAt(text, from, to)
  return tag !== undefined && tag !== 'unsure' && skipBlanks(text, { from: tag.end, to }) < to
}

function readParagraph(text: string, lines: readonly Line[], i: number, first: Line): Found {
  const own = [first]
  let next = i + 1
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line) break
    const from = skipBlanks(text, line)
    if (from === line.to) break
    const rest = { from, to: line.to }
    if (isDelimiterRow(text, rest))
      return own.length === 1 && !line.lazy && from - line.from < 4 ? readTable(text, lines, i, first) : undefined
    const below = belowText(text, line, rest)
    if (below === 'unsure') return undefined
    if (below === 'end') break
    if (below !== 'text') {
      const children = readInline(text, own)
      return children && { node: { type: 'heading', depth: below, children, position: place(first.from, line.to) }, next: next + 1 }
    }
    own.push(rest)
  }
  const children = readInline(text, own)
  return children && { node: { type: 'paragraph', children, position: place(first.from, lines[next - 1]?.to ?? first.to) }, next }
}

/** What a line is below text: its underline (a depth), the end of the paragraph, more of it, or what remark may see otherwise. */
function belowText(text: string, line: Line, rest: Line): 'text' | 'end' | 'unsure' | 1 | 2 {
  if (line.lazy) return isPlainStart(text, rest) ? 'text' : 'unsure'
  if (rest.from - line.from >= 4) return 'text'
  const depth = underlineDepth(text, rest)
  if (depth !== undefined) return depth
  if (isThematicBreak(text, rest) || isHeading(text, rest.from) || beginsList(text, rest)) return 'end'
  return mayInterrupt(text, rest) ? 'unsure' : 'text'
}

/** Below text a list begins with a bullet or with 1 and is not empty. */
function beginsList(text: string, line: Line): boolean {
  const marker = markerAt(text, line)
  if (!marker || marker.to >= line.to) return false
  return marker.number === undefined || (marker.number === 1 && marker.to - line.from === 2)
}

/** 1 for "===" under a line, 2 for "---". */
function underlineDepth(text: string, { from, to }: Line): 1 | 2 | undefined {
  const code = text.charCodeAt(from)
  if (code !== 61 && code !== 45) return undefined
  let at = from
  while (at < to && text.charCodeAt(at) === code) at++
  while (at < to && text.charCodeAt(at) === 32) at++
  return at < to ? undefined : code === 61 ? 1 : 2
}

/** Whether a quotation, a fence or a tag may begin at a line below text. */
function mayInterrupt(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.from)
  return code === 62 || code === 96 || code === 126 || (code === 60 && !beginsInline(text, line))
}
