import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'
import { processorMs } from '../../time.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)

describe('dynamic tests and hormones', () => {
  test.each<[string, string[]]>([
    [
      'A short Synacthen test showed a baseline cortisol of 85 nmol/L rising to 142 nmol/L at 30 min and 160 nmol/L at 60 min (normal peak >450 nmol/L).',
      ['Cortisol 85 nmol/L [450..] low', 'Cortisol 142 nmol/L [450..] low', 'Cortisol 160 nmol/L [450..] low'],
    ],
    ['After 250 µg tetracosactide, cortisol increased from 3.1 to only 5.4 µg/dL.', ['Cortisol 3.1 ug/dL', 'Cortisol 5.4 ug/dL']],
    [
      'In the insulin tolerance test the nadir glucose was 1.9 mmol/L and peak growth hormone 2.1 µg/L (expected >6.7).',
      ['Glucose 1.9 mmol/L', 'Growth hormone 2.1 ug/L [6.7..] low'],
    ],
    ['GH failed to suppress below 1 µg/L during an oral glucose tolerance test (nadir 8.4 µg/L).', ['Growth hormone >= 1 ug/L']],
    ['After 1 mg of dexamethasone overnight, serum cortisol was 412 nmol/L (reference <50).', ['Cortisol 412 nmol/L [..50] high']],
    [
      'The aldosterone-to-renin ratio was 84 (normal <30) with an aldosterone of 42 ng/dL and a suppressed renin of 0.5 ng/mL/h.',
      ['Aldosterone/renin ratio 84 [..30] high', 'Aldosterone 42 ng/dL', 'Renin 0.5 ng/mL/h low'],
    ],
    [
      'Plasma copeptin was 2.1 pmol/L at baseline and 3.0 pmol/L after arginine stimulation.',
      ['Copeptin 2.1 pmol/L', 'Copeptin 3.0 pmol/L'],
    ],
    [
      'TSH was <0.01 mIU/L, free T4 62.4 pmol/L (12–22) and free T3 >30 pmol/L (3.1–6.8); TRAb were 18.2 IU/L (<1.75).',
      [
        'Thyroid-stimulating hormone < 0.01 m[IU]/L',
        'Free thyroxine 62.4 pmol/L [12..22] high',
        'Free triiodothyronine > 30 pmol/L [3.1..6.8] high',
        'TSH receptor antibody 18.2 [IU]/L [..1.75] high',
      ],
    ],
    [
      'Stimulated C-peptide was 0.08 nmol/L and GAD65 antibodies were >2000 IU/mL.',
      ['C-peptide 0.08 nmol/L', 'Anti-GAD antibody > 2000 [IU]/mL'],
    ],
    [
      'Fasting insulin was 38 µU/mL, C-peptide 6.2 ng/mL and proinsulin 41 pmol/L with a glucose of 39 mg/dL.',
      ['Insulin 38 uU/mL', 'C-peptide 6.2 ng/mL', 'Proinsulin 41 pmol/L', 'Glucose 39 mg/dL'],
    ],
    ['IGF-1 was 812 ng/mL (age-adjusted range 87–238), +6.1 SDS.', ['Insulin-like growth factor 1 812 ng/mL [87..238] high']],
    [
      '25-OH vitamin D was 8 ng/mL, PTH 412 pg/mL, calcium 6.1 mg/dL (albumin-corrected 6.9) and phosphate 7.2 mg/dL.',
      [
        '25-Hydroxyvitamin D 8 ng/mL',
        'Parathyroid hormone 412 pg/mL',
        'Calcium 6.1 mg/dL',
        'Corrected calcium 6.9 mg/dL',
        'Phosphate 7.2 mg/dL',
      ],
    ],
    [
      'PTHrP was 14.2 pmol/L, 1,25(OH)2D 198 pmol/L and ionised calcium 1.92 mmol/L.',
      ['PTH-related peptide 14.2 pmol/L', '1,25-Dihydroxyvitamin D 198 pmol/L', 'Ionized calcium 1.92 mmol/L'],
    ],
    ['FGF23 was 842 RU/mL and TmP/GFR 0.41 mmol/L.', ['FGF23 842 {RU}/mL', 'Tubular maximum phosphate reabsorption per GFR 0.41 mmol/L']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('coagulation', () => {
  test.each<[string, string[]]>([
    [
      'Factor VIII activity was 4% with an inhibitor titre of 28 Bethesda units/mL.',
      ['Factor VIII 4 %', "Factor VIII inhibitor 28 [beth'U]/mL"],
    ],
    ['The aPTT was 92 s (control 32 s) and failed to correct on mixing (1:1 mix 71 s).', ['Activated partial thromboplastin time 92 s']],
    [
      'Factors II, VII, IX and X were 18%, 9%, 22% and 14%, respectively, whereas factor V was 102%.',
      ['Factor II 18 %', 'Factor VII 9 %', 'Factor IX 22 %', 'Factor X 14 %', 'Factor V 102 %'],
    ],
    ['Antithrombin was 46%, protein C 38% and free protein S 29%.', ['Antithrombin 46 %', 'Protein C 38 %', 'Free protein S 29 %']],
    [
      'Fibrinogen fell to 0.6 g/L, with D-dimer >20 000 ng/mL FEU and an INR of 2.8.',
      ['Fibrinogen 0.6 g/L', 'D-dimer > 20 000 ng/mL{FEU}', 'International normalized ratio 2.8'],
    ],
    [
      'ADAMTS13 activity was <5% (reference 40–130%) with an inhibitor of 3.2 BU.',
      ['ADAMTS13 activity < 5 % [40..130] low', "ADAMTS13 inhibitor 3.2 [beth'U]"],
    ],
    ['The anti-Xa level was 1.4 U/mL eight hours after the last dose of enoxaparin.', ['Anti-factor Xa 1.4 U/mL']],
    ['The dilute Russell viper venom time ratio was 1.9 (cut-off 1.2).', ['Dilute Russell viper venom time ratio 1.9 [..1.2] high']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('metabolic disease', () => {
  test.each<[string, string[]]>([
    [
      'Acylcarnitine analysis showed C8 of 4.2 µmol/L (normal <0.3), C6 0.9 µmol/L and C10:1 0.6 µmol/L.',
      ['Octanoylcarnitine 4.2 umol/L [..0.3] high', 'Hexanoylcarnitine 0.9 umol/L', 'Decenoylcarnitine 0.6 umol/L'],
    ],
    ['Free carnitine was 4 µmol/L and the C0/(C16+C18) ratio was 112.', ['Free carnitine 4 umol/L', 'C0/(C16+C18) ratio 112']],
    [
      'Plasma ammonia was 1,204 µmol/L, glutamine 1640 µmol/L (420–700), citrulline 4 µmol/L and arginine 21 µmol/L.',
      ['Ammonia 1,204 umol/L', 'Glutamine 1640 umol/L [420..700] high', 'Citrulline 4 umol/L', 'Arginine 21 umol/L'],
    ],
    [
      'Leucine was 2103 µmol/L, isoleucine 410 µmol/L, valine 702 µmol/L, and alloisoleucine 168 µmol/L (<5).',
      ['Leucine 2103 umol/L', 'Isoleucine 410 umol/L', 'Valine 702 umol/L', 'Alloisoleucine 168 umol/L [..5] high'],
    ],
    ['Urinary orotic acid was 620 mmol/mol creatinine (normal <3.2).', ['Orotic acid 620 mmol/mol{creat} [..3.2] high']],
    [
      'Phenylalanine was 1480 µmol/L with a phenylalanine/tyrosine ratio of 31.',
      ['Phenylalanine 1480 umol/L', 'Phenylalanine/tyrosine ratio 31'],
    ],
    [
      'Very-long-chain fatty acids were raised: C26:0 3.9 µmol/L (<1.3), C26/C22 ratio 0.08.',
      ['Hexacosanoic acid (C26:0) 3.9 umol/L [..1.3] high', 'C26:0/C22:0 ratio 0.08', 'Very long chain fatty acids "elevated" high'],
    ],
    [
      'Lactate was 6.8 mmol/L, pyruvate 0.21 mmol/L and the lactate/pyruvate ratio 32.',
      ['Lactate 6.8 mmol/L', 'Pyruvate 0.21 mmol/L', 'Lactate/pyruvate ratio 32'],
    ],
    ['Biotinidase activity was 0.4 nmol/min/mL (normal >3.5).', ['Biotinidase 0.4 nmol/min/mL [3.5..] low']],
    ['Zinc protoporphyrin was 412 µmol/mol haem, blood lead 68 µg/dL.', ['Zinc protoporphyrin 412 umol/mol', 'Lead 68 ug/dL']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('fluids and gases', () => {
  test.each<[string, string[]]>([
    [
      'Lumbar puncture: opening pressure 34 cmH2O, 420 leukocytes/µL (92% neutrophils), protein 2.8 g/L, glucose 1.1 mmol/L (serum 6.2 mmol/L), lactate 9.4 mmol/L.',
      [
        'CSF opening pressure 34 cm[H2O]',
        'Leukocytes 420 /uL',
        'Neutrophils 92 %',
        'Total protein 2.8 g/L',
        'Glucose 1.1 mmol/L',
        'Glucose 6.2 mmol/L',
        'Lactate 9.4 mmol/L',
      ],
    ],
    [
      'CSF white cells numbered 4 x 10^6/L with protein of 0.38 g/L; the CSF/serum albumin ratio was 12.4 × 10−3.',
      ['Leukocytes 4 10*6/L', 'Total protein 0.38 g/L', 'Albumin quotient 12.4'],
    ],
    [
      'Umbilical artery pH was 6.87 with a base deficit of 19.4 mmol/L and lactate 15 mmol/L; venous pH 6.95.',
      ['pH 6.87', 'Base deficit 19.4 mmol/L', 'Lactate 15 mmol/L', 'pH 6.95'],
    ],
    [
      'Capillary gas at 2 h: pH 7.19, pCO2 8.9 kPa, BE -9, lactate 7.6.',
      ['pH 7.19', 'Partial pressure of carbon dioxide 8.9 kPa', 'Base excess -9', 'Lactate 7.6'],
    ],
    ['Methaemoglobin was 34% and carboxyhaemoglobin 2.1%.', ['Methemoglobin 34 %', 'Carboxyhemoglobin 2.1 %']],
    [
      'A 24-h urine collection contained 6.4 g protein, 12.1 mmol calcium and 3.2 mmol oxalate in 2.4 L.',
      ['Total protein 6.4 g', 'Calcium 12.1 mmol', 'Oxalate 3.2 mmol'],
    ],
    [
      '24-hour urinary free cortisol was 1,890 nmol/24 h (normal 40–140 nmol/24 h), on two occasions.',
      ['Urinary free cortisol 1,890 nmol/d [40..140] high'],
    ],
    [
      'Urinary metanephrines were 4.1 µmol/day and normetanephrines 22.7 µmol/day (<3.0).',
      ['Metanephrine 4.1 umol/d', 'Normetanephrine 22.7 umol/d [..3] high'],
    ],
    [
      'Spot urine protein-to-creatinine ratio was 820 mg/mmol; albumin-to-creatinine ratio 540 mg/mmol.',
      ['Urine protein/creatinine ratio 820 mg/mmol', 'Urine albumin/creatinine ratio 540 mg/mmol'],
    ],
    [
      'Urine copper was 412 µg/24 h, caeruloplasmin 0.06 g/L (0.20–0.60) and serum copper 5.1 µmol/L.',
      ['Copper 412 ug/d', 'Ceruloplasmin 0.06 g/L [0.2..0.6] low', 'Copper 5.1 umol/L'],
    ],
    [
      'The fractional excretion of sodium was 0.3%, urine sodium 11 mmol/L.',
      ['Fractional excretion of sodium 0.3 %', 'Urine sodium 11 mmol/L'],
    ],
    ['Faecal calprotectin was >1800 µg/g and faecal elastase 42 µg/g stool.', ['Calprotectin > 1800 ug/g', 'Pancreatic elastase 42 ug/g']],
    [
      'Pleural fluid: pH 7.04, LDH 2140 U/L, glucose 0.8 mmol/L, protein 48 g/L, ADA 84 U/L.',
      ['pH 7.04', 'Lactate dehydrogenase 2140 U/L', 'Glucose 0.8 mmol/L', 'Total protein 48 g/L', 'Adenosine deaminase 84 U/L'],
    ],
    [
      'Ascites: SAAG 2.1 g/dL, neutrophils 640/µL, amylase 4,210 U/L.',
      ['Serum-ascites albumin gradient 2.1 g/dL', 'Neutrophils 640 /uL', 'Amylase 4,210 U/L'],
    ],
    ['Synovial fluid contained 84,000 leukocytes/µL with 94% polymorphs.', ['Leukocytes 84,000 /uL', 'Neutrophils 94 %']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('levels of medicines and poisons', () => {
  test.each<[string, string[]]>([
    [
      'Vancomycin trough was 38.4 mg/L; gentamicin peak 11.2 mg/L and trough 3.1 mg/L.',
      ['Vancomycin level 38.4 mg/L', 'Gentamicin level 11.2 mg/L', 'Gentamicin level 3.1 mg/L'],
    ],
    ['Digoxin level 4.8 ng/mL (therapeutic 0.8–2.0).', ['Digoxin level 4.8 ng/mL [0.8..2] high']],
    [
      'Lithium was 3.1 mmol/L on arrival, 2.2 mmol/L after 6 h of dialysis and 0.9 mmol/L the next morning.',
      ['Lithium level 3.1 mmol/L', 'Lithium level 2.2 mmol/L', 'Lithium level 0.9 mmol/L'],
    ],
    ['Tacrolimus C0 was 21.3 ng/mL (target 5–8 ng/mL).', ['Tacrolimus level 21.3 ng/mL']],
    [
      'Paracetamol was 212 mg/L at 4 h; salicylate was undetectable.',
      ['Paracetamol level 212 mg/L', 'Salicylate level "negative" negative'],
    ],
    ['Blood ethanol was 3.2‰.', ['Ethanol 3.2 [ppth]']],
    [
      'Methotrexate fell from 84 µmol/L at 24 h to 12 µmol/L at 48 h and 0.4 µmol/L at 120 h.',
      ['Methotrexate level 84 umol/L', 'Methotrexate level 12 umol/L', 'Methotrexate level 0.4 umol/L'],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('tumour markers', () => {
  test.each<[string, string[]]>([
    [
      'CA-125 fell from 1,840 U/mL to 212 U/mL after three cycles and 19 U/mL after six.',
      ['CA 125 1,840 U/mL', 'CA 125 212 U/mL', 'CA 125 19 U/mL'],
    ],
    [
      'AFP was 24,310 ng/mL at diagnosis, 1,120 ng/mL after cycle 1 and normalised (4.1 ng/mL) after cycle 3; β-hCG was 3 IU/L.',
      [
        'Alpha-fetoprotein 24,310 ng/mL',
        'Alpha-fetoprotein 1,120 ng/mL',
        'Alpha-fetoprotein 4.1 ng/mL normal',
        'Human chorionic gonadotropin 3 [IU]/L',
      ],
    ],
    [
      'CEA 4.2→18.6→92 µg/L over 9 months; CA 19-9 12 kU/L.',
      ['Carcinoembryonic antigen 4.2 ug/L', 'Carcinoembryonic antigen 18.6 ug/L', 'Carcinoembryonic antigen 92 ug/L', 'CA 19-9 12 kU/L'],
    ],
    [
      'Chromogranin A was 1,204 ng/mL (<100), 5-HIAA 96 mg/24h and NSE 41 µg/L.',
      ['Chromogranin A 1,204 ng/mL [..100] high', '5-Hydroxyindoleacetic acid 96 mg/d', 'Neuron-specific enolase 41 ug/L'],
    ],
    [
      'LDH was 3.4 times the upper limit of normal and uric acid 812 µmol/L.',
      ['Lactate dehydrogenase 3.4 times the upper limit of normal high', 'Uric acid 812 umol/L'],
    ],
    [
      'Serum protein electrophoresis showed an M-spike of 38 g/L; free kappa 1,240 mg/L, lambda 8.1 mg/L, ratio 153.',
      [
        'Monoclonal protein 38 g/L',
        'Free kappa light chains 1,240 mg/L',
        'Free lambda light chains 8.1 mg/L',
        'Free light chain ratio 153',
      ],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('blood', () => {
  test.each<[string, string[]]>([
    [
      'Haemoglobin was 62 g/L, MCV 118 fL, reticulocytes 2 × 10⁹/L, haptoglobin <0.1 g/L, direct antiglobulin test positive (IgG 3+, C3d 1+).',
      [
        'Hemoglobin 62 g/L',
        'Mean corpuscular volume 118 fL',
        'Reticulocytes 2 10*9/L',
        'Haptoglobin < 0.1 g/L',
        'Direct antiglobulin test "positive" positive',
      ],
    ],
    [
      'Reticulocytes were 14% (412 × 10^9/L), with 6 schistocytes per high-power field.',
      ['Reticulocytes 14 %', 'Reticulocytes 412 10*9/L', 'Schistocytes 6 /[HPF]'],
    ],
    ['G6PD activity was 1.1 U/g Hb (normal 7–20).', ['Glucose-6-phosphate dehydrogenase 1.1 U/g{Hb} [7..20] low']],
    ['HbS 84%, HbF 9.1% and HbA2 2.8%.', ['Hemoglobin S 84 %', 'Fetal hemoglobin 9.1 %', 'Hemoglobin A2 2.8 %']],
    ['Blasts made up 82% of marrow cells and 34% of peripheral leukocytes.', ['Blasts 82 %', 'Blasts 34 %']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('serology, infection and the rest', () => {
  test.each<[string, string[]]>([
    [
      'Bartonella henselae IgG was positive at 1:1024 (cut-off <1:64) and IgM at 1:20.',
      ['Bartonella antibody 1:1024 [..64] high', 'Bartonella antibody 1:20'],
    ],
    [
      'Anti-MPO was 134 U/mL (cut-off 5) and anti-PR3 0.4 U/mL; p-ANCA titre 1:640.',
      ['Anti-myeloperoxidase antibody 134 U/mL [..5] high', 'Anti-proteinase 3 antibody 0.4 U/mL', 'p-ANCA 1:640'],
    ],
    [
      'Antinuclear antibodies were positive (1:1280, homogeneous), anti-dsDNA 312 IU/mL (<15), C3 0.41 g/L (0.9–1.8) and C4 <0.02 g/L.',
      [
        'Antinuclear antibody 1:1280 positive',
        'Anti-double-stranded DNA antibody 312 [IU]/mL [..15] high',
        'Complement C3 0.41 g/L [0.9..1.8] low',
        'Complement C4 < 0.02 g/L',
      ],
    ],
    [
      'AChR antibodies were 18.4 nmol/L (normal <0.4) and anti-MuSK was negative.',
      ['Acetylcholine receptor antibody 18.4 nmol/L [..0.4] high', 'Anti-MuSK antibody "negative" negative'],
    ],
    ['Anti-tTG IgA was >10 × ULN and total IgA 1.8 g/L.', ['Anti-tissue transglutaminase IgA > 10 × ULN high', 'Immunoglobulin A 1.8 g/L']],
    [
      'HBV DNA was 3.4 × 10^7 IU/mL, HBeAg positive, and HCV RNA not detected.',
      ['Hepatitis B virus DNA 3.4 10*7.[IU]/mL', 'Hepatitis B e antigen "positive" positive', 'Hepatitis C virus RNA "negative" negative'],
    ],
    [
      'HIV viral load was 245,000 copies/mL (5.39 log) and CD4 count 38 cells/µL (4%).',
      ['HIV viral load 245,000 {copies}/mL', 'HIV viral load 5.39 {log_copies}', 'CD4 T cells 38 /uL', 'CD4 T cells 4 %'],
    ],
    ['CMV PCR: 12 400 copies/ml, EBV 3.1 log10 IU/mL.', ['Cytomegalovirus 12 400 {copies}/mL', 'Epstein-Barr virus 3.1 {log_copies}']],
    [
      'Galactomannan index was 4.2 in BAL (cut-off 0.5) and 1.1 in serum; β-D-glucan 312 pg/mL (<80).',
      ['Galactomannan 4.2 [..0.5] high', 'Galactomannan 1.1 [..0.5] high', 'Beta-D-glucan 312 pg/mL [..80] high'],
    ],
    ['Procalcitonin peaked at 84 ng/mL on day 2 and was 1.2 ng/mL by day 6.', ['Procalcitonin 84 ng/mL', 'Procalcitonin 1.2 ng/mL']],
    [
      'IL-6 was 4,120 pg/mL, sIL-2R 18 400 U/mL and ferritin 98 200 µg/L.',
      ['Interleukin-6 4,120 pg/mL', 'Soluble interleukin-2 receptor 18 400 U/mL', 'Ferritin 98 200 ug/L'],
    ],
    [
      'Glucose 32 mmol/L, ketones 6.8 mmol/L, pH 6.92, bicarbonate 4 mmol/L, anion gap 31.',
      ['Glucose 32 mmol/L', 'Ketones 6.8 mmol/L', 'pH 6.92', 'Bicarbonate 4 mmol/L', 'Anion gap 31'],
    ],
    [
      'Troponin I was 14 → 212 → 1,840 ng/L at 0, 3 and 6 h (99th percentile 26 ng/L).',
      ['Troponin I 14 ng/L [..26] normal', 'Troponin I 212 ng/L [..26] high', 'Troponin I 1,840 ng/L [..26] high'],
    ],
    [
      'NT-proBNP was 34 500 pg/mL (<125), hs-TnT 84 ng/L, CK-MB 48 U/L.',
      ['NT-proBNP 34 500 pg/mL [..125] high', 'Troponin T 84 ng/L', 'Creatine kinase MB 48 U/L'],
    ],
    ['Serum tryptase rose from 4.1 µg/L (baseline) to 48 µg/L at 1 h.', ['Tryptase 4.1 ug/L', 'Tryptase 48 ug/L']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('specimens', () => {
  const specimens = (text: string): (string | undefined)[] => labsOf(text).labs.map(({ specimen }) => specimen)

  test.each<[string, (string | undefined)[]]>([
    ['CSF glucose was 1.1 mmol/L (serum 6.2 mmol/L), lactate 9.4 mmol/L.', ['cerebrospinal fluid', 'serum', 'cerebrospinal fluid']],
    ['Urine copper was 412 µg/24 h, caeruloplasmin 0.06 g/L.', ['urine', undefined]],
    ['Urine sodium was 84 mmol/L, potassium 31 mmol/L.', ['urine', 'urine']],
    ['Glucose in CSF was 1.1 mmol/L.', ['cerebrospinal fluid']],
    ['Serum sodium was 121 mmol/L, potassium 3.1 mmol/L.', ['serum', 'serum']],
  ])('%j', (text, expected) => expect(specimens(text)).toEqual(expected))

  test('limits of blood do not hold for another fluid', () => {
    expect(labsOf('CSF: protein 0.38 g/L and glucose 1.1 mmol/L.').codes).toEqual([])
    expect(labsOf('Serum potassium was 45 mmol/L.').codes).toEqual(['lab-implausible'])
  })
})

describe('changes are no levels', () => {
  test.each<[string, string[]]>([
    ['Cortisol increased from 3.1 to only 5.4 µg/dL.', ['Cortisol 3.1 ug/dL', 'Cortisol 5.4 ug/dL']],
    ['Saline raised sodium from 118 to 126 mmol/L.', ['Sodium 118 mmol/L', 'Sodium 126 mmol/L']],
    ['CRP was increased at 84 mg/L.', ['C-reactive protein 84 mg/L high']],
    ['GH failed to suppress below 1 µg/L.', ['Growth hormone >= 1 ug/L']],
    ['Copper 2 mg/day and zinc 50 mg/day were started.', []],
    ['Ethanol 10% was infused.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('lists and courses in words', () => {
  test.each<[string, string[]]>([
    [
      'Elevated serum hepatobiliary enzymes and IgM were found.',
      ['Liver function tests "elevated" high', 'Immunoglobulin M "elevated" high'],
    ],
    ['The platelet count increased slowly.', []],
    ['PCR for TB on sputum was positive; TB 3.2 mg/dL.', ['Total bilirubin 3.2 mg/dL']],
    [
      'There were increased levels of CRP (57 mg/L), LDH (580 U/L) and ESR (70 mm/h), hemoglobin 12 g/dL.',
      [
        'C-reactive protein 57 mg/L high',
        'Lactate dehydrogenase 580 U/L high',
        'Erythrocyte sedimentation rate 70 mm/h high',
        'Hemoglobin 12 g/dL',
      ],
    ],
    [
      'CRP was elevated (57 mg/L), LDH (200 U/L) and sodium (140 mmol/L) were normal.',
      ['C-reactive protein 57 mg/L high', 'Lactate dehydrogenase 200 U/L', 'Sodium 140 mmol/L'],
    ],
    ['Platelets were low (29–55 × 10^9 L) and ascites held 170 cells mm3.', ['Platelets 29–55 10*9/L low', 'Cell count 170 /uL']],
    ['The urea breath test was negative.', ['Urea breath test "negative" negative']],
    [
      'Beta-glucosidase activity was reduced (2 nmol/mg/protein [normal range 4.5–18.0 nmol/mg/protein]).',
      ['Beta-glucocerebrosidase activity 2 nmol/mg{prot} [4.5..18] low'],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))

  test('white blood cells in urine are not of blood', () => {
    expect(labsOf('The urine test showed white blood cells 330 cells/µL and protein 2 g/L.').labs.map(({ specimen }) => specimen)).toEqual([
      'urine',
      'urine',
    ])
  })
})

describe('lists with what the lexicon does not know', () => {
  test.each<[string, string[]]>([
    [
      'Serum CTX, P1NP and hepassocin were 0.78 µg/L, 200.70 µg/L and 24.47 µg/L.',
      ['Beta-CrossLaps 0.78 ug/L', 'Procollagen type 1 N-terminal propeptide 200.70 ug/L'],
    ],
    ['Creatinine and urine output were 2.1 mg/dL and 300 mL.', ['Creatinine 2.1 mg/dL']],
    ['Sodium at admission and discharge were 128 and 135 mmol/L.', ['Sodium 128 mmol/L', 'Sodium 135 mmol/L']],
    ['Proteinuria declined from 5.2 to 1.4 g/day.', ['Urine protein 5.2 g/d', 'Urine protein 1.4 g/d']],
    [
      'Metabolic acidosis (2.50 mmol/L) and lactic acidosis (9.2 mmol/L) with acidosis (pH 7.12) were found.',
      ['Lactate 9.2 mmol/L high', 'pH 7.12 low'],
    ],
    ['Hb10.3g/dL, Na121mmol/L, K5.9mEq/L.', ['Hemoglobin 10.3 g/dL', 'Sodium 121 mmol/L', 'Potassium 5.9 meq/L']],
    ['EFV was 12.4 mg/L and VPA 98 mg/L; VPA 500 mg twice daily was stopped.', ['Efavirenz level 12.4 mg/L', 'Valproate level 98 mg/L']],
    ['He had supratherapeutic concentrations (15 µg/L).', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('how far a value moved is no value', () => {
  test.each<[string, string[]]>([
    ['Sodium rose by 14 mmol/L in 24 h.', []],
    ['The potassium decreased by 1.2 mmol/L to 3.1 mmol/L.', ['Potassium 3.1 mmol/L']],
    ['Serum creatinine improved with a decrease of 1.1 mg/dL.', []],
    ['The haemoglobin drop was 4 g/dL.', []],
    ['A fall in haemoglobin of 4 g/dL was seen.', []],
    [
      'A fall in haemoglobin to 7.4 g/dL was seen, with a rise of bilirubin to 4.2 mg/dL.',
      ['Hemoglobin 7.4 g/dL', 'Total bilirubin 4.2 mg/dL'],
    ],
    ['Haemoglobin fell by day 3 to 7.1 g/dL and by day 5 was 6.8 g/dL.', ['Hemoglobin 7.1 g/dL', 'Hemoglobin 6.8 g/dL']],
    ['Newborn screening revealed C5-OH of 2.4 µmol/L (cutoff <0.8).', ['3-Hydroxyisovalerylcarnitine 2.4 umol/L [..0.8] high']],
    [
      'Plasma oxalate was 182 µmol/L and urinary oxalate 890 µmol/day; cryocrit 6%.',
      ['Oxalate 182 umol/L', 'Urine oxalate 890 umol/d', 'Cryocrit 6 %'],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('tissue', () => {
  test.each<[string, string[]]>([
    ['The tumor showed a < 10% Ki-67 proliferation index.', ['Ki-67 < 10 %']],
    ['Immunostains were positive for prolactin and negative for CD3.', []],
    ['Immunohistochemistry was positive for CK7; serum CEA was elevated.', ['Carcinoembryonic antigen "elevated" high']],
    ['The normalization of prolactin had not been achieved.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('hostile lines', () => {
  test.each([
    'inhibitor 5 BU and ',
    'serum and urine sodium, ',
    'kappa 5 mg/L, ',
    'factors II, VII and ',
    'C8 carnitine, ',
    'IgM and IgG, ',
    'toxicology negative for ',
    '(serum ',
    'CRP (5 mg/L), ',
  ])('%j', (piece) => {
    expect(processorMs(() => labsOf(piece.repeat(Math.ceil(100_000 / piece.length))))).toBeLessThan(5000)
  })
})
