import type { Hit } from '../../../core/lexicon.js'
import { refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'

export interface RouteEntry {
  readonly id: string
  readonly name?: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
  /** A device or a verb that stands for a route: "infusion", "inhaler". */
  readonly implied: boolean
}

/** Words of the route lexicon in their text, before anybody has said that they are a route. */
interface Candidate {
  readonly tokens: Tokens
  readonly hit: Hit<RouteEntry>
}

const before = ({ tokens, hit }: Candidate): string => tokens.keys[hit.first - 1] ?? ''
const after = ({ tokens, hit }: Candidate): string => tokens.keys[hit.last] ?? ''

const ofBody =
  /^(?:nutrition|feeds?|feeding|diet|hygiene|cavity|mucosa[le]?|ulcers?|ulcerations?|lesions?|candidiasis|thrush|temperature|tampons?|tamponade|packing|congestion|polyps?|polyposis|obstruction|septum|discharge|bleeding|bleed|swabs?|biops(?:y|ies)|examination|exam|tone|delivery|birth|cannulation|involvement|secretions?|flaring|prolapse|surgery|operation|cancer|carcinoma|intubation|passages?|cavities|airways?|region|symptoms|intake)$/
const device = /^(?:tube|mask|facemask|cannula|prongs)$/
const through = /^(?:via|through|by|over|with|on|using|per|from|into|down|in)$/

/** Words of the route lexicon that tell no way of administration. */
export const routeRefusals = refusalList<Candidate>(
  {
    name: 'route/of-stage',
    when: (candidate) => /^(?:stage|grade|class|type|factor|phase|figure|table|nyha|cranial|group)$/.test(before(candidate)),
    finds: ['For stage ⟦IV⟧ melanoma he received nivolumab.', 'In NYHA class ⟦IV⟧ bisoprolol was started.'],
    leaves: ['He received ⟦IV⟧ ceftriaxone.'],
  },
  {
    name: 'route/of-body',
    when: (candidate) => ofBody.test(after(candidate)),
    finds: ['She took nystatin for the ⟦oral⟧ ulcers.'],
    leaves: ['She took ⟦oral⟧ nystatin for the ulcers.'],
  },
  {
    name: 'route/of-sign',
    when: (candidate) =>
      candidate.hit.entry.implied &&
      /^(?:conjunctival|scleral|ciliary|circumcorneal|nasal|postnasal|food|alimentary|basal)$/.test(before(candidate)),
    finds: ['Tobramycin for conjunctival ⟦injection⟧ was prescribed.'],
    leaves: ['Tobramycin ⟦injection⟧ was given.'],
  },
  {
    // Of a person rather than of the substance beside it.
    name: 'route/of-smoker',
    when: ({ tokens, hit }) =>
      tokens.keys[hit.first] === 'smoking' && hit.last === hit.first + 1 && !/^[a-z]{4}/.test(tokens.keys[hit.first - 1] ?? ''),
    finds: ['Varenicline for ⟦smoking⟧ cessation was prescribed.'],
    leaves: ['He was poisoned by heroin ⟦smoking⟧.'],
  },
  {
    name: 'route/of-device-placed',
    when: (candidate) => {
      const { tokens, hit } = candidate
      return (
        device.test(tokens.keys[hit.last - 1] ?? '') &&
        /^(?:a|an)$/.test(before(candidate)) &&
        !through.test(tokens.keys[hit.first - 2] ?? '')
      )
    },
    finds: ['Omeprazole was started and a ⟦nasogastric tube⟧ was placed.'],
    leaves: ['Omeprazole was given via a ⟦nasogastric tube⟧.'],
  },
)
