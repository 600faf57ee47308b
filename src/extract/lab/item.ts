import type { Quantity } from '../../core/quantity.js'
import type { Analyte, CueKind } from './lexicon/lexicon.js'

interface Place {
  readonly from: number
  readonly to: number
}

/** An analyte as a sentence names it, or a condition that implies it. */
export interface AnalyteItem extends Place {
  readonly kind: 'analyte'
  readonly analyte: Analyte
  /** "hyponatremia": only a value that follows at once is its value. */
  readonly implied?: 'low' | 'high'
  /** Where the head that several share ends: "osmolality" for the "serum" of "serum and urine osmolality". */
  readonly headTo?: number
  /** The name of a medicine: only a concentration near it is its level. */
  readonly given?: true
  /** The rule that made the name where no single term did: "name/series". */
  readonly rule?: string
}

/** What the reader sees of a sentence, in order. */
export type Item =
  | AnalyteItem
  | (Place & { readonly kind: 'quantity'; readonly quantity: Quantity })
  | (Place & {
      readonly kind: 'cue'
      readonly cue: Exclude<CueKind, 'measure'>
      /** "increased", "reduced": a change where "to" or "from" follows, and no reading. */
      readonly changes?: true
    })
  | (Place & { readonly kind: 'mark'; readonly mark: string })
  | (Place & { readonly kind: 'word'; readonly key: string })

/** The analyte item at an index. */
export function analyteAt(items: readonly Item[], index: number): AnalyteItem | undefined {
  const item = items[index]
  return item?.kind === 'analyte' ? item : undefined
}
