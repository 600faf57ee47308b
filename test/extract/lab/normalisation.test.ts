import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'
import { processorMs } from '../../time.js'

describe('canonical values', () => {
  test.each([
    ['Glucose was 5.0 mmol/L.', 90.1, 'mg/dL'],
    ['Sodium was 121 mEq/L.', 121, 'mmol/L'],
    ['Platelets were 69.000/mm3.', 69, '10*9/L'],
    ['Leukocytes ranged between 2.100 and 3.400/mm3.', 2.1, '10*9/L'],
    ['Creatinine was 88.4 µmol/L.', 1.0, 'mg/dL'],
    ['Haemoglobin was 89 g/L.', 8.9, 'g/dL'],
    ['Lactate was 27 mm.', 27, 'mmol/L'],
  ])('%j', (text, value, ucum) => {
    const canonical = labsOf(text).labs[0]?.canonical
    expect(canonical?.ucum).toBe(ucum)
    expect(canonical?.value).toBeCloseTo(value, 1)
  })

  test.each(['Ferritin was 2 pmol/L.', 'ALT was 12.', 'TSH was 4 ng/mL.'])('%j has none', (text) =>
    expect(labsOf(text).labs[0]?.canonical).toBeUndefined(),
  )
})

describe('LOINC', () => {
  test.each([
    ['Serum creatinine was 1.2 mg/dL.', '2160-0'],
    ['Creatinine was 106 µmol/L.', '14682-9'],
    ['Urine sodium was 40 mmol/L.', '2955-3'],
    ['Hemoglobin was 8 g/dL.', '718-7'],
    ['Aldolase was 11.0 U/L.', '1761-6'],
    ['CSF glucose was 40 mg/dL.', '2342-4'],
    ['INR was 1.4.', '6301-6'],
  ])('%j', (text, loinc) => expect(labsOf(text).labs[0]?.analyte.loinc).toBe(loinc))

  test.each(['Creatinine was 1.2.', 'Pleural ferritin was 20 ng/mL.'])('%j has none', (text) =>
    expect(labsOf(text).labs[0]?.analyte.loinc).toBeUndefined(),
  )
})

describe('diagnostics', () => {
  test.each([
    ['Potassium was 45 mmol/L.', ['lab-implausible']],
    ['Potassium was 4.5 mmol/L.', []],
    ['CRP was normal, 45 mg/L (reference <5).', ['lab-flag-conflict']],
    ['CRP was elevated at 45 mg/L (reference <5).', []],
    ['CRP was elevated at 45 mg/L.', []],
  ])('%j', (text, codes) => expect(labsOf(text).codes).toEqual(codes))
})

describe('hostile lines', () => {
  test.each(['CRP 1, ', 'CRP and ', 'normal CRP, ', '(', 'Na (', '1/', '1-', '< ', 'CRP 1–', '10^', 'x10 ', 'CRP was '])('%j', (piece) => {
    expect(processorMs(() => labsOf(piece.repeat(Math.ceil(100_000 / piece.length))))).toBeLessThan(5000)
  })
})

describe('a change is no reading', () => {
  test.each([
    ['The platelet count increased to 256 G/L.', ['Platelets 256 10*9/L']],
    ['INR slowly decreased to 1.3.', ['International normalized ratio 1.3']],
    ['Hemoglobin was decreased at 8.1 g/dL.', ['Hemoglobin 8.1 g/dL low']],
    ['Lactate peaked at 12 and thereafter fell to 2.', ['Lactate 12', 'Lactate 2']],
    ['Creatinine tripled from 68 to 204 µmol/L.', ['Creatinine 68 umol/L', 'Creatinine 204 umol/L']],
    [
      'Free light chains: kappa 840 mg/L, lambda 6.1 mg/L, ratio 138.',
      ['Free kappa light chains 840 mg/L', 'Free lambda light chains 6.1 mg/L', 'Free light chain ratio 138'],
    ],
    ['The light chain was kappa 2 mg in a bag.', []],
    [
      'The AFP and CEA levels fell to the normal ranges (2.8 ng/mL and 1.9 ng/mL, respectively).',
      ['Alpha-fetoprotein 2.8 ng/mL normal', 'Carcinoembryonic antigen 1.9 ng/mL'],
    ],
    ['Creatinine gradually declined to 1.3.', ['Creatinine 1.3']],
    ['CRP was elevated to 45 mg/L.', ['C-reactive protein 45 mg/L high']],
  ])('%j', (text, expected) => expect(labsOf(text).labs.map(shortOf)).toEqual(expected))
})

describe('the specimen', () => {
  const specimens = (text: string): (string | undefined)[] =>
    labsOf(text).labs.map(({ analyte, specimen }) => `${analyte.name} ${specimen ?? '-'}`)

  test.each([
    ['Serum creatinine was elevated, with no proteinuria and no hematuria.', ['Creatinine serum', 'Urine protein -', 'Urine blood -']],
    ['Urine sodium was 20 mmol/L.', ['Urine sodium urine']],
    ['The sputum cultures were negative, as were those of blood.', ['Sputum culture -']],
  ])('is not that of another analyte: %j', (text, expected) => expect(specimens(text)).toEqual(expected))
})
