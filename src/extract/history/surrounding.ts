import { numberWords } from '../../core/number-word.js'
import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { refusalOf, refused } from './habit.js'
import { itemsFrom } from './item.js'
import { kinAt } from './kin-word.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** "worked as a welder", "a carpenter by profession", "a retired miner". */
export function occupationAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const next = wordAt(text, at + 1)
  const name = (first: number): Draft | undefined => {
    const item = itemsFrom(text, first, 'said').items[0]
    return item && item.last - item.first <= 6
      ? {
          category: 'social',
          rule: 'occupation',
          by: 'occupation/worked-as',
          item: { from: item.from, to: item.to },
          topic: 'occupation',
          ...(/^(?:had|previously|formerly)$/.test(wordAt(text, at - 1)) && { status: 'former' as const }),
        }
      : undefined
  }
  if (/^(?:worked|works|working|employed)$/.test(word))
    return next === 'as' && /^(?:a|an)$/.test(wordAt(text, at + 2)) ? name(at + 3) : undefined
  if (word === 'profession' || word === 'occupation') return next === ':' && at === 0 ? name(at + 2) : byProfession(text, at)
  return word === 'retired' && /^(?:a|old|,)$/.test(wordAt(text, at - 1)) ? retiredFrom(text, at) : undefined
}

/** "a carpenter by profession". */
function byProfession(text: Text, at: number): Draft | undefined {
  if (wordAt(text, at - 1) !== 'by') return undefined
  let first = at - 1
  while (first > at - 7 && /^\p{L}+$/u.test(wordAt(text, first - 1)) && !/^(?:a|an|is|was|,)$/.test(wordAt(text, first - 1))) first--
  return first < at - 1 && /^(?:a|an|is|was|,)$/.test(wordAt(text, first - 1))
    ? { category: 'social', rule: 'occupation', by: 'occupation/by-profession', item: rangeOf(text, first, at - 1), topic: 'occupation' }
    : undefined
}

/** "a retired miner". */
function retiredFrom(text: Text, at: number): Draft | undefined {
  let last = at + 1
  while (
    last < at + 4 &&
    /^\p{L}+$/u.test(wordAt(text, last)) &&
    !/^(?:man|woman|male|female|gentleman|lady|with|who|and|from|presented|was|had|living|patient|in|at)$/.test(wordAt(text, last))
  )
    last++
  return last > at + 1
    ? {
        category: 'social',
        rule: 'occupation',
        by: 'occupation/retired',
        item: rangeOf(text, at, last),
        topic: 'occupation',
        status: 'former',
      }
    : undefined
}

/** "had travelled to northern Thailand", "denied recent travel". */
export function travelAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const refusal = refusalOf(text, at)
  let last = at + 1
  while (/^(?:history|abroad|overseas)$/.test(wordAt(text, last))) last++
  const first = /^(?:recent|foreign|international)$/.test(wordAt(text, at - 1)) ? at - 1 : at
  if (refusal !== undefined || (/^(?:not|never|neither)$/.test(wordAt(text, at - 2)) && wordAt(text, at - 1) === 'recently'))
    return /^(?:restrictions?|by)$/.test(wordAt(text, last))
      ? undefined
      : refused(text, 'travel', rangeOf(text, first, last), refusal ?? at - 2, undefined)
  if (
    /^(?:travelled|traveled)$/.test(word) &&
    /^(?:to|from|in|through|within)$/.test(wordAt(text, at + 1)) &&
    /^(?:had|recently|also|previously|having)$/.test(wordAt(text, at - 1))
  ) {
    const to = placeEnd(text, at + 2)
    return to === undefined
      ? undefined
      : { category: 'social', rule: 'travel', by: 'travel/to-place', item: rangeOf(text, at, to), topic: 'travel' }
  }
  if (
    word === 'travel' &&
    /^(?:to|in)$/.test(wordAt(text, at + 1)) &&
    /^(?:recent|history|reported|of|a)$/.test(wordAt(text, at - 1)) &&
    wordAt(text, at - 1) !== 'a'
  ) {
    const to = placeEnd(text, at + 2)
    return to === undefined
      ? undefined
      : { category: 'social', rule: 'travel', by: 'travel/to-place', item: rangeOf(text, at, to), topic: 'travel' }
  }
  return undefined
}

/** After a place's name: capitals, "the", "and", "northern". */
function placeEnd(text: Text, first: number): number | undefined {
  let last = first
  for (let i = first; i < first + 8; i++) {
    const from = text.tokens.froms[i]
    if (from === undefined) break
    if (/\p{Lu}/u.test(text.prose.text.charAt(from))) last = i + 1
    else if (!/^(?:the|and|of|northern|southern|eastern|western|rural|central|,|north|south|east|west)$/.test(wordAt(text, i))) break
  }
  return last > first ? last : undefined
}

