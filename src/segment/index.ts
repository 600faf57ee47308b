import { definedAbbreviations } from '../core/abbreviation.js'
import { captionLabel } from '../core/caption.js'
import type { Block, Document, Image, Passage, Section, Sentence, Table } from '../core/document.js'
import { sliceProse } from '../core/prose.js'
import type { Warn } from '../core/diagnostic.js'
import { guarded } from '../core/guard.js'
import type { Source } from '../core/source.js'
import { tokenize } from '../core/token.js'
import { sectionsOf } from './sections.js'
import { sentenceRanges } from './sentence.js'

/** The document that extractors read: sections, passages with their sentences, tables and images. */
export function segment(source: Source, blocks: readonly Block[], warn: Warn): Document {
  const watch = { warn, source: source.text, part: 'segment' }
  const sections = guarded(watch, undefined, () => sectionsOf(source, blocks), [whole(source)])
  const passages: Passage[] = []
  const sentences: Sentence[] = []
  const images: Image[] = []
  const furniture: Block[] = []
  const grids: { readonly block: Block; readonly section: Section; readonly place: number }[] = []
  let next = 0
  let section = sections[0]
  for (const block of blocks) {
    while (sections[next] && (sections[next]?.start ?? 0) <= block.start) section = sections[next++]
    if (!section) continue
    if (block.kind === 'furniture') furniture.push(block)
    else if (block.kind === 'table') grids.push({ block, section, place: passages.length })
    else if (block.kind === 'image') {
      const image = /!\[([^\]]{0,500})\]\(\s*([^)\s]{0,2000})/.exec(source.text.slice(block.start, block.end))
      images.push({ start: block.start, end: block.end, alt: image?.[1] ?? '', url: image?.[2] ?? '', section })
    } else {
      const own = { kind: block.kind, block, section, place: passages.length }
      passages.push(guarded(watch, block, () => passageOf(own, sentences), unread(own)))
    }
  }
  const tables: Table[] = []
  for (const { block, section, place } of grids) {
    if (!block.table) continue
    const caption = tableCaption(passages, place)
    tables.push({ ...block.table, start: block.start, end: block.end, section, ...(caption && { caption }) })
  }
  return {
    source,
    sections,
    passages,
    sentences,
    tables,
    images,
    furniture,
    abbreviations: definedAbbreviations(sentences, { ...watch, part: 'core/abbreviation' }),
  }
}

/** A report without sections of its own. */
function whole({ text }: Source): Section {
  return { id: 'section-1', kind: 'case', level: 1, inferred: true, start: 0, end: text.length }
}

/** A block that becomes a passage. */
interface Text {
  readonly kind: Passage['kind']
  readonly block: Block
  readonly section: Section
  /** Its place among the passages. */
  readonly place: number
}

function passageOf(text: Text, sentences: Sentence[]): Passage {
  const { block, section, place: passage } = text
  const own: Sentence[] = []
  if (section.kind !== 'references') {
    for (const [from, to] of sentenceRanges(block.prose.text)) {
      const prose = sliceProse(block.prose, from, to)
      own.push({ prose, tokens: tokenize(prose.text), from, section, index: sentences.length + own.length, passage })
    }
    sentences.push(...own)
  }
  return { ...unread(text), sentences: own }
}

/** The passage of a block without its sentences. */
function unread({ kind, block: { prose, styles, item, runIn }, section }: Text): Passage {
  return { kind, prose, styles, section, sentences: [], ...(item && { item }), ...(runIn !== undefined && { runIn }) }
}

/** The caption over a table, or under it where none stands over it or only a label does. */
function tableCaption(passages: readonly Passage[], place: number): Passage | undefined {
  const over = asTableCaption(passages[place - 1])
  if (over && !isBareLabel(over)) return over
  return asTableCaption(passages[place]) ?? over
}

function asTableCaption(passage: Passage | undefined): Passage | undefined {
  if (passage?.kind !== 'caption') return undefined
  const label = captionLabel(passage.prose.text.trimStart())
  return label === undefined || label.kind === 'table' ? passage : undefined
}

function isBareLabel({ prose }: Passage): boolean {
  const text = prose.text.trim()
  return text.length <= (captionLabel(text)?.to ?? 0)
}
