import type { Taken } from './overdose.rules.js'
import { overdoses } from './overdose.rules.js'
import type { MedicineEvent } from './verb.js'

/** "overdosed on X", "X poisoning", "took 50 tablets of X in a suicide attempt": too much of it. */
export function overdoseOf(taken: Taken): MedicineEvent | undefined {
  const told = overdoses.of(taken, taken.tokens, taken.mention)
  return told && { type: 'overdose', rule: told.rule, first: told.value.first, last: told.value.last }
}
