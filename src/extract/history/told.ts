import { categoryOf } from './category.js'
import type { Category, Draft } from './finding.js'
import type { Item, Place } from './item.js'
import { itemsFrom } from './item.js'
import type { Kin } from './kin-word.js'
import { kinAt } from './kin-word.js'
import { drinkIn, tobaccoIn } from './quantity.js'
import type { Range, Text } from './text.js'
import { wordAt } from './text.js'

/** What is known of a list of items before they are read. */
export interface Telling {
  readonly category: Category
  readonly rule: string
  readonly place: Place
  readonly negated?: boolean
  /** Words that tell that it is history: "no history of". */
  readonly cue: Range
  readonly relation?: Kin
}

/** The drafts of a list of conditions that begins at a token, each under what its words are about. */
export function toldFrom(text: Text, first: number, telling: Telling): Draft[] {
  const word = wordAt(text, first)
  const negated = telling.negated === true || word === 'no'
  const { items } = itemsFrom(text, /^(?:no|any|either)$/.test(word) ? first + 1 : first, telling.place)
  return items.flatMap((item) => draftOf(text, item, { ...telling, negated }) ?? [])
}

function draftOf(text: Text, item: Item, { category, rule, negated, cue, relation }: Telling): Draft | undefined {
  const isFamily = category === 'family'
  const kin = isFamily ? (relation ?? kinAfter(text, item.last)) : undefined
  const own = categoryOf(text, item)
  if (own.category === 'allergy') return undefined
  const topic = isFamily && own.topic !== 'consanguinity' ? undefined : own.topic
  const amount = negated ? undefined : topic === 'smoking' ? tobaccoIn(text.prose.text, item.from, item.to + 70) : topic === 'alcohol' ? drinkIn(text.prose.text, item.from, item.to + 50) : undefined
  return {
    category: isFamily || (category === 'past-medical' && isOfFamily(text, item.last)) ? 'family' : own.category === 'past-medical' ? category : own.category,
    rule,
    item: possibleItem(text, item),
    ...(isPossible(text, item) && { possible: true }),
    ...(topic !== undefined && { topic }),
    ...(amount && { quantity: amount }),
    ...(kin && { relation: kin }),
    ...(negated && { negated }),
    ...((negated || topic !== undefined) && { cue }),
    ...(negated && topic === 'smoking' && { status: 'never' as const }),
  }
}

/** "no history of similar illness in the family". */
function isOfFamily(text: Text, at: number): boolean {
  if (!/^(?:in|among)$/.test(wordAt(text, at))) return false
  return /^(?:family|relatives|kin)$/.test(wordAt(text, /^(?:the|his|her|their|close)$/.test(wordAt(text, at + 1)) ? at + 2 : at + 1))
}

function isPossible(text: Text, { first }: Item): boolean {
  return /^(?:possible|suspected|probable|presumed|questionable)$/.test(wordAt(text, first))
}

function possibleItem(text: Text, item: Item): Range {
  return isPossible(text, item) && item.last - item.first > 1 ? { from: text.tokens.froms[item.first + 1] ?? item.from, to: item.to } : { from: item.from, to: item.to }
}

/** "breast cancer in her mother". */
function kinAfter(text: Text, at: number): Kin | undefined {
  const open = wordAt(text, at) === '(' ? at + 1 : at
  return /^(?:in|on|of|with|among|\()$/.test(wordAt(text, at)) ? kinAt(text, wordAt(text, open) === 'in' || open === at ? open + 1 : open) : undefined
}
