import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)
const table = (...rows: string[]): string => [rows[0], rows[0]?.replaceAll(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')

describe('labels in rows', () => {
  test.each([
    ['unit and range in the label', table('| | Day 1 | Day 3 |', '| LDH (100–300 IU/L) | 1014 | 223 |'), ['Lactate dehydrogenase 1014 [IU]/L [100..300] high', 'Lactate dehydrogenase 223 [IU]/L [100..300] normal']],
    ['unit and range in columns', table('| Analyte | Unit | Reference | Day 0 |', '| Haemoglobin | g/L | 135-175 | 161 |', '| Eosinophils | ×10 9 /L | <0.50 | 0.66 |'), ['Hemoglobin 161 g/L [135..175] normal', 'Eosinophils 0.66 10*9/L [..0.5] high']],
    ['unit and range after the value', table('| Test | Result | Unit | Normal range |', '| Creatinine | 1.9 | mg/dL | 0.6-1.2 |', '| Sodium | 128 | mmol/L | 135-145 |'), ['Creatinine 1.9 mg/dL [0.6..1.2] high', 'Sodium 128 mmol/L [135..145] low']],
    ['arrows in the cell', table('| | Admission | Month 6 |', '| Urea (2.8-7.2 mmol/L) | 19.6 ↑ | 5.0 |'), ['Urea 19.6 mmol/L [2.8..7.2] high', 'Urea 5.0 mmol/L [2.8..7.2] normal']],
    ['arrows in a column', table('| | Day 1 | | Day 2 |', '| Potassium (3.5–5.1 mmol/L) | 5.9 | ↑ | 4.4 |', '| Calcium (2.1–2.6 mmol/L) | 1.8 | ↓ | 2.2 |'), ['Potassium 5.9 mmol/L [3.5..5.1] high', 'Potassium 4.4 mmol/L [3.5..5.1] normal', 'Calcium 1.8 mmol/L [2.1..2.6] low', 'Calcium 2.2 mmol/L [2.1..2.6] normal']],
    ['letters as flags', table('| | Day 1 | Day 4 |', '| Platelets (150–400 × 10<sup>9</sup>/L) | 9 L | 448 H |'), ['Platelets 9 10*9/L [150..400] low', 'Platelets 448 10*9/L [150..400] high']],
    ['missing cells', table('| | a | b | c |', '| CRP (mg/L) | ND | – | 12 |', '| ESR (mm/h) | NA | 40 | n.d. |'), ['C-reactive protein 12 mg/L', 'Erythrocyte sedimentation rate 40 mm/h']],
    ['words', table('| | Before | After |', '| HBsAg | Negative | Positive |', '| ANA | 1:80 | neg |'), ['Hepatitis B surface antigen "negative" negative', 'Hepatitis B surface antigen "positive" positive', 'Antinuclear antibody 1:80', 'Antinuclear antibody "negative" negative']],
    ['thousands with blanks', table('| | J1 | J3 |', '| Leucocytes (/mm3; 4 000–10 000) | 3 900 | 12 300 |'), ['Leukocytes 3 900 /uL [4000..10000] low', 'Leukocytes 12 300 /uL [4000..10000] high']],
    ['two values in a cell', table('| | Day 1 |', '| Sodium (mmol/L) | 121 → 134 |', '| AST / ALT (U/L) | 148 / 96 |'), ['Sodium 121 mmol/L', 'Sodium 134 mmol/L', 'Aspartate aminotransferase 148 U/L', 'Alanine aminotransferase 96 U/L']],
    ['a free share in a bracket', table('| | Day 1 |', '| Phenytoin (mg/L) | 28 (free 6.1) |', '| Bilirubin (mg/dL) | 6.1 (direct 4.4) |'), ['Phenytoin level 28 mg/L', 'Free phenytoin level 6.1 mg/L', 'Total bilirubin 6.1 mg/dL', 'Direct bilirubin 4.4 mg/dL']],
    ['a gas in a cell', table('| | Admission |', '| Blood gas | pH 7.31; PaCO2 48; HCO3 23 |', '| Lactate (mmol/L) | 6.2 |'), ['Lactate 6.2 mmol/L', 'pH 7.31', 'Partial pressure of carbon dioxide 48', 'Bicarbonate 23']],
    ['a unit that is of one of two', table('| Age | pH / pCO2 (kPa) |', '| Birth | 6.91 / 12.4 |'), ['pH 6.91', 'Partial pressure of carbon dioxide 12.4 kPa']],
    ['own units in the cells', table('| Vasopressin test | Result |', '| ACTH | 12 pg/mL (7–63 pg/mL) |', '| Cortisol | < 3 µg/dL |'), ['Adrenocorticotropic hormone 12 pg/mL [7..63] normal', 'Cortisol < 3 ug/dL']],
  ])('%s', (_, text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('labels in a head', () => {
  test('with rows of units and of normal values', () => {
    const text = table('| | Leukocytes | Platelets | AST / ALT |', '| | (/mm3) | (/mm3) | (U/l) |', '| Normal | 4 500–11 000 | 150 000–450 000 | <40 / <41 |', '| 21 April | 4 100 | 98 000 | 148 / 36 |')
    expect(shorts(text).sort()).toEqual(['Alanine aminotransferase 36 U/L [..41] normal', 'Aspartate aminotransferase 148 U/L [..40] high', 'Leukocytes 4 100 /uL [4500..11000] low', 'Platelets 98 000 /uL [150000..450000] low'])
  })

  test('with the time of each row', () => {
    const text = table('| Day | Platelets (G/L) | INR |', '| Day 3 | 262 | 1.0 |', '| Day 6 | 118 | 1.1 |')
    expect(shorts(text).sort()).toEqual(['International normalized ratio 1.0', 'International normalized ratio 1.1', 'Platelets 118 10*9/L', 'Platelets 262 10*9/L'])
    expect(labsOf(text).labs.map(({ time }) => time?.text).sort()).toEqual(['Day 3', 'Day 3', 'Day 6', 'Day 6'])
  })
})

describe('tables without results give nothing', () => {
  test.each([
    table('| Exon | Primer | Amplicon (bp) |', '| 1 | CAAAGC | 631 |'),
    table('| Patient | Age | Sex |', '| 1 | 54 | M |', '| 2 | 61 | F |'),
    table('| Drug | Dose (mg) |', '| Prednisolone | 40 |', '| Ciclosporin | 100 |'),
    table('| Gene | Change | Meaning |', '| APOA5 | c.11G | Increased triglyceride levels |'),
  ])('%j', (text) => expect(shorts(text)).toEqual([]))
})
