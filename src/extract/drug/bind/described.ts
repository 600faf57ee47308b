import type { Prose } from '../../../core/prose.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Response, Stretch } from '../effect/response.js'
import type { Refusal } from '../event/not-given.js'
import type { EventType } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'

/** An attribute and the prose in which its offsets count: a sentence, or a cell of the row. */
export interface Placed {
  readonly attribute: Attribute
  readonly prose: Prose
}

/** What was done, and the words that say so. */
export interface PlacedEvent extends Stretch {
  readonly type: EventType
}

/** A mention with what is said of it. */
export interface Described {
  readonly mention: Mention
  readonly prose: Prose
  readonly attributes: readonly Placed[]
  readonly event?: PlacedEvent
  /** What the sentence tells after it. */
  readonly furtherEvents?: readonly PlacedEvent[]
  readonly response?: Response
  readonly indication?: Stretch
  readonly adverseEffect?: Stretch
  /** Said to be refused, not tolerated or not taken. */
  readonly notGiven?: Stretch & { readonly reason: Refusal['reason'] }
  /** "was started": whatever else the sentence denies. */
  readonly done?: boolean
  /** Read across the cells of a table row. */
  readonly row?: true
}
