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
    ['WBC was 12.3 × 10<sup>9</sup>/L with 85% neutrophils and 10% lymphocytes.', ['Leukocytes 12.3 10*9/L', 'Neutrophils 85 %', 'Lymphocytes 10 %']],
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
