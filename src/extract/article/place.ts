import { oneLine } from '../../core/line.js'
import type { Block, Document, Passage } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import type { Evidence } from '../../core/evidence.js'

/** A text with what is read from it: `text.slice(from, to)` stands at those places of its prose. */
export interface Stretch {
  readonly prose: Prose
  readonly from: number
  readonly to: number
}

/** A value and where it was read. */
export interface Stated {
  readonly value: string
  readonly evidence: Evidence
}

/** Makes a stated value of a stretch: white space tidied, marks at its ends off; undefined where nothing is left. */
export function stated(source: string, stretch: Stretch, rule: string): Stated | undefined {
  const { prose } = stretch
  let { from, to } = stretch
  while (from < to && /[\s:;,.–—*^|-]/.test(prose.text[from] ?? '')) from++
  while (to > from && /[\s:;,|]/.test(prose.text[to - 1] ?? '')) to--
  if (from >= to) return undefined
  return { value: oneLine(prose.text.slice(from, to)), evidence: evidenceOf(source, prose, from, to, rule) }
}

/** What may be front matter: what stands before the report itself, and the addresses and dates after it. */
export interface Front {
  /** Before the abstract or the introduction, without the title. */
  readonly opening: readonly Passage[]
  /** The opening, metadata anywhere, and running heads. */
  readonly all: readonly (Passage | Block)[]
  readonly title: Passage | undefined
}

const opens = new Set(['title', 'metadata', 'keywords', 'conflicts', 'funding', 'consent', 'abbreviations', 'ethics', 'other'])

/** The front matter of a document. */
export function frontOf(document: Document): Front {
  const body = document.sections.find((section) => !opens.has(section.kind))?.start ?? Infinity
  const title = document.passages.find((passage) => passage.section.kind === 'title')
  const opening = document.passages.filter((passage) => passage !== title && (passage.prose.starts[0] ?? 0) < body)
  const metadata = document.passages.filter((passage) => passage.section.kind === 'metadata' && !opening.includes(passage))
  return { opening, all: [...opening, ...metadata, ...document.furniture], title }
}
