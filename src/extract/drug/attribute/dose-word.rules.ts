import { many, maybe, seq, taken, word } from '../../../core/rule/pattern.js'
import { ruleList } from '../../../core/rule/rule.js'
import type { Match } from '../../../core/rule/rule.js'
import type { Said } from './attribute.js'
import data from './dose-words.json' with { type: 'json' }
import { unitOf } from './dose-unit.js'
import type { Wording } from './wording.js'
import { placeOf } from './wording.js'

const wordsOf = (id: string): readonly string[] => data.entries.find((entry) => entry.id === id)?.terms ?? []
const size = word<Wording>(...wordsOf('size'))
const sizeOrBetween = word<Wording>(...wordsOf('size'), ...wordsOf('between'))

/** The mark behind a word in inverted commas; an apostrophe is a token without letters. */
const quote = word<Wording>('', '"', '”', '’')

/** Amounts without a number. */
export const doseWordRules = ruleList<Wording, undefined, Said>(
  {
    name: 'dose/overdose',
    pattern: word('overdose', 'overdoses', 'overdosed', 'overdosing', 'overdosage', 'overuse', 'overused', 'overusing'),
    read: inWords,
    finds: ['She took an ⟦overdose⟧ of digoxin.'],
    leaves: ['She took a dose of digoxin over breakfast.'],
  },
  {
    name: 'dose/one-dose-of',
    pattern: seq(word('a', 'one'), word('dose')),
    read: (match) => (match.row.keys[match.last] === 'of' ? inWords(match) : undefined),
    finds: ['He was given ⟦a dose⟧ of cefazolin.'],
    leaves: ['He was given cefazolin at a dose that was usual.'],
  },
  {
    name: 'dose/single-piece',
    pattern: seq(
      word('single'),
      taken(({ keys }, at) => (unitOf(keys[at])?.startsWith('{') && !/^(?:dos|bolus)/.test(keys[at] ?? '') ? at + 1 : undefined)),
    ),
    read: ({ row, first, last }) => ({
      kind: 'dose',
      ...placeOf(row, first, last),
      amount: { value: 1, unit: unitOf(row.keys[last - 1]) ?? '' },
    }),
    finds: ['A ⟦single tablet⟧ of mefloquine was swallowed.'],
    leaves: ['A single dose of mefloquine was swallowed.'],
  },
  {
    name: 'dose/size',
    pattern: seq(size, many(sizeOrBetween, 0, 3), maybe(quote), word('dose', 'doses', 'dosage', 'dosages')),
    // "the most effective dose" is one that is sought.
    read: (match) => (/^(?:most|more|least|less)$/.test(match.row.keys[match.first - 1] ?? '') ? undefined : inWords(match)),
    finds: [
      '⟦High-dose⟧ dexamethasone was begun.',
      'A ⟦single oral dose⟧ of praziquantel was given.',
      'So-called “⟦low” doses⟧ of colchicine were given.',
    ],
    leaves: ['A dose of praziquantel was given for high fever.', 'The most effective dose of praziquantel is unknown.'],
  },
)

function inWords({ row, first, last }: Match<Wording>): Said {
  return { kind: 'dose', ...placeOf(row, first, last), amount: {}, words: true }
}
