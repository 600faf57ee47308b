import type { Warn } from '../core/diagnostic.js'
import type { Document } from '../core/document.js'
import { guarded } from '../core/guard.js'
import type { Extraction } from '../schema/extraction.js'
import { caseLinker } from './case/index.js'
import { citation } from './citation/index.js'
import { context } from './context/index.js'
import type { Linker } from './linker.js'
import { treatment } from './treatment/index.js'
import { timeline } from './timeline/index.js'
import { timing } from './timing/index.js'

/** Every linker; each sees what those before it decided. */
export const linkers: readonly Linker[] = [context, caseLinker, citation, timing, treatment, timeline]

/** Relates what was found; a linker that fails leaves it as it was. */
export function link(document: Document, extraction: Extraction, warn: Warn): Extraction {
  const source = document.source.text
  return linkers.reduce(
    (linked, linker) =>
      guarded({ warn, source, part: `link/${linker.name}` }, undefined, () => linker.link(document, linked, warn), linked),
    extraction,
  )
}
