import { openingWords } from '../../../core/lexicon.js'
import { as, either, many, maybe, one, seq, taken, unless, word } from '../../../core/rule/pattern.js'
import type { Pattern } from '../../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Candidate, Said } from './attribute.js'
import { devices, routes } from './lexicon.js'
import type { Wording } from './wording.js'
import { endWithStop, placeOf } from './wording.js'

const lead = word<Wording>('via', 'through', 'thru', 'by', 'per', 'over', 'using', 'down', 'into', 'with', 'on')
const way = word<Wording>('via', 'through', 'thru', 'by', 'per')
const determiner = word<Wording>('a', 'an', 'the', 'his', 'her', 'their', 'its')
const quality = word<Wording>(
  ...'percutaneous endoscopic surgical surgically laparoscopic radiologic radiologically new newly existing indwelling permanent temporary placed inserted fine large small bore patients'.split(
    ' ',
  ),
)
const tube = word<Wording>('tube', 'tubes', 'catheter', 'button', 'port', 'tubing', 'route', 'line', 'lines', 'cannula', 'access', 'vein')
const bracket = seq<Wording>(
  word('('),
  many(
    one(({ keys }, at) => keys[at] !== ')'),
    1,
    5,
  ),
  word(')'),
)

const deviceAt = ({ tokens, text }: Wording, at: number): ReturnType<typeof devices.matchAt> => {
  const hit = devices.matchAt(tokens, text, at)
  return hit && !hit.gluedBefore && !hit.gluedAfter ? hit : undefined
}
const deviceStarts = openingWords(devices)
const device = as<Wording>(
  'device',
  taken((row, at) => deviceAt(row, at)?.last, deviceStarts),
)
/** What is a way without a word like "via" before it. */
const deviceUnled = as<Wording>(
  'device',
  taken((row, at) => {
    const hit = deviceAt(row, at)
    return hit?.entry.led ? undefined : hit?.last
  }, deviceStarts),
)
/** "PEG", "NGT": what needs no word like "tube". */
const deviceAlone = as<Wording>(
  'device',
  taken((row, at) => {
    const hit = deviceAt(row, at)
    return hit?.entry.alone.includes(row.text.slice(hit.from, hit.to).toLowerCase()) ? hit.last : undefined
  }, deviceStarts),
)
const withTube = (device: Pattern<Wording>): Pattern<Wording> =>
  seq(device, maybe(bracket), maybe(word('feeding', 'enteral')), tube, maybe(bracket))

/** What is done with drops and ointments; else the organ is where something was found. */
const put =
  /^(?:drops?|dropped|dripped|instill?ed|applied|given|administered|used|injected|ointment|gel|solution|sprays?|sprayed|puffs?|%|daily|bid|tid|qid)$/

const organs: ReadonlyMap<string, string> = new Map([
  ['eye', 'ophthalmic'],
  ['eyes', 'ophthalmic'],
  ['ear', 'otic'],
  ['ears', 'otic'],
  ['nostril', 'intranasal'],
  ['nostrils', 'intranasal'],
])

const routeHit = ({ tokens, text }: Wording, at: number): ReturnType<typeof routes.matchAt> => {
  const hit = routes.matchAt(tokens, text, at)
  return !hit || hit.gluedAfter || (hit.gluedBefore && !/\d/.test(text.charAt(hit.from - 1))) ? undefined : hit
}

