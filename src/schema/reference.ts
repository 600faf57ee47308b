import { z } from 'zod'
import { evidence, span } from './base.js'

const name = z.strictObject({
  family: z.string().optional().describe('Family name.'),
  given: z.string().optional().describe('Given names or initials.'),
  suffix: z.string().optional().describe('Jr, III.'),
  'non-dropping-particle': z.string().optional().describe('van, de, kept with the family name.'),
  'dropping-particle': z.string().optional().describe('Particle that goes with the given name.'),
  literal: z.string().optional().describe('A group or a name that is not taken apart.'),
})

const date = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).describe('Year, month, day.') })

export const csl = z
  .strictObject({
    id: z.string().describe('The id of the reference.'),
    type: z
      .enum([
        'article-journal',
        'chapter',
        'book',
        'thesis',
        'report',
        'webpage',
        'paper-conference',
        'dataset',
        'personal_communication',
        'motion_picture',
        'document',
      ])
      .describe('CSL type.'),
    author: z.array(name).optional().describe('Authors, in order.'),
    editor: z.array(name).optional().describe('Editors.'),
    director: z.array(name).optional().describe('Directors of a film.'),
    translator: z.array(name).optional().describe('Translators.'),
    title: z.string().optional().describe('Title of the work.'),
    'container-title': z.string().optional().describe('Journal or book, as written.'),
    'container-title-short': z.string().optional().describe('NLM abbreviation, where the catalogue is certain of the journal.'),
    'collection-title': z.string().optional().describe('Series.'),
    issued: date.optional().describe('When it was published.'),
    accessed: date.optional().describe('When it was last seen on the web.'),
    volume: z.string().optional().describe('Volume.'),
    issue: z.string().optional().describe('Issue.'),
    page: z.string().optional().describe('Pages, the range written out: 117-124.'),
    'number-of-pages': z.string().optional().describe('How many pages a book has.'),
    number: z.string().optional().describe('Article or report number.'),
    edition: z.string().optional().describe('Edition.'),
    publisher: z.string().optional().describe('Publisher.'),
    'publisher-place': z.string().optional().describe('Place of the publisher.'),
    genre: z.string().optional().describe('PhD thesis, working paper.'),
    DOI: z.string().optional().describe('DOI without resolver.'),
    PMID: z.string().optional().describe('PubMed id.'),
    PMCID: z.string().optional().describe('PubMed Central id.'),
    ISBN: z.string().optional().describe('ISBN.'),
    URL: z.string().optional().describe('Web address.'),
    note: z.string().optional().describe('What is left and means something.'),
    custom: z
      .strictObject({
        'journal-title': z.string().optional().describe('The journal in full, where the catalogue is certain of it.'),
        'page-written': z.string().optional().describe('The pages as written, where they were shortened: "117-24".'),
      })
      .optional()
      .describe('What CSL has no field for.'),
  })
  .describe('The reference as CSL-JSON 1.0.')

export const reference = z
  .strictObject({
    id: z.string().describe('ref-1, ref-2 … in order of the list.'),
    label: z.string().optional().describe('The number or label as written.'),
    csl,
    spans: z.record(z.string(), span).optional().describe('Where each field is written.'),
    evidence,
  })
  .meta({ id: 'Reference', description: 'An entry of the reference list.' })

export type Reference = z.infer<typeof reference>
export type Csl = z.infer<typeof csl>
export type CslName = z.infer<typeof name>
