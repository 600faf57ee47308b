import { definedAbbreviations } from '../core/abbreviation.js'
import type { Block, Document, Image, Passage, Section, Sentence, Table } from '../core/document.js'
import { sliceProse } from '../core/prose.js'
import type { Source } from '../core/source.js'
import { tokenize } from '../core/token.js'
import { sectionsOf } from './sections.js'
import { sentenceRanges } from './sentence.js'

/** The document that extractors read: sections, passages with their sentences, tables and images. */
export function segment(source: Source, blocks: readonly Block[]): Document {
  const sections = sectionsOf(source, blocks)
  const passages: Passage[] = []
  const sentences: Sentence[] = []
  const tables: Table[] = []
  const images: Image[] = []
  let next = 0
  let section = sections[0]
  for (const block of blocks) {
    while (sections[next] && (sections[next]?.start ?? 0) <= block.start) section = sections[next++]
    if (!section || block.kind === 'furniture') continue
    if (block.kind === 'table') {
      const last = passages.at(-1)
      if (block.table) tables.push({ ...block.table, start: block.start, end: block.end, section, ...(last?.kind === 'caption' && { caption: last }) })
    } else if (block.kind === 'image') {
      const image = /!\[([^\]]{0,500})\]\(\s*([^)\s]{0,2000})/.exec(source.text.slice(block.start, block.end))
      images.push({ start: block.start, end: block.end, alt: image?.[1] ?? '', url: image?.[2] ?? '', section })
    } else passages.push(passageOf(block, block.kind, section, sentences, passages.length))
  }
  return { source, sections, passages, sentences, tables, images, abbreviations: definedAbbreviations(sentences) }
}

function passageOf(block: Block, kind: Passage['kind'], section: Section, sentences: Sentence[], passage: number): Passage {
  const own: Sentence[] = []
  if (section.kind !== 'references') {
    for (const [from, to] of sentenceRanges(block.prose.text)) {
      const prose = sliceProse(block.prose, from, to)
      own.push({ prose, tokens: tokenize(prose.text), from, section, index: sentences.length + own.length, passage })
    }
    sentences.push(...own)
  }
  return { kind, prose: block.prose, styles: block.styles, section, sentences: own, ...(block.item && { item: block.item }) }
}
