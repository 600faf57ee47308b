import { headingLists } from './core/heading/index.js'
import { prepared } from './core/prepared.js'
import type { Vocabulary } from './core/vocabulary.js'
import { createVocabulary } from './core/vocabulary.js'
import type { Extractor } from './extract/extractor.js'
import { extractors } from './extract/index.js'
import { linkers } from './link/index.js'
import type { Linker } from './link/linker.js'

/** What reads a report, and the words that it looks for. */
export interface Program {
  readonly extractors: readonly Extractor[]
  readonly linkers: readonly Linker[]
  readonly vocabulary: Vocabulary
}

/** The program: every extractor and linker, with one vocabulary of all their lexicons and gates. */
export const program: Program = {
  extractors,
  linkers,
  vocabulary: createVocabulary([...headingLists, ...[...extractors, ...linkers].flatMap(({ lists = [] }) => lists)], prepared),
}
