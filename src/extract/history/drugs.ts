import { drugUseRules } from './drugs.rules.js'
import { readBy } from './finding.js'
import type { Draft } from './finding.js'
import { refusalOf } from './habit.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { words } from '../../core/words.js'

const uses = words('use abuse misuse addiction dependence consumption')

/** "denied illicit drug use", "an intravenous drug user". */
export function drugsAt(text: Text, at: number): Draft | undefined {
  let last = namedUpTo(text, at)
  if (last === undefined) return undefined
  while (uses.has(wordAt(text, last)) || /^(?:user|addict|abuser)$/.test(wordAt(text, last))) last++
  const told = drugUseRules.of({ text, at, last, item: rangeOf(text, at, last), refusal: refusalOf(text, at) }, text.tokens, {
    first: at,
    last,
  })
  return told && readBy(told.rule, [told.value])[0]
}

/** The token after the name of a drug of abuse; undefined where the word is of a medicine or of the word before it. */
function namedUpTo(text: Text, at: number): number | undefined {
  const word = wordAt(text, at)
  const next = wordAt(text, at + 1)
  if (/^(?:illicit|recreational|illegal)$/.test(word)) return /^(?:drugs?|substances?)$/.test(next) ? at + 2 : undefined
  if (word === 'intravenous')
    return next === 'drug' && /^(?:use|abuse|user|users|misuse|abuser)$/.test(wordAt(text, at + 2)) ? at + 3 : undefined
  if (word !== 'drug' && word !== 'substance') return at + 1
  return uses.has(next) && !/^(?:illicit|recreational|illegal|intravenous|prescription|study)$/.test(wordAt(text, at - 1))
    ? at + 1
    : undefined
}
