import type { Warn } from '../../core/diagnostic.js'
import type { Document, Sentence } from '../../core/document.js'
import type { Prose } from '../../core/prose.js'
import type { Tokens } from '../../core/token.js'
import type { Found } from '../../schema/extraction.js'
import type { Extractor } from '../extractor.js'
import { devices, forms, frequencies, routes } from './attribute/lexicon.js'
import { describe } from './describe.js'
import type { FoundDrug } from './finding.js'
import { drugOf } from './finding.js'
import { medicines } from './name/lexicon.js'
import { mentionsOf } from './name/mention.js'
import { novelNames } from './name/novel.js'
import type { ShortForms } from './name/recognise.js'
import { shortForms } from './name/recognise.js'
import { medicinesOf } from './table.js'

/** Medicines with dose, route, frequency, duration, and what was done with them. */
export const drug: Extractor = {
  kind: 'drug',
  lists: [medicines, routes, devices, frequencies, forms],
  extract(document, warn) {
    const short = shortForms(document.abbreviations, novelNames(document.sentences))
    const findings: Found[] = []
    for (const sentence of document.sentences) {
      if (isNarrative(document, sentence)) findings.push(...read(document, sentence.prose, sentence.tokens, short, warn))
    }
    for (const table of document.tables) {
      if (silent.has(table.section.kind)) continue
      for (const described of medicinesOf(table, short)) findings.push(drugOf(described, document.source.text, warn))
    }
    return { findings }
  },
}

const silent: ReadonlySet<string> = new Set([
  'title',
  'metadata',
  'keywords',
  'references',
  'abbreviations',
  'funding',
  'conflicts',
  'contributions',
  'acknowledgements',
  'data-availability',
  'ethics',
  'consent',
])

function isNarrative(document: Document, { section, passage }: Sentence): boolean {
  const kind = document.passages[passage]?.kind
  return !silent.has(section.kind) && kind !== 'heading' && kind !== 'caption'
}

function read(document: Document, prose: Prose, tokens: Tokens, short: ShortForms, warn: Warn): FoundDrug[] {
  const mentions = mentionsOf(tokens, prose.text, short)
  if (mentions.length === 0) return []
  return describe(mentions, prose, tokens).map((described) => drugOf(described, document.source.text, warn))
}
