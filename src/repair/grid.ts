import { captionLabel } from '../core/caption.js'
import type { Block, Cell } from '../core/document.js'
import type { Prose } from '../core/prose.js'
import { emptyProse, joinProse, sliceProse } from '../core/prose.js'
import { tokenize } from '../core/token.js'
import { sliceBlock } from './edit.js'
import type { Bench } from './repair.js'

interface Piece {
  readonly prose: Prose
  /** Where it stands in its line of the source, in characters. */
  readonly left: number
  readonly right: number
}

/** Reads tables that are set with blanks or tabs: lines whose words stand in columns. */
export function readGrids(blocks: readonly Block[], { source }: Bench): readonly Block[] {
  if (!blocks.some((block) => isGridLike(block, source))) return blocks
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    let block = blocks[i]
    if (!block) continue
    const caption = isGridLike(block, source) ? captionLine(block) : 0
    if (caption > 0) {
      out.push(sliceBlock(block, 0, caption))
      block = sliceBlock(block, caption, block.prose.text.length)
    }
    let last = i
    if (isGridLike(block, source) || isHeaderLike(block, blocks[i + 1], source))
      while (isNext(last === i ? block : blocks[last], blocks[last + 1], source)) last++
    const parts = [block, ...blocks.slice(i + 1, last + 1)]
    const table = parts.some((part) => isGridLike(part, source)) ? tableOf(parts, source) : undefined
    if (!table) {
      out.push(block)
      continue
    }
    out.push({ kind: 'table', start: block.start, end: blocks[last]?.end ?? block.end, prose: emptyProse, styles: [], table })
    i = last
  }
  return out
}

/** How long the caption is that stands in the first line of a grid. */
function captionLine({ prose }: Block): number {
  const end = prose.text.indexOf('\n')
  const line = prose.text.slice(0, Math.max(end, 0)).trim()
  return captionLabel(line) && line.split(gap).length < 3 ? end : 0
}

const gap = /\t| {2,}/

/** Most lines of a block have two gaps at least. */
function isGridLike(block: Block, source: string): boolean {
  if (block.kind !== 'paragraph' || block.end - block.start > 20_000 || !block.prose.text.includes('\n')) return false
  const text = source.slice(block.start, block.end)
  if (!text.includes('\t') && !text.includes('   ')) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 2 && !isJustified(lines) && lines.filter((line) => line.trim().split(gap).length > 2).length >= lines.length * 0.7
}

/** Lines of running text whose every word stands apart: no columns, however wide the gaps. */
function isJustified(lines: readonly string[]): boolean {
  const pieces = lines.flatMap((line) => line.trim().split(gap))
  return (
    pieces.length >= lines.length * 5 &&
    pieces.filter((piece) => /^["“(]?\p{Ll}[\p{Ll}-]*[.,;:)]?$/u.test(piece)).length > pieces.length * 0.6
  )
}

/** The indented first lines of a grid, which Markdown takes for code. */
function isHeaderLike(block: Block, after: Block | undefined, source: string): boolean {
  if (block.kind !== 'paragraph' || after === undefined || !isGridLike(after, source) || !isAdjoining(block, after, source)) return false
  const lines = source.slice(block.start, block.end).split('\n')
  return lines.some((line) => line.trim().split(gap).length > 1) && lines.every((line, i) => i === 0 || /^(?: {4}|\t)/.test(line))
}

function isNext(block: Block | undefined, after: Block | undefined, source: string): boolean {
  return block !== undefined && after !== undefined && isGridLike(after, source) && isAdjoining(block, after, source)
}

function isAdjoining(block: Block, after: Block, source: string): boolean {
  return !/\n\s*\n/.test(source.slice(block.end, after.start))
}

function tableOf(parts: readonly Block[], source: string): Block['table'] {
  const lines = parts.flatMap((part) => linesOf(part, source)).filter((line) => line.length > 0)
  const columns = columnsOf(lines)
  if (columns.length < 2 || lines.length < 3) return undefined
  const rows = lines.map((pieces, row): Cell[] =>
    columns.map((_, i) => {
      const [first, ...rest] = pieces.filter((piece) => columnOf(piece, columns) === i)
      const prose = rest.reduce((before, piece) => joinProse(before, ' ', piece.prose), first?.prose ?? emptyProse)
      return { prose, styles: [], tokens: tokenize(prose.text), row, column: i }
    }),
  )
  return { rows, headerRows: 1 }
}

/** The pieces between the gaps of each line. A line with tabs counts its columns by them. */
function linesOf({ prose }: Block, source: string): Piece[][] {
  const lines: Piece[][] = []
  let from = 0
  for (const text of prose.text.split('\n')) {
    const pieces: Piece[] = []
    const tabbed = text.includes('\t')
    let at = 0
    text.split(tabbed ? '\t' : gap).forEach((word, i) => {
      const found = text.indexOf(word, at)
      const begin = from + found + (word.length - word.trimStart().length)
      at = found + word.length
      if (word.trim() === '') return
      const start = prose.starts[begin] ?? 0
      const left = tabbed ? i * 1000 : start - (source.lastIndexOf('\n', start - 1) + 1)
      pieces.push({
        prose: sliceProse(prose, begin, begin + word.trim().length),
        left,
        right: tabbed ? left + 1 : left + word.trim().length,
      })
    })
    lines.push(pieces)
    from += text.length + 1
  }
  return lines
}

/** Where columns stand: what the words of the full lines cover, cut at the blanks that run through all of them. */
function columnsOf(lines: readonly (readonly Piece[])[]): { readonly left: number; readonly right: number }[] {
  const most = Math.max(...lines.map((line) => line.length))
  const full = lines.filter((line) => line.length >= most - 1).flat()
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...full].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last && left <= last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

function columnOf({ left, right }: Piece, columns: readonly { readonly left: number; readonly right: number }[]): number {
  let best = 0
  let bestShare = -Infinity
  columns.forEach((column, i) => {
    const share = Math.min(right, column.right) - Math.max(left, column.left)
    if (share > bestShare) {
      best = i
      bestShare = share
    }
  })
  return best
}
