import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

describe('values as wards note them, beside doses, transfusions and ranges', () => {
  test.each<[string, string[]]>([
    [
      'On day 3 hemoglobin dropped from 11.2 g/dL to 6.9 g/dL, requiring 4 units of packed red cells and 2 units of platelets.',
      ['Hemoglobin 11.2 g/dL', 'Hemoglobin 6.9 g/dL'],
    ],
    ['He received 12 units of red cells, 10 of plasma and 2 of platelets.', []],
    ['She was transfused with 3 units of platelets and fibrinogen 4 g.', []],
    [
      'Intravenous calcium gluconate 10 mL of 10% and insulin 10 units with 50 mL of 50% glucose were given for potassium 7.2 mmol/L.',
      ['Potassium 7.2 mmol/L'],
    ],
    ['Magnesium sulphate 4 g was infused; magnesium rose to 2.1 mmol/L.', ['Magnesium 2.1 mmol/L']],
    ['He was started on vitamin D 50,000 IU weekly and calcium 1 g daily; 25-OH-D was 11 ng/mL.', ['25-Hydroxyvitamin D 11 ng/mL']],
    ['Albumin 20% 100 mL was infused because albumin was 18 g/L.', ['Albumin 18 g/L']],
    ['Sodium chloride 3% 150 mL raised the sodium to 124 mmol/L.', ['Sodium 124 mmol/L']],
    ['Hydrocortisone 100 mg was given after cortisol 62 nmol/L was reported.', ['Cortisol 62 nmol/L']],
    ['Insulin 0.1 U/kg/h was infused; insulin level was 2.1 mU/L.', ['Insulin 2.1 mU/L']],
    ['Iron 200 mg daily was begun for ferritin 4 µg/L.', ['Ferritin 4 ug/L']],
    ['Heparin 5000 IU was given; aPTT 92 s.', ['Activated partial thromboplastin time 92 s']],
    [
      'Levothyroxine 100 µg was started as TSH was 84 mIU/L (T4 21 nmol/L).',
      ['Thyroid-stimulating hormone 84 m[IU]/L', 'Thyroxine 21 nmol/L'],
    ],
    ['Testosterone 250 mg every 3 weeks normalised testosterone to 18 nmol/L.', ['Testosterone 18 nmol/L normal']],
    [
      'She smoked 20 cigarettes a day; ALT 42, AST 51, GGT 312.',
      ['Alanine aminotransferase 42', 'Aspartate aminotransferase 51', 'Gamma-glutamyl transferase 312'],
    ],
    [
      'Labs: Na 128, K 5.9, Cl 94, HCO3 12, BUN 88, Cr 6.1, glucose 412.',
      ['Sodium 128', 'Potassium 5.9', 'Chloride 94', 'Bicarbonate 12', 'Blood urea nitrogen 88', 'Creatinine 6.1', 'Glucose 412'],
    ],
    [
      'The eGFR fell from 88 to 24 mL/min/1.73 m2; creatinine doubled from 0.9 to 1.8 mg/dL.',
      [
        'Estimated glomerular filtration rate 88 mL/min/{1.73_m2}',
        'Estimated glomerular filtration rate 24 mL/min/{1.73_m2}',
        'Creatinine 0.9 mg/dL',
        'Creatinine 1.8 mg/dL',
      ],
    ],
    [
      'Platelets were 1.2 lakh/mm3 and TLC 12,400/cumm with 82% neutrophils.',
      ['Platelets 1.2 10*5/uL', 'Leukocytes 12,400 /uL', 'Neutrophils 82 %'],
    ],
    ['Total leucocyte count 3.4 thousand/mm3, platelets 22 thousand.', ['Leukocytes 3.4 10*3/uL', 'Platelets 22 10*3']],
    [
      'ESR 102 mm 1st hour, CRP 96 mg/L, RF 240 IU/mL, anti-CCP >500 U/mL.',
      [
        'Erythrocyte sedimentation rate 102 mm/h',
        'C-reactive protein 96 mg/L',
        'Rheumatoid factor 240 [IU]/mL',
        'Anti-cyclic citrullinated peptide antibody > 500 U/mL',
      ],
    ],
    [
      'HbA1c was 11.2% (99 mmol/mol), and C-peptide 0.1 nmol/L.',
      ['Hemoglobin A1c 11.2 %', 'Hemoglobin A1c 99 mmol/mol', 'C-peptide 0.1 nmol/L'],
    ],
    [
      'LDL was 412 mg/dL, HDL 38, TG 180 and Lp(a) 212 nmol/L.',
      ['LDL cholesterol 412 mg/dL', 'HDL cholesterol 38 mg/dL', 'Triglycerides 180 mg/dL', 'Lipoprotein(a) 212 nmol/L'],
    ],
    [
      'CK 84 000 U/L; myoglobin >30 000 µg/L; troponin negative.',
      ['Creatine kinase 84 000 U/L', 'Myoglobin > 30 000 ug/L', 'Troponin "negative" negative'],
    ],
    [
      'Viral load was undetectable (<20 copies/mL) and CD4 612/µL (28%).',
      ['Viral load < 20 {copies}/mL negative', 'CD4 T cells 612 /uL', 'CD4 T cells 28 %'],
    ],
    [
      'Amylase 1240 U/L (N: 28-100), lipase 3410 U/L (N <60), calcium 1.92 mmol/L (N 2.15–2.55).',
      ['Amylase 1240 U/L [28..100] high', 'Lipase 3410 U/L [..60] high', 'Calcium 1.92 mmol/L [2.15..2.55] low'],
    ],
    [
      'TSH 0.02 mU/l [0,27-4,20], fT4 48,1 pmol/l [12-22].',
      ['Thyroid-stimulating hormone 0.02 mU/L [0.27..4.2] low', 'Free thyroxine 48,1 pmol/L [12..22] high'],
    ],
    [
      'ALT/AST 1240/980 U/L, bilirubin 142 (direct 98) µmol/L, INR 2.4, factor V 28%.',
      [
        'Alanine aminotransferase 1240 U/L',
        'Aspartate aminotransferase 980 U/L',
        'Total bilirubin 142 umol/L',
        'Direct bilirubin 98 umol/L',
        'International normalized ratio 2.4',
        'Factor V 28 %',
      ],
    ],
    ['Osmolar gap was 34 mOsm/kg and anion gap 28 mmol/L.', ['Osmolal gap 34 mosm/kg', 'Anion gap 28 mmol/L']],
    [
      'Anti-GBM antibodies 84 U/mL (positive >10), p-ANCA negative.',
      ['Anti-GBM antibody 84 U/mL [..10] high', 'p-ANCA "negative" negative'],
    ],
    [
      'EBV DNA 4.1 × 10⁵ copies/mL; β2-microglobulin 8.2 mg/L; LDH 1240 U/L (125–220).',
      ['Epstein-Barr virus DNA 4.1 10*5{copies}/mL', 'Beta-2-microglobulin 8.2 mg/L', 'Lactate dehydrogenase 1240 U/L [125..220] high'],
    ],
    [
      'CSF opening pressure was 28 cmH2O with 180 cells/mm3 (85% lymphocytes), protein 1.8 g/L and glucose 1.9 mmol/L (plasma glucose 5.8 mmol/L).',
      [
        'CSF opening pressure 28 cm[H2O]',
        'Lymphocytes 85 %',
        'Total protein 1.8 g/L',
        'Glucose 1.9 mmol/L',
        'Glucose 5.8 mmol/L',
        'Cell count 180 /uL',
      ],
    ],
    [
      'CSF ADA was 14 U/L, cryptococcal antigen titre 1:512 and India ink negative.',
      ['CSF adenosine deaminase 14 U/L', 'Cryptococcal antigen 1:512', 'India ink "negative" negative'],
    ],
    ["The patient's haemoglobin was 8.4 (normal 13–17) g/dL.", ['Hemoglobin 8.4 g/dL [13..17] low']],
    ['Her β-hCG was 142 000 mIU/mL at 9 weeks.', ['Human chorionic gonadotropin 142 000 m[IU]/mL']],
    [
      'Prolactin 4,812 mIU/L (102–496) fell to 212 on cabergoline 0.5 mg twice weekly.',
      ['Prolactin 4,812 m[IU]/L [102..496] high', 'Prolactin 212 m[IU]/L [102..496] normal'],
    ],
    [
      'Renin <2 mU/L, aldosterone 1240 pmol/L, potassium 2.4 mmol/L on spironolactone 50 mg.',
      ['Renin < 2 mU/L', 'Aldosterone 1240 pmol/L', 'Potassium 2.4 mmol/L'],
    ],
    [
      'ACTH 4.1 pmol/L (1.6–13.9); DHEA-S 0.4 µmol/L; androstenedione <1.0 nmol/L.',
      [
        'Adrenocorticotropic hormone 4.1 pmol/L [1.6..13.9] normal',
        'Dehydroepiandrosterone sulfate 0.4 umol/L',
        'Androstenedione < 1.0 nmol/L',
      ],
    ],
    ['Bile acids 84 µmol/L, ALT 312 U/L at 34 weeks.', ['Bile acids 84 umol/L', 'Alanine aminotransferase 312 U/L']],
    [
      'Ferritin of 12,400 with transferrin saturation 98%, TIBC 34 µmol/L.',
      ['Ferritin 12,400', 'Transferrin saturation 98 %', 'Total iron-binding capacity 34 umol/L'],
    ],
    ['Absolute neutrophil count was 0.1 ×10^9/L on day +7 and 1.2 on day +14.', ['Neutrophils 0.1 10*9/L', 'Neutrophils 1.2 10*9/L']],
    [
      'Urinalysis: pH 5.0, SG 1.030, protein 3+, glucose –, RBC 50–100/HPF, WBC 5-10/hpf.',
      ['pH 5.0', 'Urine specific gravity 1.030', 'Total protein 3+', 'Erythrocytes 50–100 /[HPF]', 'Leukocytes 5-10 /[HPF]'],
    ],
    ['Serum tacrolimus trough levels ranged between 4 and 7 ng/mL.', ['Tacrolimus level 4 ng/mL', 'Tacrolimus level 7 ng/mL']],
    ['Parathormone: 8 pg/mL (VN 15–65).', ['Parathyroid hormone 8 pg/mL [15..65] low']],
  ])('%j', (text, expected) => expect(labsOf(text).labs.map(shortOf)).toEqual(expected))
})
