import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { clauseEnd, clauseStart, nounOf, refusalOf, refused } from './habit.js'
import { lastingWithin } from './lasting.js'
import { tobaccoIn } from './quantity.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

const smokerKinds = words(
  'current active chronic heavy lifelong life long occasional regular habitual moderate light cigarette tobacco ex former past previous never non not a an am been social daily lifetime term passive',
)

/** "a heavy smoker", "smoked 20 cigarettes a day until 2010", "denied smoking". */
export function smokingAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const prose = text.prose.text
  const quantity = tobaccoIn(prose, clauseStart(text, at), clauseEnd(text, at))
  const duration = lastingWithin(text, at + 1, clauseEnd(text, at))
  const amount = { ...(quantity && { quantity }), ...(duration && { duration }) }
  if (word === 'smoker' || word === 'nonsmoker' || word === 'smokers') {
    if (word === 'smokers') return undefined
    let i = at - 1
    while (smokerKinds.has(wordAt(text, i))) i--
    const kinds = text.tokens.keys.slice(i + 1, at)
    if (kinds.includes('passive') || /^(?:s|smokers)$/.test(wordAt(text, at + 1))) return undefined
    const refusal = kinds.some((kind) => /^(?:never|non|not)$/.test(kind)) || word === 'nonsmoker' ? at : refusalOf(text, at)
    const first = i + 1 + kinds.findIndex((kind) => !/^(?:a|an|been|am)$/.test(kind))
    const item = rangeOf(text, kinds.every((kind) => /^(?:a|an|been|am)$/.test(kind)) ? at : first, at + 1)
    if (refusal !== undefined)
      return {
        category: 'social',
        rule: 'smoking',
        item,
        topic: 'smoking',
        negated: true,
        status: 'never',
        ...(refusal < at && { cue: { from: text.tokens.froms[refusal] ?? item.from, to: item.to } }),
      }
    const former = kinds.some((kind) => /^(?:ex|former|past|previous)$/.test(kind))
    return { category: 'social', rule: 'smoking', item, topic: 'smoking', status: former ? 'former' : 'current', ...amount }
  }
  const refusal = refusalOf(text, at)
  if (word === 'smoked' || word === 'smokes' || word === 'smoke') {
    if (refusal !== undefined) return refused(text, 'smoking', rangeOf(text, refusal, at + 1), refusal, 'never')
    if (
      word === 'smoke' ||
      /^(?:cannabis|marijuana|salmon|meat|fish|crack)$/.test(wordAt(text, at + 1)) ||
      /^(?:of|from)$/.test(wordAt(text, at + 1))
    )
      return undefined
    const clause = prose.slice(text.tokens.tos[at] ?? 0, clauseEnd(text, at))
    if (
      word === 'smoked' &&
      !quantity &&
      !/^\s(?:for|since|until|heavily|cigarettes|tobacco|regularly|occasionally|daily|and|up\sto)\b/.test(clause) &&
      clause.trim() !== ''
    )
      return undefined
    const former =
      /^(?:had|previously|formerly)$/.test(wordAt(text, at - 1)) || /\buntil\b|\bquit\b|\bstopped\b|\byears\sago\b/i.test(clause)
    return {
      category: 'social',
      rule: 'smoking',
      item: rangeOf(text, at, at + 1),
      topic: 'smoking',
      status: former ? 'former' : 'current',
      ...amount,
    }
  }
  const item = nounOf(text, at, /^(?:smoking|tobacco|cigarette|cigarettes|use|abuse|consumption|habit|history|or|and|exposure)$/)
  if (refusal !== undefined) return refused(text, 'smoking', item, refusal, 'never')
  const before = wordAt(text, at - 1)
  if (word === 'smoking' && before === 'been' && /^(?:had|has)$/.test(wordAt(text, at - 2)) && (duration ?? quantity))
    return { category: 'social', rule: 'smoking', item, topic: 'smoking', status: 'current', ...amount }
  if (word === 'pack' && [2, 3, 4].some((step) => wordAt(text, at + step) === 'smoking')) return undefined
  if (word === 'pack')
    return quantity && /^years?/.test(wordAt(text, at + 1)) && at > 0
      ? { category: 'social', rule: 'smoking', item: { from: quantity.from, to: quantity.to }, topic: 'smoking', quantity }
      : undefined
  if (
    /^(?:quit|stopped|ceased|discontinued)$/.test(before) ||
    (before === 'cigarette' && /^(?:quit|stopped|ceased)$/.test(wordAt(text, at - 2)))
  ) {
    const quitter = before === 'cigarette' ? at - 3 : at - 2
    const clause = prose.slice(text.tokens.tos[at] ?? 0, clauseEnd(text, at))
    if (
      !/^(?:had|previously)$/.test(wordAt(text, quitter)) &&
      !/\b(?:years?|months?)\s(?:ago|earlier|before|previously)\b|\bat\s(?:the\s)?age\b|\bin\s(?:19|20)\d\d\b/i.test(clause)
    )
      return undefined
    return {
      category: 'social',
      rule: 'smoking',
      item: rangeOf(text, before === 'cigarette' ? at - 2 : at - 1, at + 1),
      topic: 'smoking',
      status: 'former',
      ...amount,
    }
  }
  const history =
    wordAt(text, at + 1) === 'history' ||
    (before === 'of' && wordAt(text, at - 2) === 'history') ||
    (before === 'cigarette' && wordAt(text, at - 2) === 'of')
  const label = wordAt(text, at + 1) === ':' && (at === 0 || wordAt(text, at - 1) === ';')
  if (
    word === 'smoking' &&
    (quantity ?? (label ? true : undefined)) !== undefined &&
    (history ||
      label ||
      wordAt(text, at + 1) === '(' ||
      /^(?:of|included|includes|was|for)$/.test(before) ||
      /^(?:was|were|,)$/.test(wordAt(text, at + 1)))
  )
    return label && /^(?:no|never|none|denied|non)$/.test(wordAt(text, at + 2))
      ? { category: 'social', rule: 'smoking', item, topic: 'smoking', negated: true, status: 'never', cue: rangeOf(text, at, at + 3) }
      : quantity
        ? { category: 'social', rule: 'smoking', item, topic: 'smoking', ...amount }
        : undefined
  if (word === 'smoking' && before === 'of' && wordAt(text, at - 2) === 'history')
    return { category: 'social', rule: 'smoking', item, topic: 'smoking', ...amount }
  return undefined
}
