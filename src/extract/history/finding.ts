import { evidenceAt } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import type { Found } from '../../schema/extraction.js'
import type { History } from '../../schema/history.js'
import type { Lasting } from './lasting.js'
import type { Range, Text } from './text.js'
import { written } from './text.js'

export type HistoryFound = Extract<Found, { kind: 'history' }>
export type Category = History['category']

export interface Quantity extends Range, Omit<NonNullable<History['quantity']>, 'text'> {}

/** A piece of history with its places in a text. */
export interface Draft {
  readonly category: Category
  /** What recognised it: "history-of". */
  readonly rule: string
  /** The rule that read its fields: "history/included". */
  readonly by?: string
  readonly item?: Range
  /** What a social or family item is about. */
  readonly topic?: string
  readonly relation?: Range & { readonly name: string }
  readonly substance?: Range
  readonly reaction?: Range & { readonly by: string }
  readonly quantity?: Quantity
  readonly duration?: Lasting
  readonly status?: History['status']
  readonly unremarkable?: true
  readonly negated?: boolean
  readonly possible?: boolean
  /** Words that the evidence also holds: "no history of". */
  readonly cue?: Range
}

/** Drafts that say which rule read them. */
export function readBy(rule: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({ by: rule, ...draft }))
}

/** The finding of a draft. */
export function findingOf(source: string, text: Text, draft: Draft): HistoryFound | undefined {
  const { category, item, topic, relation, substance, reaction, quantity, duration, status, unremarkable, negated, possible, cue } = draft
  const ranges = [item, relation, substance, reaction, quantity, duration, cue].filter((range) => range !== undefined)
  if (ranges.length === 0) return undefined
  const from = Math.min(...ranges.map((range) => range.from))
  const to = Math.max(...ranges.map((range) => range.to))
  const spanOf = (range: Range): { start: number; end: number } => sourceSpan(text.prose, range.from, range.to)
  return {
    kind: 'history',
    ...((category === 'family' || relation) && { subject: 'relative' as const }),
    assertion: negated || unremarkable ? 'negated' : possible ? 'possible' : 'affirmed',
    temporality: category === 'social' && status === 'current' ? 'current' : 'historical',
    category,
    ...(item && { item: { text: written(text, item), ...(topic !== undefined && { name: topic }) } }),
    ...(relation && { relation: { text: written(text, relation), name: relation.name } }),
    ...(substance && { substance: { text: written(text, substance) } }),
    ...(reaction && { reaction: { text: written(text, reaction) } }),
    ...(quantity && { quantity: quantityOf(text, quantity) }),
    ...(duration && { duration: { text: written(text, duration), ...(duration.value !== undefined && { value: duration.value }) } }),
    ...(status && { status }),
    ...(unremarkable && { unremarkable }),
    evidence: evidenceAt(source, spanOf({ from, to }), `history/${draft.rule}`),
    spans: {
      ...(item && { item: spanOf(item) }),
      ...(relation && { relation: spanOf(relation) }),
      ...(substance && { substance: spanOf(substance) }),
      ...(reaction && { reaction: spanOf(reaction) }),
      ...(quantity && { quantity: spanOf(quantity) }),
      ...(duration && { duration: spanOf(duration) }),
    },
  }
}

function quantityOf(text: Text, quantity: Quantity): NonNullable<History['quantity']> {
  const { value, low, high, unit, period } = quantity
  return {
    text: written(text, quantity),
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    ...(period !== undefined && { period }),
  }
}
