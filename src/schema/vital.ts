import { z } from 'zod'
import { finding } from './base.js'
import { comparator, interpretation, measuredSpans, referenceRange, result, unit } from './lab.js'

export const vitalNames = [
  'blood-pressure',
  'heart-rate',
  'respiratory-rate',
  'temperature',
  'oxygen-saturation',
  'weight',
  'height',
  'bmi',
  'head-circumference',
] as const

export const vital = z
  .strictObject({
    kind: z.literal('vital').describe('The kind of finding.'),
    ...finding,
    name: z.enum(vitalNames).describe('The vital sign.'),
    result,
    comparator: comparator.optional(),
    unit: unit.optional(),
    referenceRange: referenceRange.optional(),
    interpretation: interpretation.optional(),
    spans: measuredSpans,
  })
  .meta({ id: 'Vital', description: 'A vital sign or body measure.' })

export type Vital = z.infer<typeof vital>
