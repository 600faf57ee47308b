import type { Block, Section } from '../core/document.js'
import type { Source } from '../core/source.js'
import { inferSections } from './inferred.js'
import type { Opening } from './outline.js'
import { headedSections } from './outline.js'

/** The sections of a report, by its headings and by what stands where no heading says so. */
export function sectionsOf(source: Source, blocks: readonly Block[]): Section[] {
  const headed = headedSections(blocks)
  const inferred = inferSections(blocks, headed)
  const starts: { readonly opening: Opening; readonly start: number }[] = []
  blocks.forEach((block, i) => {
    const opening = headed.get(i) ?? inferred.get(i)
    if (opening) starts.push({ opening, start: block.start })
  })
  if (starts.length === 0) starts.push({ opening: { kind: 'case', level: 1, inferred: true }, start: blocks[0]?.start ?? 0 })
  starts.sort((a, b) => a.start - b.start)
  return starts.map(({ opening, start }, i) => ({
    id: `section-${i + 1}`,
    ...opening,
    start,
    end: starts[i + 1]?.start ?? source.text.length,
  }))
}
