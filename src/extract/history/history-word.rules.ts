import { choiceList, refusalList } from '../../core/rule/rule.js'
import { words } from '../../core/words.js'
import { complaints } from './complaint.js'
import type { Category, Draft } from './finding.js'
import type { Left } from './left-of-history.js'
import type { Range, Text } from './text.js'
import { isDashed, wordAt } from './text.js'
import { toldFrom } from './told.js'
import { hedges } from './words.js'

/** A word "history" with what stands left of it and right of it. */
export interface HistoryWord {
  readonly text: Text
  readonly at: number
  readonly left: Left
  /** What its items are of where their own words do not say. */
  readonly main: Category
  /** The token behind it. */
  readonly next: number
  /** The token that says something of it, behind "was", "otherwise" and "not". */
  readonly verb: number
  /** Whether that is denied: "did not include". */
  readonly denied: boolean
}

const present = words('present presenting current this illness events')
const described = words('significant notable remarkable positive relevant noteworthy pertinent important known')
const lists = words('included includes including include comprised comprises contained contains')
const reports = words('revealed reveals showed shows disclosed indicated demonstrated')
const nothing = words(
  'unremarkable noncontributory insignificant unrevealing uneventful negative nil none normal irrelevant nonsignificant clear',
)
const coming = words(
  'presented presents presenting admitted referred complaining complained came brought attended visited consulted seen hospitalised hospitalized reported',
)
const contributory = /^(?:contributory|significant|remarkable)$/

const keyAt = ({ text }: HistoryWord, at: number): string => wordAt(text, at)
const isOf = (word: HistoryWord): boolean => /^of?$/.test(keyAt(word, word.next))

/** Histories that tell of no past, or not of the patient's. */
export const historyRefusals = refusalList<HistoryWord>(
  {
    name: 'history/of-present-illness',
    when: (word) =>
      isOf(word) &&
      (present.has(keyAt(word, word.next + 1)) || (keyAt(word, word.next + 1) === 'the' && present.has(keyAt(word, word.next + 2)))),
    finds: ['⟦History⟧ of the current pancreatitis was short.'],
    leaves: ['A history of pancreatitis was noted.'],
  },
  {
    name: 'history/of-weeks',
    when: (word) => isOf(word) && !word.left.negated && word.left.duration === 'less',
    finds: ['She had a three-week ⟦history⟧ of erythema nodosum.'],
    leaves: ['She had a three-year history of erythema nodosum.'],
  },
  {
    name: 'history/of-late',
    when: (word) => isOf(word) && !word.left.negated && /^(?:further|more|recent|acute|current)$/.test(keyAt(word, word.at - 1)),
    finds: ['He had a recent ⟦history⟧ of otitis media.'],
    leaves: ['He had a remote history of otitis media.', 'He had no recent history of otitis media.'],
  },
  {
    name: 'history/came-with',
    when: (word) => isOf(word) && !word.left.negated && !word.left.specified && isBrought(word),
    finds: ['He was admitted with a ⟦history⟧ of melaena and syncope.'],
    leaves: ['He was admitted with a past history of melaena.', 'He was admitted, with a history of melaena.'],
  },
  {
    name: 'history/of-allergy',
    when: ({ main }) => main === 'allergy',
    finds: ['Her allergy ⟦history⟧ included latex.'],
    leaves: ['Her history included latex sensitisation.'],
  },
  {
    // Other histories are of an illness or of a word.
    name: 'history/of-nobody',
    when: (word) => {
      const { left, at } = word
      return !isOf(word) && !left.specified && !left.negated && !/^(?:his|her|patients|s)$/.test(keyAt(word, at - 1))
    },
    finds: ['The ⟦history⟧ included vitiligo.'],
    leaves: ['Her history included vitiligo.'],
  },
)

