import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)

describe('verdicts', () => {
  test.each([
    [
      'Neither ANA nor ANCA was detected.',
      ['Antinuclear antibody "negative" negative', 'Antineutrophil cytoplasmic antibody "negative" negative'],
    ],
    [
      'ANCA was negative, and so was rheumatoid factor.',
      ['Antineutrophil cytoplasmic antibody "negative" negative', 'Rheumatoid factor "negative" negative'],
    ],
    ['Dengue serology: IgG+/IgM−.', ['Immunoglobulin G "positive" positive', 'Immunoglobulin M "negative" negative']],
    [
      'HBsAg (−) and anti-HCV (−) were reported.',
      ['Hepatitis B surface antigen "negative" negative', 'Hepatitis C antibody "negative" negative'],
    ],
    [
      'PCR for herpes simplex virus, astrovirus and adenovirus was negative.',
      ['Herpes simplex virus "negative" negative', 'Adenovirus "negative" negative'],
    ],
    ['A slight elevation in lipase was noted.', ['Lipase "elevated" high']],
    ['A slight elevation in lipase from 40 to 190 U/L was noted.', ['Lipase 40 U/L', 'Lipase 190 U/L']],
    ['A nasopharyngeal swab was negative.', []],
    ['Na+ and Cl− are ions.', []],
    ['Lymph node biopsy (Fig. 2) showed abnormal follicles.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

test('a verdict says the words it was read from, and by which rule', () => {
  const text = 'Calprotectin was normal, lipase markedly elevated.'
  const [first, second] = labsOf(text).labs
  expect([first?.spans.value, second?.spans.analyte].map((span) => span && text.slice(span.start, span.end))).toEqual(['normal', 'lipase'])
  expect(first?.rules).toEqual({ analyte: 'name/term', value: 'lab/qualitative-predicate', interpretation: 'lab/qualitative-predicate' })
})

describe('names', () => {
  test.each([
    ['Angiotensin-converting enzyme (ACE; 92 U/L) was high.', ['Angiotensin converting enzyme 92 U/L']],
    ['Spike protein 2 antibodies were sought.', []],
    ['Total protein 6.1 g/dL and CSF protein 2 g/L.', ['Total protein 6.1 g/dL', 'CSF protein 2 g/L']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('tables', () => {
  test.each([
    [
      '| Test | Day 1 | Normal |\n|---|---|---|\n| Albumin | 31 | 35–50 g/L |\n| Urea | 9 | 2.5–7.8 mmol/L |',
      ['Albumin 31 g/L [35..50] low', 'Urea 9 mmol/L [2.5..7.8] high'],
    ],
    [
      '| Test | Value | Test | Value |\n|---|---|---|---|\n| Sodium (mmol/L) | 131 | AST (U/L) | 45 |\n| Urea (mmol/L) | 9 | ALT (U/L) | 50 |',
      ['Sodium 131 mmol/L', 'Aspartate aminotransferase 45 U/L', 'Urea 9 mmol/L', 'Alanine aminotransferase 50 U/L'],
    ],
    [
      '| Test | Unit | Value |\n|---|---|---|\n| Sodium | mmol/L | 131 |\n| Neurogranin | pg/mL | 512 |\n| Weight | kg | 70 |',
      ['Sodium 131 mmol/L', '?Neurogranin 512 pg/mL'],
    ],
    [
      '| Test | Value |\n|---|---|\n| % Neutrophils | 82 |\n| Soluble CD163 (ng/mL) | 900 |',
      ['Neutrophils 82 %', '?Soluble CD163 900 ng/mL'],
    ],
    [
      '| Effusion | % Segmented | % Lymphocytes |\n|---|---|---|\n| First tap | 71 | 22 |\n| Second tap | 40 | 51 |',
      ['Neutrophils 71 %', 'Lymphocytes 22 %', 'Neutrophils 40 %', 'Lymphocytes 51 %'],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})
