import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import type { Warn } from '../core/diagnostic.js'
import type { Source } from '../core/source.js'
import { hostility } from './hostility.js'
import { textToRoot } from './text.js'

/** Tables, and nothing else of GFM: strikethrough and literal autolinks lose characters and positions. */
function tables(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

function footnotes(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmFootnote())
  ;(data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown())
}

const plain = unified().use(remarkParse).use(tables).freeze()
const withFootnotes = unified().use(remarkParse).use(tables).use(footnotes).freeze()

/** The syntax tree of a report, with positions; what Markdown cannot read in reasonable time is read as plain text. */
export function parse(source: Source, warn: Warn): Root {
  if (source.format === 'text') return textToRoot(source.text)
  const reason = hostility(source.text)
  if (reason !== undefined) {
    warn('parse-fallback', undefined, { reason })
    return textToRoot(source.text)
  }
  try {
    return (source.text.includes('[^') ? withFootnotes : plain).parse(source.text)
  } catch (error) {
    warn('parse-fallback', undefined, { reason: error instanceof Error ? error.message : 'the Markdown parser failed' })
    return textToRoot(source.text)
  }
}
