import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { amounts, refusalOf, refused } from './habit.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

const uses = words('use abuse misuse addiction dependence consumption')

/** "denied illicit drug use", "an intravenous drug user". */
export function drugsAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  let last = at + 1
  if (/^(?:illicit|recreational|illegal)$/.test(word)) {
    if (!/^(?:drugs?|substances?)$/.test(wordAt(text, last))) return undefined
    last++
  } else if (word === 'intravenous') {
    if (wordAt(text, at + 1) !== 'drug' || !/^(?:use|abuse|user|users|misuse|abuser)$/.test(wordAt(text, at + 2))) return undefined
    last = at + 3
  } else if (word === 'drug' || word === 'substance') {
    if (/^(?:illicit|recreational|illegal|intravenous|prescription|or|study)$/.test(wordAt(text, at - 1)) && wordAt(text, at - 1) !== 'or')
      return undefined
    if (!uses.has(wordAt(text, last))) return undefined
  }
  while (uses.has(wordAt(text, last)) || /^(?:use|user|addict|abuser)$/.test(wordAt(text, last))) last++
  const item = rangeOf(text, at, last)
  const refusal = refusalOf(text, at)
  if (refusal !== undefined) return refused(text, 'drugs', item, refusal, undefined)
  const before = wordAt(text, at - 1)
  const user = /^(?:user|addict|abuser)$/.test(wordAt(text, last - 1))
  if (user && /^(?:a|an|former|active|current|known|was|ex|previous|chronic)$/.test(before))
    return {
      category: 'social',
      rule: 'drugs',
      item,
      topic: 'drugs',
      status: /^(?:former|ex|previous)$/.test(before) ? 'former' : 'current',
    }
  if (
    /^(?:used|uses|smoked|smokes|using|injected|injects|inhaled)$/.test(before) &&
    !/^(?:drug|substance|intravenous)$/.test(word) &&
    !/^(?:for|to|as)$/.test(wordAt(text, last))
  )
    return { category: 'social', rule: 'drugs', item, topic: 'drugs' }
  if (
    /^(?:reported|admitted|acknowledged|endorsed)$/.test(before) ||
    (before === 'to' && wordAt(text, at - 2) === 'admitted') ||
    (amounts.test(before) && /^(?:reported|admitted|had|with)$/.test(wordAt(text, at - 2)))
  )
    return uses.has(wordAt(text, last - 1)) ? { category: 'social', rule: 'drugs', item, topic: 'drugs' } : undefined
  return undefined
}
