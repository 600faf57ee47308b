/** Every kind of section. Kept apart from the Zod schema so that running needs no Zod. */
export const sectionKinds = [
  'title',
  'metadata',
  'abstract',
  'keywords',
  'introduction',
  'case',
  'history',
  'examination',
  'investigations',
  'diagnosis',
  'treatment',
  'outcome',
  'timeline',
  'methods',
  'results',
  'discussion',
  'conclusion',
  'patient-perspective',
  'consent',
  'ethics',
  'funding',
  'conflicts',
  'contributions',
  'acknowledgements',
  'data-availability',
  'abbreviations',
  'references',
  'figure',
  'table',
  'supplementary',
  'other',
] as const

export type SectionKind = (typeof sectionKinds)[number]

/** Sections that are parts of a case report's narrative, wherever they stand. */
export const partsOfCase: ReadonlySet<SectionKind> = new Set([
  'history',
  'examination',
  'investigations',
  'diagnosis',
  'treatment',
  'outcome',
  'timeline',
])

/** Whether a section tells of the patient by its heading: a case or a part of one. */
export function isNarrative(kind: SectionKind): boolean {
  return kind === 'case' || partsOfCase.has(kind)
}

/** Whether a section may tell of the patients: by its heading, or as results and what has no usual heading may. */
export function mayNarrate(kind: SectionKind): boolean {
  return isNarrative(kind) || kind === 'results' || kind === 'other'
}
