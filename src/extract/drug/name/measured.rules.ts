import { refusalList } from '../../../core/rule/rule.js'
import { numberAt } from '../attribute/number.js'
import type { Wording } from '../attribute/wording.js'
import { isDosed, isGiven } from './given.js'
import type { Mention } from './recognise.js'

/** A name in its sentence, before anybody has said that it is no medicine here. */
export interface Candidate {
  readonly row: Wording
  readonly mention: Mention
  /** The sentence tells of a search for drugs in the body. */
  readonly screened: boolean
  /** The sentence tells of concentrations that inhibit a germ. */
  readonly inhibited: boolean
  /** In a list of medications every name counts. */
  readonly listed: boolean
}

const after = ({ row, mention }: Candidate, ahead = 0): string => row.keys[mention.last + ahead] ?? ''
const before = ({ row, mention }: Candidate, back = 1): string => row.keys[mention.first - back] ?? ''

/** Names of what was measured or looked for. */
export const measuredRefusals = refusalList<Candidate>(
  {
    name: 'name/measured',
    // "before the first dose of X it was 14 µmol/L"
    when: (named) => !(before(named) === 'of' && /^dos|^infusion|^administration/.test(before(named, 2))) && isMeasured(named),
    finds: ['⟦Paracetamol⟧ was 140 mg/L.', '⟦Digoxin⟧ of 3.1 ng/mL was found.'],
    leaves: ['⟦Paracetamol⟧ was given at 140 mg/kg.', 'After a dose of ⟦folate⟧ 14 mg/L was found.'],
  },
  {
    name: 'name/inhibiting',
    when: (named) => named.inhibited && isInhibiting(named),
    finds: ['The MIC of ⟦vancomycin⟧ was noted; ⟦linezolid⟧ ≤ 1 (S).'],
    leaves: ['With a MIC so low ⟦vancomycin⟧ 1 g was given.'],
  },
  {
    // "AZA, azathioprine; MTX, methotrexate": the legend of a table tells what its short forms stand for.
    name: 'name/of-legend',
    when: ({ row }) => legend.test(row.text),
    finds: ['⟦MTX⟧, ⟦methotrexate⟧; ⟦AZA⟧, ⟦azathioprine⟧.', 'CR, complete response; ⟦MTX⟧, ⟦methotrexate⟧.'],
    leaves: ['He took AZA, methotrexate; ramipril was stopped.', 'Methotrexate, ramipril; then azathioprine, aspirin.'],
  },
  {
    name: 'name/screened',
    when: (named) => named.screened && !isDosed(named),
    finds: ['The drug screen was positive for ⟦amphetamine⟧ and ⟦diazepam⟧.'],
    leaves: ['He was positive about ⟦diazepam⟧.'],
  },
)

/** Names that count only in a list with clear ones. */
export const doubtfulRefusals = refusalList<Candidate>(
  {
    name: 'name/of-complex',
    when: ({ row: { keys, gaps, text }, mention: { first, from } }) =>
      keys[first - 1] === '/' &&
      text.charAt(from - 1) === '/' &&
      gaps[first - 1] === 'none' &&
      /^(?:pf|4|collagen)$/.test(keys[first - 2] ?? ''),
    finds: ['PF4/⟦heparin⟧ complexes were found.'],
    leaves: ['Warfarin/⟦heparin⟧ was given.'],
  },
  {
    // Lost or drawn.
    name: 'name/blood-not-transfused',
    when: ({ row: { keys }, mention: { first, last, entry, ambiguous } }) => {
      if (entry?.id !== 'blood' || !ambiguous) return false
      for (let i = first - 4; i < last + 3; i++) if (/^(?:transfus|units?$)/.test(keys[i] ?? '')) return false
      return true
    },
    finds: ['⟦Blood⟧ was given to the laboratory.'],
    leaves: ['Two units of ⟦blood⟧ were given.'],
  },
  {
    name: 'name/not-given',
    when: (named) => named.mention.ambiguous && !named.listed && !isGiven(named) && !isDosed(named),
    finds: ['⟦Potassium⟧ was low.', '⟦Oxygen⟧ fell.'],
    leaves: ['⟦Potassium⟧ was replaced.', '⟦Oxygen⟧ 2 L/min was needed.'],
  },
)

