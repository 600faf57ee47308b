import { z } from 'zod'

const names = z.array(z.string().regex(/^[\p{L}\p{N}_.-]+$/u)).min(1)

/** Which types and relations of a BRAT corpus are which kinds and fields: `brat-map/1`. */
export const bratMap = z.strictObject({
  schema: z.literal('brat-map/1'),
  findings: z
    .array(
      z.strictObject({
        kind: z.string().min(1).describe('The row in the score: "drug".'),
        types: names.describe('BRAT types of the words it hangs on; the first is the one that is written: "Medication".'),
        predicted: names.optional().describe('Kinds of the record that may match it; the kind itself where left out.'),
        anchor: z.string().min(1).describe('The span of the record that stands for these words: "drug", "value".'),
        textual: z
          .string()
          .optional()
          .describe('A regular expression; only what it finds something in is counted, on both sides: "\\\\d".'),
        parts: z
          .array(
            z.strictObject({
              field: z.string().min(1).describe('The row in the score: "dose".'),
              types: names.describe('BRAT types of the words: "Dosage".'),
              relations: names.describe('Relations or event roles that join them to the finding, in either direction: "MODIFY".'),
              spans: names.optional().describe('Spans of the record that may hold them; the field itself where left out.'),
            }),
          )
          .default([]),
      }),
    )
    .min(1),
})

export type BratMap = z.infer<typeof bratMap>
