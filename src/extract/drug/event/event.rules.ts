import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Mention } from '../name/recognise.js'
import { isActive, isAddedTo, isNewSubject, isOfLastOnly, isOtherClause } from './clause.js'
import type { EventType, MedicineEvent } from './verb.js'
import { auxiliaries, isBare } from './verb.js'

/** How far the way from a name to its verb has come. */
export interface Way {
  readonly mention: Mention
  readonly at: StretchAt
  readonly tokens: Tokens
  /** The token that it has come to. */
  readonly token: number
  /** "was", "has been" stood on the way. */
  readonly auxiliary: boolean
  /** Nothing but "dose", "therapy", "and" and marks. */
  readonly plain: boolean
  /** Other names stood on the way. */
  readonly crossed: number
}

const keyOf = ({ tokens, token }: Way): string => tokens.keys[token] ?? ''

/** Where the way from a name to its verb ends: what follows is said of something else. */
export const reachEnds = refusalList<Way>(
  {
    name: 'event/of-person-behind-list',
    when: (way) => way.crossed > 0 && /^(?:which|who|having)$/.test(keyOf(way)),
    finds: ['She had been given amiodarone and digoxin, ⟦which⟧ was stopped.'],
    leaves: ['She had been given digoxin, which was stopped.'],
  },
  {
    name: 'event/of-other-subject',
    when: (way) => way.auxiliary && keyOf(way) === 'and' && isNewSubject(way.tokens.keys, way.token + 1),
    finds: ['Tranexamic acid was given ⟦and⟧ the bleeding stopped.'],
    leaves: ['Tranexamic acid was given and stopped.', 'Tranexamic acid was given and the dose reduced.'],
  },
  {
    name: 'event/of-last-of-list',
    when: ({ mention, at, tokens, token, crossed }) =>
      crossed > 0 && tokens.keys[token] === 'was' && isOfLastOnly(mention, token, at, tokens.keys),
    finds: ['Aspirin 100 mg and ticagrelor 90 mg ⟦was⟧ stopped.'],
    leaves: ['Aspirin 100 mg and ticagrelor 90 mg were stopped.', 'Treatment with aspirin 100 mg and ticagrelor 90 mg was stopped.'],
  },
)

interface VerbBehind extends Way {
  readonly denied: boolean
}

/** Verbs behind a name that are not the one that tells of it; the way goes on. */
export const behindRefusals = refusalList<VerbBehind>(
  {
    name: 'event/beside-a-noun',
    when: ({ tokens: { keys }, token }) => {
      const before = keys[token - 1] ?? ''
      const head = /ly$/.test(before) ? (keys[token - 2] ?? '') : before
      return /^(?:a|an|the|of|due|with|in|for|by|from|to)$/.test(head) && !(head === 'to' && keys[token + 1] === 'to')
    },
    finds: ['Methotrexate was given with a ⟦reduced⟧ schedule.'],
    leaves: ['Methotrexate was reduced.'],
  },
  {
    name: 'event/noun-of-something-else',
    when: ({ tokens: { keys }, token }) => /(?:ing|ion)$/.test(keys[token] ?? ''),
    finds: ['Sotalol was working, ⟦continuing⟧ for years.'],
    leaves: ['Sotalol was interrupted.'],
  },
  {
    // "X lowered the pressure", "X led to increased thirst".
    name: 'event/did-something',
    when: ({ at, tokens: { keys }, token, auxiliary, plain, denied }) =>
      !auxiliary && (!isBare(keys[token] ?? '') || !(plain || denied) || isActive(keys, token, at)),
    finds: ['Labetalol ⟦lowered⟧ the blood pressure.', 'Labetalol kept her pressure ⟦reduced⟧.'],
    leaves: ['Labetalol, lowered to 100 mg, was kept.', 'Labetalol was lowered.'],
  },
)

/** A verb before a name. */
interface VerbBefore {
  readonly mention: Mention
  readonly at: StretchAt
  readonly tokens: Tokens
  readonly token: number
  readonly type: EventType
  /** Other words stand between. */
  readonly far: boolean
}

const between = ({ tokens: { keys }, token, mention }: VerbBefore): readonly string[] => keys.slice(token + 1, mention.first)
const changes = words('increase decrease stop')

