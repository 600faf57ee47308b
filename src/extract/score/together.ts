import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import { nextResults } from './next-result.rules.js'
import type { Named, Scored } from './scored.js'
import { togetherWith } from './together.rules.js'

/** A result with those that belong to it: its course ("18 → 6"), its list ("14 and 3"). */
export function together(tokens: Tokens, text: string, names: readonly Named[], first: Scored): readonly Scored[] {
  const at = tokenAt(tokens, first.reading.from)
  const list = togetherWith.of({ tokens, text, names, first }, tokens, { first: at, last: at + 1 })
  return list?.value ?? withCourse(tokens, text, first)
}

/** A result and its course: "6 at admission and 1 at discharge". */
export function withCourse(tokens: Tokens, text: string, first: Scored): Scored[] {
  const plural = /scores/.test(text.slice(first.nameTo, first.reading.from))
  const results = [first]
  for (let step = 0; step < 6; step++) {
    const end = results.at(-1)?.reading.end ?? 0
    const at = Math.max(0, tokenAt(tokens, end) - 1)
    const next = nextResults.of({ tokens, text, instrument: first.instrument, end, plural }, tokens, { first: at, last: at + 1 })
    if (!next) break
    results.push({ ...first, rule: 'score/course', reading: next.value })
  }
  return results
}