/** What is said of a history, the first that fits: "history of", "history: ", "history was significant for", "history included". */
export const historyRules = choiceList<HistoryWord, readonly Draft[]>(
  {
    name: 'history/of-illness',
    choose: (word) => {
      if (!isOf(word)) return undefined
      return tell(word, word.next + 1, word.main === 'family' ? 'family-history' : 'history-of', { within: !isSaid(word) })
    },
    finds: [
      'She had a ⟦history⟧ of psoriasis and uveitis.',
      'There was a family ⟦history⟧ of glaucoma.',
      'An infant with ⟦h⟧/o croup was brought in.',
    ],
    leaves: ['Her history included psoriasis.'],
  },
  {
    name: 'history/label-of-nothing',
    choose: (word) => {
      const first = labelEnd(word)
      if (first === undefined) return undefined
      const key = keyAt(word, first)
      if (nothing.has(key) && key !== 'normal') return nothingAt(word, first)
      const isSo = contributory.test(keyAt(word, first + 1)) || (key === 'not' && keyAt(word, first + 1) === 'relevant')
      return (key === 'non' || key === 'not') && isSo ? nothingAt(word, first + 1) : undefined
    },
    finds: ['She came with her son; family ⟦history⟧: unremarkable.', 'He came alone; past medical ⟦history⟧: non-contributory.'],
    leaves: ['Past medical history: eczema.'],
  },
  {
    name: 'history/label',
    choose: (word) => {
      const first = labelEnd(word)
      return first === undefined ? undefined : tell(word, first, 'label')
    },
    finds: ['He came alone (past surgical ⟦history⟧: tonsillectomy).', 'He came alone; medical ⟦history⟧ – vitiligo.'],
    leaves: ['Past medical history: unremarkable.'],
  },
  {
    name: 'history/remarkable-for',
    choose: (word) => {
      const { verb, next, denied } = word
      if (!described.has(keyAt(word, verb)) && keyAt(word, verb) !== 'contributory') return undefined
      const link = keyAt(word, verb + 1) === 'only' ? verb + 2 : verb + 1
      return keyAt(word, link) === 'for' || (keyAt(word, link) === 'of' && verb > next)
        ? tell(word, link + 1, sayingOf(word), { negated: denied, within: verb === next })
        : undefined
    },
    finds: ['His medical ⟦history⟧ was notable for haemophilia.', 'Her past ⟦history⟧ was not significant for thrombosis.'],
    leaves: ['His medical history was unremarkable.'],
  },
  {
    name: 'history/not-remarkable',
    choose: (word) => {
      const { verb, next, denied } = word
      return denied && verb > next && (described.has(keyAt(word, verb)) || keyAt(word, verb) === 'contributory')
        ? nothingAt(word, verb)
        : undefined
    },
    finds: ['Her family ⟦history⟧ was not contributory.'],
    leaves: ['Her family history was important to him.'],
  },
  {
    name: 'history/negative-for',
    choose: (word) =>
      keyAt(word, word.verb) === 'negative' && keyAt(word, word.verb + 1) === 'for'
        ? tell(word, word.verb + 2, sayingOf(word), { negated: true })
        : undefined,
    finds: ['Her family ⟦history⟧ was negative for melanoma.'],
    leaves: ['Her family history was negative.'],
  },
  {
    name: 'history/included',
    choose: (word) => {
      const { verb, next, denied } = word
      if (!lists.has(keyAt(word, verb)) || !(verb === next || denied)) return undefined
      return tell(word, keyAt(word, verb + 1) === ':' ? verb + 2 : verb + 1, sayingOf(word), { negated: denied })
    },
    finds: ['Her medical ⟦history⟧ included endometriosis.', 'His past ⟦history⟧ did not include stroke.'],
    leaves: ['Her history was reviewed.'],
  },
  {
    name: 'history/consisted-of',
    choose: (word) =>
      /^consist(?:ed|s)$/.test(keyAt(word, word.verb)) && keyAt(word, word.verb + 1) === 'of'
        ? tell(word, word.verb + 2, 'medical-history')
        : undefined,
    finds: ['His medical ⟦history⟧ consisted of hemiplegic migraine.'],
    leaves: ['His medical history was consistent.'],
  },
  {
    name: 'history/revealed-nothing',
    choose: (word) => {
      const { verb, next, left } = word
      return reports.has(keyAt(word, verb)) &&
        verb === next &&
        left.specified &&
        keyAt(word, verb + 1) === 'no' &&
        /^(?:significant|relevant|abnormal|abnormalities|major|particular|notable|contributory)/.test(keyAt(word, verb + 2)) &&
        /^(?:illness|diseases?|abnormalit|findings?|history|conditions?|problems?)/.test(keyAt(word, verb + 3))
        ? nothingAt(word, verb + 3)
        : undefined
    },
    finds: ['His medical ⟦history⟧ revealed no significant illness.'],
    leaves: ['His medical history revealed no gout.'],
  },
  {
    name: 'history/revealed',
    choose: (word) => {
      const { verb, next, left } = word
      return reports.has(keyAt(word, verb)) && verb === next && left.specified && keyAt(word, verb + 1) !== 'that'
        ? tell(word, verb + 1, sayingOf(word))
        : undefined
    },
    finds: ['Her medical ⟦history⟧ revealed hypothyroidism.'],
    leaves: ['Her medical history revealed that she had fallen.'],
  },
  {
    name: 'history/nothing-but',
    choose: (word) => {
      const first = nothing.has(keyAt(word, word.verb)) ? exceptionAt(word, word.verb + 1) : undefined
      return first === undefined ? undefined : tell(word, first, sayingOf(word))
    },
    finds: [
      'Her past ⟦history⟧ was unremarkable except for strabismus.',
      'His medical ⟦history⟧ was unremarkable with the exception of strabismus.',
    ],
    leaves: ['Her past history was unremarkable.'],
  },
  {
    name: 'history/unremarkable',
    choose: (word) => {
      const { verb, next } = word
      if (nothing.has(keyAt(word, verb)) && (verb > next || keyAt(word, verb) !== 'normal')) return nothingAt(word, verb)
      return keyAt(word, verb) === 'non' && contributory.test(keyAt(word, verb + 1)) ? nothingAt(word, verb + 1) : undefined
    },
    finds: ['Her obstetric ⟦history⟧ was uneventful.', 'The family ⟦history⟧ was non-contributory.'],
    leaves: ['Her medical history was notable for goitre.'],
  },
  {
    name: 'history/none',
    choose: (word) => {
      const { at, left } = word
      return left.negated && (left.specified || /^(?:medical|significant)$/.test(keyAt(word, at - 1))) && !goesOn(word)
        ? nothingAt(word, at)
        : undefined
    },
    finds: ['The boy had no relevant medical ⟦history⟧.'],
    leaves: ['No medical history was available.', 'She had no medical history that explained it.'],
  },
)

