import type { Prose } from '../../core/prose.js'
import type { Attribute } from './attribute.js'
import type { Response, Stretch } from './effect.js'
import type { EventType } from './verb.js'
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
  readonly event?: { readonly type: EventType; readonly from: number; readonly to: number }
  readonly response?: Response
  readonly indication?: Stretch
  readonly adverseEffect?: Stretch
  /** Said to be refused, not tolerated or not taken. */
  readonly notTaken?: boolean
  /** Read across the cells of a table row. */
  readonly row?: true
}
