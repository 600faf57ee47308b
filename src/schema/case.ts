import { z } from 'zod'
import { evidence, span, stated } from './base.js'
import { timelineEntry, treatment } from './treatment.js'

export const age = z
  .strictObject({
    value: z.string().describe('ISO 8601 duration: P3Y10M.'),
    at: z.string().optional().describe('presentation, onset, diagnosis, death, follow-up, gestation (at birth).'),
    approximate: z.literal(true).optional().describe('"in her early thirties".'),
    evidence,
  })
  .meta({ id: 'Age', description: 'An age as stated.' })

export const patientCase = z
  .strictObject({
    id: z.string().describe('case-1, case-2 … in order of appearance.'),
    label: z.string().optional().describe('How the report calls the case: "Case 1".'),
    age: age.optional(),
    ages: z.array(age).optional().describe('Other ages, each with what it is.'),
    sex: z
      .strictObject({ value: z.enum(['male', 'female']).describe('Sex.'), evidence })
      .optional()
      .describe('Sex as stated, or as pronouns say.'),
    ethnicity: stated.optional().describe('Ethnic group or nationality as stated.'),
    occupation: stated.optional().describe('Occupation as stated.'),
    pregnancy: stated.optional().describe('That the patient is pregnant, with the week where stated.'),
    smoking: stated.optional().describe('What is said of smoking.'),
    vitalStatus: z
      .strictObject({
        value: z.enum(['alive', 'dead']).describe('As stated.'),
        cause: z.string().optional().describe('Cause of death as stated.'),
        evidence,
      })
      .optional()
      .describe('Whether the patient was alive at the end, where stated.'),
    narrative: z.array(span).optional().describe('The stretches of text that tell this case.'),
    treatments: z.array(treatment).describe('Courses of treatment.'),
    timeline: z.array(timelineEntry).describe('What happened to the patient, in order.'),
    outcome: stated.optional(),
  })
  .meta({ id: 'Case', description: 'A patient of this report.' })

export type Case = z.infer<typeof patientCase>
export type Age = z.infer<typeof age>
