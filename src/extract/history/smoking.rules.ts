import { choiceList } from '../../core/rule/rule.js'
import { words } from '../../core/words.js'
import type { Draft, Quantity } from './finding.js'
import { nounOf, refused } from './habit.js'
import type { Lasting } from './lasting.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** A word of smoking in its sentence. */
export interface SmokingWord {
  readonly text: Text
  readonly at: number
  readonly word: string
  /** The token that refuses it: "denied". */
  readonly refusal: number | undefined
  /** What its clause says behind it. */
  readonly clause: string
  readonly quantity: Quantity | undefined
  readonly duration: Lasting | undefined
}

const smokerKinds = words(
  'current active chronic heavy lifelong life long occasional regular habitual moderate light cigarette tobacco ex former past previous never non not a an am been social daily lifetime term passive',
)
const nouns = words('smoking tobacco cigarette cigarettes pack')
const quitting = /^(?:quit|stopped|ceased|discontinued)$/

const keyAt = ({ text, at }: SmokingWord, step: number): string => wordAt(text, at + step)
const isSmoker = ({ word }: SmokingWord): boolean => word === 'smoker' || word === 'nonsmoker'
const nounRange = ({ text, at }: SmokingWord): Range =>
  nounOf(text, at, /^(?:smoking|tobacco|cigarette|cigarettes|use|abuse|consumption|habit|history|or|and|exposure)$/)
const draft = (item: Range, more: Partial<Draft> = {}): Draft => ({ category: 'social', rule: 'smoking', item, topic: 'smoking', ...more })
const amount = ({ quantity, duration }: SmokingWord): Partial<Draft> => ({ ...(quantity && { quantity }), ...(duration && { duration }) })
const isLabel = (said: SmokingWord): boolean =>
  said.word === 'smoking' && keyAt(said, 1) === ':' && (said.at === 0 || /^[;.]$/.test(keyAt(said, -1)))

