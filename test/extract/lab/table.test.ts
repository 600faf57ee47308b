import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)
const table = (...rows: string[]): string => [rows[0], rows[0]?.replaceAll(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')

test('an ordinal in the bracket of a label is no unit', () => {
  const { labs } = labsOf('| Test | Day 1 |\n|---|---|\n| Troponin I (second) | 4.2 |\n| Prothrombin time (seconds) | 14.1 |')
  expect(labs.map(({ result, unit }) => [result.text, unit?.ucum])).toEqual([
    ['4.2', undefined],
    ['14.1', 's'],
  ])
})

describe('labels in rows', () => {
  test.each([
    [
      'unit and range in the label',
      table('| | Day 1 | Day 3 |', '| LDH (100–300 IU/L) | 1014 | 223 |'),
      ['Lactate dehydrogenase 1014 [IU]/L [100..300] high', 'Lactate dehydrogenase 223 [IU]/L [100..300] normal'],
    ],
    [
      'unit and range in columns',
      table('| Analyte | Unit | Reference | Day 0 |', '| Haemoglobin | g/L | 135-175 | 161 |', '| Eosinophils | ×10 9 /L | <0.50 | 0.66 |'),
      ['Hemoglobin 161 g/L [135..175] normal', 'Eosinophils 0.66 10*9/L [..0.5] high'],
    ],
    [
      'unit and range after the value',
      table('| Test | Result | Unit | Normal range |', '| Creatinine | 1.9 | mg/dL | 0.6-1.2 |', '| Sodium | 128 | mmol/L | 135-145 |'),
      ['Creatinine 1.9 mg/dL [0.6..1.2] high', 'Sodium 128 mmol/L [135..145] low'],
    ],
    [
      'arrows in the cell',
      table('| | Admission | Month 6 |', '| Urea (2.8-7.2 mmol/L) | 19.6 ↑ | 5.0 |'),
      ['Urea 19.6 mmol/L [2.8..7.2] high', 'Urea 5.0 mmol/L [2.8..7.2] normal'],
    ],
    [
      'arrows in a column',
      table('| | Day 1 | | Day 2 |', '| Potassium (3.5–5.1 mmol/L) | 5.9 | ↑ | 4.4 |', '| Calcium (2.1–2.6 mmol/L) | 1.8 | ↓ | 2.2 |'),
      [
        'Potassium 5.9 mmol/L [3.5..5.1] high',
        'Potassium 4.4 mmol/L [3.5..5.1] normal',
        'Calcium 1.8 mmol/L [2.1..2.6] low',
        'Calcium 2.2 mmol/L [2.1..2.6] normal',
      ],
    ],
    [
      'letters as flags',
      table('| | Day 1 | Day 4 |', '| Platelets (150–400 × 10<sup>9</sup>/L) | 9 L | 448 H |'),
      ['Platelets 9 10*9/L [150..400] low', 'Platelets 448 10*9/L [150..400] high'],
    ],
    [
      'missing cells',
      table('| | a | b | c |', '| CRP (mg/L) | ND | – | 12 |', '| ESR (mm/h) | NA | 40 | n.d. |'),
      ['C-reactive protein 12 mg/L', 'Erythrocyte sedimentation rate 40 mm/h'],
    ],
    [
      'words',
      table('| | Before | After |', '| HBsAg | Negative | Positive |', '| ANA | 1:80 | neg |'),
      [
        'Hepatitis B surface antigen "negative" negative',
        'Hepatitis B surface antigen "positive" positive',
        'Antinuclear antibody 1:80',
        'Antinuclear antibody "negative" negative',
      ],
    ],
    [
      'thousands with blanks',
      table('| | J1 | J3 |', '| Leucocytes (/mm3; 4 000–10 000) | 3 900 | 12 300 |'),
      ['Leukocytes 3 900 /uL [4000..10000] low', 'Leukocytes 12 300 /uL [4000..10000] high'],
    ],
    [
      'two values in a cell',
      table('| | Day 1 |', '| Sodium (mmol/L) | 121 → 134 |', '| AST / ALT (U/L) | 148 / 96 |'),
      ['Sodium 121 mmol/L', 'Sodium 134 mmol/L', 'Aspartate aminotransferase 148 U/L', 'Alanine aminotransferase 96 U/L'],
    ],
    [
      'a free share in a bracket',
      table('| | Day 1 |', '| Phenytoin (mg/L) | 28 (free 6.1) |', '| Bilirubin (mg/dL) | 6.1 (direct 4.4) |'),
      ['Phenytoin level 28 mg/L', 'Free phenytoin level 6.1 mg/L', 'Total bilirubin 6.1 mg/dL', 'Direct bilirubin 4.4 mg/dL'],
    ],
    [
      'a gas in a cell',
      table('| | Admission |', '| Blood gas | pH 7.31; PaCO2 48; HCO3 23 |', '| Lactate (mmol/L) | 6.2 |'),
      ['Lactate 6.2 mmol/L', 'pH 7.31', 'Partial pressure of carbon dioxide 48', 'Bicarbonate 23'],
    ],
    [
      'a unit that is of one of two',
      table('| Age | pH / pCO2 (kPa) |', '| Birth | 6.91 / 12.4 |'),
      ['pH 6.91', 'Partial pressure of carbon dioxide 12.4 kPa'],
    ],
    [
      'own units in the cells',
      table('| Vasopressin test | Result |', '| ACTH | 12 pg/mL (7–63 pg/mL) |', '| Cortisol | < 3 µg/dL |'),
      ['Adrenocorticotropic hormone 12 pg/mL [7..63] normal', 'Cortisol < 3 ug/dL'],
    ],
  ])('%s', (_, text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('labels in a head', () => {
  test('with rows of units and of normal values', () => {
    const text = table(
      '| | Leukocytes | Platelets | AST / ALT |',
      '| | (/mm3) | (/mm3) | (U/l) |',
      '| Normal | 4 500–11 000 | 150 000–450 000 | <40 / <41 |',
      '| 21 April | 4 100 | 98 000 | 148 / 36 |',
    )
    expect(shorts(text).sort()).toEqual([
      'Alanine aminotransferase 36 U/L [..41] normal',
      'Aspartate aminotransferase 148 U/L [..40] high',
      'Leukocytes 4 100 /uL [4500..11000] low',
      'Platelets 98 000 /uL [150000..450000] low',
    ])
  })

  test('with the time of each row', () => {
    const text = table('| Day | Platelets (G/L) | INR |', '| Day 3 | 262 | 1.0 |', '| Day 6 | 118 | 1.1 |')
    expect(shorts(text).sort()).toEqual([
      'International normalized ratio 1.0',
      'International normalized ratio 1.1',
      'Platelets 118 10*9/L',
      'Platelets 262 10*9/L',
    ])
    expect(
      labsOf(text)
        .labs.map(({ time }) => time?.text)
        .sort(),
    ).toEqual(['Day 3', 'Day 3', 'Day 6', 'Day 6'])
  })
})

describe('tables of many fields', () => {
  test.each<[string, string, string[]]>([
    [
      'acylcarnitines by chain length',
      `Table 1. Acylcarnitines in plasma (µmol/L)\n\n${table('| Acylcarnitine | Patient | Reference |', '| C0 | 8.2 | 20–50 |', '| C3 | 0.2 | <0.8 |', '| C8 | 3.9 | <0.25 |', '| C14:1 | 0.08 | <0.18 |')}`,
      [
        'Free carnitine 8.2 umol/L [20..50] low',
        'Propionylcarnitine 0.2 umol/L [..0.8] normal',
        'Octanoylcarnitine 3.9 umol/L [..0.25] high',
        'Tetradecenoylcarnitine 0.08 umol/L [..0.18] normal',
      ],
    ],
    [
      'a dynamic test',
      table('| Time (min) | 0 | 30 | 60 |', '| Glucose (mmol/L) | 4.9 | 2.1 | 1.8 |', '| GH (µg/L) | 0.3 | 0.9 | 1.4 |'),
      [
        'Glucose 4.9 mmol/L',
        'Glucose 2.1 mmol/L',
        'Glucose 1.8 mmol/L',
        'Growth hormone 0.3 ug/L',
        'Growth hormone 0.9 ug/L',
        'Growth hormone 1.4 ug/L',
      ],
    ],
    [
      'a family',
      table(
        '| Test | Mother | Proband | Normal |',
        '| Factor VIII:C (IU/dL) | 48 | 2 | 50–150 |',
        '| VWF:Ag (IU/dL) | 51 | 110 | 50–160 |',
      ),
      [
        'Factor VIII 48 [IU]/dL [50..150] low',
        'Factor VIII 2 [IU]/dL [50..150] low',
        'von Willebrand factor antigen 51 [IU]/dL [50..160] normal',
        'von Willebrand factor antigen 110 [IU]/dL [50..160] normal',
      ],
    ],
    [
      'a ratio is not its analyte',
      table('| CSF | 12 March | 2 April |', '| Protein (g/L) | 2.41 | 0.44 |', '| Glucose ratio | 0.21 | 0.61 |'),
      ['Total protein 2.41 g/L', 'Total protein 0.44 g/L', 'CSF/serum glucose ratio 0.21', 'CSF/serum glucose ratio 0.61'],
    ],
    [
      'titres with a column of cut-offs',
      table(
        '| Antigen | Acute | Convalescent | Cut-off |',
        '| C. burnetii phase II IgG | 1:256 | 1:4096 | 1:128 |',
        '| R. conorii IgG | neg | neg | 1:128 |',
      ),
      [
        'Coxiella burnetii antibody 1:256 [..128] high',
        'Coxiella burnetii antibody 1:4096 [..128] high',
        'Rickettsia antibody "negative" negative',
        'Rickettsia antibody "negative" negative',
      ],
    ],
    [
      'a level beside its medicine',
      table('| Day | Tacrolimus dose (mg) | Trough (ng/mL) |', '| 1 | 4 | 5.1 |', '| 5 | 6 | 21.8 |'),
      ['Tacrolimus level 5.1 ng/mL', 'Tacrolimus level 21.8 ng/mL'],
    ],
    [
      'a urine collection',
      table(
        '| Urine (24 h) | Result | Reference |',
        '| Protein (g/24 h) | 6.8 | <0.15 |',
        '| Calcium (mmol/24 h) | 12.4 | 2.5–7.5 |',
        '| Free cortisol (nmol/24 h) | 1890 | 40–140 |',
      ),
      ['Total protein 6.8 g/d [..0.15] high', 'Calcium 12.4 mmol/d [2.5..7.5] high', 'Urinary free cortisol 1890 nmol/d [40..140] high'],
    ],
    [
      'decimal commas and two values a cell',
      table(
        '| | Patient 1 | Patient 2 |',
        '| Hb (g/dl) | 6,8 | 9,1 |',
        '| Bilirubin total/direct (µmol/l) | 84/9 | 51/7 |',
        '| G6PD (U/g Hb) | 1,2 | ND |',
      ),
      [
        'Hemoglobin 6,8 g/dL',
        'Hemoglobin 9,1 g/dL',
        'Total bilirubin 84 umol/L',
        'Direct bilirubin 9 umol/L',
        'Total bilirubin 51 umol/L',
        'Direct bilirubin 7 umol/L',
        'Glucose-6-phosphate dehydrogenase 1,2 U/g{Hb}',
      ],
    ],
  ])('%s', (_, text, expected) => expect(shorts(text)).toEqual(expected))

  test('the corner of a table names its specimen, but "blood" none', () => {
    const specimens = (text: string): (string | undefined)[] => labsOf(text).labs.map(({ specimen }) => specimen)
    expect(specimens(table('| CSF | 12 March |', '| Protein (g/L) | 2.41 |', '| Lactate (mmol/l) | 6.2 |'))).toEqual([
      'cerebrospinal fluid',
      'cerebrospinal fluid',
    ])
    expect(specimens(table('| Blood tests | 12 March |', '| Sodium (mmol/L) | 141 |', '| Potassium (mmol/L) | 4.2 |'))).toEqual([
      undefined,
      undefined,
    ])
  })

  test('a row of weights heads no column', () => {
    const text = table('| | Baseline | Week 4 |', '| Weight (kg) | 61.2 | 63.0 |', '| Platelets (×10⁹/L) | 12 | 148 |')
    expect(labsOf(text).labs.map(({ time }) => time?.text)).toEqual(['Baseline', 'Week 4'])
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
