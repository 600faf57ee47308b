import { either, maybe, seq, word } from '../../core/rule/pattern.js'
import { choiceList, refusalList, ruleList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import { kinAt } from './kin-word.js'
import type { Range, Text } from './text.js'
import { afterBracket, rangeOf, wordAt } from './text.js'

/** A word of allergy in its sentence. */
export interface AllergyWord {
  readonly text: Text
  readonly at: number
  /** The first token of what belongs to it, with the word that refuses it: "no known drug". */
  readonly start: number
  readonly refused: boolean
  /** The first token of its name: "drug allergies". */
  readonly first: number
}

const doubted = words('suspected suspicion possible presumed tested test tests testing workup evaluation considered versus or excluded')

const keyAt = ({ text, at }: AllergyWord, step: number): string => wordAt(text, at + step)
const isLinked = (said: AllergyWord): boolean => /^(?:to|for|against)$/.test(keyAt(said, 1))
const isLabel = (said: AllergyWord): boolean =>
  (keyAt(said, 1) === ':' || /^(?:included|includes|including)$/.test(keyAt(said, 1))) &&
  (said.at === 0 || /^(?:drug|known|his|her|medication|food|and|,|\.|;)$/.test(keyAt(said, -1)))
const saysNone = (said: AllergyWord): boolean => /^(?:none|nil|no|denied|negative)$/.test(keyAt(said, 2))
const cueOf = ({ text, at }: AllergyWord): Range => rangeOf(text, at, at + 1)

/** Words of allergy that tell of none of the patient's. */
export const allergyRefusals = refusalList<AllergyWord>({
  name: 'allergy/without-substance',
  when: (said) => /^(?:anaphylaxis|hypersensitivity)$/.test(keyAt(said, 0)) && !(keyAt(said, 1) === 'to' && isPast(said)),
  finds: ['There was no drug ⟦hypersensitivity⟧ at all.'],
  leaves: ['She had a history of anaphylaxis to shellfish.'],
})

/** What a word of allergy says, the first that fits. */
export const allergyRules = choiceList<AllergyWord, readonly Draft[]>(
  {
    name: 'allergy/abbreviated',
    choose: (said) =>
      /^nkd?a$/.test(keyAt(said, 0)) ? [{ category: 'allergy', rule: 'no-allergy', item: cueOf(said), negated: true }] : undefined,
    finds: ['She took no tablets; ⟦NKDA⟧.'],
    leaves: ['She had an allergy to cefaclor.'],
  },
  {
    name: 'allergy/not-to',
    choose: (said) => {
      const { text, at, start, refused } = said
      if (!refused || !isLinked(said)) return undefined
      const drafts = substancesFrom(text, keyAt(said, 2) === 'any' ? at + 3 : at + 2, { negated: true, cue: rangeOf(text, start, at + 1) })
      return drafts.length > 0 ? drafts : undefined
    },
    finds: ['He denied any ⟦allergy⟧ to latex.', 'She was not ⟦allergic⟧ to any shellfish.'],
    leaves: ['He had an allergy to latex.'],
  },
  {
    name: 'allergy/none',
    choose: (said) => {
      const { text, at, start, refused, first } = said
      if (!refused || keyAt(said, 0) === 'allergic') return undefined
      return [
        { category: 'allergy', rule: 'no-allergy', item: rangeOf(text, first, at + 1), negated: true, cue: rangeOf(text, start, at + 1) },
      ]
    },
    finds: ['The girl had no known food ⟦allergies⟧.'],
    leaves: ['The girl was not allergic.', 'The girl had food allergies.'],
  },
  {
    name: 'allergy/allergic-to',
    choose: (said) => {
      const { text, at, refused } = said
      return !refused &&
        keyAt(said, 0) === 'allergic' &&
        keyAt(said, 1) === 'to' &&
        /^(?:is|was|are|were|be|patient|also|and|,|severely|known|highly|being)$/.test(keyAt(said, -1)) &&
        !isKin(text, at)
        ? substancesFrom(text, at + 2, { negated: false, cue: cueOf(said) })
        : undefined
    },
    finds: ['The gardener was ⟦allergic⟧ to ciprofloxacin.'],
    leaves: ['Her sister was allergic to ciprofloxacin.', 'The gardener was not allergic to ciprofloxacin.'],
  },
  {
    name: 'allergy/to',
    choose: (said) =>
      !said.refused && keyAt(said, 0) !== 'allergic' && isLinked(said) && isPast(said)
        ? substancesFrom(said.text, said.at + 2, { negated: false, ...(/^allerg/.test(keyAt(said, 0)) && { cue: cueOf(said) }) })
        : undefined,
    finds: ['He had a known ⟦allergy⟧ to walnuts.', 'She had a history of ⟦anaphylaxis⟧ to cephalexin.'],
    leaves: ['He denied any allergy to walnuts.'],
  },
  {
    name: 'allergy/label-of-none',
    choose: (said) => {
      const { text, at, first } = said
      return isLabel(said) && saysNone(said)
        ? [
            {
              category: 'allergy',
              rule: 'no-allergy',
              item: rangeOf(text, first, at + 1),
              negated: true,
              cue: rangeOf(text, first, at + 3),
            },
          ]
        : undefined
    },
    finds: ['She lives alone. ⟦Allergies⟧: none.'],
    leaves: ['She lives alone. Allergies: dust mites.'],
  },
  {
    name: 'allergy/label',
    choose: (said) =>
      isLabel(said) && !saysNone(said) && !/^(?:nkda|nka|unknown)$/.test(keyAt(said, 2))
        ? substancesFrom(said.text, said.at + 2, { negated: false, cue: cueOf(said) })
        : undefined,
    finds: ['He lives alone. ⟦Allergies⟧: dust mites.', 'Her drug ⟦allergies⟧ included cotrimoxazole.'],
    leaves: ['He lives alone. Allergies: NKDA.'],
  },
  {
    name: 'allergy/behind-substance',
    choose: (said) => {
      const { text, at, refused } = said
      return !refused && keyAt(said, 0) !== 'allergic' && !isLinked(said) && isSubstanceBefore(said)
        ? [{ category: 'allergy', rule: 'allergy', substance: rangeOf(text, at - 1, at), cue: rangeOf(text, at - 1, at + 1) }]
        : undefined
    },
    finds: ['The chef had a peanut ⟦allergy⟧.', 'A known iodine ⟦allergy⟧ precluded it.'],
    leaves: ['The chef had a contact allergy.', 'The nut allergy clinic was closed.'],
  },
)

/** What a substance did, told behind it. */
export const reactionRules = ruleList<Tokens, Text, Range>(
  {
    name: 'reaction/in-bracket',
    pattern: word('('),
    read: ({ first }, text) => reactionWithin(text, first),
    finds: ['He was allergic to naproxen ⟦(⟧angioedema).'],
    leaves: ['He was allergic to pollen (IgE class 4).', 'He was allergic to naproxen.'],
  },
  {
    name: 'reaction/caused',
    pattern: seq(
      maybe(word(',')),
      either(seq(word('which', 'that'), maybe(word('had')), word('caused', 'causes', 'causing', 'produced', 'induced')), word('causing')),
    ),
    read: ({ last }, text) => itemsFrom(text, last, 'said').items[0],
    finds: ['He was allergic to naproxen⟦, which caused⟧ angioedema.', 'She was allergic to cefazolin⟦, which had caused⟧ urticaria.'],
    leaves: ['He was allergic to naproxen, which he avoided.'],
  },
)

/** A known penicillin allergy: the substance before the word. */
function isSubstanceBefore(said: AllergyWord): boolean {
  const substance = keyAt(said, -1)
  const before = keyAt(said, -2)
  return (
    /^\p{L}{4,}$/u.test(substance) &&
    said.first === said.at &&
    !/^(?:this|that|true|cross|oral|contact|respiratory|skin|severe|mild|multiple|with|drug|drugs|food|insect|pollen\w*|new|immediate|delayed|known|other|such|personal|previous|prior|reported|relevant|significant|seasonal|medications?|medicines?|history|latex|environmental|documented)$/.test(
      substance,
    ) &&
    (before === 'known' ||
      before === 'documented' ||
      (before === 'of' && keyAt(said, -3) === 'history') ||
      (/^(?:a|an)$/.test(before) && /^(?:had|has|reported|reports|with)$/.test(keyAt(said, -3))))
  )
}

/** Whether words before tell that it is the patient's own, and that nobody only looked for it. */
function isPast({ text, at }: AllergyWord): boolean {
  for (let i = at - 1; i > at - 12 && i >= 0; i--) {
    const key = wordAt(text, i)
    if (key === ';' || key === '.') return false
    if (doubted.has(key) && key !== 'or') return false
    if (/^(?:history|known|had|has|reported|reports|reporting|noted|with|revealed|included|including|denied|stated|and|,)$/.test(key))
      return true
  }
  return /^(?:an?|his|her|)$/.test(wordAt(text, at - 1))
}

function isKin(text: Text, at: number): boolean {
  for (let i = at - 2; i > at - 6 && i >= 0; i--) if (kinAt(text, i)) return true
  return false
}

const generic = /^(?:it|them|this|these|the|any|drugs?|medications?|foods?|anything|substances?|medicines?)$/

/** The substances of a list, each with what it did. */
export function substancesFrom(text: Text, first: number, { negated, cue }: { readonly negated: boolean; readonly cue?: Range }): Draft[] {
  if (wordAt(text, first) === 'the') return []
  const listed = itemsFrom(text, first, 'said').items
  const end = text.tokens.keys.slice(first, listed.at(-1)?.last).indexOf(';')
  const items = end < 0 ? listed : listed.filter((item) => item.last <= first + end)
  return items.flatMap((item): Draft[] => {
    if (generic.test(wordAt(text, item.first)) && item.last - item.first === 1)
      return negated ? [{ category: 'allergy', rule: 'no-allergy', substance: item, negated, ...(cue && { cue }) }] : []
    const reaction = reactionRules.at(text.tokens, item.last, text)
    return [
      {
        category: 'allergy',
        rule: negated ? 'no-allergy' : 'allergy',
        substance: { from: item.from, to: item.to },
        ...(reaction && { reaction: { ...reaction.value, by: reaction.rule } }),
        ...(negated && { negated }),
        ...(cue && { cue }),
      },
    ]
  })
}

/** What a bracket behind a substance says of it: "(rash)"; a grade, a test or a trade name is none. */
function reactionWithin(text: Text, at: number): Range | undefined {
  const first = at + 1
  const last = afterBracket(text, at) - 1
  if (wordAt(text, last) !== ')' || last <= first || last + 1 - first > 9) return undefined
  const inside = text.tokens.keys.slice(first, last)
  if (inside.some((key) => /^(?:ige|grade|level|class|kua|positive|test|fig|figure|table|trade|brand)$/.test(key) || /^\d/.test(key)))
    return undefined
  if (inside.length === 1 && inside[0] !== undefined && inside[0].length < 4) return undefined
  return rangeOf(text, first, last)
}
