import type { Findings } from './record.js'

/** Every kind of finding, in the order of the record. Kept apart from the Zod schemas so that running needs no Zod. */
export const kinds = ['lab', 'vital', 'measurement', 'score', 'drug', 'history'] as const satisfies readonly (keyof Findings)[]
