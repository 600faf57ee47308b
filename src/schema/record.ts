import { z } from 'zod'
import { abbreviation } from './abbreviation.js'
import { article } from './article.js'
import { evidence } from './base.js'
import { patientCase } from './case.js'
import { citation } from './citation.js'
import { drug } from './drug.js'
import { caption } from './figure.js'
import { lab } from './lab.js'
import { reference } from './reference.js'
import { score } from './score.js'
import { section } from './section.js'
import { vital } from './vital.js'

/** Schemas of findings by kind. */
export const findingKinds = { lab, vital, score, drug } as const

export const record = z
  .strictObject({
    schema: z.literal('case-record/1'),
    generator: z.strictObject({ name: z.string(), version: z.string() }).describe('The program that wrote the record.'),
    source: z
      .strictObject({
        id: z.string().describe('Path without extension.'),
        format: z.enum(['markdown', 'text']),
        sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('Of the bytes of the file.'),
        length: z.int().min(0).describe('UTF-16 length of the text that spans count in.'),
      })
      .describe('The report.'),
    article,
    sections: z.array(section),
    cases: z.array(patientCase),
    findings: z.strictObject({ lab: z.array(lab), vital: z.array(vital), score: z.array(score), drug: z.array(drug) }),
    references: z.array(reference),
    citations: z.array(citation),
    figures: z.array(caption),
    tables: z.array(caption),
    abbreviations: z.array(abbreviation),
    diagnostics: z.array(
      z.strictObject({
        code: z.string(),
        severity: z.enum(['info', 'warning', 'error']),
        message: z.string(),
        evidence: evidence.optional(),
      }),
    ),
  })
  .describe('What a case report states: case-record/1.')

export type CaseRecord = z.infer<typeof record>
export type Findings = CaseRecord['findings']
export type Finding = Findings[keyof Findings][number]
