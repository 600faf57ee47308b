import type { Warn } from './diagnostic.js'
import { evidenceAt } from './evidence.js'
import type { Span } from './span.js'

/** Where work is done and by whom, for the message when it fails: `{ warn, source, part: 'link/timing' }`. */
export interface Watch {
  readonly warn: Warn
  readonly source: string
  /** The part of the program, "extract/lab". */
  readonly part: string
}

/** No message quotes a whole paragraph. */
const maxQuote = 200

/**
 * What work gives, or `otherwise` where it throws: a fault of the program costs what it happened on, is told as an error with its
 * place, and the rest of the report is read: `guarded(watch, sentence, () => read(sentence), [])`.
 */
export function guarded<T>(watch: Watch, place: Span | undefined, work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    tellFault(watch, place, error)
    return otherwise
  }
}

/** Tells of a fault of the program at a place. */
export function tellFault({ warn, source, part }: Watch, place: Span | undefined, error: unknown): void {
  const span = place && { start: place.start, end: Math.min(place.end, place.start + maxQuote, source.length) }
  warn('internal-fault', span && evidenceAt(source, span, `internal/${part.replaceAll('/', '-')}`), {
    part,
    reason: error instanceof Error ? error.message : String(error),
  })
}
