import { choiceList } from '../../core/rule/rule.js'
import type { Draft } from './finding.js'
import { amounts, refused } from './habit.js'
import type { Range, Text } from './text.js'
import { wordAt } from './text.js'

/** The name of a drug of abuse with the words of use behind it. */
export interface DrugUse {
  readonly text: Text
  readonly at: number
  readonly last: number
  readonly item: Range
  /** The token that refuses it: "denied". */
  readonly refusal: number | undefined
}

const keyAt = ({ text, at }: DrugUse, step: number): string => wordAt(text, at + step)
const lastKey = ({ text, last }: DrugUse): string => wordAt(text, last - 1)
const draft = (item: Range, status?: Draft['status']): Draft => ({
  category: 'social',
  rule: 'drugs',
  item,
  topic: 'drugs',
  ...(status && { status }),
})

/** What is said of drugs of abuse, the first that fits. */
export const drugUseRules = choiceList<DrugUse, Draft>(
  {
    name: 'drugs/refused',
    choose: ({ text, item, refusal }) => (refusal === undefined ? undefined : refused(text, 'drugs', item, refusal, undefined)),
    finds: ['The student denied ⟦recreational drug use⟧.'],
    leaves: ['The student reported recreational drug use.'],
  },
  {
    name: 'drugs/user',
    choose: (said) => {
      const before = keyAt(said, -1)
      return /^(?:user|addict|abuser)$/.test(lastKey(said)) && /^(?:a|an|former|active|current|known|was|ex|previous|chronic)$/.test(before)
        ? draft(said.item, /^(?:former|ex|previous)$/.test(before) ? 'former' : 'current')
        : undefined
    },
    finds: ['The drummer was an active ⟦heroin user⟧.'],
    leaves: ['The drummer met a user of heroin.'],
  },
  {
    name: 'drugs/used',
    choose: (said) =>
      /^(?:used|uses|smoked|smokes|using|injected|injects|inhaled)$/.test(keyAt(said, -1)) &&
      !/^(?:drug|substance|intravenous)$/.test(keyAt(said, 0)) &&
      !/^(?:for|to|as)$/.test(wordAt(said.text, said.last))
        ? draft(said.item)
        : undefined,
    finds: ['The waiter smoked ⟦cannabis⟧.'],
    leaves: ['The surgeon used cocaine for anaesthesia of the nose.'],
  },
  {
    name: 'drugs/admitted',
    choose: (said) => {
      const before = keyAt(said, -1)
      const isTold =
        /^(?:reported|admitted|acknowledged|endorsed)$/.test(before) ||
        (before === 'to' && keyAt(said, -2) === 'admitted') ||
        (amounts.test(before) && /^(?:reported|admitted|had|with)$/.test(keyAt(said, -2)))
      return isTold && /^(?:use|abuse|misuse|addiction|dependence|consumption)$/.test(lastKey(said)) ? draft(said.item) : undefined
    },
    finds: ['The waiter admitted to ⟦methamphetamine use⟧.', 'She had chronic ⟦cocaine abuse⟧.'],
    leaves: ['Marijuana use was discussed.'],
  },
)
