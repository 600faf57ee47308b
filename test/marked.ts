import type { Span } from '../src/core/span.js'

/** A text with ⟦marks⟧ taken out, and the spans that they marked: `marked('His ⟦GCS was 14⟧.')`. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  const open: number[] = []
  let bare = ''
  for (const character of text) {
    if (character === '⟦') open.push(bare.length)
    else if (character === '⟧') spans.push({ start: open.pop() ?? 0, end: bare.length })
    else bare += character
  }
  return { text: bare, spans: spans.sort((a, b) => a.start - b.start) }
}
