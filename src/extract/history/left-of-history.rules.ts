import { choiceList, refusalList } from '../../core/rule/rule.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'
import { finiteVerbs, refusalWords } from './words.js'

/** Where the words that belong to "history" end on its left. */
interface Stop {
  readonly text: Text
  /** The first token to the left that does not belong to it. */
  readonly stop: number
}

interface Sorted extends Stop {
  readonly edge: number
}

/** Histories of something else than a patient's past. */
export const leftRefusals = refusalList<Sorted>({
  name: 'history/of-other-kind',
  when: ({ text, stop, edge }) =>
    edge === stop + 1 &&
    /^(?:natural|case|present|presenting|clinical|treatment|drug|medication|brief|short|detailed|complete|full|exposure|dietary|contact|sexual|vaccination|immunization|immunisation|menstrual|birth|developmental|drinking|feeding|disease|life)$/.test(
      wordAt(text, stop),
    ),
  finds: ['The ⟦natural history⟧ of sarcoidosis was explained.'],
  leaves: ['A woman with a history of sarcoidosis was seen.'],
})

/** How what stands before a history makes it one that is denied, or leaves it open. */
export const listedAs = choiceList<Stop, 'negated' | 'open'>(
  {
    name: 'history/refused',
    choose: ({ text, stop }) =>
      refusalWords.has(wordAt(text, stop)) || (wordAt(text, stop) === 'have' && /^(?:not|nor)$/.test(wordAt(text, stop - 1)))
        ? 'negated'
        : undefined,
    finds: ['She ⟦denied a history⟧ of endometriosis.', 'He had ⟦no family history⟧ of glaucoma.'],
    leaves: ['She had a history of endometriosis.'],
  },
  {
    name: 'history/refused-before',
    choose: ({ text, stop }) => (isRefused(text, stop) ? 'negated' : undefined),
    finds: [
      'The screening was negative ⟦for a history⟧ of tuberculosis.',
      'Nor did she ⟦have a history⟧ of epilepsy.',
      'He did not ⟦give a history⟧ of trauma.',
    ],
    leaves: ['He did not sleep, and gave a history of trauma.'],
  },
  {
    // "had fever and history of gout" after a refusal may be read in both ways.
    name: 'history/refused-list',
    choose: ({ text, stop }) => asListed(text, stop),
    finds: [
      'She denied pruritus⟦, a history⟧ of hepatitis.',
      'He had no rash ⟦or history⟧ of lupus.',
      'He had no pruritus ⟦and a history⟧ of cholestasis.',
    ],
    leaves: ['He had a rash and a history of lupus.'],
  },
)

/** "did not have any family history of", "nor did he have a history of", "negative for a history of". */
function isRefused(text: Text, i: number): boolean {
  const word = wordAt(text, i)
  if (word === 'for' && wordAt(text, i - 1) === 'negative') return true
  if (word === 'have' && (wordAt(text, i - 3) === 'nor' || wordAt(text, i - 4) === 'nor')) return true
  for (let j = i; j > i - 9 && j >= 0; j--) {
    const key = wordAt(text, j)
    if (/^(?:,|;|\.|:|but|and|or)$/.test(key)) return false
    if (key === 'neither' || ((key === 'no' || key === 'without' || key === 'not' || key === 'never') && i - j < 4)) return true
  }
  return false
}

/** A history within a list: negated where the list is ("denied fever or a history of gout"), open where both readings stand. */
function asListed(text: Text, i: number): 'negated' | 'open' | undefined {
  const joint = wordAt(text, i)
  if (!/^(?:,|or|and|nor)$/.test(joint)) return undefined
  for (let j = i - 1; j > i - 30 && j >= 0; j--) {
    const key = wordAt(text, j)
    if (refusalWords.has(key) || key === 'not' || key === 'lack')
      return joint === 'and' && key !== 'denied' && key !== 'denies' ? 'open' : 'negated'
    if (/^(?:;|\.|:|but)$/.test(key) || (finiteVerbs.has(key) && !/^(?:has|have|had|did|does)$/.test(key))) return undefined
  }
  return undefined
}
