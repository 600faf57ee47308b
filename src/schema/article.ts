import { z } from 'zod'
import { evidence, stated } from './base.js'

const date = z.strictObject({ value: z.string().describe('ISO 8601 date, as exact as stated.'), evidence })

export const article = z
  .strictObject({
    title: stated.optional(),
    authors: z
      .array(
        z.strictObject({
          family: z.string().describe('Family name, with its particle.'),
          given: z.string().optional().describe('Given names or initials, the fullest form that the report has.'),
          suffix: z.string().optional().describe('Jr, III.'),
          affiliations: z.array(z.int()).optional().describe('Places in `affiliations`, from 1.'),
          email: z.string().optional().describe('E-mail address.'),
          orcid: z.string().optional().describe('ORCID iD.'),
          evidence,
        }),
      )
      .describe('Authors, in order.'),
    affiliations: z
      .array(
        z.strictObject({
          text: z.string().describe('As written, without its mark.'),
          label: z.string().optional().describe('Its mark: 1, a.'),
          evidence,
        }),
      )
      .describe('Affiliations, in order.'),
    journal: stated.optional(),
    doi: stated.optional(),
    pmid: stated.optional(),
    pmcid: stated.optional(),
    dates: z
      .strictObject({
        received: date.optional().describe('When the journal had it.'),
        revised: date.optional().describe('When it came back revised.'),
        accepted: date.optional().describe('When it was accepted.'),
        published: date.optional().describe('When it appeared.'),
      })
      .describe('Dates of the article.'),
    keywords: z.array(stated).describe('Keywords, in order.'),
    correspondence: stated.optional(),
    competingInterests: stated.optional(),
    funding: stated.optional(),
    consent: stated.optional(),
    licence: stated.optional(),
  })
  .meta({ id: 'Article', description: 'Front matter of the article.' })

export type Article = z.infer<typeof article>
