import { choiceList } from '../../../core/rule/rule.js'
import { doseAt } from '../attribute/attribute-at.js'
import type { Wording } from '../attribute/wording.js'
import type { Mention } from './recognise.js'

/** A name in a sentence that tells what germs were tested against. */
export interface Tested {
  readonly row: Wording
  readonly mention: Mention
  /** Where the sentence begins to tell of it. */
  readonly start: number
  /** Whether it still did at the name before. */
  readonly open: boolean
  /** The token after the name before. */
  readonly from: number
}

const words = /^(?:susceptib(?:le|ility)|resistan(?:t|ce)|sensitiv(?:e|ity)|nonsusceptible)$/
/** Words after which a sentence tells of treatment rather than of tests. */
const turns =
  /^(?:so|therefore|thus|hence|consequently|accordingly|treatment|treated|therapy|started|begun|given|received|receiving|switched|changed|replaced|continued|until|prescribed|administered|initiated)$/
const germs =
  /^(?:isolates?|isolated|strains?|organisms?|bacteri(?:a|um|al)|cultures?|cultured|grew|growth|coli|aureus|klebsiella|pseudomonas|enterococc(?:i|us)|staphylococc(?:i|us)|streptococc(?:i|us)|salmonella|mutations?|pathogens?|candida|tuberculosis|antibiogram|mic|in|vitro)$/

/** Whether a name in such a sentence is what a germ was tested against: "sensitive to A and B", but not the C of "and C 1 g was started". */
export const testings = choiceList<Tested, boolean>(
  {
    name: 'name/before-test',
    choose: ({ mention, start }) => (mention.first > start ? undefined : false),
    finds: ['On ⟦cefazolin⟧ he worsened, and the isolate was sensitive to oxacillin.'],
    leaves: ['The isolate was sensitive to ⟦oxacillin⟧.'],
  },
  {
    name: 'name/treatment-after-test',
    choose: ({ row, mention }) => (isTreatment(row, mention) ? false : undefined),
    finds: [
      'The isolate was resistant to cefazolin and ⟦meropenem⟧ 1 g was added.',
      'The strain was sensitive to oxacillin and ⟦rifampicin⟧ was added.',
    ],
    leaves: ['The strain was sensitive to oxacillin and ⟦rifampicin⟧.'],
  },
  {
    name: 'name/turned-to-treatment',
    choose: ({ row: { keys }, mention, start, open, from }) => {
      let tells = open
      for (let i = Math.max(from, start); i < mention.first; i++) {
        const key = keys[i] ?? ''
        if (words.test(key)) tells = true
        else if (i > start && turns.test(key)) tells = false
      }
      return tells ? undefined : false
    },
    finds: ['The isolate was resistant to cefazolin, so he was given ⟦meropenem⟧.'],
    leaves: ['The isolate was resistant to cefazolin, but sensitive to ⟦meropenem⟧.'],
  },
  {
    name: 'name/tested',
    choose: () => true,
    finds: ['The isolate was resistant to ⟦cefazolin⟧ and ⟦ampicillin⟧.'],
    leaves: ['The man was resistant to ⟦clozapine⟧.'],
  },
)

/** The token from which a sentence lists what a germ is susceptible or resistant to. */
export function testsFrom({ keys }: Wording): number | undefined {
  const at = keys.findIndex((key, i) => words.test(key) && /^(?:to|against)$/.test(keys[i + 1] ?? ''))
  if (at < 0) return undefined
  return /^(?:susceptib|nonsuscep)/.test(keys[at] ?? '') || keys.some((key) => germs.test(key)) ? at : undefined
}

/** "X 1 g every 8 h", "X was started": of a medicine that is given. */
function isTreatment(row: Wording, { last }: Mention): boolean {
  const { keys } = row
  const dose = doseAt(row, keys[last] === '(' ? last + 1 : last)
  if (dose?.kind === 'dose' && /^(?:m?g|ug|U|IU|MIU)$/.test(dose.amount.unit ?? '')) return true
  const verb = keys[last] === ',' && keys[last + 1] === 'which' ? last + 2 : last
  return (
    /^(?:was|were)$/.test(keys[verb] ?? '') &&
    /^(?:started|given|initiated|continued|administered|added|begun|commenced|prescribed|stopped|discontinued|switched|changed|replaced|used)$/.test(
      keys[verb + 1] ?? '',
    )
  )
}
