/** Every kind of section. Kept apart from the Zod schema so that running needs no Zod. */
export const sectionKinds = [
  'title', 'metadata', 'abstract', 'keywords', 'introduction', 'case', 'history', 'examination', 'investigations', 'diagnosis', 'treatment',
  'outcome', 'timeline', 'methods', 'results', 'discussion', 'conclusion', 'patient-perspective', 'consent', 'ethics', 'funding', 'conflicts',
  'contributions', 'acknowledgements', 'data-availability', 'abbreviations', 'references', 'figure', 'table', 'supplementary', 'other',
] as const

export type SectionKind = (typeof sectionKinds)[number]
