import type { Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import { readBlocks } from './block.js'
import { markerAt } from './list.js'
import type { Line } from './node.js'
import { isPlainStart } from './node.js'
import { textToRoot } from './text.js'

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

/** Lines without a blank one at the margin between them that remark is given; its time takes the square of them. */
const longest = 1000

/**
 * The same tree, but what is certainly simple does not go through remark, which takes most of the time: blocks at the margin after
 * a blank line end every list and quotation, so that what lies between two of them can be read by itself. Of positions only the
 * offsets count. What is not simple and has more lines than a report has in one list is read as plain text, which `tooLong` is told.
 */
export function parseMarkdown(text: string, tooLong: (reason: string) => void = () => undefined): Root {
  if (reachesFurther(text)) return parseWhole(text)
  const children: Root['children'] = []
  const lines: Line[] = []
  let start = 0
  const read = (end: number): void => {
    if (lines.length === 0) return
    const nodes = lines.some((line) => hasOddTab(text, line)) ? undefined : readBlocks(text, lines)
    const isLong = !nodes && lines.length > longest
    if (isLong) tooLong(`a list or quotation of ${lines.length} lines that is not simple`)
    const rest = isLong ? textToRoot(text.slice(start, end)) : nodes ? undefined : parseWhole(text.slice(start, end))
    for (const node of nodes ?? rest?.children ?? []) children.push(nodes ? node : shifted(node, start))
    lines.length = 0
  }
  let blank = true
  let fence: string | undefined
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    fence = fenceAfter(fence, text, from, to)
    if (from === to) blank = fence === undefined
    else if (blank) {
      if (!mayContinue(text, { from, to })) read(from)
      if (lines.length === 0) start = from
      blank = false
    }
    if (lines.length > 0 || !blank) lines.push({ from, to })
    from = to + 1
  }
  read(text.length)
  return { type: 'root', children }
}

/** Whether a line has a tab anywhere but between the words of a text. */
function hasOddTab(text: string, line: Line): boolean {
  const written = text.slice(line.from, line.to)
  return written.includes('\t') && (!isPlainStart(text, line) || /[|\]\[]|\s$/.test(written))
}

/** The fence that is open below a line, given the one above it: "```". */
function fenceAfter(open: string | undefined, text: string, from: number, to: number): string | undefined {
  const first = text[from]
  if (first !== '`' && first !== '~') return open
  const [whole = '', marks = '', rest = ''] = /^(`{3,}|~{3,})?(.*)$/.exec(text.slice(from, to)) ?? []
  if (open === undefined) return marks === '' || (first === '`' && rest.includes('`')) ? undefined : marks
  return whole.startsWith(open) && rest.trim() === '' ? undefined : open
}

/** Whether a line after a blank one may belong to a list above it, or what it holds depend on code above it. */
function mayContinue(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.from)
  return code === 32 || code === 9 || code === 62 || markerAt(text, line) !== undefined
}

const definition = /(?:^|\n)[ \t>*+\-\d.)]{0,200}\[(?:[^\[\]\\]|\\[\s\S]){0,1000}\]:/

/** Whether syntax reaches over blank lines or over the whole text: fences that are not at the margin, comments, definitions, footnotes; or line ends are odd. */
function reachesFurther(text: string): boolean {
  return (
    ((text.includes('```') || text.includes('~~~')) && /[^\n`]```|[^\n~]~~~|(?:^|\n) *</.test(text)) ||
    text.includes('[^') ||
    (text.includes(']:') && definition.test(text)) ||
    (text.includes('<') && /<!(?!--[^\n>]*-->)|<\?|<(?:script|pre|style|textarea)\b/i.test(text)) ||
    /[\0\r\v\f]/.test(text)
  )
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
