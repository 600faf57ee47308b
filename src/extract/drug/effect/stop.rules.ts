import { refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { MedicineEvent } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'
import data from './no-reasons.json' with { type: 'json' }
import type { Phrase } from './phrase.js'

/** A medicine that was stopped, reduced or switched. */
interface Stopped {
  readonly mention: Mention
  readonly event: MedicineEvent
  readonly tokens: Tokens
}

const held = words('withheld held omitted')

/** Ends of a medicine whose reason is no harm of it. */
export const stopRefusals = refusalList<Stopped>(
  {
    name: 'harm/of-no-stop',
    when: ({ event }) => !/^(?:stop|decrease|switch|missed)$/.test(event.type),
    finds: ['⟦Prednisolone⟧ was started because of vomiting.'],
    leaves: ['⟦Prednisolone⟧ was stopped because of vomiting.'],
  },
  {
    // What speaks against it, not what it did.
    name: 'harm/of-holding-back',
    when: ({ event, tokens: { keys } }) => held.has(keys[event.first] ?? ''),
    finds: ['⟦Enoxaparin⟧ was withheld because of thrombocytopenia.'],
    leaves: ['⟦Enoxaparin⟧ was stopped because of thrombocytopenia.'],
  },
  {
    // "switched to Y because of", "Y replaced X because of": the one that was left brought it about.
    name: 'harm/of-what-came-instead',
    when: ({ mention, event, tokens: { keys } }) =>
      event.type === 'switch' &&
      mention.first > event.first !==
        (keys[event.first] === 'replaced' && !/^(?:was|were|been|be|is|are)$/.test(keys[event.first - 1] ?? '')),
    finds: ['He was switched to ⟦pregabalin⟧ because of drowsiness.'],
    leaves: ['⟦Gabapentin⟧ was switched to pregabalin because of drowsiness.'],
  },
)

const noReasons: ReadonlySet<string> = new Set(data.entries)

/** Reasons to stop a medicine that are no harm of it. */
export const reasonRefusals = refusalList<{ readonly phrase: Phrase; readonly tokens: Tokens }>({
  name: 'harm/reason-without-harm',
  when: ({ phrase, tokens: { keys } }) => noReasons.has(keys[phrase.first] ?? ''),
  finds: ['Voriconazole was stopped because of ⟦financial constraints⟧.'],
  leaves: ['Voriconazole was stopped because of ⟦visual hallucinations⟧.'],
})
