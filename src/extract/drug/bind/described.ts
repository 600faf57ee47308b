import type { Prose } from '../../../core/prose.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Response, Stretch } from '../effect/response.js'
import type { EventType } from '../event/verb.js'
import type { NotGiven } from '../event/not-given.js'
import type { Mention } from '../name/recognise.js'

/** An attribute and the prose in which its offsets count: a sentence, or a cell of the row. */
export interface Placed {
  readonly attribute: Attribute
  readonly prose: Prose
  /** The rule that says whose it is; left out where it is its row's. */
  readonly bound?: string
}

/** What was done, the words that say so, and the rule that read them. */
export interface PlacedEvent extends Told {
  readonly type: EventType
}

/** Words that tell something of a medicine, and the rule that read them. */
export interface Told extends Stretch {
  readonly rule: string
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
  readonly indication?: Told
  readonly adverseEffect?: Told
  /** Said to be refused, not tolerated or not taken. */
  readonly notGiven?: Told & { readonly reason: NotGiven['reason'] }
  /** "was started": whatever else the sentence denies. */
  readonly done?: boolean
  /** Read across the cells of a table row. */
  readonly row?: true
}
