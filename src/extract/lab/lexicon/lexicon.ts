import type { Lexicon } from '../../../core/lexicon.js'
import { createLexicon } from '../../../core/lexicon.js'
import analyteData from './analytes.json' with { type: 'json' }
import acylcarnitineData from './acylcarnitines.json' with { type: 'json' }
import antimicrobialData from './antimicrobials.json' with { type: 'json' }
import conditionData from './conditions.json' with { type: 'json' }
import cueData from './cues.json' with { type: 'json' }
import screenedData from './screened.json' with { type: 'json' }

/** A laboratory analyte: its names, canonical unit, molar mass, and LOINC codes by specimen and property. */
export interface Analyte {
  readonly id: string
  readonly name: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
  /** Names of the medicine itself: "lithium" is an analyte only beside a concentration in blood. */
  readonly given?: readonly string[]
  /** UCUM; values are also given in it where the conversion is certain. */
  readonly unit?: string
  /** g/mol. */
  readonly molarMass?: number
  readonly charge?: number
  readonly loinc?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** panel: several tests; weak: also the name of a disease or organism; dipstick: graded in plus signs; drug: also given; number: an everyday word ("density"), a result only with its number; stain: a share of stained cells or a count in fields ("Ki-67", "mitoses"), a result only with such a unit; screen: what a toxicology screen looks for, a result only in words after its name. */
  readonly class?: string
  /** The one specimen that its name says: "urine" of proteinuria. */
  readonly specimen?: string
  /** The lexicon whose names are analytes beside it: "acylcarnitines", "screened". */
  readonly opens?: string
  /** Its short name gives way to a longer list beside it: "C3" among acylcarnitines. */
  readonly yields?: boolean
  /** "never": a result of it is always a number. */
  readonly words?: string
  /** Its name is also that of a gene, which is positive or negative: "EGFR". */
  readonly gene?: boolean
  /** An antibody, of which classes are told apart: "IgM". */
  readonly antibody?: boolean
  /** Specimens in which it is measured though it has no code for them. */
  readonly alsoIn?: readonly string[]
}

/** Words that say what a number or a result near them is. */
export type CueKind =
  | 'normal'
  | 'elevated'
  | 'low'
  | 'positive'
  | 'negative'
  | 'abnormal'
  | 'range'
  | 'upper'
  | 'lower'
  | 'ordinal'
  | 'rival'
  | 'inhibition'
  | 'measure'

export type Word =
  | {
      readonly kind: 'analyte'
      readonly id: string
      readonly terms: readonly string[]
      readonly exact?: readonly string[]
      readonly analyte: Analyte
      readonly given?: true
    }
  | {
      readonly kind: 'condition'
      readonly id: string
      readonly terms: readonly string[]
      readonly analyte: Analyte
      readonly direction: 'low' | 'high'
    }
  | {
      readonly kind: 'cue'
      readonly id: string
      readonly terms: readonly string[]
      readonly exact?: readonly string[]
      readonly cue: CueKind
    }

const cueKinds: readonly string[] = [
  'normal',
  'elevated',
  'low',
  'positive',
  'negative',
  'abnormal',
  'range',
  'upper',
  'lower',
  'ordinal',
  'rival',
  'inhibition',
  'measure',
]

/** Every analyte known. */
export const analytes: readonly Analyte[] = analyteData.entries

const byId = new Map(analytes.map((analyte) => [analyte.id, analyte]))

/** The analyte with an id: `analyteOf('sodium')`. */
export const analyteOf = (id: string): Analyte | undefined => byId.get(id)

/** The analyte whose term this is: `analyteNamed('urine sodium')`. */
export function analyteNamed(term: string): Analyte | undefined {
  const entry = words.find(term)
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

/** Analytes, conditions and cues in one lexicon: one pass over a sentence finds them all. */
export const words: Lexicon<Word> = createLexicon<Word>([
  ...analytes.map((analyte): Word => ({
    kind: 'analyte',
    id: analyte.id,
    terms: analyte.terms,
    ...(analyte.exact && { exact: analyte.exact }),
    analyte,
  })),
  ...analytes.flatMap((analyte): Word[] =>
    analyte.given ? [{ kind: 'analyte', id: `given-${analyte.id}`, terms: analyte.given, analyte, given: true }] : [],
  ),
  ...conditionData.entries.flatMap(({ id, terms, analyte, direction }): Word[] => {
    const implied = byId.get(analyte)
    return implied ? [{ kind: 'condition', id, terms, analyte: implied, direction: direction === 'low' ? 'low' : 'high' }] : []
  }),
  ...cueData.entries.flatMap(({ id, terms, exact }): Word[] =>
    isCue(id) ? [{ kind: 'cue', id: `cue-${id}`, terms, ...(exact && { exact }), cue: id }] : [],
  ),
])

/** What germs are tested against; names of these are analytes only beside a minimum inhibitory concentration. */
export const antimicrobials: Lexicon<Word> = createLexicon<Word>(
  antimicrobialData.entries.map((analyte): Word => ({ kind: 'analyte', id: analyte.id, terms: analyte.terms, analyte })),
)

/** What a toxicology screen looks for; names of these are analytes only after the name of a screen. */
export const screened: Lexicon<Word> = createLexicon<Word>(
  screenedData.entries.map((analyte): Word => ({
    kind: 'analyte',
    id: analyte.id,
    terms: analyte.terms,
    ...(analyte.exact && { exact: analyte.exact }),
    analyte,
  })),
)

/** Chain lengths such as "C8" and "C14:1"; beside carnitine they are acylcarnitines, elsewhere complement, vertebrae or nothing. */
export const acylcarnitines: Lexicon<Word> = createLexicon<Word>(
  acylcarnitineData.entries.flatMap(({ id, terms, exact, analyte }): Word[] => {
    const named = byId.get(analyte)
    return named ? [{ kind: 'analyte', id, terms, exact, analyte: named }] : []
  }),
)

function isCue(id: string): id is CueKind {
  return cueKinds.includes(id)
}
