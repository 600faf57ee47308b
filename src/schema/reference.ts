import { z } from 'zod'
import { evidence, span } from './base.js'

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  literal: z.string().optional().describe('A group or a name that is not taken apart.'),
})

const date = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) })

export const csl = z
  .strictObject({
    id: z.string(),
    type: z.enum([
      'article-journal', 'chapter', 'book', 'thesis', 'report', 'webpage', 'paper-conference', 'dataset', 'personal_communication',
      'motion_picture', 'document',
    ]),
    author: z.array(name).optional(),
    editor: z.array(name).optional(),
    director: z.array(name).optional(),
    translator: z.array(name).optional(),
    title: z.string().optional(),
    'container-title': z.string().optional(),
    'container-title-short': z.string().optional(),
    'collection-title': z.string().optional(),
    issued: date.optional(),
    accessed: date.optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    'number-of-pages': z.string().optional(),
    number: z.string().optional(),
    edition: z.string().optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    genre: z.string().optional(),
    DOI: z.string().optional(),
    PMID: z.string().optional(),
    PMCID: z.string().optional(),
    ISBN: z.string().optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
    custom: z
      .strictObject({
        'journal-title': z.string().optional().describe('The journal in full, where the catalogue is certain of it.'),
        'page-written': z.string().optional().describe('The pages as written, where they were shortened: "117-24".'),
      })
      .optional(),
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
  .describe('An entry of the reference list.')

export type Reference = z.infer<typeof reference>
export type Csl = z.infer<typeof csl>
export type CslName = z.infer<typeof name>
