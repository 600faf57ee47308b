import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)

describe('stained cells and mitoses', () => {
  test.each([
    [
      'The Ki-67 index was 35%, oestrogen receptor 80% and progesterone receptor 15%.',
      ['Ki-67 35 %', 'Estrogen receptor 80 %', 'Progesterone receptor 15 %'],
    ],
    ['ER 70%, PR 20%, MIB-1 12%.', ['Estrogen receptor 70 %', 'Progesterone receptor 20 %', 'Ki-67 12 %']],
    ['PD-L1 was expressed in 60% of tumour cells.', ['PD-L1 60 %']],
    ['Up to 7 mitoses per 10 HPF were seen.', ['Mitotic count 7 /(10.[HPF])']],
    ['Mitotic figures were scarce (1 per 50 high-power fields).', ['Mitotic count 1 /(50.[HPF])']],
    ['Ki-67 and HER2 were positive.', []],
    ['In the ER a PR interval of 180 ms was seen.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('minimum inhibitory concentrations', () => {
  test.each([
    ['The strain was tested with MIC strips: ceftriaxone ≤0.12 (S), cefepime 1 (S).', ['Ceftriaxone MIC <= 0.12', 'Cefepime MIC 1']],
    ['MICs of penicillin and ceftriaxone were 2 and 1 µg/mL, respectively.', ['Penicillin MIC 2 ug/mL', 'Ceftriaxone MIC 1 ug/mL']],
    [
      'MICs of 64 μg/mL for fluconazole, 0.25 μg/mL for itraconazole and 1 μg/mL for voriconazole were found.',
      ['Fluconazole MIC 64 ug/mL', 'Itraconazole MIC 0.25 ug/mL', 'Voriconazole MIC 1 ug/mL'],
    ],
    ['Vancomycin 1 g and cefepime 2 g were given.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('cells of a fluid', () => {
  test.each([
    ['The ascitic fluid contained 210 cells/mm3 (60% lymphocytes).', ['Lymphocytes 60 %', 'Cell count 210 /uL']],
    ['CSF showed 14 cells/µL.', ['Cell count 14 /uL']],
    ['She received 14 cells/µL.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('levels of medicines', () => {
  test.each([
    [
      'Lithium was 0.81 mEq/L, clozapine 420 ng/mL and sodium 139 mmol/L.',
      ['Lithium level 0.81 meq/L', 'Clozapine level 420 ng/mL', 'Sodium 139 mmol/L'],
    ],
    ['Tacrolimus was adjusted; the trough was 4.2 ng/mL.', ['Tacrolimus level 4.2 ng/mL']],
    ['Tacrolimus 2 mg twice daily was begun. The trough level was 6.1 ng/mL.', ['Tacrolimus level 6.1 ng/mL']],
    ['Vancomycin 15 mg/kg q18h (trough 12.5 mg/L) was given.', ['Vancomycin level 12.5 mg/L']],
    [
      'Clozapine was withheld, the level being 390 ng/mL at 48 hours and 90 ng/mL on day 5.',
      ['Clozapine level 390 ng/mL', 'Clozapine level 90 ng/mL'],
    ],
    ['Lithium carbonate 400 mg twice daily and tacrolimus 2 mg were given.', []],
    ['Creatinine rose after tacrolimus to 2.1 mg/dL.', ['Creatinine 2.1 mg/dL']],
    ['Lidocaine 20 mg/mL was injected.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('courses, lists and bounds', () => {
  test.each([
    ['The AQP4-IgG titre was 1:320 at 6 months and 1:80 at 12 months.', ['Aquaporin-4 antibody 1:320', 'Aquaporin-4 antibody 1:80']],
    [
      'CD19 cells were 9.2% (180/µL) before and < 0.1% after a month.',
      ['CD19 B cells 9.2 %', 'CD19 B cells 180 /uL', 'CD19 B cells < 0.1 %'],
    ],
    [
      'Total bilirubin was 4.1, 6.3 and 5.2 mg/dL on days 1, 3 and 5.',
      ['Total bilirubin 4.1 mg/dL', 'Total bilirubin 6.3 mg/dL', 'Total bilirubin 5.2 mg/dL'],
    ],
    [
      'pH, PaCO2, bicarbonate and oxygen saturation were 7.49, 33 mmHg, 25 mmol/L and 94%, respectively.',
      ['pH 7.49', 'Partial pressure of carbon dioxide 33 mm[Hg]', 'Bicarbonate 25 mmol/L'],
    ],
    ['Creatinine never rose above 1.2 mg/dL and potassium remained below 5 mmol/L.', ['Creatinine <= 1.2 mg/dL', 'Potassium < 5 mmol/L']],
    ['The dipstick showed blood +++ and no nitrites.', ['Urine blood "positive" positive', 'Nitrite "negative" negative']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('results in words of lists', () => {
  test.each([
    [
      'Hepatitis A, B and C serologies were negative.',
      ['Hepatitis A virus "negative" negative', 'Hepatitis B virus "negative" negative', 'Hepatitis C virus "negative" negative'],
    ],
    [
      'PCR for HSV-1, HSV-2 and enterovirus was negative.',
      ['Herpes simplex virus 1 "negative" negative', 'Herpes simplex virus 2 "negative" negative', 'Enterovirus "negative" negative'],
    ],
    ['Tryptase-positive mast cells were seen.', []],
    ['The tumour was EGFR negative.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('what stands beside a table', () => {
  const table = '| Parameter | Day 1 | Day 9 |\n|---|---|---|\n| ALT (U/L) | 250 | 50 |\n| CRP (mg/L) | 14 | 2 |'

  test('ranges of the caption', () => {
    expect(shorts(`Table 1. Course (normal ranges: ALT 7–56 U/L, CRP < 5 mg/L)\n\n${table}\n`)).toEqual([
      'Alanine aminotransferase 250 U/L [7..56] high',
      'Alanine aminotransferase 50 U/L [7..56] normal',
      'C-reactive protein 14 mg/L [..5] high',
      'C-reactive protein 2 mg/L [..5] normal',
    ])
  })

  test('ranges of the note beneath it', () => {
    expect(
      shorts(`${table}\n\nn.a., not available. Normal values: CRP < 5 mg/L; ALT 7–56 U/L.\n`).filter((one) => one.includes('[')),
    ).toHaveLength(4)
  })

  test('the unit of the caption', () => {
    const amino = '| | Reference | Day 1 |\n|---|---|---|\n| Glutamine | 400–650 | 1462 |\n| Glycine | 150–350 | 297 |'
    expect(shorts(`Table 2. Plasma amino acids (µmol/L)\n\n${amino}\n`)).toEqual([
      'Glutamine 1462 umol/L [400..650] high',
      'Glycine 297 umol/L [150..350] normal',
    ])
  })

  test('two bilirubins in one cell', () => {
    expect(
      shorts(
        '| Test | Day 1 | Day 2 |\n|---|---|---|\n| Bilirubin, total/direct (mg/dL) | 4.8/0.4 | 3.6/0.5 |\n| ALT (U/L) | 9 | 22 |\n',
      ).slice(0, 2),
    ).toEqual(['Total bilirubin 4.8 mg/dL', 'Direct bilirubin 0.4 mg/dL'])
  })
})

describe('targets are no results', () => {
  test.each([
    ['The target INR was 2–3; haemoglobin was 9 g/dL.', ['Hemoglobin 9 g/dL']],
    ['She was transfused to keep platelets above 50 × 10^9/L.', []],
    ['Heparin was adjusted to an anti-Xa of 0.3–0.7 IU/mL.', []],
    ['Haemoglobin was 7 g/dL and the goal was met with a haemoglobin of 9 g/dL.', ['Hemoglobin 7 g/dL', 'Hemoglobin 9 g/dL']],
    ['Anti-Xa was 0.4 IU/mL.', ['Anti-factor Xa 0.4 [IU]/mL']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})
