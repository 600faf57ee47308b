import { z } from 'zod'
import { finding, span } from './base.js'

export const qualitative = z.enum(['normal', 'elevated', 'low', 'positive', 'negative', 'abnormal'])

export const result = z
  .strictObject({
    text: z.string().describe('The result as written.'),
    value: z.number().optional().describe('The number.'),
    low: z.number().optional().describe('Lower end of a stated range of results.'),
    high: z.number().optional().describe('Upper end of a stated range of results.'),
    titer: z.number().optional().describe('The reciprocal of a titre: 640 for 1:640.'),
    systolic: z.number().optional().describe('Systolic pressure.'),
    diastolic: z.number().optional().describe('Diastolic pressure.'),
    mean: z.number().optional().describe('Mean arterial pressure.'),
    qualitative: qualitative.optional().describe('The result in a word.'),
  })
  .describe('What was measured.')

export const comparator = z.enum(['<', '<=', '>', '>=', '~']).describe('Sign or words before the value.')

export const unit = z
  .strictObject({ text: z.string().describe('The unit as written.'), ucum: z.string().optional().describe('The unit in UCUM.') })
  .describe('Unit of the value.')

export const referenceRange = z
  .strictObject({
    text: z.string().describe('The range as written.'),
    low: z.number().optional().describe('Lower limit.'),
    high: z.number().optional().describe('Upper limit.'),
  })
  .describe('The reference range that the report states for it.')

export const canonical = z
  .strictObject({
    value: z.number().optional().describe('The number in that unit.'),
    low: z.number().optional().describe('Lower end of a stated range of results.'),
    high: z.number().optional().describe('Upper end of a stated range of results.'),
    ucum: z.string().describe('The canonical unit in UCUM.'),
  })
  .describe('The result in one unit per analyte, where the conversion is certain.')

export const interpretation = z
  .strictObject({
    value: z.enum(['low', 'normal', 'high', 'abnormal', 'positive', 'negative']).describe('The reading.'),
    basis: z.enum(['range', 'stated']).describe('Computed from the stated range, or said in words.'),
  })
  .describe('How the report lets the value be read.')

export const measuredSpans = z
  .strictObject({
    analyte: span.optional(),
    name: span.optional(),
    value: span.optional(),
    unit: span.optional(),
    referenceRange: span.optional(),
    comparator: span.optional(),
    specimen: span.optional(),
  })
  .describe('Where each stated field is written.')

export const lab = z
  .strictObject({
    kind: z.literal('lab').describe('The kind of finding.'),
    ...finding,
    analyte: z
      .strictObject({
        text: z.string().describe('The analyte as written.'),
        name: z.string().optional().describe('Its usual name; left out where the lexicon does not know it.'),
        loinc: z.string().optional().describe('LOINC code, where analyte, specimen and property are certain.'),
      })
      .describe('What was measured.'),
    specimen: z.string().optional().describe('serum, plasma, blood, urine, cerebrospinal fluid …'),
    result,
    comparator: comparator.optional(),
    unit: unit.optional(),
    referenceRange: referenceRange.optional(),
    canonical: canonical.optional(),
    interpretation: interpretation.optional(),
    spans: measuredSpans,
  })
  .meta({ id: 'Lab', description: 'The result of a laboratory test on a specimen.' })

export type Lab = z.infer<typeof lab>
