import type { Document } from '../core/document.js'
import type { Prose } from '../core/prose.js'
import { sourceSpan } from '../core/prose.js'
import type { Row } from '../core/rule/row.js'
import type { RuleEvent } from '../core/rule/watch.js'
import { watching } from '../core/rule/watch.js'
import type { Source } from '../core/source.js'
import type { Span } from '../core/span.js'
import { overlaps } from '../core/span.js'
import type { Tokens } from '../core/token.js'
import { extract } from '../extract/index.js'
import { link } from '../link/index.js'
import { readDocument } from '../pipeline.js'
import type { Marked } from '../schema/extraction.js'

/** One sentence or table cell as the readers saw it: what they took it apart into, what their rules did, and what came of it. */
export interface Explained {
  readonly place: Span
  readonly text: string
  /** What each kind of reader saw, in order. */
  readonly items: readonly { readonly kind: string; readonly items: readonly ExplainedItem[] }[]
  /** Rules that read something, decided about it, or refused a candidate, in order of their places. */
  readonly events: readonly { readonly rule: string; readonly outcome: RuleEvent['outcome']; readonly text: string }[]
  readonly findings: readonly Marked[]
}

/** A piece of a text, and what it was read as where it is more than a word or a mark. */
export interface ExplainedItem {
  readonly text: string
  readonly as?: string
}

interface Watched {
  readonly prose: Prose
  readonly items: { readonly kind: string; readonly row: Row }[]
  readonly events: RuleEvent[]
}

/** Why each value of a report was read or refused, sentence by sentence; with a span, only for the sentences that it touches. */
export function explain(source: Source, within?: Span): Explained[] {
  const document = readDocument(source, () => undefined)
  const watched = new Map(textsOf(document).map(({ tokens, prose }): [Tokens, Watched] => [tokens, { prose, items: [], events: [] }]))
  const { findings } = watching(
    {
      saw: (event) => watched.get(event.tokens)?.events.push(event),
      sawItems: (kind, row) => row.tokens && watched.get(row.tokens)?.items.push({ kind, row }),
    },
    () =>
      link(
        document,
        extract(document, () => undefined),
        () => undefined,
      ),
  )
  return [...watched.values()].flatMap((text) => {
    const place = placeOf(text.prose)
    if (!place || (within && !overlaps(place, within))) return []
    const own = findings.filter(({ evidence }) => overlaps(evidence, place))
    return text.items.length + text.events.length + own.length === 0 ? [] : [explained(text, place, own)]
  })
}

function textsOf({ sentences, tables }: Document): { readonly tokens: Tokens; readonly prose: Prose }[] {
  return [...sentences, ...tables.flatMap(({ rows }) => rows.flat())]
}

function placeOf(prose: Prose): Span | undefined {
  return prose.text.length === 0 ? undefined : sourceSpan(prose, 0, prose.text.length)
}

function explained({ prose, items, events }: Watched, place: Span, findings: readonly Marked[]): Explained {
  const slice = (from: number, to: number): string => prose.text.slice(from, to)
  return {
    place,
    text: prose.text,
    items: items.map(({ kind, row: { froms, tos, kinds } }) => ({
      kind,
      items: froms.map((from, i) => {
        const as = kinds?.[i]
        return { text: slice(from, tos[i] ?? from), ...(as !== undefined && { as }) }
      }),
    })),
    events: distinct(events).map(({ rule, outcome, from, to }) => ({ rule, outcome, text: slice(from, to) })),
    findings,
  }
}

/** Each rule once at a place: some are asked for several candidates there. */
function distinct(events: readonly RuleEvent[]): RuleEvent[] {
  const seen = new Map(events.map((event) => [`${event.rule} ${event.from} ${event.to}`, event]))
  return [...seen.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}
