import { z } from 'zod'
import { finding, span } from './base.js'

export const score = z
  .strictObject({
    kind: z.literal('score').describe('The kind of finding.'),
    ...finding,
    instrument: z
      .strictObject({
        text: z.string().describe('The instrument as written.'),
        name: z.string().optional().describe('Its full name; left out where the lexicon does not know it.'),
        id: z.string().optional().describe('Its id in the lexicon.'),
        subscale: z.string().optional().describe('The part of it that was scored, as written: "motor".'),
      })
      .describe('The scale, score, grade or stage.'),
    result: z
      .strictObject({
        text: z.string().describe('As written.'),
        value: z.number().optional().describe('The number.'),
        low: z.number().optional().describe('Lower end of a stated range of results.'),
        high: z.number().optional().describe('Upper end of a stated range of results.'),
        components: z.record(z.string(), z.number()).optional().describe('Stated parts of a sum: eye, verbal, motor.'),
      })
      .describe('What was scored.'),
    max: z.number().optional().describe('The maximum, stated or of the instrument.'),
    grade: z.string().optional().describe('Child-Pugh B, NYHA III, T2N0M0.'),
    spans: z
      .strictObject({ instrument: span.optional(), value: span.optional(), max: span.optional() })
      .describe('Where each stated field is written.'),
  })
  .meta({ id: 'Score', description: 'The result of a clinical scale.' })

export type Score = z.infer<typeof score>
