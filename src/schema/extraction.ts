import type { Abbreviation } from './abbreviation.js'
import type { Article } from './article.js'
import type { Case } from './case.js'
import type { Citation } from './citation.js'
import type { Caption } from './figure.js'
import type { Finding } from './record.js'
import type { Reference } from './reference.js'

type Open = 'id' | 'section' | 'subject' | 'assertion' | 'temporality'
type Sure = 'subject' | 'assertion' | 'temporality'
type Distribute<F> = F extends Finding ? Omit<F, Open> & Partial<Pick<F, Sure>> : never

/** A finding as an extractor makes it: its id comes with its place, its axes with the linkers, unless it is sure of one. */
export type Found = Distribute<Finding>

/** A finding with its id, as linkers see it. */
export type Marked = Found & { readonly id: string }

/** A citation before it is linked: what its text points at. */
export interface CitationCandidate extends Omit<Citation, 'id' | 'references'> {
  /** Numbers of the list, ranges expanded. */
  readonly numbers?: readonly number[]
  /** Author–year keys. */
  readonly names?: readonly { readonly family: string; readonly year: string; readonly second?: string; readonly suffix?: string }[]
  /** Targets of links: "#B13-clinpract". */
  readonly anchors?: readonly string[]
}

/** What one extractor may find. */
export interface Extracted {
  readonly article: Article
  readonly cases: readonly Case[]
  readonly findings: readonly Found[]
  readonly references: readonly Reference[]
  readonly candidates: readonly CitationCandidate[]
  readonly citations: readonly Citation[]
  readonly figures: readonly Caption[]
  readonly tables: readonly Caption[]
  readonly abbreviations: readonly Abbreviation[]
}

/** What all extractors found together, and what linkers make of it. */
export interface Extraction extends Extracted {
  readonly findings: readonly Marked[]
}
