import type { Document } from '../core/document.js'
import type { Warn } from '../core/diagnostic.js'
import type { Extracted } from '../schema/extraction.js'

/** Reads one kind of thing from a document: `{ kind: 'score', extract(document, warn) { … } }`. */
export interface Extractor {
  /** Its folder, schema, test, rule prefix and row in the evaluation. */
  readonly kind: string
  readonly extract: (document: Document, warn: Warn) => Partial<Extracted>
}
