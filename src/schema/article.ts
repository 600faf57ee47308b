import { z } from 'zod'
import { evidence, stated } from './base.js'

const date = z.strictObject({ value: z.string().describe('ISO 8601 date, as exact as stated.'), evidence })

export const article = z
  .strictObject({
    title: stated.optional(),
    authors: z.array(
      z.strictObject({
        family: z.string(),
        given: z.string().optional(),
        suffix: z.string().optional(),
        affiliations: z.array(z.int()).optional().describe('Places in `affiliations`, from 1.'),
        email: z.string().optional(),
        orcid: z.string().optional(),
        evidence,
      }),
    ),
    affiliations: z.array(z.strictObject({ text: z.string(), label: z.string().optional(), evidence })),
    journal: stated.optional(),
    doi: stated.optional(),
    pmid: stated.optional(),
    pmcid: stated.optional(),
    dates: z.strictObject({
      received: date.optional(),
      revised: date.optional(),
      accepted: date.optional(),
      published: date.optional(),
    }),
    keywords: z.array(stated),
    correspondence: stated.optional(),
    competingInterests: stated.optional(),
    funding: stated.optional(),
    consent: stated.optional(),
    licence: stated.optional(),
  })
  .describe('Front matter of the article.')

export type Article = z.infer<typeof article>
