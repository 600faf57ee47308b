import { choiceList } from '../../../core/rule/rule.js'
import type { Reach } from '../../../core/rule/row.js'
import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import { isOverdose } from '../bind/words.js'
import type { Mention } from '../name/recognise.js'

/** A name with what is said of its dose. */
export interface Taken {
  readonly mention: Mention
  readonly attributes: readonly Attribute[]
  readonly tokens: Tokens
}

const poisoning = /^(?:overdos(?:e|es|age|ing)|poisoning|intoxication)$/
const took = /^(?:ingest(?:ed|ing|ion)|took|taken|taking|swallow(?:ed|ing)|inject(?:ed|ing))$/
const meant = /^(?:suicid\w{0,5}|intentional(?:ly)?|deliberate(?:ly)?|accidental(?:ly)?|parasuicid\w{0,5}|self)$/

/** Words that say that somebody took too much of a medicine. */
export const overdoses = choiceList<Taken, Reach>(
  {
    name: 'event/overdose-as-amount',
    choose: ({ attributes, tokens }) => attributes.find((attribute) => isOverdose(attribute, tokens)),
    finds: ['She overdosed on ⟦amitriptyline⟧.'],
    leaves: ['She was treated with ⟦amitriptyline⟧.'],
  },
  {
    name: 'event/poisoning-behind',
    choose: ({ mention: { last }, tokens: { keys } }) => (poisoning.test(keys[last] ?? '') ? { first: last, last: last + 1 } : undefined),
    finds: ['⟦Digoxin⟧ poisoning was treated with atropine.'],
    leaves: ['⟦Digoxin⟧ was withheld.'],
  },
  {
    name: 'event/poisoning-before',
    choose: ({ mention: { first }, tokens: { keys } }) =>
      /^(?:of|with|by|from)$/.test(keys[first - 1] ?? '') && poisoning.test(keys[first - 2] ?? '')
        ? { first: first - 2, last: first - 1 }
        : undefined,
    finds: ['He died from intoxication with ⟦methadone⟧.'],
    leaves: ['He died under treatment with ⟦methadone⟧.'],
  },
  {
    name: 'event/taken-on-purpose',
    choose: ({ mention: { first }, attributes, tokens: { keys } }) => {
      if (!attributes.some(({ kind }) => kind === 'dose')) return undefined
      for (let i = first - 1; i >= 0 && i > first - 14 && keys[i] !== '.' && keys[i] !== ';'; i--)
        if (took.test(keys[i] ?? '')) return keys.some((word) => meant.test(word)) ? { first: i, last: i + 1 } : undefined
      return undefined
    },
    finds: ['In a suicide attempt she swallowed 40 tablets of ⟦verapamil⟧.'],
    leaves: [
      'Each morning she swallowed 2 tablets of ⟦verapamil⟧.',
      'After a suicide attempt she swallowed ⟦verapamil⟧.',
      'He swallowed a coin; after this suicide attempt 10 mg of ⟦diazepam⟧ was given.',
    ],
  },
)
