import type { PhrasingContent } from 'mdast'
import { place, textNode } from './node.js'

/** A run of asterisks or underscores of which some may turn out to be text. */
export interface Run {
  readonly type: 'run'
  readonly code: number
  from: number
  to: number
  readonly opens: boolean
  readonly closes: boolean
}

/** "[" or "![", which may turn out to be text. */
export interface Bracket {
  readonly type: 'bracket'
  readonly image: boolean
  /** Whether a link may begin here: links hold no links. */
  active: boolean
  /** Its place among the pieces. */
  readonly index: number
  readonly from: number
  readonly to: number
}

export type Piece = PhrasingContent | Run | Bracket

const underscore = 95
const space = 1
const punctuation = 2
const word = 3

/** The class of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code] ?? word
  if (known !== 0) return known
  const character = String.fromCharCode(code)
  return (classes[code] = /\s/.test(character) ? space : /[\p{P}\p{S}]/u.test(character) ? punctuation : word)
}

/** The run at `from`–`to` of a text stretch; outside of the stretch is white space. */
export function runAt(text: string, from: number, to: number, stretchFrom: number, stretchTo: number): Run {
  const code = text.charCodeAt(from)
  const before = from > stretchFrom ? classOf(text.charCodeAt(from - 1)) : space
  const after = to < stretchTo ? classOf(text.charCodeAt(to)) : space
  const left = after === word || (after === punctuation && before !== word)
  const right = before === word || (before === punctuation && after !== word)
  if (code !== underscore) return { type: 'run', code, from, to, opens: left, closes: right }
  return { type: 'run', code, from, to, opens: left && (before !== word || !right), closes: right && (after !== word || !left) }
}

/** Pieces as nodes: runs that match become emphasis, what is left of them text. */
export function pair(text: string, pieces: Piece[]): PhrasingContent[] {
  for (let i = 0; i < pieces.length; i++) {
    const closer = pieces[i]
    if (closer?.type !== 'run' || !closer.closes) continue
    const at = openerOf(pieces, i, closer)
    const opener = pieces[at]
    if (opener?.type !== 'run') continue
    const size = opener.to - opener.from > 1 && closer.to - closer.from > 1 ? 2 : 1
    const position = place(opener.to - size, closer.from + size)
    const children = settle(text, pieces.slice(at + 1, i))
    opener.to -= size
    closer.from += size
    const kept: Piece[] = opener.from < opener.to ? [opener] : []
    kept.push(size === 2 ? { type: 'strong', children, position } : { type: 'emphasis', children, position })
    pieces.splice(at, i - at + (closer.from < closer.to ? 0 : 1), ...kept)
    i = at + kept.length - 1
  }
  return settle(text, pieces)
}

function openerOf(pieces: readonly Piece[], before: number, closer: Run): number {
  const size = closer.to - closer.from
  for (let i = before - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (piece?.type !== 'run' || !piece.opens || piece.code !== closer.code) continue
    if ((piece.closes || closer.opens) && size % 3 !== 0 && (piece.to - piece.from + size) % 3 === 0) continue
    return i
  }
  return -1
}

function settle(text: string, pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const piece of pieces) {
    const node = piece.type === 'run' || piece.type === 'bracket' ? textNode(text.slice(piece.from, piece.to), piece.from, piece.to) : piece
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.position && node.position) {
      last.value += node.value
      last.position.end = node.position.end
    } else nodes.push(node)
  }
  return nodes
}
