import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)

describe('analyte, value and unit', () => {
  test.each([
    ['Creatinine 1.2 mg/dL.', ['Creatinine 1.2 mg/dL']],
    ['He had a hemoglobin of 8.9 g/dL.', ['Hemoglobin 8.9 g/dL']],
    ['CRP was elevated at 45 mg/L.', ['C-reactive protein 45 mg/L high']],
    ['We measured 12 ng/mL of ferritin.', ['Ferritin 12 ng/mL']],
    ['She had hyponatremia (Na 121 mmol/L).', ['Sodium 121 mmol/L low']],
    ['There was hypokalemia (2.4 mmol/L).', ['Potassium 2.4 mmol/L low']],
    [
      'WBC was 12.3 × 10<sup>9</sup>/L with 85% neutrophils and 10% lymphocytes.',
      ['Leukocytes 12.3 10*9/L', 'Neutrophils 85 %', 'Lymphocytes 10 %'],
    ],
    ['Platelets were 12 300/µL.', ['Platelets 12 300 /uL']],
    ['White cells were 2600/mm 3.', ['Leukocytes 2600 /uL']],
    ['His platelet count was 69.000/mm3.', ['Platelets 69.000 /uL']],
    ['Procalcitonin was 0,01 ng/ml.', ['Procalcitonin 0,01 ng/mL']],
    ['Red cells were 1.2 million/mm3.', ['Erythrocytes 1.2 10*6/uL']],
    ['Urea nitrogen was 112 mg%.', ['Blood urea nitrogen 112 mg/dL']],
    ['Her ANA titer was 1:640.', ['Antinuclear antibody 1:640']],
    ['D-dimer was less than 0.5 mg/L.', ['D-dimer < 0.5 mg/L']],
    ['The base excess was −5.1 mmol/L.', ['Base excess −5.1 mmol/L']],
    ['ALT was 3 times the upper limit of normal.', ['Alanine aminotransferase 3 times the upper limit of normal high']],
    ['Serum hepassocin of 12 ng/mL was noted.', ['?hepassocin 12 ng/mL']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('names', () => {
  test.each([
    [
      'Serum lactate dehydrogenase (LDH) and creatine kinase (CK) levels were normal.',
      ['Lactate dehydrogenase "normal" normal', 'Creatine kinase "normal" normal'],
    ],
    ['CSF lactate dehydrogenase was 40 U/L.', ['Lactate dehydrogenase 40 U/L']],
    ['Thrombocytopenia (PLT 38 ×10^9/L) was seen.', ['Platelets 38 10*9/L low']],
    ['DAS28-CRP was 4.4 and SLEDAI-2K was 12.', []],
    ['Stains were positive for CK7, CK 5/6 and P63.', []],
    ['Stains: EMA (+), vimentin (-).', []], // epithelial membrane antigen
    ['IgA-EMA was positive.', ['Anti-endomysial antibody "positive" positive']],
    ['The erythrocyte sediment rate was normal.', ['Erythrocyte sedimentation rate "normal" normal']],
    ['TPMT*2 was found.', []],
    ['She took magnesium citrate 2.5 g/day.', []],
    ['Ferritin [12] and ANCA (13) matter.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('reference ranges', () => {
  test.each([
    ['WBC 15.21 k/uL, reference: 3.8–10.8 k/uL.', ['Leukocytes 15.21 10*3/uL [3.8..10.8] high']],
    [
      'Liver tests rose [AST=89 U/L (reference: 10–35 U/L), ALT=99 U/L (reference: 10–35 U/L)].',
      ['Aspartate aminotransferase 89 U/L [10..35] high', 'Alanine aminotransferase 99 U/L [10..35] high'],
    ],
    ['C3 was 0.42 g/L (normal range: 0.9–1.8).', ['Complement C3 0.42 g/L [0.9..1.8] low']],
    ['beta-hCG was 0.2 mIU/mL (NR 0–5).', ['Human chorionic gonadotropin 0.2 m[IU]/mL [0..5] normal']],
    ['ALT 72 U/L (N < 40).', ['Alanine aminotransferase 72 U/L [..40] high']],
    ['CRP 61 mg/L (< 0.5).', ['C-reactive protein 61 mg/L [..0.5] high']],
    ['Lipase was 7 U/L; normal <5.', ['Lipase 7 U/L [..5] high']],
    ['Tryptase (cut-off 11.4 µg/L) was 33.7 µg/L.', ['Tryptase 33.7 ug/L [..11.4] high']],
    [
      'AST 684 IU/L, ALT 512 IU/L (each up to 40 IU/L).',
      ['Aspartate aminotransferase 684 [IU]/L [..40] high', 'Alanine aminotransferase 512 [IU]/L [..40] high'],
    ],
    ['Anti-GAD was 62 IU/mL (positive if > 5).', ['Anti-GAD antibody 62 [IU]/mL [..5] high']],
    ['Calcium was 1.9 mmol/L (normal 2.1 to 2.6 mmol/L).', ['Calcium 1.9 mmol/L [2.1..2.6] low']],
    ['Potassium 2.8 mmol/L (normal, 3.5-5.0 mmol/L).', ['Potassium 2.8 mmol/L [3.5..5] low']],
    ['ADH was 1.7 pg/mL (low < 7.0 pg/mL).', ['Antidiuretic hormone 1.7 pg/mL [7..] low']],
    ['The ANA titre was 1:320 (normal <1:80).', ['Antinuclear antibody 1:320 [..80] high']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('lists and courses', () => {
  test.each([
    ['AST and ALT were 120 and 95 U/L, respectively.', ['Aspartate aminotransferase 120 U/L', 'Alanine aminotransferase 95 U/L']],
    ['AST/ALT 120/95 U/L.', ['Aspartate aminotransferase 120 U/L', 'Alanine aminotransferase 95 U/L']],
    ['Sodium 140, potassium 4.1, chloride 101 mmol/L.', ['Sodium 140 mmol/L', 'Potassium 4.1 mmol/L', 'Chloride 101 mmol/L']],
    ['pH 7.35, pCO2 40 mmHg.', ['pH 7.35', 'Partial pressure of carbon dioxide 40 mm[Hg]']],
    ['CK rose from 300 to 900 U/L.', ['Creatine kinase 300 U/L', 'Creatine kinase 900 U/L']],
    ['Hb 8.9 → 7.1 → 10.2 g/dL.', ['Hemoglobin 8.9 g/dL', 'Hemoglobin 7.1 g/dL', 'Hemoglobin 10.2 g/dL']],
    [
      'CRP increased from 22 mg/L (Ref < 5) to 262 mg/L.',
      ['C-reactive protein 22 mg/L [..5] high', 'C-reactive protein 262 mg/L [..5] high'],
    ],
    [
      'Creatinine rose to 348 µmol/L on day 6, 455 on day 9 and 574 on day 12.',
      ['Creatinine 348 umol/L', 'Creatinine 455 umol/L', 'Creatinine 574 umol/L'],
    ],
    [
      'Troponin T was 11 ng/L before the infusion, 38 ng/L at 1 h and 412 ng/L at 3 h.',
      ['Troponin T 11 ng/L', 'Troponin T 38 ng/L', 'Troponin T 412 ng/L'],
    ],
    ['Bilirubin was 3.2 mg/dL (indirect 1.9 mg/dL).', ['Total bilirubin 3.2 mg/dL', 'Indirect bilirubin 1.9 mg/dL']],
    ['Ferritin fell. The level was 520 ng/mL.', []],
    ['Ferritin was 900 ng/mL. The level was 520 ng/mL after a week.', ['Ferritin 900 ng/mL', 'Ferritin 520 ng/mL']],
    ['The dipstick showed protein 3+, blood 2+ and no nitrites.', ['Total protein 3+', 'Urine blood 2+', 'Nitrite "negative" negative']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('results in words', () => {
  test.each([
    [
      'ANA, anti-dsDNA and ANCA were negative.',
      [
        'Antinuclear antibody "negative" negative',
        'Anti-double-stranded DNA antibody "negative" negative',
        'Antineutrophil cytoplasmic antibody "negative" negative',
      ],
    ],
    ['CRP was within normal limits.', ['C-reactive protein "normal" normal']],
    ['An elevated CRP and white blood cell count were noted.', ['C-reactive protein "elevated" high', 'Leukocytes "elevated" high']],
    ['He tested negative for HIV and hepatitis C.', ['HIV "negative" negative', 'Hepatitis C virus "negative" negative']],
    ['NS1 antigen (+), dengue IgG (-).', ['Dengue NS1 antigen "positive" positive', 'Dengue IgG "negative" negative']],
    [
      'ANA was negative, as were anti-Sm and ANCA.',
      [
        'Antinuclear antibody "negative" negative',
        'Anti-Smith antibody "negative" negative',
        'Antineutrophil cytoplasmic antibody "negative" negative',
      ],
    ],
    [
      'TSH and free T4 were determined; all of them were normal.',
      ['Thyroid-stimulating hormone "normal" normal', 'Free thyroxine "normal" normal'],
    ],
    ['Besides an elevated CRP, her blood results were within normal limits.', ['C-reactive protein "elevated" high']],
    ['A man with malaria and dengue.', []],
    ['AQP4-IgG-positive disease is rare.', []],
    ['Insulin was increased to 10 units.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('what is no result', () => {
  test.each([
    'Sonography showed a shadow of high density in the left kidney.', // imaging
    'Prednisolone 40 mg daily was given on day 3.',
    'A 54-year-old man was seen on 12/05/2013.',
    'The mass measured 3.5 × 2.0 cm (Fig. 2).',
    'Ejection fraction was 35% and GCS 14.',
    'Vitamin D 50,000 IU weekly and T4 25 µg/day were started.',
    'p = 0.03 (95% CI 1.2–3.4) in 24 patients.',
    'Potassium chloride 40 mmol was infused.',
    'Albumin 20 g was transfused.',
    'Hemoglobin rose in 2013.',
    'HLA-B27, CD20 and IL6 were discussed in 12 papers.',
  ])('%j', (text) => expect(shorts(text)).toEqual([]))
})