const ofAnimals = words('pet sick wild domestic farm stray several contact contacts exposure with to')

/** "kept a pet cat", "no contact with animals". */
export function animalsAt(text: Text, at: number): Draft | undefined {
  const word = wordAt(text, at)
  const refusal = refusalOf(text, at)
  let first = at
  while (numberWords.has(wordAt(text, first - 1)) || ofAnimals.has(wordAt(text, first - 1))) first--
  let last = at + 1
  while (/^(?:contact|contacts|exposure|dogs?|cats?|birds?|bites?)$/.test(wordAt(text, last))) last++
  const around = text.tokens.keys.slice(first, last)
  const contact = around.some((key) => /^(?:contacts?|exposure|pets?)$/.test(key))
  if (refusal !== undefined)
    return contact || word === 'pets' ? refused(text, 'animal-contact', rangeOf(text, first, last), refusal, undefined) : undefined
  if (
    /^(?:bites?|hair|dander|skin|scan|allergen|scratch)$/.test(wordAt(text, last - 1)) ||
    /^(?:scan|eye|skin|bite|scratch|breeder|experiments?|model|models|studies|hair|dander)$/.test(wordAt(text, last))
  )
    return undefined
  const before = wordAt(text, first - 1)
  const beforeThat = /^(?:a|an|close|her|his|regular|frequent)$/.test(before) ? wordAt(text, first - 2) : before
  if (
    contact &&
    around.some((key) => /^(?:contacts?|exposure)$/.test(key)) &&
    /^(?:had|has|reported|with|of|describes|described)$/.test(beforeThat)
  )
    return {
      category: 'social',
      rule: 'animal-contact',
      by: 'animals/kept-or-touched',
      item: rangeOf(text, first, last),
      topic: 'animal-contact',
    }
  return /^(?:kept|keeps|owned|owns|had|has)$/.test(beforeThat) &&
    /^(?:dogs?|cats?|pets?)$/.test(wordAt(text, last - 1)) &&
    (beforeThat !== 'had' || before !== 'her')
    ? {
        category: 'social',
        rule: 'animal-contact',
        by: 'animals/kept-or-touched',
        item: rangeOf(text, first, last),
        topic: 'animal-contact',
      }
    : undefined
}

/** "lived alone", "a resident of a nursing home". */
export function livingAt(text: Text, at: number): Draft | undefined {
  const last = wordAt(text, at) === 'resident' ? homeOf(text, at) : livingUpTo(text, at)
  return last === undefined
    ? undefined
    : {
        category: 'social',
        rule: 'living-situation',
        by: 'living/situation',
        item: rangeOf(text, at, last),
        topic: 'living-situation',
      }
}

/** The token after words that are so, from one on. */
function whileIn(text: Text, first: number, most: number, pattern: RegExp): number {
  let last = first
  while (last < first + most && pattern.test(wordAt(text, last))) last++
  return last
}

/** "resident of a nursing home". */
function homeOf(text: Text, at: number): number | undefined {
  if (!/^(?:of|in)$/.test(wordAt(text, at + 1))) return undefined
  const last = whileIn(text, at + 2, 6, /^(?:a|an|long|term|care|nursing|residential|assisted|living|home|facility|skilled|old|age)$/)
  return /^(?:home|facility)$/.test(wordAt(text, last - 1)) ? last : undefined
}

/** "lives | with her daughter", "lived | in a small village". */
function livingUpTo(text: Text, at: number): number | undefined {
  const next = wordAt(text, at + 1)
  const isLiving = wordAt(text, at) === 'living'
  const before = wordAt(text, at - 1)
  if (/^(?:alone|independently)$/.test(next)) return isLiving && /^(?:of|for|independent|assisted)$/.test(before) ? undefined : at + 2
  if (next === 'with')
    return !isLiving || /^(?:patient|man|woman|was|is|,|and|she|he|currently)$/.test(before) ? kinAt(text, at + 2)?.last : undefined
  if (next === 'on' && wordAt(text, at + 2) === 'a' && wordAt(text, at + 3) === 'farm') return at + 4
  if (next !== 'in' || isLiving) return undefined
  const last = whileIn(
    text,
    at + 2,
    7,
    /^(?:a|an|the|rural|urban|area|areas|nursing|home|residential|care|facility|village|assisted|living|shelter|small|town|city|remote|farm|house|apartment|flat|hostel|homeless)$/,
  )
  return /^(?:area|areas|home|facility|village|shelter|town|farm|house|apartment|flat|hostel)$/.test(wordAt(text, last - 1))
    ? last
    : undefined
}
