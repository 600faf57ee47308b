import type { Block, Section } from '../core/document.js'
import type { Source } from '../core/source.js'
import type { SectionKind } from '../schema/section.js'

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/^abstract|^summary/i, 'abstract'],
  [/^introduction|^background/i, 'introduction'],
  [/case|presentation/i, 'case'],
  [/^discussion/i, 'discussion'],
  [/^conclusion/i, 'conclusion'],
  [/^references|^bibliography/i, 'references'],
  [/^metadata/i, 'metadata'],
  [/^abbreviations/i, 'abbreviations'],
]

/** The sections of a report by its headings; a report without headings is one inferred case section. */
export function sectionsOf(source: Source, blocks: readonly Block[]): Section[] {
  const sections: { id: string; kind: SectionKind; heading?: string; level: number; start: number; inferred?: true }[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const heading = block.prose.text.trim()
    const kind = sections.length === 0 && block.level === 1 ? 'title' : (kinds.find(([pattern]) => pattern.test(heading.replace(/^[\dIVX.\s]+/, '')))?.[1] ?? 'other')
    sections.push({ id: `section-${sections.length + 1}`, kind, heading, level: block.level ?? 1, start: block.start })
  }
  if (sections.length === 0 || (blocks[0] && blocks[0].start < (sections[0]?.start ?? 0)))
    sections.unshift({ id: 'section-0', kind: 'case', level: 1, start: 0, inferred: true })
  return sections.map((section, i) => ({ ...section, id: `section-${i + 1}`, end: sections[i + 1]?.start ?? source.text.length }))
}
