import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import { kinAt } from './kin-word.js'
import type { Range, Text } from './text.js'
import { afterBracket, rangeOf, wordAt } from './text.js'
import { finiteVerbs } from './words.js'

/** Words that may tell of an allergy. */
export const allergyWords: readonly string[] = ['allergy', 'allergies', 'allergic', 'nkda', 'nka', 'hypersensitivity', 'anaphylaxis']

const sorts = words(
  'known drug drugs food medication medications medicine medicines environmental other relevant significant any reported seasonal previous prior documented latex of history a an or and such personal to his her',
)
const refusals = words('no without denied denies denying nor not never')
const diseases = words(
  'rhinitis conjunctivitis asthma dermatitis reaction reactions bronchopulmonary fungal granulomatosis contact disease diseases disorder disorders symptoms manifestations rhinoconjunctivitis march diathesis skin purpura eczema encephalomyelitis eye eyes cough sinusitis patients test tests testing',
)
const doubted = words('suspected suspicion possible presumed tested test tests testing workup evaluation considered versus or excluded')

/** What a word of allergy says: "allergic to penicillin (rash)", "no known drug allergies", "a penicillin allergy". */
export function allergyAt(text: Text, at: number): Draft[] {
  const word = wordAt(text, at)
  if (word === 'nkda' || word === 'nka')
    return [{ category: 'allergy', rule: 'no-allergy', item: rangeOf(text, at, at + 1), negated: true }]
  const next = wordAt(text, at + 1)
  if (word === 'allergic' && diseases.has(next)) return []
  if (word === 'anaphylaxis') return next === 'to' && isPast(text, at) ? substancesFrom(text, at + 2, { negated: false }) : []
  const { start, refused, first } = lookLeft(text, at)
  if (/^(?:un|other|cause|causes)$/.test(wordAt(text, start - 1)) || doubted.has(wordAt(text, start - 1))) return []
  if (word === 'hypersensitivity') return next === 'to' && isPast(text, at) ? substancesFrom(text, at + 2, { negated: refused }) : []
  const linked = /^(?:to|for|against)$/.test(next)
  if (refused) {
    const cue = rangeOf(text, start, at + 1)
    if (linked) {
      const drafts = substancesFrom(text, /^(?:any)$/.test(wordAt(text, at + 2)) ? at + 3 : at + 2, { negated: true, cue })
      if (drafts.length > 0) return drafts
    }
    return word === 'allergic' ? [] : [{ category: 'allergy', rule: 'no-allergy', item: rangeOf(text, first, at + 1), negated: true, cue }]
  }
  if (word === 'allergic')
    return next === 'to' &&
      /^(?:is|was|are|were|be|patient|also|and|,|severely|known|highly|being)$/.test(wordAt(text, at - 1)) &&
      !isKin(text, at)
      ? substancesFrom(text, at + 2, { negated: false, cue: rangeOf(text, at, at + 1) })
      : []
  if (linked) return isPast(text, at) ? substancesFrom(text, at + 2, { negated: false, cue: rangeOf(text, at, at + 1) }) : []
  const label = next === ':' || /^(?:included|includes|including)$/.test(next)
  if (label && (at === 0 || /^(?:drug|known|his|her|medication|food|and|,)$/.test(wordAt(text, at - 1)))) {
    const value = wordAt(text, at + 2)
    if (/^(?:none|nil|no|nkda|nka|denied|negative|unknown)$/.test(value))
      return value === 'unknown' || value === 'nkda' || value === 'nka'
        ? []
        : [
            {
              category: 'allergy',
              rule: 'no-allergy',
              item: rangeOf(text, first, at + 1),
              negated: true,
              cue: rangeOf(text, first, at + 3),
            },
          ]
    return substancesFrom(text, at + 2, { negated: false, cue: rangeOf(text, at, at + 1) })
  }
  if (/^(?:was|were)$/.test(next) && wordAt(text, at - 1) !== '' && /^(?:no|denied)$/.test(wordAt(text, start))) return []
  return compound(text, at)
}

/** "a known penicillin allergy": the substance before the word. */
function compound(text: Text, at: number): Draft[] {
  if (wordAt(text, at) === 'allergic') return []
  const substance = wordAt(text, at - 1)
  if (
    !/^\p{L}{4,}$/u.test(substance) ||
    sorts.has(substance) ||
    /^(?:this|that|true|cross|oral|contact|respiratory|skin|severe|mild|multiple|with|drug|insect|pollen\w*|new|immediate|delayed)$/.test(
      substance,
    )
  )
    return []
  const before = wordAt(text, at - 2)
  if (!/^(?:of|a|an|known|had|has|with|reported|self|documented|,|and)$/.test(before)) return []
  if (
    before !== 'known' &&
    before !== 'documented' &&
    !(before === 'of' && wordAt(text, at - 3) === 'history') &&
    !(/^(?:a|an)$/.test(before) && /^(?:had|has|reported|reports|with)$/.test(wordAt(text, at - 3)))
  )
    return []
  return [{ category: 'allergy', rule: 'allergy', substance: rangeOf(text, at - 1, at), cue: rangeOf(text, at - 1, at + 1) }]
}

