import { evidenceAt } from '../../core/evidence.js'
import type { Extractor } from '../extractor.js'

/** Abbreviations that the report defines: "juvenile dermatomyositis (JDM)". */
export const abbreviation: Extractor = {
  kind: 'abbreviation',
  extract: (document) => ({
    abbreviations: document.abbreviations.map(({ short, long, span }) => ({
      short,
      long,
      evidence: evidenceAt(document.source.text, span, 'abbreviation/long-then-short'),
    })),
  }),
}
