import { z } from 'zod'

export const span = z
  .strictObject({
    start: z.int().min(0).describe('First UTF-16 offset in the source, BOM dropped.'),
    end: z.int().min(0).describe('UTF-16 offset after the last character.'),
  })
  .meta({ id: 'Span', description: 'A half-open range of the source.' })

export const evidence = z
  .strictObject({
    ...span.shape,
    quote: z.string().describe('The exact characters of the source at this span.'),
    rule: z.string().describe('The rule that read them: <kind>/<what it recognises>.'),
  })
  .meta({ id: 'Evidence', description: 'Where a value was read, and by which rule.' })

export const time = z
  .strictObject({
    text: z.string().describe('The time as written: "nine months later".'),
    anchor: z.string().optional().describe('What the time counts from: "admission", "start of treatment".'),
    offset: z.string().optional().describe('ISO 8601 duration from the anchor: "P9M".'),
    direction: z.enum(['before', 'after', 'at']).optional().describe('Before, after or at the anchor.'),
    date: z.string().optional().describe('An absolute date, only as exact as stated: "2013-05".'),
    span: span.optional().describe('Where the time is written.'),
  })
  .meta({ id: 'Time', description: 'When; relative time stays relative.' })

export const assertion = z.enum(['affirmed', 'negated', 'possible', 'hypothetical']).describe('Whether the text says it is so.')
export const subject = z.enum(['patient', 'relative', 'literature', 'general']).describe('Whom it is said of.')
export const temporality = z.enum(['current', 'historical', 'planned']).describe('When it holds, seen from the presentation.')

export const cue = z
  .strictObject({ ...span.shape, text: z.string().describe('The words of the cue.'), axis: z.string().describe('The axis it decided.') })
  .meta({ id: 'Cue', description: 'Words that decided an axis.' })

/** Fields that every finding has. */
export const finding = {
  id: z.string().describe('The place: <kind>@<start>-<end>.'),
  case: z.string().optional().describe('The id of the patient; left out where it belongs to none of this report.'),
  section: z.string().optional().describe('The id of the section it stands in.'),
  subject,
  assertion,
  temporality,
  time: time.optional(),
  context: z.array(cue).optional().describe('The words that decided the axes.'),
  evidence,
  rules: z
    .record(z.string(), z.string())
    .optional()
    .describe('The rule that read each field, by the name of the field: { "dose": "dose/amount", "route": "route/through-tube" }.'),
}

/** A value as written, of which this program makes no more. */
export const stated = z
  .strictObject({ value: z.string().describe('The value.'), evidence })
  .meta({ id: 'Stated', description: 'A stated value and where.' })

export type Cue = z.infer<typeof cue>
export type Time = z.infer<typeof time>
