import { createHash } from 'node:crypto'
import type { SourceFormat, Source } from '../src/core/source.js'

/** A source as `read` would give it for this text. */
export function sourceFor(text: string, format: SourceFormat = 'markdown'): Source {
  return { id: 'test', path: 'test.md', format, sha256: createHash('sha256').update(text).digest('hex'), text, invalid: [] }
}
