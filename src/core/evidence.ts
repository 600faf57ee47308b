import type { Prose } from './prose.js'
import { sourceSpan } from './prose.js'
import type { Span } from './span.js'

/** Where a finding was read: span, the exact characters, and the rule that read them. */
export interface Evidence extends Span {
  readonly quote: string
  readonly rule: string
}

/** The evidence for prose offsets `from`–`to`: `evidenceOf(source, prose, 3, 14, 'score/scale-then-value')`. */
export function evidenceOf(source: string, prose: Prose, from: number, to: number, rule: string): Evidence {
  return evidenceAt(source, sourceSpan(prose, from, to), rule)
}

/** The evidence for a span of the source. */
export function evidenceAt(source: string, { start, end }: Span, rule: string): Evidence {
  return { start, end, quote: source.slice(start, end), rule }
}
