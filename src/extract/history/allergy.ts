import { readBy } from './finding.js'
import type { Draft } from './finding.js'
import { allergyRefusals, allergyRules } from './allergy.rules.js'
import type { AllergyWord } from './allergy.rules.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'
import { finiteVerbs } from './words.js'
import { words } from '../../core/words.js'

/** Words that may tell of an allergy. */
export const allergyWords: readonly string[] = ['allergy', 'allergies', 'allergic', 'nkda', 'nka', 'hypersensitivity', 'anaphylaxis']

const sorts = words(
  'known drug drugs food medication medications medicine medicines environmental other relevant significant any reported seasonal previous prior documented latex of history a an or and such personal to his her',
)
const refusals = words('no without denied denies denying nor not never')

/** What a word of allergy says: "allergic to penicillin (rash)", "no known drug allergies", "a penicillin allergy". */
export function allergyAt(text: Text, at: number): readonly Draft[] {
  const said = allergyWord(text, at)
  const reach = { first: at, last: at + 1 }
  if (allergyRefusals.by(said, text.tokens, reach) !== undefined) return []
  const told = allergyRules.of(said, text.tokens, reach)
  return told ? readBy(told.rule, told.value) : []
}

/** The word with those to its left that belong to it, and whether one refuses it: "denied any known drug allergies". */
function allergyWord(text: Text, at: number): AllergyWord {
  let i = at - 1
  let first = at
  while (sorts.has(wordAt(text, i)) || (wordAt(text, i) === ',' && sorts.has(wordAt(text, i - 1)) && first < at)) {
    if (/^(?:known|drug|drugs|food|medication|medications|medicine|medicines|environmental|seasonal|latex)$/.test(wordAt(text, i)))
      first = i
    i--
  }
  const word = wordAt(text, i)
  const isRefusing = refusals.has(word)
  const refused = isRefusing || isListed(text, i + 1) || (word === 'have' && wordAt(text, i - 1) === 'not')
  return { text, at, start: isRefusing ? i : i + 1, refused, first }
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
