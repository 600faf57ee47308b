import type { Warn } from '../core/diagnostic.js'
import type { Document } from '../core/document.js'
import { bySpan } from '../core/span.js'
import type { Extracted, Extraction, Found, Marked } from '../schema/extraction.js'
import { abbreviation } from './abbreviation/index.js'
import { article } from './article/index.js'
import { citation } from './citation/index.js'
import { contained } from './contain.js'
import { drug } from './drug/index.js'
import type { Extractor } from './extractor.js'
import { figure } from './figure/index.js'
import { history } from './history/index.js'
import { lab } from './lab/index.js'
import { measurement } from './measurement/index.js'
import { patient } from './patient/index.js'
import { reference } from './reference/index.js'
import { score } from './score/index.js'
import { vital } from './vital/index.js'

/** Every extractor, in the order in which they run. */
export const extractors: readonly Extractor[] = [
  article,
  patient,
  lab,
  vital,
  measurement,
  score,
  abbreviation,
  reference,
  citation,
  drug,
  history,
  figure,
]

/** Runs every extractor over a document, each so that a fault costs no more than its place; what they find is sorted, without repetition, and named by its place. */
export function extract(document: Document, warn: Warn): Extraction {
  const found: Found[] = []
  const parts: Omit<Partial<Extracted>, 'findings'>[] = []
  for (const extractor of extractors) {
    const { findings, ...rest } = contained(extractor, document, warn)
    if (findings) for (const finding of findings) found.push(finding)
    parts.push(rest)
  }
  return parts.reduce<Extraction>((all, part) => ({ ...all, ...part, findings: all.findings }), { ...nothing, findings: mark(found) })
}

const nothing: Extraction = {
  article: { authors: [], affiliations: [], dates: {}, keywords: [] },
  cases: [],
  findings: [],
  references: [],
  candidates: [],
  citations: [],
  figures: [],
  tables: [],
  abbreviations: [],
}

/** Ids are places: lab@1043-1062, and lab@1043-1062.2 where one place tells two values ("AST and ALT were 120 and 95"). */
function mark(found: Found[]): Marked[] {
  found.sort((a, b) => bySpan(a.evidence, b.evidence) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  const seen = new Map<string, Set<string>>()
  const marked: Marked[] = []
  for (const finding of found) {
    const place = `${finding.kind}@${finding.evidence.start}-${finding.evidence.end}`
    const spans = JSON.stringify(finding.spans)
    const others = seen.get(place)
    if (!others) seen.set(place, new Set([spans]))
    else if (others.has(spans)) continue
    else others.add(spans)
    marked.push(Object.assign(finding, { id: others ? `${place}.${others.size}` : place }))
  }
  return marked
}
