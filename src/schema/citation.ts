import { z } from 'zod'
import { evidence, span } from './base.js'

export const citation = z
  .strictObject({
    id: z.string().describe('The place: citation@<start>-<end>.'),
    references: z.array(z.string()).describe('Ids of the references, ranges expanded.'),
    sentence: span.optional().describe('The sentence it supports.'),
    evidence,
  })
  .meta({ id: 'Citation', description: 'A place in the text that points at references.' })

export type Citation = z.infer<typeof citation>