/** Ways of administration. */
export const routeRules = ruleList<Wording, undefined, Said>(
  {
    name: 'route/through-tube',
    pattern: either(
      seq(lead, maybe(determiner), many(quality, 0, 4), withTube(device)),
      seq(way, maybe(determiner), many(quality, 0, 4), deviceAlone, maybe(bracket)),
      seq(many(quality, 0, 4), withTube(deviceUnled)),
    ),
    read: ({ row, first, last, parts }) => {
      const hit = deviceAt(row, parts.get('device')?.first ?? first)
      return hit && { kind: 'route', ...placeOf(row, first, last), name: hit.entry.name }
    },
    finds: [
      'Tacrolimus 2 mg was given ⟦by NG tube⟧.',
      'Levetiracetam 500 mg was given ⟦via her percutaneous endoscopic gastrostomy (PEG) tube⟧.',
      'Baclofen 10 mg was given ⟦via PEG⟧.',
      'Levodopa was given ⟦through a nasojejunal tube⟧.',
      'Amantadine 100 mg ⟦orogastric tube⟧ twice daily was given.',
      'Potassium chloride 20 mmol was run in ⟦via a central venous catheter⟧.',
    ],
    leaves: [
      'Noradrenaline and a central venous catheter were needed.',
      'He received pegfilgrastim with PEG 3350.',
      'Gastric lavage followed activated charcoal.',
    ],
  },
  {
    name: 'route/into-organ',
    pattern: seq(
      word('in', 'into', 'to', 'on', 'per'),
      many(word('the', 'his', 'her', 'their', 'both', 'each', 'either', 'left', 'right', 'affected', 'one', 'a', 'external'), 0, 3),
      as('organ', word(...organs.keys())),
      unless(
        word(
          'movement',
          'movements',
          'pain',
          'disease',
          'clinic',
          'hospital',
          'examination',
          'specialist',
          'contact',
          'opening',
          'pressure',
        ),
      ),
    ),
    read: ({ row, first, last, parts }) => {
      const name = organs.get(row.keys[parts.get('organ')?.first ?? first] ?? '')
      const isPut = row.keys.slice(Math.max(0, first - 6), first).some((key) => put.test(key))
      return name === undefined || !isPut ? undefined : { kind: 'route', ...placeOf(row, first, last), name }
    },
    finds: ['Latanoprost one drop ⟦in each eye⟧ was prescribed.', 'Ciprofloxacin was dripped ⟦into the left ear⟧.'],
    leaves: ['Latanoprost one drop was prescribed, and eye drops of atropine.', 'Apixaban was begun for a clot in the left eye.'],
  },
  {
    name: 'route/in-words',
    pattern: taken((row, at) => {
      const hit = routeHit(row, at)
      return hit && endWithStop(row, hit)
    }, openingWords(routes)),
    read: ({ row, first, last }) => {
      const hit = routeHit(row, first)
      if (!hit) return undefined
      const { name, implied } = hit.entry
      return { kind: 'route', ...placeOf(row, first, last), ...(name !== undefined && { name }), ...(implied && { weak: true }) }
    },
    finds: ['Enoxaparin 40 mg ⟦s.c.⟧ was given.', 'He took morphine ⟦by mouth⟧.'],
    leaves: ['He received morphine.'],
  },
)

const before = ({ row, said }: Candidate): string => row.keys[said.first - 1] ?? ''
const after = ({ row, said }: Candidate): string => row.keys[said.last] ?? ''

const ofBody =
  /^(?:nutrition|feeds?|feeding|diet|hygiene|cavity|mucosa[le]?|ulcers?|ulcerations?|lesions?|candidiasis|thrush|temperature|tampons?|tamponade|packing|congestion|polyps?|polyposis|obstruction|septum|discharge|bleeding|bleed|swabs?|biops(?:y|ies)|examination|exam|tone|delivery|birth|cannulation|involvement|secretions?|flaring|prolapse|surgery|operation|cancer|carcinoma|intubation|passages?|cavities|airways?|region|symptoms|intake)$/
const procedure =
  /^(?:coronary|transluminal|trans|endoscopic|interventions?|drainage|drains?|nephrostomy|nephrolithotomy|tracheostomy|biops(?:y|ies)|aspiration|cholecystostomy|vertebroplasty|kyphoplasty|pinning|fixation|gastrostomy|balloon|valvuloplasty|ablation|closure|access|catheter|cannulation)$/
const deviceWord = /^(?:tube|mask|facemask|cannula|prongs)$/
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
    name: 'route/of-procedure',
    when: (candidate) => candidate.row.keys[candidate.said.first] === 'percutaneous' && procedure.test(after(candidate)),
    finds: ['Aspirin was given before ⟦percutaneous⟧ coronary intervention.'],
    leaves: ['⟦Percutaneous⟧ ethanol was injected.'],
  },
  {
    name: 'route/of-sign',
    when: (candidate) =>
      isImplied(candidate) &&
      /^(?:conjunctival|scleral|ciliary|circumcorneal|nasal|postnasal|food|alimentary|basal)$/.test(before(candidate)),
    finds: ['Tobramycin for conjunctival ⟦injection⟧ was prescribed.'],
    leaves: ['Tobramycin ⟦injection⟧ was given.'],
  },
  {
    // Of a person rather than of the substance beside it.
    name: 'route/of-smoker',
    when: ({ row: { keys }, said: { first, last } }) =>
      keys[first] === 'smoking' && last === first + 1 && !/^[a-z]{4}/.test(keys[first - 1] ?? ''),
    finds: ['Varenicline for ⟦smoking⟧ cessation was prescribed.'],
    leaves: ['He was poisoned by heroin ⟦smoking⟧.'],
  },
  {
    name: 'route/of-device-placed',
    when: (candidate) => {
      const { row, said } = candidate
      return (
        deviceWord.test(row.keys[said.last - 1] ?? '') &&
        /^(?:a|an)$/.test(before(candidate)) &&
        !through.test(row.keys[said.first - 2] ?? '')
      )
    },
    finds: ['Omeprazole was started and a ⟦nasogastric tube⟧ was placed.'],
    leaves: ['Omeprazole was given via a nasogastric tube.'],
  },
)

function isImplied({ said }: Candidate): boolean {
  return said.kind === 'route' && said.weak === true
}
