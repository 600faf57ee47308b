import { z } from 'zod'
import { abbreviation } from './abbreviation.js'
import { article } from './article.js'
import { evidence } from './base.js'
import { patientCase } from './case.js'
import { citation } from './citation.js'
import { drug } from './drug.js'
import { caption } from './figure.js'
import { history } from './history.js'
import { lab } from './lab.js'
import { measurement } from './measurement.js'
import { reference } from './reference.js'
import { score } from './score.js'
import { section } from './section.js'
import { vital } from './vital.js'

/** Schemas of findings by kind. */
export const findingKinds = { lab, vital, measurement, score, drug, history } as const

function inOrder<T extends z.ZodType>(finding: T): z.ZodArray<T> {
  return z.array(finding).describe('Findings of this kind, in reading order.')
}

export const record = z
  .strictObject({
    schema: z.literal('case-record/1').describe('Name and version of this contract.'),
    generator: z
      .strictObject({ name: z.string().describe('Its name.'), version: z.string().describe('Its version.') })
      .describe('The program that wrote the record.'),
    source: z
      .strictObject({
        id: z.string().describe('Path without extension.'),
        format: z.enum(['markdown', 'text']).describe('How the file was read.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of the bytes of the file.'),
        length: z.int().min(0).describe('UTF-16 length of the text that spans count in.'),
      })
      .describe('The report.'),
    article,
    sections: z.array(section).describe('Sections in reading order.'),
    cases: z.array(patientCase).describe('The patients of this report.'),
    findings: z
      .strictObject({
        lab: inOrder(lab),
        vital: inOrder(vital),
        // Other programs' records need not have the kinds that this one added to the contract.
        measurement: inOrder(measurement).default([]),
        score: inOrder(score),
        drug: inOrder(drug),
        history: inOrder(history).default([]),
      })
      .describe('What was found, by kind.'),
    references: z.array(reference).describe('The reference list, in its order.'),
    citations: z.array(citation).describe('Places that point at references.'),
    figures: z.array(caption).describe('Figures in reading order.'),
    tables: z.array(caption).describe('Tables in reading order.'),
    abbreviations: z.array(abbreviation).describe('Abbreviations that the report defines.'),
    diagnostics: z
      .array(
        z.strictObject({
          code: z.string().describe('What it is about: score-out-of-range.'),
          severity: z.enum(['info', 'warning', 'error']).describe('info: a repair; warning: look at it.'),
          message: z.string().describe('In English.'),
          evidence: evidence.optional(),
        }),
      )
      .describe('What a curator should look at, in reading order.'),
  })
  .describe('What a case report states: case-record/1.')

export type CaseRecord = z.infer<typeof record>
export type Findings = CaseRecord['findings']
export type Finding = Findings[keyof Findings][number]
