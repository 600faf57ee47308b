import { readBy } from './finding.js'
import type { Draft } from './finding.js'
import { clauseEnd, clauseStart, refusalOf } from './habit.js'
import { lastingWithin } from './lasting.js'
import { tobaccoIn } from './quantity.js'
import type { SmokingWord } from './smoking.rules.js'
import { smokingRules } from './smoking.rules.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'

/** "a heavy smoker", "smoked 20 cigarettes a day until 2010", "denied smoking". */
export function smokingAt(text: Text, at: number): Draft | undefined {
  const end = clauseEnd(text, at)
  const quantity = tobaccoIn(text.prose.text, clauseStart(text, at), end)
  const duration = lastingWithin(text, at + 1, end)
  const said: SmokingWord = {
    text,
    at,
    word: wordAt(text, at),
    refusal: refusalOf(text, at),
    clause: text.prose.text.slice(text.tokens.tos[at] ?? 0, end),
    quantity,
    duration,
  }
  const told = smokingRules.of(said, text.tokens, { first: at, last: at + 1 })
  return told && readBy(told.rule, [told.value])[0]
}
