import type { Form } from './lexicon.js'
import type { Wording } from './wording.js'

/** An amount as written and as meant: "30 mg/kg" is 30, mg, per kg. */
export interface Amount {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly unit?: string
  readonly per?: string
}

export interface Placement {
  readonly from: number
  readonly to: number
}

export interface Place extends Placement {
  /** Tokens: the first, and the one after the last. */
  readonly first: number
  readonly last: number
}

/** What is said of a medicine beside its name, and the rule that read it; `from/to` are offsets in the prose of its tokens. */
export type Attribute = Said & { readonly rule: string }

/** What a rule reads of a medicine. */
export type Said =
  | (Place & {
      readonly kind: 'dose' | 'concentration'
      readonly amount: Amount
      /** "high-dose", "single dose". */ readonly words?: true
      /** "from 20 mg". */ readonly former?: true
      /** "maximum 60 mg". */ readonly limit?: true
      /** What one piece holds: the "20 mg" of "two 20 mg tablets". */ readonly strength?: Placement & { readonly amount: Amount }
    })
  | (Place & {
      readonly kind: 'route'
      readonly name?: string
      /** Only implied, and needs the drug beside it: "infusion", "inhaler". */ readonly weak?: true
      /** "from intravenous". */ readonly former?: true
    })
  | (Place & {
      readonly kind: 'frequency'
      readonly times?: number
      readonly period?: string
      readonly weak?: true
      /** "at night". */ readonly fixed?: true
    })
  | (Place & { readonly kind: 'duration'; readonly value?: string })
  | (Place & { readonly kind: 'form'; readonly form: Form })

export type AttributeKind = Attribute['kind']

/** What a rule has read at a place, before anybody has said that it is none. */
export interface Candidate {
  readonly row: Wording
  readonly said: Said
}