/** Words to the left that belong to "allergy", and whether one refuses it: "denied any known drug allergies". */
function lookLeft(text: Text, at: number): { readonly start: number; readonly refused: boolean; readonly first: number } {
  let i = at - 1
  let first = at
  while (sorts.has(wordAt(text, i)) || (wordAt(text, i) === ',' && sorts.has(wordAt(text, i - 1)) && first < at)) {
    if (/^(?:known|drug|drugs|food|medication|medications|medicine|medicines|environmental|seasonal|latex)$/.test(wordAt(text, i)))
      first = i
    i--
  }
  const word = wordAt(text, i)
  const refused =
    refusals.has(word) ||
    isListed(text, i + 1) ||
    (word === 'have' && wordAt(text, i - 1) === 'not') ||
    (/^(?:be|is|was)$/.test(word) && wordAt(text, i + 1) === 'not')
  return { start: refused && refusals.has(word) ? i : i + 1, refused, first }
}

/** "denied asthma, atopy and any allergy", "no past history, drug sensitivity or allergies". */
function isListed(text: Text, i: number): boolean {
  const joint = wordAt(text, i)
  if (!/^(?:,|or|and)$/.test(joint)) return false
  for (let j = i - 1; j > i - 20 && j >= 0; j--) {
    const key = wordAt(text, j)
    if (/^(?:no|denied|denies|without)$/.test(key)) return joint !== 'and' || key !== 'no' || wordAt(text, i + 1) === 'any'
    if (/^(?:;|\.|:|but)$/.test(key) || finiteVerbs.has(key)) return false
  }
  return false
}

function isPast(text: Text, at: number): boolean {
  for (let i = at - 1; i > at - 12 && i >= 0; i--) {
    const word = wordAt(text, i)
    if (word === ';' || word === '.') return false
    if (doubted.has(word) && word !== 'or') return false
    if (/^(?:history|known|had|has|reported|reports|reporting|noted|with|revealed|included|including|denied|stated|and|,)$/.test(word))
      return true
  }
  return /^(?:an?|his|her|)$/.test(wordAt(text, at - 1))
}

function isKin(text: Text, at: number): boolean {
  for (let i = at - 2; i > at - 6 && i >= 0; i--) if (kinAt(text, i)) return true
  return false
}

const generic = /^(?:it|them|this|these|the|any|drugs?|medications?|foods?|anything|substances?|medicines?)$/

function substancesFrom(text: Text, first: number, { negated, cue }: { readonly negated: boolean; readonly cue?: Range }): Draft[] {
  if (wordAt(text, first) === 'the') return []
  const listed = itemsFrom(text, first, 'said').items
  const end = text.tokens.keys.slice(first, listed.at(-1)?.last).indexOf(';')
  const items = end < 0 ? listed : listed.filter((item) => item.last <= first + end)
  return items.flatMap((item): Draft[] => {
    if (generic.test(wordAt(text, item.first)) && item.last - item.first === 1)
      return negated ? [{ category: 'allergy', rule: 'no-allergy', substance: item, negated, ...(cue && { cue }) }] : []
    const reaction = reactionAfter(text, item.last)
    return [
      {
        category: 'allergy',
        rule: negated ? 'no-allergy' : 'allergy',
        substance: { from: item.from, to: item.to },
        ...(reaction && { reaction }),
        ...(negated && { negated }),
        ...(cue && { cue }),
      },
    ]
  })
}

/** "(rash)", "which caused urticaria". */
function reactionAfter(text: Text, at: number): Range | undefined {
  if (wordAt(text, at) === '(') {
    const end = afterBracket(text, at)
    const first = at + 1
    if (wordAt(text, end - 1) !== ')' || end - 1 <= first || end - first > 9) return undefined
    const words = text.tokens.keys.slice(first, end - 1)
    if (words.some((word) => /^(?:ige|grade|level|class|kua|positive|test|fig|figure|table|trade|brand)$/.test(word) || /^\d/.test(word)))
      return undefined
    if (words.length === 1 && words[0] !== undefined && words[0].length < 4) return undefined
    return rangeOf(text, first, end - 1)
  }
  const verb = wordAt(text, at) === ',' ? at + 1 : at
  if (/^(?:which|that)$/.test(wordAt(text, verb)) && /^(?:caused|causes|causing|produced|induced)$/.test(wordAt(text, verb + 1)))
    return itemsFrom(text, verb + 2, 'said').items[0]
  if (/^(?:causing)$/.test(wordAt(text, verb))) return itemsFrom(text, verb + 1, 'said').items[0]
  return undefined
}
