import { refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import noHarms from './no-harms.json' with { type: 'json' }
import type { Phrase } from './phrase.js'

/** A phrase that may name a harm, and its sentence. */
export interface Harm {
  readonly phrase: Phrase
  readonly tokens: Tokens
}

const noHarm: ReadonlySet<string> = new Set(noHarms.entries)
const denials = words('no not without any never')
const deniedFirst = words('no not without any denied excluded never')
const noNouns = words('this these that those all both one other others she him them very more less')

/** Phrases that name no harm. */
export const harmRefusals = refusalList<Harm>(
  {
    name: 'harm/no-harm',
    when: ({ phrase: { first, last }, tokens: { keys } }) => keys.slice(first, last).some((key) => noHarm.has(key)),
    finds: ['The ⟦complete remission⟧ due to rituximab lasted.', 'He had ⟦antibodies⟧ caused by heparin.'],
    leaves: ['The ⟦severe neutropenia⟧ due to rituximab lasted.'],
  },
  {
    name: 'harm/denied',
    when: ({ phrase: { first }, tokens: { keys } }) => deniedFirst.has(keys[first] ?? '') || denials.has(keys[first - 1] ?? ''),
    finds: ['There was ⟦never hypoglycemia⟧ due to glimepiride.'],
    leaves: ['There was ⟦once hypoglycemia⟧ due to glimepiride.'],
  },
  {
    name: 'harm/no-noun',
    when: ({ phrase: { last }, tokens: { keys } }) => {
      const head = keys[last - 1] ?? ''
      return /(?:ed|ly)$/.test(head) || head.length < 3 || noNouns.has(head)
    },
    finds: ['She ⟦felt dazed⟧ due to pregabalin.', 'She had ⟦others⟧ due to pregabalin.'],
    leaves: ['She had ⟦drowsiness⟧ due to pregabalin.'],
  },
)
