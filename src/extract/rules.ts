import type { Warn } from '../core/diagnostic.js'
import type { Document, Sentence } from '../core/document.js'
import type { Evidence } from '../core/evidence.js'
import { evidenceOf } from '../core/evidence.js'
import type { Span } from '../core/span.js'
import { sourceSpan } from '../core/prose.js'

/** What a pattern's named groups held. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Where a rule matched: its evidence, and the source span of any named group. */
export interface Match {
  readonly evidence: Evidence
  readonly sentence: Sentence
  readonly spanOf: (group: string) => Span | undefined
}

/** A pattern over a sentence and what is read from it; `read` returns undefined to refuse. */
export interface Rule<T> {
  readonly name: string
  /** Flags `giu` or `gu`, and `d` where `spanOf` is used. */
  readonly pattern: RegExp
  readonly read: (groups: Groups, match: Match, warn: Warn) => T | undefined
}

/** Runs rules over a sentence in order; what an earlier rule read is closed to later ones. */
export function runRules<T>(rules: readonly Rule<T>[], document: Document, sentence: Sentence, warn: Warn): T[] {
  const found: { readonly from: number; readonly value: T }[] = []
  const claimed: { readonly from: number; readonly to: number }[] = []
  for (const rule of rules) {
    for (const match of sentence.prose.text.matchAll(rule.pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (from === to || claimed.some((claim) => claim.from < to && from < claim.to)) continue
      const indices = match.indices?.groups
      const spanOf = (group: string): Span | undefined => {
        const range = indices?.[group]
        return range && range[0] < range[1] ? sourceSpan(sentence.prose, range[0], range[1]) : undefined
      }
      const evidence = evidenceOf(document.source.text, sentence.prose, from, to, rule.name)
      const value = rule.read(match.groups ?? {}, { evidence, sentence, spanOf }, warn)
      if (value === undefined) continue
      claimed.push({ from, to })
      found.push({ from, value })
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ value }) => value)
}
