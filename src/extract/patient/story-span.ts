import type { Sentence } from '../../core/document.js'
import type { Span } from '../../core/span.js'

/** The source stretches of sentences, neighbours joined; the first may begin within its sentence. */
export function spansOf(sentences: readonly Sentence[], from = 0): Span[] {
  const spans: { start: number; end: number }[] = []
  let last: Sentence | undefined
  for (const sentence of sentences) {
    const start = sentence.prose.starts[last ? 0 : from]
    const end = sentence.prose.ends.at(-1)
    if (start === undefined || end === undefined) continue
    const open = spans.at(-1)
    if (open && last && sentence.index === last.index + 1 && start >= open.end) open.end = end
    else spans.push({ start, end })
    last = sentence
  }
  return spans
}
