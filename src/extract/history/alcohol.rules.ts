import { spelled } from '../../core/number-word.js'
import { choiceList } from '../../core/rule/rule.js'
import type { Draft, Quantity } from './finding.js'
import { amounts, refused } from './habit.js'
import type { Lasting } from './lasting.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** A word of drinking in its sentence. */
export interface AlcoholWord {
  readonly text: Text
  readonly at: number
  readonly word: string
  /** The token that refuses it: "denied". */
  readonly refusal: number | undefined
  readonly item: Range
  /** What its clause says behind it. */
  readonly clause: string
  readonly quantity: Quantity | undefined
  readonly duration: Lasting | undefined
}

const amountOrHabit = new RegExp(
  String.raw`^\s?(?:alcohol|beer|wine|socially|occasionally|heavily|moderately|no\b|${spelled(1, 20)}|a\b|an\b|\d)`,
  'i',
)
const liquor = /\b(?:alcohol|wine|beers?|spirits?|vodka|whisky|whiskey|liquor|rum|gin|sake)\b/i
const measures = /\b(?:units?|standard\sdrinks?)\b/i
const often = /\b(?:daily|a\s(?:day|week|month)|per\s(?:day|week)|every|weekends?|occasion|social|regular|heav|once|moderate)/i
const onceOnly = /\b(?:bottle|that\s(?:day|night|evening)|the\s(?:day|night|evening)|had\sdrunk|hours|together\swith)\b/i
const ofSubstance =
  /^(?:level|levels|withdrawal|based|dehydrogenase|intoxication|poisoning|hepatitis|cirrhosis|associated|related|induced|abstinence|cessation|percutaneous|injection|ablation)$/

const keyAt = ({ text, at }: AlcoholWord, step: number): string => wordAt(text, at + step)
const drinks = ({ word }: AlcoholWord): boolean => word === 'drank' || word === 'drinks'
const isLabel = (said: AlcoholWord): boolean => keyAt(said, 1) === ':' && (said.at === 0 || /^[;.]$/.test(keyAt(said, -1)))
const draft = (item: Range, more: Partial<Draft> = {}): Draft => ({ category: 'social', rule: 'alcohol', item, topic: 'alcohol', ...more })
/** "alcohol" as what somebody takes: no level, no wipe, no illness. */
const isDrunk = (said: AlcoholWord): boolean =>
  said.word === 'alcohol' &&
  said.refusal === undefined &&
  !/^(?:drank|drinks)$/.test(keyAt(said, -1)) &&
  !/^(?:drank|drinks)$/.test(keyAt(said, -2)) &&
  !ofSubstance.test(keyAt(said, 1))
const isHabit = ({ text, item }: AlcoholWord): boolean =>
  /(?:use|abuse|misuse|consumption|intake|ingestion|dependence|drinking|addiction)$/i.test(text.prose.text.slice(item.from, item.to))

