import type { Nodes, Paragraph, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'

/** Tables and footnotes, and nothing else of GFM: strikethrough and literal autolinks lose characters and positions. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown())
}

const processor = unified().use(remarkParse).use(tablesAndFootnotes).freeze()

/** The tree of a whole Markdown text as remark reads it. */
export function parseWhole(text: string): Root {
  const root = processor.parse(text)
  // remark drops a byte order mark and does not count it.
  return text.startsWith('\ufeff') ? shifted(root, 1) : root
}

/**
 * The same tree, but paragraphs without any syntax, which are most of a report, do not go through remark. They stand at the
 * margin between blank lines, so they end every list and quotation, and what lies between two of them can be read by itself.
 * Of positions only the offsets count.
 */
export function parseMarkdown(text: string): Root {
  if (reachesFurther.test(text)) return parseWhole(text)
  const children: Root['children'] = []
  let syntaxFrom: number | undefined
  const readSyntax = (to: number): void => {
    if (syntaxFrom === undefined) return
    for (const node of parseWhole(text.slice(syntaxFrom, to)).children) children.push(shifted(node, syntaxFrom))
    syntaxFrom = undefined
  }
  for (const { 0: chunk, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    if (isPlain(chunk)) {
      readSyntax(index)
      children.push(paragraph(chunk, index))
    } else syntaxFrom ??= index
  }
  readSyntax(text.length)
  return { type: 'root', children }
}

/** Syntax that reaches over blank lines or over the whole text: fences, comments, definitions, footnotes; and odd line ends. */
const reachesFurther = /```|~~~|\]:|\[\^|<!|<\?|<(?:script|pre|style|textarea)|[\0\r\t\v\f]/i

const syntax = /[*_`\\|]|\]\(|&[#a-z]|<[a-z/]| \n/i
const atMargin = /^(?!\d{1,9}[.)])[\p{L}\p{N}("“‘']/u

/** Whether a block of lines is a paragraph of nothing but text. */
function isPlain(chunk: string): boolean {
  if (syntax.test(chunk)) return false
  for (let from = 0; from >= 0; ) {
    const next = chunk.indexOf('\n', from)
    if (!atMargin.test(chunk.slice(from, from + 12))) return false
    from = next < 0 ? -1 : next + 1
  }
  return true
}

function paragraph(chunk: string, start: number): Paragraph {
  const value = chunk.trimEnd()
  const position = (length: number): NonNullable<Paragraph['position']> => ({
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: start + length },
  })
  return { type: 'paragraph', position: position(chunk.length), children: [{ type: 'text', value, position: position(value.length) }] }
}

/** A tree with its offsets moved. */
function shifted<N extends Nodes>(node: N, by: number): N {
  if (by === 0) return node
  const { position } = node
  if (position) {
    position.start.offset = (position.start.offset ?? 0) + by
    position.end.offset = (position.end.offset ?? 0) + by
  }
  if ('children' in node) for (const child of node.children) shifted(child, by)
  return node
}
