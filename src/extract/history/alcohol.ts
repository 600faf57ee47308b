import { spelled } from '../../core/number-word.js'
import type { Draft } from './finding.js'
import { amounts, clauseEnd, clauseStart, nounOf, refusalOf, refused } from './habit.js'
import { lastingWithin } from './lasting.js'
import { drinkIn } from './quantity.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

const amountOrHabit = new RegExp(
  String.raw`^\s?(?:alcohol|beer|wine|socially|occasionally|heavily|moderately|no\b|${spelled(1, 20)}|a\b|an\b|\d)`,
  'i',
)

/** "drank 40 g of alcohol daily", "a social drinker", "denied alcohol". */
export function alcoholAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const prose = text.prose.text
  const refusal = refusalOf(text, at)
  const end = clauseEnd(text, at)
  const item =
    word === 'alcohol'
      ? nounOf(text, at, /^(?:use|abuse|misuse|consumption|intake|ingestion|dependence|drinking|addiction)$/)
      : rangeOf(text, at, at + 1)
  if (/^(?:teetotaler|teetotaller|teetotal|nondrinker)$/.test(word))
    return { category: 'social', rule: 'alcohol', item, topic: 'alcohol', negated: true, status: 'never' }
  if (word === 'drinker') {
    let i = at - 1
    while (/^(?:social|heavy|occasional|moderate|alcohol|chronic|non|regular|a|ex|former|binge)$/.test(wordAt(text, i))) i--
    const kinds = text.tokens.keys.slice(i + 1, at)
    const first =
      i +
      1 +
      Math.max(
        0,
        kinds.findIndex((kind) => kind !== 'a'),
      )
    const whole = rangeOf(text, kinds.every((kind) => kind === 'a') ? at : first, at + 1)
    if (kinds.includes('non') || refusal !== undefined)
      return {
        category: 'social',
        rule: 'alcohol',
        item: whole,
        topic: 'alcohol',
        negated: true,
        ...(kinds.includes('non') && { status: 'never' as const }),
        cue: { from: Math.min(whole.from, text.tokens.froms[refusal ?? at] ?? whole.from), to: whole.to },
      }
    return {
      category: 'social',
      rule: 'alcohol',
      item: whole,
      topic: 'alcohol',
      status: kinds.includes('ex') || kinds.includes('former') ? 'former' : 'current',
    }
  }
  if (refusal !== undefined) {
    if (word === 'drink' || word === 'drank' || word === 'drinks' || word === 'drinking') {
      const next = wordAt(text, at + 1)
      if (/^(?:could|can|to|able)$/.test(wordAt(text, refusal - 1)) || !(next === '' || /^(?:alcohol|or|and|,|\.|nor)$/.test(next)))
        return undefined
      return next === 'alcohol' ? undefined : refused(text, 'alcohol', item, refusal, undefined)
    }
    return /^(?:based|withdrawal|containing|swab|gel|hand)$/.test(wordAt(text, at + 1))
      ? undefined
      : refused(text, 'alcohol', item, refusal, undefined)
  }
  const duration = lastingWithin(text, at + 1, end)
  const quantity = drinkIn(prose, word === 'alcohol' ? clauseStart(text, at) : (text.tokens.froms[at] ?? 0), end)
  if (word === 'drank' || word === 'drinks') {
    const rest = prose.slice(text.tokens.tos[at] ?? 0, end)
    if (
      !/\b(?:alcohol|wine|beers?|spirits?|vodka|whisky|whiskey|liquor|rum|gin|sake|units?|standard\sdrinks?)\b/i.test(rest) &&
      !/^\s?(?:socially|occasionally|heavily)\b/i.test(rest)
    )
      return undefined
    if (/\b(?:bottle|that\s(?:day|night|evening)|the\s(?:day|night|evening)|had\sdrunk|hours|together\swith)\b/i.test(rest) && !quantity)
      return undefined
    if (!quantity && !amountOrHabit.test(rest)) return undefined
    const negated = /^\s?(?:no|little\sor\sno)\s/i.test(rest)
    const alcohol = /\b(?:alcohol|wine|beers?|spirits?|vodka|whisky|whiskey|liquor|rum|gin|sake)\b/i.exec(rest)
    const from = text.tokens.froms[at] ?? 0
    const to = (text.tokens.tos[at] ?? from) + (alcohol && alcohol.index < 40 ? alcohol.index + alcohol[0].length : 0)
    if (
      !negated &&
      !quantity &&
      !amounts.test(wordAt(text, at - 1)) &&
      !/\b(?:daily|a\s(?:day|week|month)|per\s(?:day|week)|every|weekends?|occasion|social|regular|heav|once|moderate)/i.test(rest)
    )
      return undefined
    return {
      category: 'social',
      rule: 'alcohol',
      item: { from, to },
      topic: 'alcohol',
      ...(negated ? { negated } : { status: 'current' as const }),
      ...(quantity && { quantity }),
      ...(!negated && duration && { duration }),
    }
  }
  if (word !== 'alcohol') return undefined
  const before = wordAt(text, at - 1)
  if (
    /^(?:drank|drinks)$/.test(before) ||
    /^(?:drank|drinks)$/.test(wordAt(text, at - 2)) ||
    /^(?:level|levels|withdrawal|based|dehydrogenase|intoxication|poisoning|hepatitis|cirrhosis|associated|related|induced|abstinence|cessation|percutaneous|injection|ablation)$/.test(
      wordAt(text, at + 1),
    )
  )
    return undefined
  const label = wordAt(text, at + 1) === ':' && (at === 0 || wordAt(text, at - 1) === ';')
  if (label && /^(?:none|no|denied|never|nil)$/.test(wordAt(text, at + 2)))
    return { category: 'social', rule: 'alcohol', item, topic: 'alcohol', negated: true, cue: rangeOf(text, at, at + 3) }
  const habit = /(?:use|abuse|misuse|consumption|intake|ingestion|dependence|drinking|addiction)$/i.test(prose.slice(item.from, item.to))
  if (quantity && (habit || label || /^(?:consumed|consumes|consuming|of|drinking)$/.test(before)))
    return { category: 'social', rule: 'alcohol', item, topic: 'alcohol', quantity, ...(duration && { duration }) }
  if (/^(?:consumed|consumes)$/.test(before) || (/^(?:consumed|consumes)$/.test(wordAt(text, at - 2)) && amounts.test(before)))
    return amounts.test(before) || amounts.test(wordAt(text, at + 1))
      ? { category: 'social', rule: 'alcohol', item, topic: 'alcohol', status: 'current' }
      : undefined
  if (habit && amounts.test(before) && !/^(?:to|by|with|of|after|from)$/.test(wordAt(text, at - 2)))
    return { category: 'social', rule: 'alcohol', item: { from: text.tokens.froms[at - 1] ?? item.from, to: item.to }, topic: 'alcohol' }
  return undefined
}
