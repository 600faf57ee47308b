import type { Table, TableCell, TableRow } from 'mdast'
import { readInline } from './inline.js'
import type { Line } from './node.js'
import { isHeading, isPlainStart, place, skipBlanks } from './node.js'

/** Whether a line may be the row of dashes below the head of a table: "|---|:-:|". */
export function isDelimiterRow(text: string, { from, to }: Line): boolean {
  let mark = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 124 || code === 58) mark = true
    else if (code !== 45 && code !== 32) return false
  }
  return mark
}

const delimiters = /^(?!- )\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/

/** The table whose head is a line with its row of dashes below; undefined where remark may see it otherwise. */
export function readTable(
  text: string,
  lines: readonly Line[],
  first: number,
  head: Line,
): { readonly node: Table; readonly next: number } | undefined {
  const dashes = lines[first + 1]
  const written = dashes && text.slice(skipBlanks(text, dashes), dashes.to)
  const top = text.slice(head.from, head.to).trimEnd() === '|' ? undefined : readRow(text, head)
  if (!written || !top || !delimiters.test(written) || !written.includes('|') || written.match(/-+/g)?.length !== top.children.length)
    return undefined
  const children = [top]
  let end = dashes.to
  let next = first + 2
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line) break
    const from = skipBlanks(text, line)
    if (from === line.to || isHeading(text, from)) break
    const rest = { from, to: line.to }
    const row =
      line.lazy || from - line.from > 3 || !(text.charCodeAt(from) === 124 || isPlainStart(text, rest)) ? undefined : readRow(text, rest)
    if (!row) return undefined
    children.push(row)
    end = line.to
  }
  return { node: { type: 'table', children, position: place(head.from, end) }, next }
}

/** The cells between the bars of a line; a bar at its end closes the last. */
function readRow(text: string, line: Line): TableRow | undefined {
  const children: TableCell[] = []
  let start = line.from
  let from = text.charCodeAt(start) === 124 ? start + 1 : start
  for (let at = from; at <= line.to; at++) {
    const code = at < line.to ? text.charCodeAt(at) : 124
    if (code === 92 && (text.charCodeAt(at + 1) === 124 || text.charCodeAt(at + 1) === 92)) at++
    else if (code === 124) {
      const isLast = at + 1 >= line.to || skipBlanks(text, { from: at + 1, to: line.to }) === line.to
      const cell = readCell(text, { from, to: at }, start, isLast ? line.to : at)
      if (!cell) return undefined
      children.push(cell)
      if (isLast) break
      start = at
      from = at + 1
    }
  }
  return { type: 'tableRow', children, position: place(line.from, line.to) }
}

function readCell(text: string, inside: Line, start: number, end: number): TableCell | undefined {
  const from = skipBlanks(text, inside)
  let to = inside.to
  while (to > from && text.charCodeAt(to - 1) === 32) to--
  const children = from < to ? readInline(text, [{ from, to }]) : []
  return children && { type: 'tableCell', children, position: place(start, end) }
}
