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
  const { category, relation, status, unremarkable, cue } = draft
  const places = placesOf(draft)
  const ranges = [...places.map(([, range]) => range), ...(cue ? [cue] : [])]
  if (ranges.length === 0) return undefined
  const from = Math.min(...ranges.map((range) => range.from))
  const to = Math.max(...ranges.map((range) => range.to))
  const rules = rulesOf(draft, places)
  return {
    kind: 'history',
    ...((category === 'family' || relation) && { subject: 'relative' as const }),
    assertion: assertionOf(draft),
    temporality: category === 'social' && status === 'current' ? 'current' : 'historical',
    category,
    ...fieldsOf(text, draft),
    ...(status && { status }),
    ...(unremarkable && { unremarkable }),
    evidence: evidenceAt(source, sourceSpan(text.prose, from, to), `history/${draft.rule}`),
    ...(rules && { rules }),
    spans: Object.fromEntries(places.map(([field, range]) => [field, sourceSpan(text.prose, range.from, range.to)])),
  }
}

/** The fields that are written somewhere, in the order of the record. */
const placed = ['item', 'relation', 'substance', 'reaction', 'quantity', 'duration'] as const
type Field = (typeof placed)[number]

function placesOf(draft: Draft): (readonly [Field, Range])[] {
  return placed.flatMap((field) => {
    const range = draft[field]
    return range ? [[field, range] as const] : []
  })
}

function assertionOf({ negated, unremarkable, possible }: Draft): 'negated' | 'possible' | 'affirmed' {
  return negated || unremarkable ? 'negated' : possible ? 'possible' : 'affirmed'
}

/** Which rule read each field. */
function rulesOf(draft: Draft, places: readonly (readonly [Field, Range])[]): HistoryFound['rules'] {
  const { by, reaction, status, unremarkable } = draft
  const own = (field: Field): string | undefined =>
    field === 'reaction'
      ? reaction?.by
      : field === 'duration'
        ? 'lasting/for-a-time'
        : field === 'quantity'
          ? draft.topic === 'alcohol'
            ? 'quantity/drunk'
            : 'quantity/smoked'
          : by
  const rules = [
    ...places.map(([field]) => [field, own(field)] as const),
    ...(status ? [['status', by] as const] : []),
    ...(unremarkable ? [['unremarkable', by] as const] : []),
  ].flatMap(([field, rule]) => (rule === undefined ? [] : [[field, rule] as const]))
  return rules.length > 0 ? Object.fromEntries(rules) : undefined
}

function fieldsOf(
  text: Text,
  { item, topic, relation, substance, reaction, quantity, duration }: Draft,
): Pick<History, 'item' | 'relation' | 'substance' | 'reaction' | 'quantity' | 'duration'> {
  return {
    ...(item && { item: { text: written(text, item), ...(topic !== undefined && { name: topic }) } }),
    ...(relation && { relation: { text: written(text, relation), name: relation.name } }),
    ...(substance && { substance: { text: written(text, substance) } }),
    ...(reaction && { reaction: { text: written(text, reaction) } }),
    ...(quantity && { quantity: quantityOf(text, quantity) }),
    ...(duration && { duration: { text: written(text, duration), ...(duration.value !== undefined && { value: duration.value }) } }),
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
