import type { Document } from '../core/document.js'
import type { Warn } from '../core/diagnostic.js'
import type { WordList } from '../core/vocabulary.js'
import type { Extracted } from '../schema/extraction.js'

/** Reads one kind of thing from a document: `{ kind: 'score', extract(document, warn) { … } }`. */
export interface Extractor {
  /** Its folder, schema, test, rule prefix and row in the evaluation. */
  readonly kind: string
  /** Its lexicons and gates, so that the words of a text are looked up once for those of all readers. */
  readonly lists?: readonly WordList[]
  readonly extract: (document: Document, warn: Warn) => Partial<Extracted>
}
