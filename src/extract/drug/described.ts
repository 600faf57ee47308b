import type { Prose } from '../../core/prose.js'
import type { Attribute } from './attribute.js'
import type { Mention } from './recognise.js'

/** An attribute and the prose in which its offsets count: a sentence, or a cell of the row. */
export interface Placed {
  readonly attribute: Attribute
  readonly prose: Prose
}

/** A mention with what is said of it. */
export interface Described {
  readonly mention: Mention
  readonly prose: Prose
  readonly attributes: readonly Placed[]
  /** Read across the cells of a table row. */
  readonly row?: true
}
