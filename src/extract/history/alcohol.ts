import { alcoholRules } from './alcohol.rules.js'
import { readBy } from './finding.js'
import type { Draft } from './finding.js'
import { clauseEnd, clauseStart, nounOf, refusalOf } from './habit.js'
import { lastingWithin } from './lasting.js'
import { drinkIn } from './quantity.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** "drank 40 g of alcohol daily", "a social drinker", "denied alcohol". */
export function alcoholAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const end = clauseEnd(text, at)
  const told = alcoholRules.of(
    {
      text,
      at,
      word,
      refusal: refusalOf(text, at),
      item:
        word === 'alcohol'
          ? nounOf(text, at, /^(?:use|abuse|misuse|consumption|intake|ingestion|dependence|drinking|addiction)$/)
          : rangeOf(text, at, at + 1),
      clause: text.prose.text.slice(text.tokens.tos[at] ?? 0, end),
      quantity: drinkIn(text.prose.text, word === 'alcohol' ? clauseStart(text, at) : (text.tokens.froms[at] ?? 0), end),
      duration: lastingWithin(text, at + 1, end),
    },
    text.tokens,
    { first: at, last: at + 1 },
  )
  return told && readBy(told.rule, [told.value])[0]
}
