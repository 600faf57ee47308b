import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Bracket, Piece } from './emphasis.js'
import { pair, runAt } from './emphasis.js'
import { entityAt } from './entity.js'
import { angleAt, resourceAt } from './link.js'
import type { Line } from './node.js'
import { place, textNode } from './node.js'

/**
 * The text of lines with its emphasis, links, tags and escapes, as remark reads it; undefined where that is not certain, as for
 * what may begin in one line and end in another. White space before each line must have been left out.
 */
export function readInline(text: string, lines: readonly Line[]): PhrasingContent[] | undefined {
  const scan: Scan = { text, pieces: [], brackets: [] }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line && !readLine(scan, line, i === lines.length - 1)) return undefined
  }
  return pair(text, scan.pieces)
}

interface Scan {
  readonly text: string
  readonly pieces: Piece[]
  /** The brackets that are open. */
  readonly brackets: Bracket[]
}

const [bang, ampersand, asterisk, less, open, backslash, close, underscore, backtick] = [33, 38, 42, 60, 91, 92, 93, 95, 96]
const special = new Uint8Array(128)
for (const code of [bang, ampersand, asterisk, less, open, backslash, close, underscore, backtick]) special[code] = 1

/** Reads a line and its end; false where that is not certain. */
function readLine(scan: Scan, line: Line, last: boolean): boolean {
  const { text } = scan
  let end = line.to
  while (end > line.from && text.charCodeAt(end - 1) === 32) end--
  let at = line.from
  let from = at
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code > 127 || special[code] === 0) {
      at++
      continue
    }
    const after = readMark(scan, code, from, at, line, end, last)
    if (after === undefined) return false
    if (after > at) at = from = after
    else at++
  }
  if (from < end) addText(scan, text.slice(from, end), from, end)
  if (last) return true
  if (at > end) return true
  if (line.to - end > 1) scan.pieces.push({ type: 'break', position: place(end, line.to + 1) })
  else addText(scan, '\n', line.to, line.to + 1)
  return true
}

/** Reads what begins at a mark; what follows it, the mark's own place where it is text, or undefined where it is uncertain. */
function readMark(scan: Scan, code: number, from: number, at: number, line: Line, end: number, last: boolean): number | undefined {
  const { text } = scan
  switch (code) {
    case asterisk:
    case underscore: {
      flush(scan, from, at)
      let to = at + 1
      while (to < end && text.charCodeAt(to) === code) to++
      scan.pieces.push(runAt(text, at, to, line.from, line.to))
      return to
    }
    case backslash:
      return readEscape(scan, from, at, line, last)
    case ampersand: {
      const entity = entityAt(text, at, end)
      if (!entity) return at
      flush(scan, from, at)
      addText(scan, entity.text, at, entity.end)
      return entity.end
    }
    case less: {
      const found = angleAt(text, at, end)
      if (found === 'unsure') return undefined
      if (!found) return at
      flush(scan, from, at)
      scan.pieces.push(found.node)
      return found.end
    }
    case backtick:
      return readCode(scan, from, at, end, last)
    case bang:
      return text.charCodeAt(at + 1) === open && at + 1 < end ? openBracket(scan, from, at, at + 2) : at
    case open:
      return openBracket(scan, from, at, at + 1)
    default:
      return closeBracket(scan, from, at, end)
  }
}

function readEscape(scan: Scan, from: number, at: number, line: Line, last: boolean): number {
  const { text } = scan
  const next = at + 1
  if (next === line.to) {
    if (last) return at
    flush(scan, from, at)
    scan.pieces.push({ type: 'break', position: place(at, next + 1) })
    return next + 1
  }
  if (!/[!-/:-@[-`{-~]/.test(text[next] ?? '')) return at
  flush(scan, from, at)
  addText(scan, text.charAt(next), at, next + 1)
  return next + 1
}

/** At "`": code up to as many backticks in the same line. */
function readCode(scan: Scan, from: number, at: number, end: number, last: boolean): number | undefined {
  const { text } = scan
  const open = runEnd(text, at, end)
  let close = open
  let closed = open
  while (closed < end) {
    close = text.indexOf('`', closed)
    if (close < 0 || close >= end) break
    closed = runEnd(text, close, end)
    if (closed - close !== open - at) continue
    const inside = text.slice(open, close)
    // In a table an escaped bar is a bar.
    if (inside.includes('\\')) return undefined
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && /[^ ]/.test(inside)
    flush(scan, from, at)
    scan.pieces.push({ type: 'inlineCode', value: padded ? inside.slice(1, -1) : inside, position: place(at, closed) })
    return closed
  }
  if (!last) return undefined
  flush(scan, from, open)
  return open
}

function runEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === backtick) at++
  return at
}

function openBracket(scan: Scan, from: number, at: number, to: number): number {
  flush(scan, from, at)
  const bracket: Bracket = { type: 'bracket', image: to - at > 1, active: true, index: scan.pieces.length, from: at, to }
  scan.pieces.push(bracket)
  scan.brackets.push(bracket)
  return to
}

/** At "]": a link or an image where a bracket is open and an address follows. */
function closeBracket(scan: Scan, from: number, at: number, end: number): number | undefined {
  const { text, pieces, brackets } = scan
  const bracket = brackets.pop()
  if (!bracket?.active) return at
  const resource = resourceAt(text, at + 1, end)
  if (resource === 'unsure') return undefined
  if (!resource) return at
  flush(scan, from, at)
  const children = pair(text, pieces.splice(bracket.index).slice(1))
  const position = place(bracket.from, resource.end)
  const { url, title } = resource
  if (bracket.image) pieces.push({ type: 'image', title, url, alt: toString(children), position })
  else {
    pieces.push({ type: 'link', title, url, children, position })
    for (const other of brackets) if (!other.image) other.active = false
  }
  return resource.end
}

function flush(scan: Scan, from: number, to: number): void {
  if (from < to) addText(scan, scan.text.slice(from, to), from, to)
}

function addText({ pieces }: Scan, value: string, from: number, to: number): void {
  const last = pieces.at(-1)
  if (last?.type === 'text' && last.position) {
    last.value += value
    last.position.end = place(from, to).end
  } else pieces.push(textNode(value, from, to))
}