/** An item of a history that is named by "history of". */
interface Named {
  readonly text: Text
  readonly left: Left
  readonly draft: Draft
  readonly item: Range
}

/** Items of a history of which nobody says that it is past. */
export const complaintRefusals = refusalList<Named>({
  // What brings a patient: "a two-year history of abdominal pain".
  name: 'history/of-complaint',
  when: ({ text, left, draft, item }) => {
    const name = text.prose.text.slice(item.from, item.to)
    return (
      draft.rule === 'history-of' &&
      !left.specified &&
      draft.negated !== true &&
      complaints.test(name) &&
      !/\b(?:chronic|recurrent|postpartum|gastrointestinal|variceal)\b/i.test(name)
    )
  },
  finds: ['She had a six-year history of ⟦knee⟧ pain.'],
  leaves: ['She had a six-year history of knee osteoarthritis.', 'She had a past history of knee pain.'],
})

/** The items from a token on, each under what its words are about. */
function tell(
  { text, at, left, main }: HistoryWord,
  first: number,
  rule: string,
  options: { readonly negated?: boolean; readonly within?: boolean } = {},
): readonly Draft[] {
  if (main === 'social') return []
  const place = options.within ? 'within' : 'said'
  const negated = left.negated || options.negated === true
  const cue = cueOf(text, left, at)
  const told = toldFrom(text, first, { category: main, rule, place, negated, cue, ...(left.lasting && { duration: left.lasting }) })
  // "no personal or family history of cancer" denies it of both.
  return negated && main !== 'family' && left.categories.includes('family')
    ? [...told, ...toldFrom(text, first, { category: 'family', rule, place, negated, cue })]
    : told
}