/** What a word of smoking says of the patient, the first that fits. */
export const smokingRules = choiceList<SmokingWord, Draft>(
  {
    name: 'smoking/never-smoker',
    choose: (said) => {
      const { text, at, word, refusal } = said
      if (!isSmoker(said) || isPassive(said)) return undefined
      const { kinds, item } = smokerOf(said)
      const isNever = word === 'nonsmoker' || kinds.some((kind) => /^(?:never|non|not)$/.test(kind))
      if (!isNever && refusal === undefined) return undefined
      const cue = isNever ? at : (refusal ?? at)
      return draft(item, {
        negated: true,
        status: 'never',
        ...(cue < at && { cue: { from: text.tokens.froms[cue] ?? item.from, to: item.to } }),
      })
    },
    finds: ['The singer was a lifelong non-⟦smoker⟧.', 'Neither drinker nor ⟦smoker⟧, she ran daily.'],
    leaves: ['The singer was a smoker.'],
  },
  {
    name: 'smoking/smoker',
    choose: (said) => {
      if (!isSmoker(said) || isPassive(said)) return undefined
      const { kinds, item } = smokerOf(said)
      const isFormer = kinds.some((kind) => /^(?:ex|former|past|previous)$/.test(kind))
      return draft(item, { status: isFormer ? 'former' : 'current', ...amount(said) })
    },
    finds: ['The plumber was a heavy ⟦smoker⟧.', 'The nun was a former ⟦smoker⟧ (5 pack-years).'],
    leaves: ['She was a passive smoker.', 'The smoker’s lung was shown.', 'Smokers were excluded.'],
  },
  {
    name: 'smoking/does-not-smoke',
    choose: ({ text, at, word, refusal }) =>
      /^smoke[ds]?$/.test(word) && refusal !== undefined
        ? refused(text, 'smoking', rangeOf(text, refusal, at + 1), refusal, 'never')
        : undefined,
    finds: ['The farmer has never ⟦smoked⟧.', 'She did not ⟦smoke⟧.'],
    leaves: ['The farmer smoked for years.'],
  },
  {
    name: 'smoking/smokes',
    choose: (said) => {
      const { text, at, word, clause, quantity } = said
      if (!/^smoke[ds]$/.test(word) || /^(?:cannabis|marijuana|salmon|meat|fish|crack|of|from)$/.test(keyAt(said, 1))) return undefined
      const isHabit =
        /^\s(?:for|since|until|heavily|cigarettes|tobacco|regularly|occasionally|daily|and|up\sto)\b/.test(clause) || clause.trim() === ''
      if (word === 'smoked' && !quantity && !isHabit) return undefined
      const isFormer =
        /^(?:had|previously|formerly)$/.test(keyAt(said, -1)) || /\buntil\b|\bquit\b|\bstopped\b|\byears\sago\b/i.test(clause)
      return draft(rangeOf(text, at, at + 1), { status: isFormer ? 'former' : 'current', ...amount(said) })
    },
    finds: ['The tailor ⟦smokes⟧ ten cigarettes a day.', 'She ⟦smoked⟧ until 2015.'],
    leaves: ['The tailor smoked herring.', 'He smoked in the ward.', 'The tailor never smoked.'],
  },
  {
    name: 'smoking/refused',
    choose: (said) =>
      nouns.has(said.word) && said.refusal !== undefined
        ? refused(said.text, 'smoking', nounRange(said), said.refusal, 'never')
        : undefined,
    finds: ['She denied ⟦smoking⟧.', 'There was no ⟦tobacco⟧ use.'],
    leaves: ['She admitted smoking.'],
  },
  {
    name: 'smoking/had-been-smoking',
    choose: (said) =>
      said.word === 'smoking' && keyAt(said, -1) === 'been' && /^(?:had|has)$/.test(keyAt(said, -2)) && (said.duration ?? said.quantity)
        ? draft(nounRange(said), { status: 'current', ...amount(said) })
        : undefined,
    finds: ['She had been ⟦smoking⟧ for 12 years.'],
    leaves: ['She had been smoking outside.'],
  },
  {
    name: 'smoking/pack-years',
    choose: (said) => {
      const { word, at, quantity } = said
      return word === 'pack' &&
        ![2, 3, 4].some((step) => keyAt(said, step) === 'smoking') &&
        quantity &&
        /^years?/.test(keyAt(said, 1)) &&
        at > 0
        ? draft({ from: quantity.from, to: quantity.to }, { quantity })
        : undefined
    },
    finds: ['He had accumulated 25 ⟦pack⟧-years.'],
    leaves: ['A cold pack was applied.'],
  },
  {
    name: 'smoking/quit',
    choose: (said) => {
      const { text, at, word, clause } = said
      if (!nouns.has(word) || word === 'pack') return undefined
      const first = keyAt(said, -1) === 'cigarette' ? at - 2 : at - 1
      if (!quitting.test(wordAt(text, first))) return undefined
      const isPast =
        /^(?:had|previously)$/.test(wordAt(text, first - 1)) ||
        /\b(?:years?|months?)\s(?:ago|earlier|before|previously)\b|\bat\s(?:the\s)?age\b|\bin\s(?:19|20)\d\d\b/i.test(clause)
      return isPast ? draft(rangeOf(text, first, at + 1), { status: 'former', ...amount(said) }) : undefined
    },
    finds: ['The pilot had stopped ⟦smoking⟧.', 'She quit ⟦tobacco⟧ six years ago.'],
    leaves: ['The pilot stopped smoking on admission.'],
  },
  {
    name: 'smoking/label-of-none',
    choose: (said) =>
      isLabel(said) && /^(?:no|never|none|denied|non)$/.test(keyAt(said, 2))
        ? draft(nounRange(said), { negated: true, status: 'never', cue: rangeOf(said.text, said.at, said.at + 3) })
        : undefined,
    finds: ['He rows; ⟦smoking⟧: never.'],
    leaves: ['He rows; smoking: 15 pack-years.'],
  },
  {
    name: 'smoking/amount',
    choose: (said) =>
      said.word === 'smoking' &&
      said.quantity &&
      (isLabel(said) ||
        keyAt(said, 1) === 'history' ||
        (keyAt(said, -1) === 'cigarette' && keyAt(said, -2) === 'of') ||
        keyAt(said, 1) === '(' ||
        /^(?:of|included|includes|was|for)$/.test(keyAt(said, -1)) ||
        /^(?:was|were|,)$/.test(keyAt(said, 1)))
        ? draft(nounRange(said), amount(said))
        : undefined,
    finds: ['Her ⟦smoking⟧ history was 15 pack-years.', 'He rows; ⟦smoking⟧: 15 pack-years.'],
    leaves: ['Smoking was discouraged.'],
  },
  {
    name: 'smoking/history-of',
    choose: (said) =>
      said.word === 'smoking' && keyAt(said, -1) === 'of' && keyAt(said, -2) === 'history'
        ? draft(nounRange(said), amount(said))
        : undefined,
    finds: ['He was admitted for cough with a history of ⟦smoking⟧.'],
    leaves: ['The effects of smoking were explained.'],
  },
)

/** The kinds before "smoker", and the words that name one. */
function smokerOf({ text, at }: SmokingWord): { readonly kinds: readonly string[]; readonly item: Range } {
  let i = at - 1
  while (smokerKinds.has(wordAt(text, i))) i--
  const kinds = text.tokens.keys.slice(i + 1, at)
  const nth = kinds.findIndex((kind) => !/^(?:a|an|been|am)$/.test(kind))
  return { kinds, item: rangeOf(text, nth < 0 ? at : i + 1 + nth, at + 1) }
}

function isPassive(said: SmokingWord): boolean {
  return smokerOf(said).kinds.includes('passive') || /^(?:s|smokers)$/.test(keyAt(said, 1))
}
