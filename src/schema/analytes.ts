import { z } from 'zod'

const words = z.array(z.string().min(1))

const analyte = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('What other files call it by; never shown.'),
    name: z.string().describe('Its usual name, as it stands in the record.'),
    terms: words.describe('Names that count in any letter case: "creatine kinase".'),
    exact: words.optional().describe('Names that count only as written: "Na".'),
    given: words.optional().describe('Names of the medicine itself: "lithium" is an analyte only beside a concentration in blood.'),
    unit: z.string().optional().describe('UCUM: the unit of canonical values; left out for what is only there or not.'),
    molarMass: z.number().optional().describe('g/mol: amounts and masses are converted by it.'),
    charge: z.int().optional().describe('Equivalents a mole.'),
    loinc: z.record(z.string(), z.record(z.string(), z.string())).optional().describe('LOINC codes by specimen and property.'),
    class: z
      .enum(['panel', 'weak', 'dipstick', 'drug', 'number', 'stain'])
      .optional()
      .describe(
        'panel: several tests; weak: also the name of a disease or organism; dipstick: graded in plus signs; drug: also given; number: an everyday word, a result only with its number; stain: a share of stained cells or a count in fields.',
      ),
    words: z.literal('never').optional().describe('never: a result of it is always a number.'),
    gene: z.literal(true).optional().describe('Its name is also that of a gene, which is positive or negative: "EGFR".'),
    antibody: z.literal(true).optional().describe('An antibody, of which classes are told apart: "IgM".'),
    specimen: z.string().optional().describe('The one specimen that its name says: "urine" of proteinuria.'),
    alsoIn: words.optional().describe('Specimens in which it is measured though it has no code for them.'),
    opens: z
      .enum(['acylcarnitines', 'screened'])
      .optional()
      .describe('The lexicon whose names are analytes beside it: chain lengths beside carnitine, substances behind a toxicology screen.'),
    yields: z.literal(true).optional().describe('Its short name gives way to a longer list beside it: "C3" among acylcarnitines.'),
  })
  .describe('What laboratories measure.')

/** The lexicon of analytes: `src/extract/lab/lexicon/analytes.json`. */
export const analytes = z
  .strictObject({
    source: z.string().describe('Where the names and codes come from.'),
    licence: z.string().describe('Under which licence.'),
    entries: z.array(analyte).describe('Sorted by id, an entry a line.'),
  })
  .meta({ id: 'Analytes', description: 'The lexicon of analytes.' })
