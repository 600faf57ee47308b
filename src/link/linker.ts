import type { Document } from '../core/document.js'
import type { Warn } from '../core/diagnostic.js'
import type { WordList } from '../core/vocabulary.js'
import type { Extraction } from '../schema/extraction.js'

/** Relates what extractors found (whose, negated or not, when, which reference); it never reads new text. Findings are completed in place. */
export interface Linker {
  readonly name: string
  /** Its lexicons and gates, as those of an extractor. */
  readonly lists?: readonly WordList[]
  readonly link: (document: Document, extraction: Extraction, warn: Warn) => Extraction
}
