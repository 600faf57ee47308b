import type { SectionKind } from '../schema/section.js'
import type { DefinedAbbreviation } from './abbreviation.js'
import type { Prose } from './prose.js'
import type { Source } from './source.js'
import type { Span } from './span.js'
import type { Tokens } from './token.js'

/** How a stretch of prose (`from`–`to`) was set. */
export interface Style {
  readonly kind: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'link' | 'code'
  readonly from: number
  readonly to: number
  /** Where a link points. */
  readonly url?: string
}

/** A piece of the report as the parser saw it and `repair` left it. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'note' | 'table' | 'image' | 'furniture'
  readonly prose: Prose
  readonly styles: readonly Style[]
  /** Heading level 1–6, also of a caption that was set as a heading. */
  readonly level?: number
  /** The title of the report. */
  readonly title?: true
  /** A paragraph that begins with its own heading, "Case presentation: A boy …": where the heading ends in its prose. */
  readonly runIn?: number
  readonly item?: ListPlace
  readonly table?: { readonly rows: readonly (readonly Cell[])[]; readonly headerRows: number }
}

/** Where a list item stands. */
export interface ListPlace {
  /** Offset of the list in the source: items of one list share it. */
  readonly list: number
  readonly ordered: boolean
  /** The number as written, 7 for "7. …", or as it must have been where a converter lost it. */
  readonly number?: number
  /** 1 for the outermost list. */
  readonly depth: number
}

export interface Section extends Span {
  readonly id: string
  readonly kind: SectionKind
  readonly heading?: string
  readonly level: number
  readonly inferred?: true
}

/** Running text with its sentences. Passages of reference lists have no sentences. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'note'
  readonly prose: Prose
  readonly styles: readonly Style[]
  readonly section: Section
  readonly item?: ListPlace
  /** Where a heading ends that the passage begins with: "Keywords: calcinosis; …". */
  readonly runIn?: number
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly prose: Prose
  readonly tokens: Tokens
  /** Offset of the sentence in its passage's prose. */
  readonly from: number
  readonly section: Section
  /** Place among all sentences of the document. */
  readonly index: number
  /** Place of the passage in the document; neighbours with the same number belong to one paragraph. */
  readonly passage: number
}

export interface Cell {
  readonly prose: Prose
  readonly styles: readonly Style[]
  readonly tokens: Tokens
  readonly row: number
  readonly column: number
}

export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[]
  /** How many of the first rows are headers. */
  readonly headerRows: number
  readonly caption?: Passage
  readonly section: Section
}

/** A report ready to be read by extractors. */
export interface Document {
  readonly source: Source
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
  readonly tables: readonly Table[]
  /** Images, for figures: where they stand and the section. */
  readonly images: readonly Image[]
  /** Running heads and page numbers: out of the text, but they name the journal. */
  readonly furniture: readonly Block[]
  readonly abbreviations: readonly DefinedAbbreviation[]
}

export interface Image extends Span {
  readonly url: string
  readonly alt: string
  readonly section: Section
}

/** The last section that starts at or before an offset. */
export function sectionAt(document: Document, offset: number): Section | undefined {
  return lastAtOrBefore(document.sections, offset, (section) => section.start)
}

/** The sentence that holds a source offset, or the last before it. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  return lastAtOrBefore(document.sentences, offset, (sentence) => sentence.prose.starts[0] ?? 0)
}

/** Binary search in a sorted list for the last element whose place is at or before `offset`. */
export function lastAtOrBefore<T>(list: readonly T[], offset: number, place: (element: T) => number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const element = list[middle]
    if (element !== undefined && place(element) <= offset) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}
