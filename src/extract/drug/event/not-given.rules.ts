import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Reach } from '../../../core/rule/row.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Mention } from '../name/recognise.js'
import type { MedicineEvent } from './verb.js'

export type Reason = 'refused' | 'allergy' | 'non-adherence' | 'withheld' | 'considered'

/** Why it was not given, and the words that say so. */
export interface Said extends Reach {
  readonly reason: Reason
}

/** How far the way behind a name has come that may say that it was not given. */
export interface WayBehind {
  readonly keys: readonly string[]
  readonly token: number
  readonly named: number
  /** "was", "had been" stood on the way. */
  readonly auxiliary: boolean
  /** "not", "never" stood on the way. */
  readonly negated: boolean
}

const withheld = words(
  'withheld avoided declined refused rejected considered offered proposed postponed planned contraindicated contra unsuitable unavailable requested forbidden forbade prohibited',
)
const given = words(
  'given used required needed started restarted resumed reintroduced tried offered advised taken administered prescribed added available considered initiated introduced indicated tolerated received attempted repeated recommended necessary continued transfused infused injected ordered obtained',
)
/** Words after which nothing says that it was given. */
const unsettled = words('considered offered proposed planned')
const refused = words('refused declined')
const offered = words('offered proposed considered advised recommended but and was were')

/** Words behind a name that say that it was not given. */
export const notGivenBehind = choiceList<WayBehind, Said>(
  {
    name: 'not-given/as-another-was',
    choose: ({ keys, token, named }) =>
      token === named + 1 && keys[token] === 'not' && /^(?:was|were)$/.test(keys[named] ?? '') && /^[.;]$/.test(keys[token + 1] ?? '.')
        ? { reason: 'withheld', first: token, last: token + 1 }
        : undefined,
    finds: ['Dobutamine was required; milrinone was ⟦not⟧.'],
    leaves: ['Dobutamine was not harmful.'],
  },
  {
    name: 'not-given/in-reserve',
    choose: ({ keys, token, auxiliary, negated }) =>
      auxiliary &&
      /^(?:in|of)$/.test(keys[token - 1] ?? '') &&
      (keys[token] === 'reserve' || (keys[token] === 'stock' && (negated || keys[token - 1] === 'of')))
        ? { reason: 'withheld', first: token, last: token + 1 }
        : undefined,
    finds: ['Colistin was kept in ⟦reserve⟧.', 'Fomepizole was out of ⟦stock⟧.', 'Fomepizole was not in ⟦stock⟧.'],
    leaves: ['Colistin was given because the respiratory reserve fell.', 'Fomepizole was in stock.'],
  },
  {
    name: 'not-given/kept-ready',
    choose: ({ keys, token, auxiliary }) =>
      auxiliary &&
      /^(?:ready|available|handy|standby)$/.test(keys[token] ?? '') &&
      /^(?:kept|held|made|on|put)$/.test(keys[token - 1] ?? '')
        ? { reason: 'considered', first: token - 1, last: token + 1 }
        : undefined,
    finds: ['Dantrolene was kept ⟦ready⟧.', 'Dantrolene was on ⟦standby⟧.'],
    leaves: ['Dantrolene was given once the line was ready.'],
  },
  {
    name: 'not-given/withheld',
    choose: ({ keys, token, auxiliary }) => {
      if (!auxiliary || !withheld.has(keys[token] ?? '')) return undefined
      const at = refusedFrom(keys, token)
      return {
        reason: at !== undefined ? 'refused' : unsettled.has(keys[token] ?? '') ? 'considered' : 'withheld',
        first: token,
        last: (at ?? token) + 1,
      }
    },
    finds: [
      'Thrombolysis with alteplase was ⟦contraindicated⟧.',
      'Risperidone was ⟦offered⟧ but declined.',
      'Mirtazapine was ⟦considered⟧.',
    ],
    leaves: ['Alteplase was infused.', 'Refused risperidone was noted.'],
  },
  {
    name: 'not-given/negated',
    choose: ({ keys, token, negated }) =>
      negated && given.has(keys[token] ?? '') ? { reason: 'withheld', first: token, last: token + 1 } : undefined,
    finds: ['Dexamethasone was not ⟦given⟧.', 'Rituximab has never been ⟦tried⟧.'],
    leaves: ['Dexamethasone was given.', 'Rituximab was not stopped although it was tried again.'],
  },
)

