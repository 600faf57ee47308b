import type { Sentence } from './document.js'
import type { Span } from './span.js'

/** "juvenile dermatomyositis (JDM)": a short form and what the report says it stands for. */
export interface DefinedAbbreviation {
  readonly short: string
  readonly long: string
  /** From the long form to the closing bracket. */
  readonly span: Span
}

/** The abbreviations that sentences define, after Schwartz and Hearst (Pac Symp Biocomput 2003:451–62). */
export function definedAbbreviations(_sentences: readonly Sentence[]): DefinedAbbreviation[] {
  return []
}
