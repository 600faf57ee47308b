import type { Tokens } from '../../../core/token.js'
import { verbPhrases, verbRefusals } from './verb.rules.js'
import data from './verbs.json' with { type: 'json' }

const types = ['start', 'stop', 'increase', 'decrease', 'switch', 'continue', 'missed', 'overdose'] as const

export type EventType = (typeof types)[number]

/** What was done with a medicine, the tokens that say so, and the rule that read them. */
export interface MedicineEvent {
  readonly type: EventType
  readonly first: number
  readonly last: number
  readonly rule: string
}

const isEventType = (id: string): id is EventType => types.some((type) => type === id)

const known = data.entries.flatMap(({ id, terms, bare }) => (isEventType(id) ? [{ id, terms, bare: new Set(bare) }] : []))

/** What a verb or its noun tells of a medicine: "tapered" → decrease. */
export const verbs: ReadonlyMap<string, EventType> = new Map(known.flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)))

const bare: ReadonlySet<string> = new Set(known.flatMap((entry) => [...entry.bare]))

/** Whether a word tells what was done with a medicine without its "was": "warfarin stopped". */
export function isBare(key: string): boolean {
  return bare.has(key)
}

/** A verb that was found: where what it tells begins, and the rule where it took more than a word. */
export interface FoundVerb {
  readonly type: EventType
  readonly first: number
  readonly rule?: string
}

/** What the word at a token tells: "tapered" → decrease, "de-escalated" → switch, "poor adherence" → missed. */
export function verbAt(tokens: Tokens, at: number): FoundVerb | undefined {
  const { keys } = tokens
  const phrase = verbPhrases.at(tokens, at, undefined)
  if (phrase) return { type: phrase.value.type, first: at - phrase.value.before, rule: phrase.rule }
  const type = verbs.get(keys[at] ?? '')
  if (type === undefined || verbRefusals.by({ keys, at, type }, tokens, { first: at, last: at + 1 }) !== undefined) return undefined
  return { type, first: at }
}

/** "was", "has been" before a verb. */
export const auxiliaries: ReadonlySet<string> = new Set('was were is are been be being had has have'.split(' '))
