import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { StretchAt } from '../bind/by-token.js'
import type { ToldPhrase } from '../bind/spread.js'
import type { Mention } from '../name/recognise.js'
import { indications } from './indication.rules.js'

/** What a medicine was given for: "antibiotics were prescribed for pneumonia", "X to treat gout", "the seizures were controlled with X". */
export function indicationOf(mention: Mention, stretchAt: StretchAt, tokens: Tokens): ToldPhrase | undefined {
  const found = indications.of({ mention, stretchAt, tokens }, tokens, mention)
  return found && { ...found.value, rule: found.rule }
}

const telling = words('for treat prevent control manage relieve suppress against treated managed controlled')

/** Whether a sentence has a word that may tell what a medicine is for: "for", "treated". */
export function tellsOfPurpose({ keys }: Tokens): boolean {
  return keys.some((key) => telling.has(key))
}