/** Verbs before a name that do not tell of it. */
export const beforeRefusals = refusalList<VerbBefore>(
  {
    name: 'event/of-clause-before',
    when: ({ tokens: { keys }, token, mention }) => auxiliaries.has(keys[token - 1] ?? '') && isOtherClause(keys, token, mention.first),
    finds: ['The catheter was ⟦replaced⟧, and she was given daptomycin.'],
    leaves: ['The catheter was removed, and she was started on daptomycin.'],
  },
  {
    name: 'event/of-exposure',
    when: (verb) => between(verb).includes('exposure'),
    finds: ['Because of ⟦increased⟧ exposure to tacrolimus she was ill.'],
    leaves: ['We increased tacrolimus.'],
  },
  {
    name: 'event/brought-about-by',
    when: (verb) => changes.has(verb.type) && between(verb).includes('by'),
    finds: ['The ⟦reduction⟧ in platelets by heparin was abrupt.'],
    leaves: ['The reduction of heparin was abrupt.'],
  },
  {
    name: 'event/continuation-without-of',
    when: ({ tokens: { keys }, token }) => keys[token] === 'continuation' && keys[token + 1] !== 'of',
    finds: ['For ⟦continuation⟧ therapy rifampicin was chosen.'],
    leaves: ['We advised continuation of rifampicin.'],
  },
  {
    name: 'event/in-addition',
    when: ({ tokens: { keys }, token }) => keys[token] === 'addition' && keys[token - 1] === 'in',
    finds: ['In ⟦addition⟧ oral insulin was on her list.'],
    leaves: ['The addition of insulin was discussed.'],
  },
  {
    name: 'event/of-clause-with-ing',
    when: (verb) => {
      const { keys } = verb.tokens
      return (
        verb.far &&
        /ing$/.test(keys[verb.token] ?? '') &&
        !/^(?:to|on|from)$/.test(keys[verb.token + 1] ?? '') &&
        keys.slice(verb.token, verb.mention.first).includes(',')
      )
    },
    finds: ['After ⟦resuming⟧ feeds, octreotide was given.'],
    leaves: ['After resuming octreotide, feeds were given.'],
  },
  {
    name: 'event/added-to-it',
    when: ({ mention, at, tokens: { keys }, token }) =>
      /^add(?:ed|ing|ition)$/.test(keys[token] ?? '') && isAddedTo(token, mention, at, keys),
    finds: ['We ⟦added⟧ a diuretic to bisoprolol.'],
    leaves: ['We added bisoprolol.'],
  },
  {
    // "Y was stopped and X"
    name: 'event/of-name-before',
    when: ({ at, tokens: { keys }, token }) =>
      !/^(?:on|to|with|by|for)$/.test(keys[token + 1] ?? '') &&
      ((at(token - 1)?.named === true && /^(?:and|but|,)$/.test(keys[token + 1] ?? '')) ||
        (auxiliaries.has(keys[token - 1] ?? '') && [2, 3, 4].some((back) => at(token - back)?.named))),
    finds: ['Amlodipine was ⟦stopped⟧ and ramipril considered.', 'Amlodipine ⟦stopped⟧ and ramipril 5 mg given.'],
    leaves: ['He was started on ramipril.', 'Amlodipine was switched to ramipril.'],
  },
)

/** What stands behind a name: the verb that tells of it, left out where the sentence says that it did not happen. */
export interface Behind {
  readonly event?: MedicineEvent
  /** Another name stands between. */
  readonly crossed: boolean
}

/** What stands before a name and behind it. */
interface Around {
  readonly mention: Mention
  readonly at: StretchAt
  readonly tokens: Tokens
  readonly behind?: Behind
  readonly before?: MedicineEvent
}

/** Which of two verbs tells of a name: the one before it, or the one behind it. */
export const eventChoices = choiceList<Around, 'before' | 'behind' | 'none'>(
  {
    name: 'event/has-clause-of-its-own',
    choose: (around) =>
      around.before && !around.behind && isSubject(around) && !isNominal(around.tokens.keys[around.before.first] ?? '')
        ? 'none'
        : undefined,
    finds: ['Warfarin was replaced by apixaban and ⟦ramipril⟧ 5 mg was given.'],
    leaves: ['Warfarin was replaced by ⟦apixaban⟧.', 'After discontinuation of ⟦ramipril⟧ 5 mg was given.'],
  },
  {
    name: 'event/before-alone',
    choose: ({ before, behind }) => (before && !behind ? 'before' : undefined),
    finds: ['He was started on ⟦apixaban⟧.'],
    leaves: ['⟦Apixaban⟧ was stopped.'],
  },
  {
    name: 'event/before-titrated',
    choose: ({ tokens, before, behind }) =>
      before && behind?.event && /^titrat/.test(tokens.keys[behind.event.first] ?? '') ? 'before' : undefined,
    finds: ['He was initiated on ⟦sertraline⟧ titrated to 100 mg.'],
    leaves: ['⟦Sertraline⟧ was titrated to 100 mg.'],
  },
  {
    name: 'event/before-rather-than-far',
    choose: ({ mention, at, before, behind }) =>
      before && behind && (behind.crossed || (behind.event && wordsBetween(mention, behind.event.first, at) > 3)) ? 'before' : undefined,
    finds: ['After stopping ⟦azathioprine⟧, prednisolone and mesalazine were increased.'],
    leaves: ['The withdrawal of ⟦azathioprine⟧ was continued.'],
  },
  {
    name: 'event/behind',
    choose: ({ behind }) => (behind ? 'behind' : undefined),
    finds: ['⟦Azathioprine⟧ was stopped.'],
    leaves: ['We stopped ⟦azathioprine⟧.'],
  },
)

/** Words between a name and a token, without what is said of its dose and times. */
function wordsBetween({ last }: Mention, token: number, at: StretchAt): number {
  let count = 0
  for (let i = last; i < token; i++) {
    const stretch = at(i)
    if (stretch) i = stretch.last - 1
    else count++
  }
  return count
}

/** Whether the name has a clause of its own: "was replaced by X, and Y 10 mg was given". */
function isSubject({ mention: { last }, at, tokens: { keys } }: Around): boolean {
  let i = last
  for (let stretch = at(i); stretch && !stretch.named; stretch = at(i)) i = stretch.last
  return /^(?:was|were)$/.test(keys[i] ?? '')
}

function isNominal(word: string): boolean {
  return /(?:ion|al|ing|ment|taper)$/.test(word)
}
