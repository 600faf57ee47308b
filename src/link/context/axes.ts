import type { Section, Sentence } from '../../core/document.js'
import type { SectionKind } from '../../schema/section.js'
import type { Marked } from '../../schema/extraction.js'
import type { Axis, CueHit } from './cue.js'
import { governing } from './scope.js'

export type Axes = Required<Pick<Marked, 'assertion' | 'subject' | 'temporality'>>

/** What was decided, and by which cues. */
export interface Decision extends Axes {
  readonly cues: Readonly<Partial<Record<Axis, CueHit>>>
}

const literatureSections: readonly SectionKind[] = ['introduction', 'discussion', 'conclusion', 'references']

/** The axes of what stands at `from`–`to` of a sentence, from its cues and its section. */
export function axesOf(sentence: Sentence, hits: readonly CueHit[], from: number, to: number): Decision {
  const assertion = governing('assertion', hits, from, to)
  const subject = governing('subject', hits, from, to)
  const temporality = governing('temporality', hits, from, to)
  return {
    assertion: pick(['negated', 'possible', 'hypothetical'], assertion?.cue.sets.assertion) ?? 'affirmed',
    subject: pick(['patient', 'relative', 'literature'], subject?.cue.sets.subject) ?? subjectOf(sentence.section),
    temporality: pick(['historical', 'planned'], temporality?.cue.sets.temporality) ?? 'current',
    cues: { ...(assertion && { assertion }), ...(subject && { subject }), ...(temporality && { temporality }) },
  }
}

/** Whom a section speaks of where no words say: discussions speak of other people's patients. */
export function subjectOf(section: Section): Axes['subject'] {
  return literatureSections.includes(section.kind) ? 'literature' : section.kind === 'methods' ? 'general' : 'patient'
}

function pick<T extends string>(values: readonly T[], set: string | undefined): T | undefined {
  return values.find((value) => value === set)
}
