import { z } from 'zod'
import { evidence } from './base.js'

export const abbreviation = z
  .strictObject({ short: z.string().describe('JDM'), long: z.string().describe('juvenile dermatomyositis'), evidence })
  .meta({ id: 'Abbreviation', description: 'An abbreviation that the report defines.' })

export type Abbreviation = z.infer<typeof abbreviation>