/** What a word of drinking says of the patient, the first that fits. */
export const alcoholRules = choiceList<AlcoholWord, Draft>(
  {
    name: 'alcohol/teetotaller',
    choose: ({ word, item }) =>
      /^(?:teetotaler|teetotaller|teetotal|nondrinker)$/.test(word) ? draft(item, { negated: true, status: 'never' }) : undefined,
    finds: ['The bishop was a ⟦teetotaller⟧.'],
    leaves: ['The bishop drank wine daily.'],
  },
  {
    name: 'alcohol/no-drinker',
    choose: (said) => {
      if (said.word !== 'drinker') return undefined
      const { kinds, item } = drinkerOf(said)
      const isNon = kinds.includes('non')
      if (!isNon && said.refusal === undefined) return undefined
      const from = said.text.tokens.froms[said.refusal ?? said.at] ?? item.from
      return draft(item, { negated: true, ...(isNon && { status: 'never' }), cue: { from: Math.min(item.from, from), to: item.to } })
    },
    finds: ['The sailor was a non-⟦drinker⟧.', 'He was not a heavy ⟦drinker⟧.'],
    leaves: ['The sailor was a heavy drinker.'],
  },
  {
    name: 'alcohol/drinker',
    choose: (said) => {
      if (said.word !== 'drinker') return undefined
      const { kinds, item } = drinkerOf(said)
      return draft(item, { status: kinds.includes('ex') || kinds.includes('former') ? 'former' : 'current' })
    },
    finds: ['The sailor was a binge ⟦drinker⟧.', 'She was an ex-⟦drinker⟧.'],
    leaves: ['The sailor was not a drinker.'],
  },
  {
    name: 'alcohol/does-not-drink',
    choose: ({ text, at, word, refusal, item }) =>
      /^(?:drink|drank|drinks|drinking)$/.test(word) &&
      refusal !== undefined &&
      !/^(?:could|can|to|able)$/.test(wordAt(text, refusal - 1)) &&
      /^(?:|or|and|,|\.|nor)$/.test(wordAt(text, at + 1))
        ? refused(text, 'alcohol', item, refusal, undefined)
        : undefined,
    finds: ['The cyclist did not ⟦drink⟧.'],
    leaves: ['The cyclist could not drink.', 'He did not drink water.'],
  },
  {
    name: 'alcohol/refused',
    choose: (said) =>
      said.refusal !== undefined &&
      /^alcohol(?:ism)?$/.test(said.word) &&
      !/^(?:based|withdrawal|containing|swab|gel|hand)$/.test(keyAt(said, 1))
        ? refused(said.text, 'alcohol', said.item, said.refusal, undefined)
        : undefined,
    finds: ['She denied ⟦alcohol⟧ use.'],
    leaves: ['There was no alcohol withdrawal.'],
  },
  {
    name: 'alcohol/drank-none',
    choose: (said) => (drinks(said) && isTold(said) && isNone(said) ? draft(drunkOf(said), { negated: true, ...amount(said) }) : undefined),
    finds: ['The judge ⟦drank⟧ no wine.'],
    leaves: ['The judge drank wine every day.'],
  },
  {
    name: 'alcohol/drank',
    choose: (said) => {
      if (!drinks(said) || !isTold(said) || isNone(said)) return undefined
      const { clause, quantity, duration } = said
      if (!quantity && !amounts.test(keyAt(said, -1)) && !often.test(clause)) return undefined
      return draft(drunkOf(said), { status: 'current', ...amount(said), ...(duration && { duration }) })
    },
    finds: ['The baker ⟦drank⟧ six beers a day.', 'She ⟦drinks⟧ wine at weekends.'],
    leaves: ['The baker drank a bottle of gin that evening.', 'He drank juice daily.'],
  },
  {
    name: 'alcohol/label-of-none',
    choose: (said) =>
      isDrunk(said) && isLabel(said) && /^(?:none|no|denied|never|nil)$/.test(keyAt(said, 2))
        ? draft(said.item, { negated: true, cue: rangeOf(said.text, said.at, said.at + 3) })
        : undefined,
    finds: ['He rows; ⟦alcohol⟧: nil.'],
    leaves: ['He rows; alcohol: 3 units a week.'],
  },
  {
    name: 'alcohol/amount',
    choose: (said) =>
      isDrunk(said) &&
      said.quantity &&
      (isHabit(said) || isLabel(said) || /^(?:consumed|consumes|consuming|of|drinking)$/.test(keyAt(said, -1)))
        ? draft(said.item, { ...amount(said), ...(said.duration && { duration: said.duration }) })
        : undefined,
    finds: ['His ⟦alcohol⟧ intake was 60 g per day.', 'He rows; ⟦alcohol⟧: 3 units a week.'],
    leaves: ['Alcohol intake was not recorded.'],
  },
  {
    name: 'alcohol/consumed',
    choose: (said) =>
      isDrunk(said) &&
      (/^(?:consumed|consumes)$/.test(keyAt(said, -1)) ||
        (/^(?:consumed|consumes)$/.test(keyAt(said, -2)) && amounts.test(keyAt(said, -1)))) &&
      (amounts.test(keyAt(said, -1)) || amounts.test(keyAt(said, 1)))
        ? draft(said.item, { status: 'current' })
        : undefined,
    finds: ['The actor consumed ⟦alcohol⟧ regularly.'],
    leaves: ['The actor consumed alcohol before the fall.'],
  },
  {
    name: 'alcohol/habit',
    choose: (said) => {
      const { text, at, item } = said
      return isDrunk(said) && isHabit(said) && amounts.test(keyAt(said, -1)) && !/^(?:to|by|with|of|after|from)$/.test(keyAt(said, -2))
        ? draft({ from: text.tokens.froms[at - 1] ?? item.from, to: item.to })
        : undefined
    },
    finds: ['The actor reported social ⟦alcohol⟧ consumption.'],
    leaves: ['The cirrhosis was due to excessive alcohol consumption.'],
  },
)

const amount = ({ quantity }: AlcoholWord): Partial<Draft> => (quantity ? { quantity } : {})

/** The kinds before "drinker", and the words that name one. */
function drinkerOf({ text, at }: AlcoholWord): { readonly kinds: readonly string[]; readonly item: Range } {
  let i = at - 1
  while (/^(?:social|heavy|occasional|moderate|alcohol|chronic|non|regular|a|an|ex|former|binge)$/.test(wordAt(text, i))) i--
  const kinds = text.tokens.keys.slice(i + 1, at)
  const nth = kinds.findIndex((kind) => kind !== 'a' && kind !== 'an')
  return { kinds, item: rangeOf(text, nth < 0 ? at : i + 1 + nth, at + 1) }
}

function isNone({ clause }: AlcoholWord): boolean {
  return /^\s?(?:no|little\sor\sno)\s/i.test(clause)
}

/** Whether "drank" tells of alcohol, and of more than one evening. */
function isTold({ clause, quantity, refusal }: AlcoholWord): boolean {
  if (refusal !== undefined) return false
  if (!liquor.test(clause) && !measures.test(clause) && !/^\s?(?:socially|occasionally|heavily)\b/i.test(clause)) return false
  return quantity !== undefined || (amountOrHabit.test(clause) && !onceOnly.test(clause))
}

/** "drank 40 g of alcohol". */
function drunkOf({ text, at, clause }: AlcoholWord): Range {
  const alcohol = liquor.exec(clause)
  const from = text.tokens.froms[at] ?? 0
  return { from, to: (text.tokens.tos[at] ?? from) + (alcohol && alcohol.index < 40 ? alcohol.index + alcohol[0].length : 0) }
}
