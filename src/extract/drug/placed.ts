import { oneLine } from '../../core/line.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { Placed } from './bind/described.js'

/** Where an attribute stands in the source. */
export function placeOf({ attribute, prose }: Placed): Span {
  return sourceSpan(prose, attribute.from, attribute.to)
}

/** The characters as written, a line break as a blank. */
export function textOf(prose: Prose, { from, to }: { readonly from: number; readonly to: number }): string {
  return oneLine(prose.text.slice(from, to))
}

/** An attribute as written. */
export function wordsOf({ attribute, prose }: Placed): string {
  return textOf(prose, attribute)
}
