import type { Document } from '../../core/document.js'
import type { Warn } from '../../core/diagnostic.js'
import { evidenceOf } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { Reference } from '../../schema/reference.js'
import type { Extractor } from '../extractor.js'
import { checkReferences } from './check.js'
import { toCsl } from './csl.js'
import { referenceEntries, type Entry } from './list.js'
import type { NameStyle } from './name.js'
import { readReference, type Reading } from './read.js'

/** The reference list, entry by entry, as CSL-JSON: "Roe J, Doe P. Gout. Lancet 2001;1:2–3." */
export const reference: Extractor = {
  kind: 'reference',
  extract: (document, warn) => ({ references: referencesOf(document, warn) }),
}

function referencesOf(document: Document, warn: Warn): readonly Reference[] {
  const entries = referenceEntries(document)
  const references = readEntries(entries).map((reading, index): Reference => {
    const entry = entries[index]
    if (!entry) throw new RangeError(`no entry ${index}`)
    return referenceOf(document.source.text, entry, reading, index)
  })
  checkReferences(references, warn)
  return references
}

/** Reads entries; where nearly all write their names in one way, the others are read again with that in mind. */
function readEntries(entries: readonly Pick<Entry, 'prose' | 'styles'>[]): readonly Reading[] {
  const readings = entries.map(({ prose, styles }) => readReference(prose.text, styles))
  const usual = usualStyle(readings)
  if (usual === undefined) return readings
  return readings.map((reading, index) => {
    const entry = entries[index]
    return !entry || reading.authors?.style === usual ? reading : readReference(entry.prose.text, entry.styles, usual)
  })
}

function usualStyle(readings: readonly Reading[]): NameStyle | undefined {
  const counts = new Map<NameStyle, number>()
  let all = 0
  for (const { authors } of readings) {
    if (!authors || authors.style === 'literal' || authors.style === 'none') continue
    all++
    counts.set(authors.style, (counts.get(authors.style) ?? 0) + 1)
  }
  for (const [style, count] of counts) if (count >= 4 && count >= 0.75 * all) return style
  return undefined
}

function referenceOf(source: string, entry: Entry, reading: Reading, index: number): Reference {
  const { prose, label, layout } = entry
  const { csl, places } = toCsl(reading)
  const id = `ref-${index + 1}`
  const spans: Record<string, Span> = {}
  for (const [field, { from, to }] of Object.entries(places)) spans[field] = sourceSpan(prose, from, to)
  return {
    id,
    ...(label !== undefined && { label }),
    csl: { id, ...csl },
    spans,
    evidence: evidenceOf(source, prose, 0, prose.text.length, `reference/${layout}`),
  }
}
