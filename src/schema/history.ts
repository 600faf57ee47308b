import { z } from 'zod'
import { finding, span } from './base.js'

export const historyCategories = ['past-medical', 'surgical', 'obstetric', 'family', 'social', 'allergy'] as const

const written = z.string().describe('As written.')

export const history = z
  .strictObject({
    kind: z.literal('history').describe('The kind of finding.'),
    ...finding,
    category: z.enum(historyCategories).describe('Which part of the history it belongs to.'),
    item: z
      .strictObject({
        text: written,
        name: z
          .string()
          .optional()
          .describe(
            'What a social or family item is about: smoking, alcohol, drugs, occupation, travel, animal-contact, living-situation, consanguinity.',
          ),
      })
      .optional()
      .describe('The condition, operation or habit; left out where only a relative, a substance or a whole history is spoken of.'),
    relation: z
      .strictObject({ text: written, name: z.string().describe('mother, maternal aunt, brother …, in the singular.') })
      .optional()
      .describe('Which relative it is said of.'),
    substance: z.strictObject({ text: written }).optional().describe('What the allergy is to.'),
    reaction: z.strictObject({ text: written }).optional().describe('What the substance did.'),
    quantity: z
      .strictObject({
        text: written,
        value: z.number().optional().describe('The number.'),
        low: z.number().optional().describe('Lower end of a stated range.'),
        high: z.number().optional().describe('Upper end of a stated range.'),
        unit: z.string().describe('pack-years, cigarettes, packs, g, units, drinks …'),
        period: z.string().optional().describe('The stretch that it is for, ISO 8601: P1D for "a day".'),
      })
      .optional()
      .describe('How much.'),
    duration: z
      .strictObject({
        text: written,
        value: z.string().optional().describe('ISO 8601 duration: P50Y; left out where no single number is stated.'),
      })
      .optional()
      .describe('How long it has lasted, where stated: "for 50 years".'),
    status: z.enum(['current', 'former', 'never']).optional().describe('Whether a habit lasts, where stated.'),
    unremarkable: z
      .literal(true)
      .optional()
      .describe('The report says that there is nothing in this part of the history: "family history was unremarkable".'),
    spans: z
      .strictObject({
        item: span.optional(),
        relation: span.optional(),
        substance: span.optional(),
        reaction: span.optional(),
        quantity: span.optional(),
        duration: span.optional(),
      })
      .describe('Where each stated field is written.'),
  })
  .meta({ id: 'History', description: 'A piece of the past medical, family, social or allergic history.' })

export type History = z.infer<typeof history>
