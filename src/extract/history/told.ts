import { lookup } from '../../core/lookup.js'
import { categoryOf } from './category.js'
import type { Category, Draft } from './finding.js'
import type { Item, Place } from './item.js'
import { itemsFrom } from './item.js'
import type { Kin } from './kin-word.js'
import { kinAt } from './kin-word.js'
import type { Lasting } from './lasting.js'
import { lastingAfter } from './lasting.js'
import { drinkIn, tobaccoIn } from './quantity.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** What is known of a list of items before they are read. */
export interface Telling {
  readonly category: Category
  readonly rule: string
  readonly place: Place
  readonly negated?: boolean
  /** Words that tell that it is history: "no history of". */
  readonly cue: Range
  readonly relation?: Kin
  /** How long the first of them has lasted: "a 30-year history of". */
  readonly duration?: Lasting
}

/** The drafts of a list of conditions that begins at a token, each under what its words are about. */
export function toldFrom(text: Text, first: number, telling: Telling): Draft[] {
  const word = wordAt(text, first)
  const negated = telling.negated === true || word === 'no'
  const { items } = itemsFrom(text, /^(?:no|any|either)$/.test(word) ? first + 1 : first, telling.place)
  // "no history of seizures or sudden death in the family" is said of the family in both.
  const category =
    negated && telling.category === 'past-medical' && items.some(({ last }) => isOfFamily(text, last)) ? 'family' : telling.category
  return items.flatMap((item, nth) => draftOf(text, item, { ...telling, category, negated }, nth === 0) ?? [])
}

function draftOf(
  text: Text,
  item: Item,
  { category, rule, negated, cue, relation, duration: before }: Telling,
  isFirst: boolean,
): Draft | undefined {
  const parent = category === 'past-medical' ? parentOf(text, item) : undefined
  if (parent)
    return { category: 'family', rule, item: rangeOf(text, item.first + 1, item.last), relation: parent, ...(negated && { negated, cue }) }
  const isFamily = category === 'family'
  const kin = isFamily ? (relation ?? kinAfter(text, item.last)) : undefined
  const own = categoryOf(text, item)
  if (own.category === 'allergy') return undefined
  const topic = isFamily && own.topic !== 'consanguinity' ? undefined : own.topic
  const isSaidOfFamily = category === 'past-medical' && isOfFamily(text, item.last)
  const said = isSaidOfFamily ? 'family' : category
  const amount = negated ? undefined : amountBehind(text, item, topic)
  const duration = negated ? undefined : lastingOf(text, item, isFirst ? before : undefined)
  return {
    category: own.category === 'past-medical' || isFamily || isSaidOfFamily ? said : own.category,
    rule,
    item: possibleItem(text, item),
    ...(isPossible(text, item) && { possible: true }),
    ...(topic !== undefined && { topic }),
    ...(kin && { relation: kin }),
    ...extentOf(amount, duration),
    ...denialOf(negated === true, topic, cue),
  }
}

/** How long it has lasted, told behind a name or before the first of them. */
function lastingOf(text: Text, { last }: Item, before: Lasting | undefined): Lasting | undefined {
  return lastingAfter(text, last) ?? before
}

/** How much and how long. */
function extentOf(quantity: Draft['quantity'], duration: Lasting | undefined): Partial<Draft> {
  return { ...(quantity && { quantity }), ...(duration && { duration }) }
}

/** What goes with a refusal, and with a habit that the words before it tell of. */
function denialOf(negated: boolean, topic: string | undefined, cue: Range): Partial<Draft> {
  return {
    ...(negated && { negated }),
    ...((negated || topic !== undefined) && { cue }),
    ...(negated && topic === 'smoking' && { status: 'never' as const }),
  }
}

/** How much of a habit is told behind its name. */
function amountBehind(text: Text, { from, to }: Range, topic: string | undefined): Draft['quantity'] {
  if (topic === 'smoking') return tobaccoIn(text.prose.text, from, to + 70)
  return topic === 'alcohol' ? drinkIn(text.prose.text, from, to + 50) : undefined
}

/** "no history of similar illness in the family". */
function isOfFamily(text: Text, at: number): boolean {
  if (!/^(?:in|among)$/.test(wordAt(text, at))) return false
  let i = at + 1
  while (i < at + 4 && /^(?:the|his|her|their|close|immediate|first|degree)$/.test(wordAt(text, i))) i++
  return /^(?:family|relatives|kin)$/.test(wordAt(text, i))
}

/** "maternal lupus", said of the child. */
function parentOf(text: Text, { first, last }: Item): Draft['relation'] {
  const name = parents[wordAt(text, first)]
  return name !== undefined && last - first > 1 ? { ...rangeOf(text, first, first + 1), name } : undefined
}

const parents = lookup<string>({ maternal: 'mother', paternal: 'father' })

function isPossible(text: Text, { first }: Item): boolean {
  return /^(?:possible|suspected|probable|presumed|questionable)$/.test(wordAt(text, first))
}

function possibleItem(text: Text, item: Item): Range {
  return isPossible(text, item) && item.last - item.first > 1
    ? { from: text.tokens.froms[item.first + 1] ?? item.from, to: item.to }
    : { from: item.from, to: item.to }
}

/** "breast cancer in her mother". */
function kinAfter(text: Text, at: number): Kin | undefined {
  const open = wordAt(text, at) === '(' ? at + 1 : at
  return /^(?:in|on|of|with|among|\()$/.test(wordAt(text, at))
    ? kinAt(text, wordAt(text, open) === 'in' || open === at ? open + 1 : open)
    : undefined
}
