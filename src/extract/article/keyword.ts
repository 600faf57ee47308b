import type { Document } from '../../core/document.js'
import type { Stated } from './place.js'
import { stated } from './place.js'

/** The keywords: "Key words: calcinosis, sodium thiosulfate" → two. */
export function keywordsOf(document: Document): Stated[] {
  const found: Stated[] = []
  const section = document.sections.find(({ kind }) => kind === 'keywords')
  for (const { prose, kind, section: own, runIn = 0 } of document.passages) {
    if (own !== section || kind === 'heading' || prose.text.length > 1500) continue
    const text = prose.text
    const end = /\s{1,3}(?:\bJEL\b|\bMSC\b|Received\b|©)/.exec(text)?.index ?? text.length
    const mark = /[;·•|]/.test(text.slice(runIn, end)) ? /[;·•|\n]/ : /[,，]/.test(text.slice(runIn, end)) ? /[,，]/ : /\n|\s[-–—]\s/
    let at = runIn
    while (at < end) {
      const rest = text.slice(at, end)
      const next = mark.exec(rest)
      const to = next ? at + next.index : end
      const word = stated(document.source.text, { prose, from: at, to: to === end ? withoutStop(text, at, end) : to }, 'article/keyword')
      if (word && word.value.length < 120 && !found.some(({ value }) => value === word.value)) found.push(word)
      at = to + 1
    }
  }
  return found
}

function withoutStop(text: string, from: number, to: number): number {
  while (to > from && /[\s.]/.test(text[to - 1] ?? '')) to--
  return to
}
