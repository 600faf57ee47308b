import { z } from 'zod'
import { evidence, time } from './base.js'

export const treatment = z
  .strictObject({
    drug: z.string().describe('Name of the substance.'),
    rxnorm: z.string().optional().describe('RxNorm concept of the ingredient.'),
    class: z.boolean().optional().describe('A class of drugs rather than one.'),
    findings: z.array(z.string()).describe('Ids of the mentions, in order of the narrative.'),
    routes: z.array(z.string()).optional().describe('Routes of its mentions, normalised, in order.'),
    start: time.optional(),
    stop: time.optional(),
    changes: z
      .array(
        z.strictObject({
          type: z.enum(['start', 'stop', 'increase', 'decrease', 'switch', 'continue', 'missed', 'overdose']).describe('What was done.'),
          finding: z.string().describe('Id of the mention that says so.'),
          from: z.string().optional().describe('The dose until then, as written.'),
          dose: z.string().optional().describe('The dose from then on, as written.'),
          time: time.optional(),
        }),
      )
      .optional()
      .describe('What was done with it, in order.'),
    response: z.string().optional().describe('improved, none, worsened, relapse.'),
    responseEvidence: evidence
      .optional()
      .describe('The words that tell the response, beside the drug or in a sentence after it was begun.'),
  })
  .meta({ id: 'Treatment', description: 'The course of one substance in one patient.' })

export const timelineEntry = z
  .strictObject({
    time: time.optional(),
    findings: z.array(z.string()).describe('Ids of the findings of that time.'),
  })
  .describe('What happened at one time.')

export type Treatment = z.infer<typeof treatment>
export type TimelineEntry = z.infer<typeof timelineEntry>
