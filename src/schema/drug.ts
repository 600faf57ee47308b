import { z } from 'zod'
import { finding, span } from './base.js'

const amount = z.strictObject({
  text: z.string().describe('As written.'),
  value: z.number().optional().describe('The number.'),
  low: z.number().optional().describe('Lower end of a stated range.'),
  high: z.number().optional().describe('Upper end of a stated range.'),
  unit: z.string().optional().describe('Unit, normalised: mg, mL, [iU].'),
  per: z.string().optional().describe('kg, m2, day, dose …'),
})

export const drug = z
  .strictObject({
    kind: z.literal('drug').describe('The kind of finding.'),
    ...finding,
    drug: z
      .strictObject({
        text: z.string().describe('The drug as written.'),
        name: z.string().optional().describe('International nonproprietary name, or the class.'),
        rxnorm: z.string().optional().describe('RxNorm concept (RxCUI) of the ingredient.'),
        class: z.boolean().optional().describe('A class of drugs rather than one.'),
        ingredients: z.array(z.string()).optional().describe('Names of the parts of a combination or regimen.'),
      })
      .describe('The medicine.'),
    dose: amount.optional().describe('Amount given.'),
    rate: amount
      .optional()
      .describe('Speed of an infusion or flow: 25 mL/h, 0.1 µg/kg/min. Where the amount is only stated so, it is the dose too.'),
    strength: amount.optional().describe('What one piece of the form holds: the 20 mg of "two 20 mg tablets".'),
    concentration: amount.optional().describe('Strength of a preparation: 3 %.'),
    route: z
      .strictObject({
        text: z.string().describe('As written.'),
        name: z.string().optional().describe('Normalised: intravenous.'),
        basis: z.literal('form').optional().describe('Implied by the dosage form or the verb ("tablets", "injected") rather than stated.'),
      })
      .optional()
      .describe('Way of administration.'),
    routes: z
      .array(z.strictObject({ text: z.string().describe('As written.'), name: z.string().optional().describe('Normalised.'), span }))
      .optional()
      .describe('All ways of which the sentence tells, in order, where it changed: "from intravenous to oral".'),
    steps: z.array(amount.extend({ span })).optional().describe('Further amounts of the same sentence, in order: "3 %, later 10 %".'),
    frequency: z
      .strictObject({
        text: z.string().describe('As written.'),
        times: z.number().optional().describe('Administrations per period.'),
        period: z.string().optional().describe('ISO 8601 duration.'),
      })
      .optional()
      .describe('How often.'),
    duration: z
      .strictObject({ text: z.string().describe('As written.'), value: z.string().optional().describe('ISO 8601 duration.') })
      .optional()
      .describe('How long.'),
    form: z
      .strictObject({ text: z.string().describe('As written.') })
      .optional()
      .describe('tablet, ointment …'),
    event: z
      .strictObject({
        type: z.enum(['start', 'stop', 'increase', 'decrease', 'switch', 'continue', 'missed', 'overdose']).describe('What was done.'),
        text: z.string().optional().describe('The words that say so.'),
        span: span.optional(),
      })
      .optional()
      .describe('What became of it here.'),
    furtherEvents: z
      .array(
        z.strictObject({
          type: z.enum(['start', 'stop', 'increase', 'decrease', 'switch', 'continue', 'missed', 'overdose']).describe('What was done.'),
          text: z.string().describe('The words that say so.'),
          span,
        }),
      )
      .optional()
      .describe('What the same sentence tells of it after that, in order: "was started, reduced and stopped".'),
    notGiven: z
      .strictObject({
        reason: z
          .enum(['refused', 'allergy', 'non-adherence', 'withheld', 'considered'])
          .describe('Why; `considered` where it was thought of, offered or planned and no more is said.'),
        text: z.string().describe('The words that say so.'),
        span,
      })
      .optional()
      .describe('Why it was not given or not taken.'),
    response: z
      .strictObject({
        text: z.string().describe('The words that say so.'),
        value: z.enum(['improved', 'none', 'worsened', 'relapse']).optional().describe('What they mean.'),
        span: span.optional(),
      })
      .optional()
      .describe('What it did.'),
    indication: z
      .strictObject({ text: z.string().describe('As written.'), span: span.optional() })
      .optional()
      .describe('What it was given for.'),
    adverseEffect: z
      .strictObject({ text: z.string().describe('As written.'), span: span.optional() })
      .optional()
      .describe('What it brought about.'),
    spans: z
      .strictObject({
        drug: span.optional(),
        dose: span.optional(),
        rate: span.optional(),
        strength: span.optional(),
        concentration: span.optional(),
        route: span.optional(),
        frequency: span.optional(),
        duration: span.optional(),
        form: span.optional(),
        indication: span.optional(),
      })
      .describe('Where each stated field is written.'),
  })
  .meta({ id: 'Drug', description: 'A mention of a medicine.' })

export type Drug = z.infer<typeof drug>
