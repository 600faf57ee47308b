import { captionLabel } from '../core/caption.js'
import type { Block, Cell } from '../core/document.js'
import { emptyProse } from '../core/prose.js'
import { tokenize } from '../core/token.js'
import type { Bench } from './repair.js'

const longestCell = 60
const mostCells = 400

/** How the cells of a poured-out table stand: columns, cells of its head (one less than columns where the corner is empty), rows below. */
interface Shape {
  readonly columns: number
  readonly head: number
  readonly rows: number
}

/** Puts tables together that a converter poured out below their caption, a paragraph a cell: "Parameter", "Day 0", "Day 1", "Hb (g/dl)", "12.6", "13" … */
export function gatherPouredTables(blocks: readonly Block[], { report }: Bench): readonly Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) continue
    out.push(block)
    if (!isTableCaption(block)) continue
    const cells = cellsFrom(blocks, i + 1)
    const shape = shapeOf(cells.map(({ prose }) => prose.text.trim()))
    const [first, last] = [cells[0], cells[shape ? shape.head + shape.columns * shape.rows - 1 : 0]]
    if (!shape || !first || !last) continue
    const { start } = first
    report('repair-poured-table', { start, end: last.end }, { rows: shape.rows + 1, columns: shape.columns })
    out.push({ kind: 'table', start, end: last.end, prose: emptyProse, styles: [], table: { rows: rowsOf(cells, shape), headerRows: 1 } })
    i += shape.head + shape.columns * shape.rows
  }
  return out
}

function isTableCaption({ kind, prose }: Block): boolean {
  return kind === 'caption' && captionLabel(prose.text.trimStart())?.kind === 'table'
}

/** The short paragraphs that follow one another from a place. */
function cellsFrom(blocks: readonly Block[], from: number): Block[] {
  const cells: Block[] = []
  for (let i = from; i < blocks.length && cells.length < mostCells; i++) {
    const block = blocks[i]
    if (!block || !/^(?:paragraph|heading|item)$/.test(block.kind)) break
    const text = block.prose.text.trim()
    if (text.length > longestCell || text.includes('\n') || (/[.!?]$/.test(text) && text.split(' ').length > 4)) break
    cells.push(block)
  }
  return cells
}

const isFigure = (text: string | undefined): boolean =>
  text !== undefined && /^[<>≤≥~±+\-−–\s]{0,3}\d/.test(text) && !/\p{L}{4}/u.test(text)
const isAbsent = (text: string | undefined): boolean =>
  text !== undefined && /^(?:[-–—−]|n\.?[ad]\.?|n\/a|nd|not done|negative|positive|normal)$/i.test(text)
const isName = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text) && !isFigure(text)

/** The shape in which most cells find their place: every row a name and figures. */
function shapeOf(texts: readonly string[]): Shape | undefined {
  let best: Shape | undefined
  for (let columns = 2; columns <= 9; columns++)
    for (const head of [columns, columns - 1]) {
      const rows = rowsFrom(texts, columns, head)
      if (rows >= 2 && rows * columns > (best ? best.rows * best.columns : 0)) best = { columns, head, rows }
    }
  return best
}

function rowsFrom(texts: readonly string[], columns: number, head: number): number {
  if (head < 1 || !texts.slice(0, head).every((text) => !isFigure(text) || /^\d{1,2}(?:st|nd|rd|th)\b|^\d{1,4}\s?\p{L}/u.test(text)))
    return 0
  let rows = 0
  let figures = 0
  for (let at = head; at + columns <= texts.length; at += columns) {
    const [name, ...values] = texts.slice(at, at + columns)
    if (!isName(name) || !values.every((value) => isFigure(value) || isAbsent(value))) break
    figures += values.filter(isFigure).length
    rows++
  }
  return figures * 2 > rows * (columns - 1) ? rows : 0
}

function rowsOf(cells: readonly Block[], { columns, head, rows }: Shape): Cell[][] {
  const missing = columns - head
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column): Cell => {
      const cell = row === 0 ? cells[column - missing] : cells[head + (row - 1) * columns + column]
      const { prose, styles } = cell ?? { prose: emptyProse, styles: [] }
      return { prose, styles, tokens: tokenize(prose.text), row, column }
    }),
  )
}