/** "paracetamol < 10 mg/L", "digoxin of 1.2 ng/mL": a measurement of the substance. */
function isMeasured(named: Candidate): boolean {
  const { row, mention } = named
  const { keys } = row
  let at = mention.last
  while (
    at < mention.last + 6 &&
    /^(?:was|of|is|:|=|<|>|≤|≥|~|had|has|have|risen|rose|doubled|tripled|fell|fallen|dropped|peaked|to|still|only|now)$/.test(
      keys[at] ?? '',
    )
  )
    at++
  const number = numberAt(row, at)
  if (!number || (keys[number.last + 1] !== '/' && keys[number.last + 1] !== 'per')) return false
  const [unit = '', , volume = ''] = keys.slice(number.last)
  if (/^(?:l|dl|(?:deci)?lit(?:er|re))$/.test(volume)) return true
  if (/^(?:nano|pico)grams?$/.test(unit) && volume.startsWith('millilit')) return true
  if (volume !== 'ml' || !/^(?:ng|pg|μg|ug|mcg)$/.test(unit)) return false
  if (at > mention.last) return true
  // "remifentanil at a target of 3 ng/mL" is how a pump is set.
  return /^[np]g$/.test(unit) ? !keys.some((key) => targets.test(key)) : keys.some((key) => laboratory.test(key))
}

const targets = /^(?:targets?|targeted|tci|effect|cet)$/
const laboratory = /^(?:laboratory|levels?|serum|plasma|therapeutic)$/

/** "MIC of vancomycin", "ceftriaxone ≤0.125 (S)", "256 µg/mL for fluconazole": what a germ was tested against. */
function isInhibiting(named: Candidate): boolean {
  const { row, mention } = named
  let at = mention.last
  while (at < mention.last + 4 && /^(?:was|of|is|mics?|[:=<>≤≥(,])$/.test(row.keys[at] ?? '')) at++
  if (/^\d/.test(row.keys[at] ?? '')) return !/^(?:m?g|units?|u|iu|gr|gm|gram)$/.test(row.keys[at + 1] ?? '') || row.keys[at + 2] === '/'
  return (
    /^mics?$/.test(after(named)) ||
    (/^(?:for|of|to|against)$/.test(before(named)) && /^(?:mics?|concentrations?|ml|l)$/.test(before(named, 2)))
  )
}

/** Whether a sentence tells of a search for drugs in the body: "urine toxicology was negative for opiates". */
export function isScreen({ keys }: Wording): boolean {
  return keys.some(
    (key, i) =>
      (/^(?:immuno)?assay$/.test(key) && /^(?:negative|positive)$/.test(keys[i + 2] ?? '') && keys[i + 3] === 'for') ||
      key === 'toxicology' ||
      key === 'toxicological' ||
      (key === 'screen' && /^(?:drug|urine|urinary|tox)$/.test(keys[i - 1] ?? '')),
  )
}

/** Whether a sentence tells of concentrations that inhibit a germ. */
export function isInhibition({ keys }: Wording): boolean {
  return keys.some((key) => key === 'mic' || key === 'mics' || key === 'inhibitory')
}

/** A text that is nothing but short forms, each with what it stands for: "AZA, azathioprine; MTX: methotrexate." */
const legend =
  /^\s*(?:(?:Abbreviations?|Legend|Key|Notes?)\s*[:.]\s*)?(?:[A-Z][\w\/+.-]{0,9}\s?[,:=]\s?[\p{L}\d][^;,.]{2,80};\s*)+[A-Z][\w\/+.-]{0,9}\s?[,:=]\s?[\p{L}\d][^;,.]{2,80}[.;]?\s*$/u
