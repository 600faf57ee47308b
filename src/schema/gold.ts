import { z } from 'zod'
import { sectionKinds } from '../core/section-kind.js'
import { vitalNames } from './vital.js'

const place = {
  line: z.int().min(1).describe('Line of report.md, from 1, on which the value stands; for a drug its name.'),
  quote: z.string().min(1).describe('A verbatim piece of that one line.'),
  nth: z.int().min(1).optional().describe('Which occurrence of the quote in the line; 1 where left out.'),
  case: z.int().min(1).optional().describe('The patient, by its place in "cases".'),
  doubt: z.string().min(1).optional().describe('Why it may be left out: neither finding nor missing it costs anything.'),
  note: z.string().optional().describe('For the reader of the gold.'),
}

const measured = {
  value: z.string().min(1).optional().describe('The number exactly as written.'),
  comparator: z.enum(['<', '<=', '>', '>=', '~']).optional().describe('Sign or words before the value.'),
  unit: z.string().min(1).optional().describe('The unit as written.'),
  ref: z
    .strictObject({ low: z.number().optional(), high: z.number().optional() })
    .optional()
    .describe('The reference range stated for it.'),
}

const lab = z.strictObject({
  kind: z.literal('lab'),
  ...place,
  analyte: z.string().min(1).describe('The analyte as written.'),
  ...measured,
  qualitative: z
    .enum(['normal', 'elevated', 'low', 'positive', 'negative', 'abnormal'])
    .optional()
    .describe('The result word, where there is no number.'),
})

const vital = z.strictObject({ kind: z.literal('vital'), ...place, name: z.enum(vitalNames), ...measured })

const measurement = z.strictObject({
  kind: z.literal('measurement'),
  ...place,
  measure: z.string().min(1).describe('The measure as written; of a size without a word for it the thing.'),
  ...measured,
})

const score = z.strictObject({
  kind: z.literal('score'),
  ...place,
  instrument: z.string().min(1).describe('The scale as written, or its full name.'),
  value: z.string().min(1).describe('The number or grade as written.'),
  max: z.number().optional().describe('The maximum, if written.'),
})

const drug = z.strictObject({
  kind: z.literal('drug'),
  ...place,
  drug: z.string().min(1).describe('The name as written.'),
  dose: z.string().min(1).optional(),
  route: z.string().min(1).optional(),
  frequency: z.string().min(1).optional(),
  duration: z.string().min(1).optional(),
  event: z.enum(['start', 'stop', 'increase', 'decrease', 'switch', 'continue']).optional(),
  given: z.literal(false).optional().describe('It was refused, considered, denied …'),
})

/** What a person read in a report: `case-gold/1`. */
export const gold = z
  .looseObject({
    schema: z.literal('case-gold/1'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Of the bytes of report.md when it was read.'),
    heldout: z.boolean().optional().describe('Scored, but its errors are not shown.'),
    kinds: z.array(z.string()).optional().describe('Kinds that were annotated; lab, vital, score and drug where left out.'),
    regions: z.array(z.tuple([z.int().min(1), z.int().min(1)])).describe('First and last line of the stretches that tell of the patients.'),
    cases: z
      .array(
        z.strictObject({
          case: z.int().min(1),
          age: z
            .string()
            .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/)
            .optional()
            .describe('Age at presentation, ISO 8601.'),
          sex: z.enum(['male', 'female']).optional(),
          ageQuote: z.string().optional(),
          sexQuote: z.string().optional(),
          doubt: z.string().optional(),
          note: z.string().optional(),
        }),
      )
      .describe('Every patient the report describes, in order.'),
    sections: z
      .array(
        z.strictObject({ line: z.int().min(1), kind: z.enum(sectionKinds), doubt: z.string().optional(), note: z.string().optional() }),
      )
      .optional()
      .describe('Every heading line and its kind.'),
    findings: z
      .array(z.discriminatedUnion('kind', [lab, vital, measurement, score, drug]))
      .describe('Every finding in the regions, by line.'),
  })
  .describe('What a person read in a report: case-gold/1.')

export type Gold = z.infer<typeof gold>
