import type { Lexicon } from '../../core/lexicon.js'
import { createLexicon } from '../../core/lexicon.js'
import { unitOfUcum } from '../../core/unit/index.js'
import type { Found } from '../../schema/extraction.js'
import cueData from './cues.json' with { type: 'json' }
import measureData from './measures.json' with { type: 'json' }

export type MeasurementFinding = Extract<Found, { kind: 'measurement' }>

/** A named measure: "LVEF", "QTc interval". */
export interface Measure {
  readonly id: string
  readonly name: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
  /** UCUM; any unit of the same dimension counts. "1" for a number without unit, "deg" for an angle. */
  readonly units: readonly string[]
  /** The limits within which a number without unit counts. */
  readonly bare?: readonly number[]
  /** LOINC codes by side, or of any. */
  readonly loinc?: Readonly<Record<string, string | undefined>>
}

/** A measure, a dimension ("diameter"), a thing that has a size ("nodule"), or a device whose size is nobody's finding. */
export type Word =
  | {
      readonly kind: 'measure'
      readonly id: string
      readonly terms: readonly string[]
      readonly exact?: readonly string[]
      readonly measure: Measure
    }
  | { readonly kind: 'dimension'; readonly id: string; readonly terms: readonly string[]; readonly name: string }
  | { readonly kind: 'thing' | 'device'; readonly id: string; readonly terms: readonly string[] }

export const measures: readonly Measure[] = measureData.entries

/** Every word in one lexicon: one pass over a sentence finds them all. */
export const words: Lexicon<Word> = createLexicon<Word>([
  ...measures.map((measure): Word => ({
    kind: 'measure',
    id: measure.id,
    terms: measure.terms,
    ...(measure.exact && { exact: measure.exact }),
    measure,
  })),
  ...cueData.entries.map(({ id, terms }): Word =>
    id.startsWith('dimension-')
      ? { kind: 'dimension', id, terms, name: id.slice(10) }
      : { kind: id === 'device' ? 'device' : 'thing', id: `cue-${id}`, terms },
  ),
])

const accepted = new Map<string, ReadonlySet<string>>()

/** The dimensions in which a measure is reported. */
export function dimensionsOf({ id, units }: Measure): ReadonlySet<string> {
  let known = accepted.get(id)
  if (!known)
    accepted.set(id, (known = new Set(units.flatMap((ucum) => (ucum === 'deg' ? ['angle'] : [unitOfUcum(ucum)?.dimension ?? ucum])))))
  return known
}
