import { behind, ahead, seq, word } from '../../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { EventType } from './verb.js'

/** What words tell of a medicine, and how many words before the last of them tell it too. */
export interface VerbPhrase {
  readonly type: EventType
  readonly before: number
}

const poor = words('non not poor poorly inadequate incomplete irregular erratic inconsistent partial')
const uneven = words('irregular erratic inconsistent')
const ran = words('ran run running')
const raised = ['increased', 'increasing', 'increase', 'escalated', 'escalation', 'titrated', 'raised', 'intensified'] as const

const isAfter = (set: ReadonlySet<string>) => behind<Tokens>(({ keys }, at) => set.has(keys[at] ?? ''))

/** Words that tell only together what was done with a medicine. */
export const verbPhrases = ruleList<Tokens, undefined, VerbPhrase>(
  {
    name: 'event/ran-out',
    pattern: seq(isAfter(ran), word('out'), ahead(word('of'))),
    read: () => ({ type: 'missed', before: 1 }),
    finds: ['She ran ⟦out⟧ of hydrocortisone.'],
    leaves: ['Out of caution hydrocortisone was started.', 'Apixaban was left out of the plan.'],
  },
  {
    name: 'event/poor-adherence',
    pattern: seq(isAfter(poor), word('compliance', 'adherence', 'compliant', 'adherent')),
    read: () => ({ type: 'missed', before: 1 }),
    finds: ['There was poor ⟦adherence⟧ to levothyroxine.', 'He was not ⟦compliant⟧ with lithium.'],
    leaves: ['There was good adherence to levothyroxine.'],
  },
  {
    name: 'event/irregular-intake',
    pattern: seq(isAfter(uneven), word('intake', 'use')),
    read: () => ({ type: 'missed', before: 1 }),
    finds: ['He admitted an irregular ⟦use⟧ of carbimazole.'],
    leaves: ['He admitted the daily use of carbimazole.'],
  },
  {
    name: 'event/de-escalated',
    pattern: seq(isAfter(words('de')), word(...raised)),
    read: () => ({ type: 'switch', before: 0 }),
    finds: ['Meropenem was de-⟦escalated⟧ on day 4.'],
    leaves: ['Meropenem was escalated on day 4.'],
  },
  {
    name: 'event/down-titrated',
    pattern: seq(isAfter(words('down')), word(...raised)),
    read: () => ({ type: 'decrease', before: 0 }),
    finds: ['Clozapine was down-⟦titrated⟧ over a month.'],
    leaves: ['Clozapine was titrated over a month.'],
  },
)

/** A verb in its sentence, before anybody has said that it tells of a medicine. */
interface Verb {
  readonly keys: readonly string[]
  readonly at: number
  readonly type: EventType
}

/** Where patients are moved and rhythms are brought: "shifted to the ward", "converted to sinus rhythm". */
const places = words(
  'ward icu nicu picu ccu intensive coronary home sinus normal hospital outpatient operating open laparotomy theatre another tertiary general rehabilitation hospice',
)
const determiners = words('the a an his her our')
const beforeHeld = words('was were be been being is are temporarily then also initially')

/** Verbs of a medicine's course that tell of something else. */
export const verbRefusals = refusalList<Verb>(
  {
    name: 'event/of-patient-moved',
    when: ({ keys, at, type }) =>
      type === 'switch' && keys[at + 1] === 'to' && places.has(keys[determiners.has(keys[at + 2] ?? '') ? at + 3 : at + 2] ?? ''),
    finds: ['He was given ceftriaxone and ⟦shifted⟧ to the ward.', 'After amiodarone he ⟦converted⟧ to sinus rhythm.'],
    leaves: ['He was given ceftriaxone and shifted to linezolid.'],
  },
  {
    // "was held", but not "has held the disease stable", "was held in reserve".
    name: 'event/of-holding',
    when: ({ keys, at }) => keys[at] === 'held' && (!beforeHeld.has(keys[at - 1] ?? '') || /^(?:in|back)$/.test(keys[at + 1] ?? '')),
    finds: ['Octreotide has ⟦held⟧ the tumour stable.', 'Colistin was ⟦held⟧ in reserve.'],
    leaves: ['Metformin was held before the scan.'],
  },
  {
    name: 'event/of-anaesthesia-maintained',
    when: ({ keys, at }) =>
      keys[at] === 'maintained' && keys.slice(Math.max(0, at - 30), at).some((key) => /^(?:ana?esth|sedat)/.test(key)),
    finds: ['Anaesthesia was induced with propofol and ⟦maintained⟧ with sevoflurane.'],
    leaves: ['The remission was maintained with azathioprine.'],
  },
)