/** Where "declined" or "offered but declined" says that the patient did not want it. */
function refusedFrom(keys: readonly string[], at: number): number | undefined {
  for (let i = at; i < at + 4; i++) {
    if (refused.has(keys[i] ?? '')) return i
    if (!offered.has(keys[i] ?? '')) return undefined
  }
  return undefined
}

/** A name in its sentence. */
interface Named {
  readonly mention: Mention
  readonly tokens: Tokens
}

const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/
const refusing = words('refused refusing declined declining')
const stops = words('. ; but received')
const leadsToName = words(
  'the any further more additional other use administration of doses dose a an all giving using on with oral intravenous treatment therapy',
)

/** The nearest of the five tokens before a name that is so. */
function before({ mention: { first }, tokens: { keys } }: Named, is: (at: number) => boolean): number | undefined {
  for (let at = first - 1; at >= first - 5 && at >= 0 && !stops.has(keys[at] ?? ''); at--) if (is(at)) return at
  return undefined
}

/** What the sentence says of a patient who does not take it. */
export const notTaken = choiceList<Named, Said>(
  {
    name: 'not-given/allergy-behind',
    choose: ({ mention: { last }, tokens: { keys } }) =>
      allergies.test(keys[last] ?? '') ? { reason: 'allergy', first: last, last: last + 1 } : undefined,
    finds: ['He reported a ⟦penicillin⟧ allergy.'],
    leaves: ['He reported ⟦penicillin⟧ use.'],
  },
  {
    name: 'not-given/refused',
    choose: (named) => {
      const at = before(named, (i) => refusing.has(named.tokens.keys[i] ?? ''))
      return at === undefined ? undefined : { reason: 'refused', first: at, last: at + 1 }
    },
    finds: ['She refused further ⟦interferon beta⟧.'],
    leaves: ['She refused surgery but ⟦interferon beta⟧ was given.', 'She refused; ⟦interferon beta⟧ was given later.'],
  },
  {
    // "we avoided administration of X"
    name: 'not-given/avoided',
    choose: (named) => {
      const { keys } = named.tokens
      const at = before(named, (i) => /^(?:avoid|avoided|avoiding|avoidance|withheld|withholding|omitted)$/.test(keys[i] ?? ''))
      if (at === undefined || !keys.slice(at + 1, named.mention.first).every((key) => leadsToName.has(key))) return undefined
      return { reason: 'withheld', first: at, last: at + 1 }
    },
    finds: ['We avoided the use of ⟦succinylcholine⟧.', 'Avoidance of further ⟦gentamicin⟧ was advised.'],
    leaves: ['Surgery was avoided when ⟦succinylcholine⟧ was given.', 'To avoid seizures on ⟦gentamicin⟧ she slept.'],
  },
  {
    // "No further X", "no more doses of X"
    name: 'not-given/no-further',
    choose: ({ mention: { first }, tokens: { keys } }) => {
      let at = first - 1
      while (at > 0 && leadsToName.has(keys[at] ?? '')) at--
      return keys[at] === 'no' && /^(?:further|more|additional|other)$/.test(keys[at + 1] ?? '')
        ? { reason: 'withheld', first: at, last: at + 2 }
        : undefined
    },
    finds: ['No further ⟦abciximab⟧ was given.', 'No more doses of ⟦abciximab⟧ were needed.'],
    leaves: ['No bleeding on ⟦abciximab⟧ was seen.', 'No one gave further ⟦abciximab⟧.'],
  },
  {
    // "Anticoagulants: none", "Metformin - HOLD until seen"
    name: 'not-given/as-entry',
    choose: ({ mention: { first, last }, tokens: { keys, froms, tos } }) => {
      if (first > 2) return undefined
      const at = keys[last] === ':' ? last + 1 : last
      const said = keys[at] ?? ''
      const isEntry = at > last || (froms[at] ?? 0) - (tos[last - 1] ?? 0) > 1
      if (!isEntry || !/^(?:[.,;(]|until|for|before|pending|today|now)$/.test(keys[at + 1] ?? '.')) return undefined
      if (/^(?:hold|held|withheld)$/.test(said)) return { reason: 'withheld', first: at, last: at + 1 }
      return at > last && /^(?:no|none|nil|never|denied|denies)$/.test(said) ? { reason: 'withheld', first: at, last: at + 1 } : undefined
    },
    finds: ['⟦Anticoagulants⟧: none.', '2. ⟦Metformin⟧ - HOLD until the scan.'],
    leaves: ['⟦Anticoagulants⟧: no longer than a week.', '⟦Metformin⟧ held the glucose.'],
  },
  {
    name: 'not-given/allergic-to',
    choose: (named) => {
      const { keys } = named.tokens
      const at = before(named, (i) => allergies.test(keys[i] ?? '') && /^(?:to|with)$/.test(keys[i + 1] ?? ''))
      return at === undefined ? undefined : { reason: 'allergy', first: at, last: at + 1 }
    },
    finds: ['She was allergic to ⟦penicillin⟧.', 'There was an intolerance to oral ⟦iron⟧.'],
    leaves: ['Her allergic rhinitis was treated with ⟦loratadine⟧.'],
  },
  {
    name: 'not-given/non-adherent',
    choose: (named) => {
      const { keys } = named.tokens
      const at = before(
        named,
        (i) => /^(?:non)?(?:compliant|adherent|compliance|adherence)$/.test(keys[i] ?? '') && /^(?:to|with)$/.test(keys[i + 1] ?? ''),
      )
      if (at === undefined) return undefined
      const negated = /^(?:non|not|poorly)$/.test(keys[at - 1] ?? '')
      return negated || (keys[at] ?? '').startsWith('non')
        ? { reason: 'non-adherence', first: negated ? at - 1 : at, last: at + 1 }
        : undefined
    },
    finds: ['He was non-adherent to ⟦tenofovir⟧.', 'He was nonadherent to ⟦tenofovir⟧.'],
    leaves: ['He was adherent to ⟦tenofovir⟧.'],
  },
)

/** A name, what was done with it, and the sentence. */
interface Done extends Named {
  readonly event: MedicineEvent
}

const open = words(
  'no nor neither not never without if unless until would could should might may can will planned considered whether before instead avoid avoided',
)

/** What leaves it open whether a thing was done that a sentence tells of: "would have been started". */
export const openEvents = refusalList<Done>(
  {
    name: 'event/not-told-as-done',
    when: ({ mention: { last }, event, tokens: { keys } }) =>
      event.first < last ||
      !/^(?:start|stop|increase|decrease|continue|switch)$/.test(event.type) ||
      !/^(?:was|were|been|[a-z]{3,}ly)$/.test(keys[event.first - 1] ?? ''),
    finds: ['We stopped ⟦warfarin⟧.', '⟦Warfarin⟧ stopped, he bled.'],
    leaves: ['⟦Warfarin⟧ was stopped.'],
  },
  {
    name: 'event/held-for-now',
    when: ({ event, tokens: { keys } }) => /^(?:withheld|held|omitted)$/.test(keys[event.first] ?? ''),
    finds: ['⟦Warfarin⟧ was held.'],
    leaves: ['⟦Warfarin⟧ was stopped.'],
  },
  {
    name: 'event/left-open',
    when: ({ mention: { first }, event, tokens: { keys } }) => {
      for (let i = event.first - 1; i >= 0; i--) {
        const key = keys[i] ?? ''
        if (i < first && (key === ',' || key === ';')) return keys.slice(0, i).some((word) => /^(?:no|nor|neither|if)$/.test(word))
        if (open.has(key)) return true
      }
      return false
    },
    finds: ['⟦Ganciclovir⟧ would have been started.', 'If the load rises, ⟦ganciclovir⟧ was promptly started.'],
    leaves: ['⟦Ganciclovir⟧ was started.', 'Without delay, ⟦ganciclovir⟧ was started.'],
  },
)
