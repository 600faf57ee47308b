import { either, maybe, seq, unless, word, one } from '../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import type { Kin } from './kin-word.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { isNumber } from './words.js'

/** What a verb says of relatives. */
export interface Said {
  /** The token at which conditions begin. */
  readonly place?: number
  readonly item?: Range
  readonly negated?: boolean
  readonly unremarkable?: true
  readonly allergy?: true
  readonly end: number
}

/** Relatives, and the auxiliary between them and what is said of them. */
export interface Auxiliary {
  readonly text: Text
  readonly had: boolean
  readonly being: boolean
  readonly negated: boolean
}

interface Relatives {
  readonly text: Text
  readonly kin: Kin
  readonly none: boolean
}

/** Relatives of nobody: "the mother" may be the patient. */
export const relativeRefusals = refusalList<Relatives>({
  name: 'relative/of-nobody',
  when: ({ text, kin, none }) =>
    !kin.owned &&
    !none &&
    !(kin.first === 0 && wordAt(text, 0) !== 'the') &&
    !/^(?:parents|siblings|father|relatives|children)$/.test(wordAt(text, kin.last - 1)),
  finds: ['The ⟦mother⟧ had diabetes and hypertension.'],
  leaves: ['Her mother had diabetes and hypertension.', 'Mother had glaucoma.'],
})

const bearer = word<Tokens>('hypertensive', 'diabetic', 'asthmatic', 'epileptic', 'deaf', 'blind')
const said = (place: number, { negated }: Auxiliary): Said => ({ place, end: place, ...(negated && { negated }) })
const isSaid = ({ had, being }: Auxiliary): boolean => had || being
const isBeing = ({ being }: Auxiliary): boolean => being
const isHad = ({ had, being }: Auxiliary): boolean => had && !being

