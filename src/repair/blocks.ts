import type { List, ListItem, Nodes, Table } from 'mdast'
import type { Block, Cell, ListPlace } from '../core/document.js'
import type { Watch } from '../core/guard.js'
import { guarded } from '../core/guard.js'
import { joinProse, plainProse } from '../core/prose.js'
import { tokenize } from '../core/token.js'
import type { Flat } from '../parse/flatten.js'
import { flatten, flattenHtml } from '../parse/flatten.js'

/** The pieces of a syntax tree in reading order, flat: headings, paragraphs, list items, tables, images, notes. */
export function blocksOf(source: string, nodes: readonly Nodes[], watch: Watch): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    guarded(watch, span, () => collect(source, node, blocks, 'paragraph'), undefined)
  }
  return blocks
}

function collect(source: string, node: Nodes, blocks: Block[], as: 'paragraph' | 'note' | 'item', item?: ListPlace): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  const push = (kind: Block['kind'], flat: Flat, more: Partial<Block> = {}): void => {
    if (/\S/.test(flat.prose.text)) blocks.push({ kind, start, end, ...flat, ...more })
  }
  const rest = item && { item }
  switch (node.type) {
    case 'heading':
      return push('heading', flatten(source, node.children), { level: node.depth })
    case 'paragraph':
      if (node.children.every(isImageOrBlank)) return void blocks.push({ kind: 'image', start, end, ...flatten(source, []) })
      return push(as, flatten(source, node.children), rest)
    case 'code':
    case 'html':
    case 'definition':
      return push(as, flattenHtml(source, start, end), rest)
    case 'list':
      return isSentence(node) ? push(as, flattenWith(source, node), rest) : collectList(source, node, start, blocks, item)
    case 'table':
      return void blocks.push({ kind: 'table', start, end, ...flatten(source, []), table: tableOf(source, node) })
    case 'footnoteDefinition':
      return node.children.forEach((child) => collect(source, child, blocks, 'note', item))
    case 'thematicBreak':
      return
    default:
      if ('children' in node) for (const child of node.children) collect(source, child, blocks, as, item)
  }
}

const isImageOrBlank = (node: Nodes): boolean => node.type === 'image' || (node.type === 'text' && node.value.trim() === '')

function collectList(source: string, node: List, start: number, blocks: Block[], within: ListPlace | undefined): void {
  const place = { list: start, ordered: node.ordered ?? false, depth: (within?.depth ?? 0) + 1 }
  for (const [index, child] of node.children.entries()) collectItem(source, child, index, place, node.start ?? 1, blocks)
}

/** "2021. The patient" at the start of a line is a list to Markdown and the end of a date to a reader. */
function isSentence(node: List): boolean {
  return node.ordered === true && (node.start ?? 1) > 200 && node.children.length === 1 && node.children[0]?.children.length === 1
}

/** A list's text with the number that Markdown took for its marker. */
function flattenWith(source: string, node: List): Flat {
  const paragraph = node.children[0]?.children[0]
  const start = node.position?.start.offset ?? 0
  const inner = paragraph?.position?.start.offset ?? start
  const flat = flatten(source, paragraph && 'children' in paragraph ? paragraph.children : [])
  const marker = plainProse(source, start, inner)
  const shift = marker.text.length
  return {
    prose: joinProse(marker, '', flat.prose),
    styles: flat.styles.map((style) => ({ ...style, from: style.from + shift, to: style.to + shift })),
  }
}

function collectItem(
  source: string,
  node: ListItem,
  index: number,
  place: Omit<ListPlace, 'number'>,
  first: number,
  blocks: Block[],
): void {
  const start = node.position?.start.offset ?? 0
  const written = /^(\d{1,9})[.)]/.exec(source.slice(start, start + 12))?.[1]
  const number = written === undefined ? (place.ordered ? first + index : undefined) : Number(written)
  const item = { ...place, ...(number !== undefined && { number }) }
  for (const child of node.children) collect(source, child, blocks, 'item', item)
}

function tableOf(source: string, node: Table): { rows: readonly (readonly Cell[])[]; headerRows: number } {
  const rows = node.children.map((row, rowIndex) =>
    row.children.map((cell, column): Cell => {
      const { prose, styles } = flatten(source, cell.children)
      return { prose, styles, tokens: tokenize(prose.text), row: rowIndex, column }
    }),
  )
  return { rows, headerRows: 1 }
}
