import { z } from 'zod'
import { directions, linkRoles } from '../core/link-word.js'

/** The lexicon of connectives, `core/link-words.json`. */
export const linkWords = z.strictObject({
  $schema: z.string().describe('This schema.'),
  source: z.string().describe('Where the words are from.'),
  licence: z.string().describe('Under which they are published here.'),
  entries: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+$/)
          .describe('The word as lexicons see it: in small letters, without apostrophes.'),
        roles: z.array(z.enum(linkRoles)).min(1).describe('What it does between names, values and clauses.'),
        direction: z.enum(directions).optional().describe('Where a movement goes: "rose" up, "normalised" back.'),
      }),
    )
    .describe('Sorted by id, an entry a line.'),
})
