import { tokenAt } from '../../core/token.js'
import type { Draft } from './finding.js'
import { readBy } from './finding.js'
import { historyRules, historyRefusals, complaintRefusals } from './history-word.rules.js'
import type { HistoryWord } from './history-word.rules.js'
import type { Left } from './left-of-history.js'
import { leftOfHistory } from './left-of-history.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'
import { hedges } from './words.js'

/** What a word "history" says: "past medical history of gout", "no family history of cancer", "her surgical history included …". */
export function historyAt(text: Text, at: number): readonly Draft[] {
  const isShort = wordAt(text, at) === 'h'
  if (isShort && !(wordAt(text, at + 1) === '/' && wordAt(text, at + 2) === 'o')) return []
  const left = leftOfHistory(text, at)
  if (!left) return []
  const word = historyWord(text, at, left, isShort ? at + 2 : at + 1)
  const reach = { first: at, last: at + 1 }
  if (historyRefusals.by(word, text.tokens, reach) !== undefined) return []
  const told = historyRules.of(word, text.tokens, reach)
  return told ? readBy(told.rule, told.value).filter((draft) => !isRefused(word, draft)) : []
}

function isRefused({ text, left }: HistoryWord, draft: Draft): boolean {
  if (!draft.item) return false
  const first = tokenAt(text.tokens, draft.item.from)
  return complaintRefusals.by({ text, left, draft, item: draft.item }, text.tokens, { first, last: first + 1 }) !== undefined
}

/** The word with what stands right of it: "(PMH)", "was", "otherwise", "not". */
function historyWord(text: Text, at: number, left: Left, behind: number): HistoryWord {
  const next = wordAt(text, behind) === '(' && wordAt(text, behind + 2) === ')' ? behind + 3 : behind
  let verb = next
  let denied = false
  if (/^(?:was|were|is|are|has|being|remained)$/.test(wordAt(text, verb))) verb++
  while (hedges.has(wordAt(text, verb))) verb++
  if (wordAt(text, verb) === 'not' || (wordAt(text, verb) === 'did' && wordAt(text, verb + 1) === 'not')) {
    denied = true
    verb += wordAt(text, verb) === 'did' ? 2 : 1
  }
  const { categories } = left
  const main = categories.includes('family') && !categories.includes('past-medical') ? 'family' : (categories[0] ?? 'past-medical')
  return { text, at, left, main, next, verb, denied }
}
