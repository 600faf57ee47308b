import { z } from 'zod'
import { evidence } from './base.js'

export const caption = z
  .strictObject({
    id: z.string().describe('figure-1 / table-1 … in order of the text.'),
    label: z.string().optional().describe('As written: "Fig. 1".'),
    caption: z.string().optional().describe('The caption without its label.'),
    url: z.string().optional().describe('Where the image is.'),
    evidence,
  })
  .meta({ id: 'Caption', description: 'A figure or table and its caption.' })

export type Caption = z.infer<typeof caption>
