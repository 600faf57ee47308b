import type { Root } from 'mdast'
import type { Warn } from '../core/diagnostic.js'
import type { Source } from '../core/source.js'
import { hostility } from './hostility.js'
import { parseMarkdown } from './markdown.js'
import { textToRoot } from './text.js'

/** The syntax tree of a report, with offsets; what Markdown cannot read in reasonable time is read as plain text. */
export function parse(source: Source, warn: Warn): Root {
  if (source.format === 'text') return textToRoot(source.text)
  const reason = hostility(source.text)
  if (reason !== undefined) {
    warn('parse-fallback', undefined, { reason })
    return textToRoot(source.text)
  }
  try {
    return parseMarkdown(source.text, (reason) => warn('parse-fallback', undefined, { reason }))
  } catch (error) {
    warn('parse-fallback', undefined, { reason: error instanceof Error ? error.message : 'the Markdown parser failed' })
    return textToRoot(source.text)
  }
}
