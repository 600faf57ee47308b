import { z } from 'zod'
import { finding, span } from './base.js'
import { comparator, interpretation, referenceRange, result, unit } from './lab.js'

export const measurement = z
  .strictObject({
    kind: z.literal('measurement').describe('The kind of finding.'),
    ...finding,
    measure: z
      .strictObject({
        text: z.string().describe('The measure as written: "LVEF", "diameter"; of a size without such a word the thing.'),
        name: z.string().optional().describe('Its usual name.'),
        id: z.string().optional().describe('Its id in the lexicon: "qtc-interval", "size".'),
        loinc: z.string().optional().describe('LOINC code, where the measure has one of its own.'),
      })
      .describe('What was measured.'),
    site: z
      .strictObject({ text: z.string().describe('As written: "nodule", "right eye".') })
      .optional()
      .describe('The thing or place that was measured, where it is stated.'),
    result: z
      .strictObject({
        ...result.shape,
        values: z.array(z.number()).optional().describe('The numbers of a result that has several: 2 × 2 × 1.4 cm, 20/40, 72/34/47 mmHg.'),
      })
      .describe('What was measured.'),
    comparator: comparator.optional(),
    unit: unit.optional(),
    referenceRange: referenceRange.optional(),
    interpretation: interpretation.optional(),
    spans: z
      .strictObject({
        measure: span.optional(),
        site: span.optional(),
        value: span.optional(),
        unit: span.optional(),
        referenceRange: span.optional(),
      })
      .describe('Where each stated field is written.'),
  })
  .meta({
    id: 'Measurement',
    description:
      'A measure of function, imaging or examination that is neither a laboratory result nor a vital sign: ejection fraction, QTc, tumour size.',
  })

export type Measurement = z.infer<typeof measurement>
