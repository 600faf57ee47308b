import { oneLine } from '../../core/line.js'
import { captionLabel } from '../../core/caption.js'
import type { Document, Passage } from '../../core/document.js'
import { evidenceAt } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import { hull } from '../../core/span.js'
import type { Caption } from '../../schema/figure.js'
import type { Extractor } from '../extractor.js'

/** Figures and tables with their labels, captions and images: "Fig. 1. Right knee before treatment." */
export const figure: Extractor = {
  kind: 'figure',
  extract: (document) => ({
    figures: numbered(figuresOf(document), 'figure', document.source.text),
    tables: numbered(tablesOf(document), 'table', document.source.text),
  }),
}

interface Draft {
  readonly label?: string
  readonly caption?: string
  readonly url?: string
  readonly span: Span
}

interface Entry {
  readonly draft: Draft
  readonly rule: string
}

function numbered(entries: readonly Entry[], kind: string, source: string): Caption[] {
  return entries.map(({ draft: { span, label, caption, url }, rule }, i) => ({
    id: `${kind}-${i + 1}`,
    ...(label !== undefined && { label }),
    ...(caption !== undefined && caption !== '' && { caption }),
    ...(url !== undefined && url !== '' && { url }),
    evidence: evidenceAt(source, span, rule),
  }))
}

/** Captions one after the other belong together: a label and its text, a figure and its panels. */
function captionsOf(
  document: Document,
  kind: 'figure' | 'table',
): { readonly label?: string; readonly text: string; readonly span: Span; readonly passages: readonly Passage[] }[] {
  const found: { label?: string; text: string; span: Span; passages: Passage[] }[] = []
  let open = false
  for (const passage of document.passages) {
    if (passage.kind !== 'caption' || passage.prose.text.trim() === '') {
      open = false
      continue
    }
    const text = passage.prose.text.trim()
    const lead = passage.prose.text.length - passage.prose.text.trimStart().length
    const label = captionLabel(text)
    const span = sourceSpan(passage.prose, lead, lead + text.length)
    const last = found.at(-1)
    const repeats = label && last && open && (label.text === last.label || !/\d|[IVX]$/.test(label.text))
    if (label && !repeats) {
      open = label.kind === kind
      if (open) found.push({ label: label.text, text: oneLine(text.slice(label.to)), span, passages: [passage] })
    } else if (open && last) {
      last.text = `${last.text} ${oneLine(text.slice(label?.to ?? 0))}`.trim()
      last.span = hull(last.span, span)
      last.passages.push(passage)
    }
  }
  return found
}

function figuresOf(document: Document): Entry[] {
  const captions = captionsOf(document, 'figure')
  const used = new Set<number>()
  const figures: Entry[] = captions.map(({ label, text, span }) => {
    const image = nearest(document, span, used, label)
    if (image !== undefined) used.add(image)
    const url = image === undefined ? graphicAt(document.source.text, span) : document.images[image]?.url
    return {
      draft: { ...(label !== undefined && { label }), caption: text, ...(url !== undefined && { url }), span },
      rule: 'figure/caption',
    }
  })
  document.images.forEach((image, i) => {
    if (used.has(i) || image.url === '' || image.section.kind === 'title' || image.section.kind === 'metadata') return
    figures.push({ draft: { ...(image.alt !== '' && { caption: image.alt }), url: image.url, span: image }, rule: 'figure/image' })
  })
  return figures.sort((a, b) => a.draft.span.start - b.draft.span.start)
}

/** The image that a JATS figure names: `<graphic xlink:href="f1.gif"/>`. */
function graphicAt(source: string, { start, end }: Span): string | undefined {
  const open = source.lastIndexOf('<fig', end)
  const close = source.indexOf('</fig>', end)
  if (open < 0 || close < 0 || start - open > 600 || close - end > 600) return undefined
  return /<(?:graphic|img)\b[^<>]{0,400}?(?:href|src)="([^"<>\s]{1,400})"/.exec(source.slice(open, close))?.[1]
}

/** The image that stands by a caption: within a few lines of it, nothing but furniture between. */
function nearest(document: Document, span: Span, used: ReadonlySet<number>, label: string | undefined): number | undefined {
  let best: number | undefined
  let bestGap = 600
  document.images.forEach((image, i) => {
    if (used.has(i)) return
    const gap = image.end <= span.start ? span.start - image.end : image.start >= span.end ? image.start - span.end : 0
    const named = label !== undefined && image.alt.toLowerCase().startsWith(label.toLowerCase())
    if (gap - (named ? 300 : 0) < bestGap && !hasTextBetween(document, span, image)) {
      best = i
      bestGap = gap - (named ? 300 : 0)
    }
  })
  return best
}

function hasTextBetween(document: Document, a: Span, b: Span): boolean {
  const start = Math.min(a.end, b.end)
  const end = Math.max(a.start, b.start)
  return document.passages.some(({ kind, prose }) => {
    const at = prose.starts[0] ?? 0
    return kind !== 'caption' && kind !== 'note' && at >= start && at < end && prose.text.trim().length > 60
  })
}

function tablesOf(document: Document): Entry[] {
  const captions = captionsOf(document, 'table')
  const tables: Entry[] = []
  const used = new Set<Passage>()
  for (const table of document.tables) {
    const own = captions.find(({ passages }) => table.caption !== undefined && passages.includes(table.caption))
    if (own && own.passages.some((passage) => used.has(passage))) continue
    if (!own && (table.rows.length < 2 || table.section.kind === 'abbreviations' || table.section.kind === 'metadata')) continue
    own?.passages.forEach((passage) => used.add(passage))
    const span = own ? hull(own.span, table) : table
    tables.push({
      draft: { ...(own?.label !== undefined && { label: own.label }), ...(own && { caption: own.text }), span },
      rule: own ? 'figure/table-caption' : 'figure/table',
    })
  }
  for (const { label, text, span, passages } of captions)
    if (!passages.some((passage) => used.has(passage)))
      tables.push({ draft: { ...(label !== undefined && { label }), caption: text, span }, rule: 'figure/table-caption' })
  return tables.sort((a, b) => a.draft.span.start - b.draft.span.start)
}
