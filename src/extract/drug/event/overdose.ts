import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { MedicineEvent } from './event.js'
import { isOverdose } from '../bind/distance.js'
import type { Mention } from '../name/recognise.js'

const poisoning = /^(?:overdos(?:e|es|age|ing)|poisoning|intoxication)$/
const took = /^(?:ingest(?:ed|ing|ion)|took|taken|taking|swallow(?:ed|ing)|inject(?:ed|ing))$/
const meant = /^(?:suicid\w{0,5}|intentional(?:ly)?|deliberate(?:ly)?|accidental(?:ly)?|parasuicid\w{0,5}|self)$/

/** "overdosed on X", "X poisoning", "took 50 tablets of X in a suicide attempt": too much of it. */
export function overdoseOf({ first, last }: Mention, attributes: readonly Attribute[], { keys }: Tokens): MedicineEvent | undefined {
  const told = attributes.find((attribute) => isOverdose(attribute, { keys }))
  if (told) return { type: 'overdose', first: told.first, last: told.last }
  if (poisoning.test(keys[last] ?? '')) return { type: 'overdose', first: last, last: last + 1 }
  if (/^(?:of|with|by|from)$/.test(keys[first - 1] ?? '') && poisoning.test(keys[first - 2] ?? ''))
    return { type: 'overdose', first: first - 2, last: first - 1 }
  if (!attributes.some(({ kind }) => kind === 'dose')) return undefined
  for (let i = first - 1; i >= 0 && i > first - 14; i--) {
    const key = keys[i] ?? ''
    if (key === '.' || key === ';') return undefined
    if (took.test(key)) return keys.some((word) => meant.test(word)) ? { type: 'overdose', first: i, last: i + 1 } : undefined
  }
  return undefined
}
