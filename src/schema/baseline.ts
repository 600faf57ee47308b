import { z } from 'zod'

const counts = z.tuple([z.int(), z.int(), z.int()])

/** An earlier evaluation: `case-baseline/1`. */
export const baseline = z.strictObject({
  schema: z.literal('case-baseline/1'),
  documents: z.record(
    z.string(),
    z.strictObject({
      fingerprint: z.string().describe('Of the gold and its report.'),
      tallies: z.record(z.string(), counts).describe('tp, fp, fn by measure.'),
      errors: z.record(z.string(), z.string()).optional().describe('What was not right; left out of held-out reports.'),
    }),
  ),
})

export type Baseline = z.infer<typeof baseline>