/** Nothing in any of the histories that are named. */
function nothingAt({ text, left }: HistoryWord, last: number): readonly Draft[] {
  return left.categories
    .filter((category) => category !== 'social' && category !== 'allergy')
    .map((category) => ({ category, rule: 'unremarkable', unremarkable: true, cue: cueOf(text, left, last) }))
}

function cueOf(text: Text, { from }: Left, last: number): Range {
  return { from, to: text.tokens.tos[last] ?? from }
}

function sayingOf({ main }: HistoryWord): string {
  return main === 'family' ? 'family-history' : 'medical-history'
}

/** The token behind a label's colon or dash and a word like "otherwise". */
function labelEnd(word: HistoryWord): number | undefined {
  const { text, next, left } = word
  const isColon = keyAt(word, next) === ':'
  if (!isColon && !(isDashed(text, next) && left.specified)) return undefined
  const first = isColon ? next + 1 : next
  return hedges.has(keyAt(word, first)) ? first + 1 : first
}

/** Where an exception begins: "except for", "apart from", "with the exception of". */
function exceptionAt(word: HistoryWord, at: number): number | undefined {
  const isException = (i: number): boolean =>
    keyAt(word, i) === 'exception' || (keyAt(word, i) === 'the' && keyAt(word, i + 1) === 'exception')
  const behind = /^(?:except|apart|other|aside|besides)$/.test(keyAt(word, at))
    ? at + 1
    : /^with(?:out)?$/.test(keyAt(word, at)) && isException(at + 1)
      ? at + (keyAt(word, at + 1) === 'the' ? 3 : 2)
      : undefined
  return behind !== undefined && /^(?:for|from|than|of)$/.test(keyAt(word, behind)) ? behind + 1 : behind
}

/** Whether the history is only spoken of: "no family history was available", "no medical, surgical or family history". */
function goesOn(word: HistoryWord): boolean {
  const { at, next, verb } = word
  const behind = keyAt(word, next)
  return (
    /^(?:taking|available|taken|obtained|given|recorded|suggestive|suggesting|that|which|to)$/.test(behind) ||
    (/^(?:and|or|,)$/.test(behind) && [2, 3, 4, 5].some((step) => keyAt(word, at + step) === 'history')) ||
    (verb > next && /^(?:available|taken|obtained|given|recorded|known|provided)$/.test(keyAt(word, verb)))
  )
}

/** Whether somebody came with it: what he "presented with a history of" is the present illness. */
function isBrought(word: HistoryWord): boolean {
  const { before } = word.left
  for (let i = before; i > before - 9 && i >= 0; i--) {
    if (/^[,;]$/.test(keyAt(word, i))) return false
    if (coming.has(keyAt(word, i))) return true
  }
  return false
}

const having = words('had has have reported reports was denied denies denying')

/** Whether a verb before it makes the list what the sentence says: "he had a history of …". */
function isSaid(word: HistoryWord): boolean {
  let i = word.left.before
  while (/^(?:a|an|the|also|no|any|known|previously)$/.test(keyAt(word, i))) i--
  return having.has(keyAt(word, i))
}