/** What is said of relatives behind "had", "was", "also": the first that fits. */
export const saidRules = ruleList<Tokens, Auxiliary, Said>(
  {
    name: 'relative/died-of',
    where: ({ being }) => !being,
    pattern: word('died'),
    read: ({ first }, { text, negated }) => {
      const place = deathPlace(text, first)
      return place === undefined ? undefined : { place, end: place, ...(negated && { negated }) }
    },
    finds: ['His uncle ⟦died⟧ at 60 of mesothelioma.'],
    leaves: ['His uncle died in the war.'],
  },
  {
    name: 'relative/died-suddenly',
    where: ({ being }) => !being,
    pattern: seq(word('died'), word('suddenly')),
    read: ({ first, last }, { text }) => ({ item: rangeOf(text, first, last), end: last }),
    finds: ['Her sister ⟦died suddenly⟧ in her thirties.'],
    leaves: ['Her sister died suddenly of pulmonary embolism.'],
  },
  {
    name: 'relative/diagnosed',
    where: isSaid,
    pattern: seq(word('diagnosed'), either(word('with'), seq(word('as'), word('having')))),
    read: ({ last }, context) => said(last, context),
    finds: ['Her niece was ⟦diagnosed with⟧ retinoblastoma.'],
    leaves: ['Her niece was diagnosed early.'],
  },
  {
    name: 'relative/suffered',
    pattern: seq(word('suffered', 'suffers', 'suffering'), maybe(word('from'))),
    read: ({ last }, context) => said(last, context),
    finds: ['His grandfather ⟦suffers from⟧ parkinsonism.'],
    leaves: ['His grandfather saw others suffer.'],
  },
  {
    name: 'relative/affected-by',
    pattern: seq(word('affected'), word('by', 'with')),
    read: ({ last }, context) => said(last, context),
    finds: ['Two cousins were ⟦affected by⟧ ichthyosis.'],
    leaves: ['Two cousins were affected.'],
  },
  {
    name: 'relative/known-to-have',
    pattern: seq(word('known'), word('to'), word('have')),
    read: ({ last }, context) => said(last, context),
    finds: ['His son was ⟦known to have⟧ haemophilia.'],
    leaves: ['His son was known to us.'],
  },
  {
    name: 'relative/allergic-to',
    where: isBeing,
    pattern: seq(word('allergic'), word('to')),
    read: ({ last }, context) => ({ ...said(last, context), allergy: true }),
    finds: ['Her brother was ⟦allergic to⟧ peanuts.'],
    leaves: ['Her brother was allergic.'],
  },
  {
    name: 'relative/treated-for',
    pattern: seq(word('treated', 'operated'), word('for')),
    read: ({ last }, context) => said(last, context),
    finds: ['His father was ⟦treated for⟧ leprosy.'],
    leaves: ['His father was treated in Rome.'],
  },
  {
    name: 'relative/takes-for',
    pattern: either(word('takes', 'took', 'receives', 'received', 'uses', 'taking', 'receiving'), word('on')),
    read: ({ first }, context) => {
      if (wordAt(context.text, first) === 'on' && !context.being) return undefined
      for (let i = first + 2; i < first + 7; i++) if (wordAt(context.text, i) === 'for') return said(i + 1, context)
      return undefined
    },
    finds: ['Her aunt ⟦takes⟧ carbimazole for hyperthyroidism.', 'His mother was ⟦on⟧ lithium for mania.'],
    leaves: ['Her aunt takes carbimazole.'],
  },
  {
    name: 'relative/healthy',
    where: isBeing,
    pattern: word('healthy', 'asymptomatic', 'unaffected', 'well'),
    read: ({ first, last }, { text, negated }) =>
      negated && wordAt(text, first) !== 'unaffected' ? undefined : { unremarkable: true, end: last },
    finds: ['Her parents were ⟦healthy⟧.'],
    leaves: ['Her parents were not healthy.'],
  },
  {
    name: 'relative/not-affected',
    where: ({ being, negated }) => being && negated,
    pattern: word('affected', 'involved'),
    read: ({ last }) => ({ unremarkable: true, end: last }),
    finds: ['His brothers were not ⟦affected⟧.'],
    leaves: ['His brothers were affected.'],
  },
  {
    name: 'relative/bearer',
    where: isBeing,
    pattern: bearer,
    read: ({ first, last }, { text, negated }) => ({ item: rangeOf(text, first, last), ...(negated && { negated }), end: last }),
    finds: ['Her grandmother was ⟦deaf⟧.'],
    leaves: ['Her grandmother was tall.'],
  },
  {
    name: 'relative/had-no',
    where: isHad,
    pattern: word('no', 'any'),
    read: ({ first, last }, { text, negated }) => ({ place: last, negated: wordAt(text, first) === 'no' || negated, end: first }),
    finds: ['His siblings had ⟦no⟧ epilepsy.'],
    leaves: ['His siblings had epilepsy.'],
  },
  {
    name: 'relative/had',
    where: isHad,
    pattern: seq(
      unless(word('died', 'dying', 'killed')),
      one((row, at) => row.keys[at] !== undefined),
    ),
    read: ({ first }, context) => said(first, context),
    finds: ['His sister had ⟦anorexia⟧ nervosa.'],
    leaves: ['His sister was a nurse.', 'His sister had died abroad.'],
  },
)

/** Where the cause of a death stands: "died of", "died suddenly at 50 from", "had died at 44 years due to". */
function deathPlace(text: Text, at: number): number | undefined {
  for (let i = at + 1; i < at + 11; i++) {
    const word = wordAt(text, i)
    const next = wordAt(text, i + 1)
    const place =
      word === 'of' || word === 'from'
        ? i + 1
        : (word === 'due' && next === 'to') || (word === 'because' && next === 'of')
          ? i + 2
          : undefined
    // "at the age of 52 of"
    if (place !== undefined && wordAt(text, i - 1) !== 'age' && !isNumber(wordAt(text, place))) return place
    if (
      place === undefined &&
      !/^(?:at|the|age|aged|years?|old|in|his|her|their|suddenly|early|months?|days?|after|birth|childhood|infancy|about|s)$/.test(word) &&
      !isNumber(word)
    )
      return undefined
  }
  return undefined
}
