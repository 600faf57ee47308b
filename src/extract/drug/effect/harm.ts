import type { Tokens } from '../../../core/token.js'
import { harmRefusals } from './harm.rules.js'
import data from './harms.json' with { type: 'json' }
import type { Phrase } from './phrase.js'

/** A phrase that may name a harm: not "improvement due to X", "no toxicity". */
export function harm(phrase: Phrase | undefined, tokens: Tokens): Phrase | undefined {
  return phrase && harmRefusals.by({ phrase, tokens }, tokens, phrase) === undefined ? phrase : undefined
}

const harms: ReadonlySet<string> = new Set(data.entries)

/** Endings of the words that name disorders: "dermatitis", "neutropenia". */
const disorder =
  /(?:itis|osis|[ae]mia|penia|path(?:y|ies)|uria|rrh(?:o?ea|age)|toxicit(?:y|ies)|cardia|trophy|plasia|algia|sthenia|lysis|spasms?|tension|thermia|ataxia|plegia|paresis|opia|rexia)$/

/** Whether a phrase names a disorder: "severe rash", but not "treatment". */
export function isDisorder({ first, last }: Phrase, { keys }: Tokens): boolean {
  return keys.slice(first, last).some((key) => harms.has(key) || disorder.test(key))
}

/** A phrase that names a disorder and may be a harm. */
export function disorderHarm(phrase: Phrase | undefined, tokens: Tokens): Phrase | undefined {
  const found = harm(phrase, tokens)
  return found && isDisorder(found, tokens) ? found : undefined
}
