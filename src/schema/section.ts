import { z } from 'zod'
import { sectionKinds } from '../core/section-kind.js'

export const section = z
  .strictObject({
    id: z.string().describe('section-1, section-2 … in reading order.'),
    kind: z.enum(sectionKinds).describe('The canonical kind.'),
    heading: z.string().optional().describe('The heading as written, without Markdown.'),
    level: z.int().min(1).max(6).describe('Depth in the outline after repair.'),
    start: z.int().min(0).describe('First character of the heading line.'),
    end: z.int().min(0).describe('Start of the next section, or the end of the source.'),
    inferred: z.literal(true).optional().describe('No heading said so.'),
  })
  .meta({ id: 'Section', description: 'A section of the report.' })

export type { SectionKind } from '../core/section-kind.js'
