import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { scoresIn, short } from './read.js'

const found = (text: string): string[] => scoresIn(text).scores.map(short)

describe('name, then value', () => {
  test.each([
    ['The Childhood Myositis Assessment Scale (CMAS) score was 31 out of 52.', ['cmas 31/52']],
    ['Manual Muscle Testing (MMT8) score of 44 out 80 was low.', ['mmt8 44/80']],
    ['His GCS was 9/15 and blood pressure 120/80 mmHg.', ['gcs 9/15']],
    ['GCS of E4V5M6 (15) was noted.', ['gcs 15/15']],
    ['The GCS was E3V4M5.', ['gcs 12/15']],
    ['GCS 10T on arrival.', ['gcs 10/15']],
    ['She was in NYHA class III.', ['nyha III']],
    ['He was NYHA functional class II–III.', ['nyha II–III']],
    ['She was NYHA Ⅳ.', ['nyha IV']],
    ['Child–Pugh B (8 points) was recorded.', ['child-pugh B', 'child-pugh B 8']],
    ['Child-Pugh B8 was recorded.', ['child-pugh B 8']],
    ['The Child-Pugh score was 10 (class C).', ['child-pugh C 10', 'child-pugh C']],
    ['The modified Rankin Scale (mRS) score at 3 months was 2.', ['mrs 2/6']],
    ['The CHA<sub>2</sub>DS<sub>2</sub>-VASc score was 4.', ['cha2ds2-vasc 4/9']],
    ['RASS of −2 was the goal.', ['rass -2/4']],
    ['Karnofsky performance status 70% was given.', ['karnofsky 70/100']],
    ['The Gleason score was 4+3=7.', ['gleason 7']],
    ['Gleason 9 (4+5) was reported.', ['gleason 9']],
    ['It was Ann Arbor stage IVB.', ['ann-arbor IVB']],
    ['It was FIGO stage IC2.', ['figo IC2']],
    ['The tumor was TNM stage IIIB.', ['ajcc IIIB']],
    ['Visual analogue scale (VAS) pain score was 6 cm.', ['vas 6']],
    ['Power was MRC grade 4/5 in both legs.', ['mrc-power 4 4']],
    ['CTCAE grade 3/4 neutropenia developed.', ['ctcae 3–4']],
    ['It was Tanner stage 3 out of 5.', ['tanner 3']],
    ['Her GCS was 10–12.', ['gcs 10–12/15']],
    ['DAS28 was 5.6 (maximum 9.4).', ['das28 5.6/9.4']],
    ['The mRS score was 2 (range 0–6).', ['mrs 2/6']],
    ['The TNM classification was IIIA.', ['tnm IIIA']],
    ['The Oxford MEST-C score was M1 E0 S1 T0 C1.', ['oxford-mest M1E0S1T0C1']],
    ['Renal biopsy showed ISN/RPS class IV-G (A).', ['isn-rps IV-G(A)']],
    ['A calcium score was not done, but PESI class IV was assigned.', ['pesi IV']],
    ['CKD stage 4 had been known.', ['ckd-gfr 4']],
    ['The Mini-Mental State Examination, repeated in May, was 22/30.', ['mmse 22/30']],
    ['The Naranjo score for this reaction was calculated as 7 points.', ['naranjo 7/13']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('value, then name', () => {
  test.each([
    ['He scored 24/30 on the MMSE.', ['mmse 24/30']],
    ['A score of two on the modified Rankin scale was reached.', ['mrs 2/6']],
    ['Hepatitis was grade 3 according to CTCAE version 5.0.', ['ctcae 3']],
    ['Grade 3 neutropenia (CTCAE v4.03) developed.', ['ctcae 3']],
    ['Pain was rated 7/10 on the numeric rating scale.', ['nrs-pain 7/10']],
    ['Pain was rated 7 (out of 10) on the VAS.', ['vas 7/10']],
    ['He had stage 3 chronic kidney disease.', ['ckd-gfr 3']],
    ['She had angina of class II (Canadian Cardiovascular Society).', ['ccs II']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('several values', () => {
  test.each([
    ['PANSS total score improved from 98 to 61.', ['panss 98/210', 'panss 61/210']],
    ['HAM-D score was 28 on admission and 7 at discharge.', ['ham-d 28', 'ham-d 7']],
    ['MMSE was 18/30 at baseline, 22/30 at 3 months and 26/30 at 6 months.', ['mmse 18/30', 'mmse 22/30', 'mmse 26/30']],
    ['The GCS and NIHSS were 14 and 3, respectively.', ['gcs 14/15', 'nihss 3/42']],
    ['The EDSS was 6.5, 4.0 and 3.5 on days 1, 9 and 30.', ['edss 6.5/10', 'edss 4/10', 'edss 3.5/10']],
    ['Naranjo score was 7 for allopurinol, 2 for ranitidine and −1 for furosemide.', ['naranjo 7/13', 'naranjo 2/13', 'naranjo -1/13']],
    ['GCS 14 (E4V4M6), 15 (E4V5M6) on the next day.', ['gcs 14/15', 'gcs 15/15']],
    ['He was ECOG 3 and KPS 40.', ['ecog 3/5', 'karnofsky 40/100']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('Apgar scores have their minute', () => {
  test.each([
    ['Apgar scores of 8 and 9 at 1 and 5 minutes, respectively.', ['8 PT1M', '9 PT5M']],
    ['Apgar scores were 7 at 1 minute and 9 at 5 minutes.', ['7 PT1M', '9 PT5M']],
    ['The 1- and 5-minute Apgar scores were 4 and 8.', ['4 PT1M', '8 PT5M']],
    ['Apgar scores were 8/10 and 9/10 at 1 and 5 min.', ['8 PT1M', '9 PT5M']],
    ['Apgar scores of 5, 7, and 9 at 1, 5, and 10 minutes; birth weight 3200 g.', ['5 PT1M', '7 PT5M', '9 PT10M']],
    ['Apgar 9/1, 10/5 and a weight of 2,900 g.', ['9 PT1M', '10 PT5M']],
    ['The Apgar score was 9/10.', ['9']],
    ['The Apgar score was 9/10 at 1 and 5 minutes.', ['9 PT1M', '10 PT5M']],
    ['The Apgar scores were 5/7/10.', ['5', '7', '10']],
    ['Apgar was 9-10.', ['9', '10']],
  ])('%j', (text, expected) => {
    expect(
      scoresIn(text).scores.map(({ result, time }) => [result.value, time?.offset].filter((part) => part !== undefined).join(' ')),
    ).toEqual(expected)
  })
})

describe('tumour stages', () => {
  test.each([
    ['It was staged as pT2N1M0.', ['tnm pT2N1M0']],
    ['It was staged as T1b N0 M0.', ['tnm T1bN0M0']],
    ['It was p<sub></sub>T<sub>3</sub>N<sub>0</sub>.', ['tnm pT3N0']],
    ['The T2-weighted image showed T4 to T6 oedema; TSH and T4 were normal.', []],
    ['He had stage IV lung cancer.', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('instruments that only the report knows', () => {
  test.each([
    ['The Harbour Itch Severity Index was 21 points.', ['? Harbour Itch Severity Index 21']],
    ['His XYZQ score of 14 was high.', ['? XYZQ score 14']],
    ['The Marlow score was 2 of 3.', ['? Marlow score 2/3']],
    ['The Harbour Itch Severity Index (HISI) was used. On day 3 the HISI was 12.', ['? HISI 12']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('short forms of several meanings', () => {
  test.each([
    ['Crohn disease was active (CDAI 261).', ['cdai-crohn 261']],
    ['Her rheumatoid arthritis was active, with a CDAI of 22.', ['cdai-ra 22']],
    ['The para-aminosalicylic acid (PAS) level was 8.', []],
    ['He took ASA 100 mg daily.', []],
    ['He was ASA III.', ['asa III']],
    ['He was classified ASA 4E.', ['asa IVE']],
    ['MELD fell from a maximum of 27 to 19.', ['meld 27', 'meld 19']],
    ['Her abbreviated mini-mental test score was 6/10.', ['amts 6/10']],
    ['Her Child-Pugh class had been B7 and was now C11.', ['child-pugh B 7', 'child-pugh C 11']],
    ['GCS was 10 (E2 V3 M5) for 20 min and 14 afterwards.', ['gcs 10/15', 'gcs 14/15']],
    ['VAS before and after the operation was 8 score and 2 score, respectively.', ['vas 8', 'vas 2']],
    ['She rated her itch 8 on a numerical scale of 10.', ['nrs-pain 8/10']],
    ['The Harbour score 12 (normal 0–20) was high.', ['? Harbour score 12']],
    ['The LIV-X prognostic index (LIV-X PI) score was 6.3.', ['? LIV-X prognostic index 6.3']],
    ['She was seen by the Clinical Frailty Scale (CFS) team. Her CFS was 5.', ['cfs 5']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('stages of diseases that are also named without them', () => {
  test.each([
    ['She developed AKI stage 2.', ['kdigo-aki 2']],
    ['Stage 3 AKI was treated by dialysis.', ['kdigo-aki 3']],
    ['Acute-on-chronic liver failure (ACLF) was of grade 2; later ACLF grade 3 followed.', ['aclf-grade 2', 'aclf-grade 3']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('a score whose instrument is named elsewhere in the sentence', () => {
  test.each([
    ['The RegiSCAR criteria were applied and gave a total score of 6, a definite case.', ['regiscar 6/9']],
    ['A total score of 5 points, by the Naranjo algorithm, was probable.', ['naranjo 5/13']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('leaves alone', () => {
  test.each([
    'AKI with a creatinine of 3 was treated by the KDIGO guideline.',
    'The AKI resolved, and potassium was 5 on day 2.',
    'ACLF was seen in 2 of 3 siblings.',
    'The Naranjo scale was used; a T-score of 2 was known.',
    'The total score 12 is the sum.',
    'Final score 3.',
    'The GCS was normal and the temperature was 38 °C.', // another subject's number
    'T-score was −2.5, z-score −1.8 and body mass index 31.',
    'The NF1 gene and blood group A were found.',
    'We used the Naranjo scale (12).', // a citation
    'Causality was rated with the Naranjo scale [12].',
    'On a pain scale of 1 to 10 she had none.', // the limits of the scale
    'The CES-D (range 0–60) was not done.',
    'MMSE fell by 4 points.', // a change
    'The ECOG trial enrolled 120 patients.',
    'The GCS1 gene was wild type.',
    'Cardiac index was 2.1 L/min/m2.',
  ])('%j', (text) => expect(found(text)).toEqual([]))
})

describe('places', () => {
  test.each([
    ['His ⟦⟦GCS⟧ was ⟦14/15⟧⟧.', ['evidence', 'instrument', 'value']],
    ['The ⟦⟦Childhood Myositis Assessment Scale⟧ (CMAS) score of ⟦35⟧ out of 52⟧.', ['evidence', 'instrument', 'value']],
    ['He was ⟦⟦NYHA class⟧ **⟦III⟧⟧**.', ['evidence', 'instrument', 'value']],
  ])('%j', (text) => {
    const { text: bare, spans } = marked(text)
    const { scores, source } = scoresIn(bare)
    const shift = source.indexOf(bare)
    const [first] = scores
    const at = (span: { start: number; end: number } | undefined): unknown => span && { start: span.start - shift, end: span.end - shift }
    expect([at(first?.evidence), at(first?.spans.instrument), at(first?.spans.value)]).toEqual(
      [...spans].sort((a, b) => a.start - b.start || b.end - a.end),
    )
    expect(first?.evidence.quote).toBe(source.slice(first?.evidence.start, first?.evidence.end))
  })
})

test('components of a coma score', () => {
  const [gcs] = scoresIn('GCS 9 (E2V2M5).').scores
  expect(gcs?.result).toEqual({ text: '9', value: 9, components: { eye: 2, verbal: 2, motor: 5 } })
})

test('a subscale is named and has no limits of the whole', () => {
  const { scores, diagnostics } = scoresIn('The PANSS positive subscale score was 22.')
  expect(scores.map(({ instrument, result }) => [instrument.subscale, result.value])).toEqual([['positive', 22]])
  expect(diagnostics).toEqual([])
})

test('more than the stated maximum is kept and reported', () => {
  const { scores, diagnostics } = scoresIn('CMAS was 60 out of 52.')
  expect(scores.map(short)).toEqual(['cmas 60/52'])
  expect(diagnostics.map(({ code }) => code)).toEqual(['score-out-of-range'])
})

describe('tables', () => {
  test('rows named by instruments, with maxima in the label', () => {
    const table =
      '| | Admission | Day 7 |\n|---|---|---|\n| MMSE (/30) | 12 | 24* |\n| Barthel Index (0–100) | 15 | 60ᵃ |\n| Weight (kg) | 60 | 61 |'
    expect(scoresIn(table).scores.map(short)).toEqual(['mmse 12/30', 'mmse 24/30', 'barthel 15/100', 'barthel 60/100'])
  })
  test('columns named by instruments', () => {
    const table = '| Day | GCS | SOFA | RASS |\n|---|---|---|---|\n| 1 | 7 | 13 | −5 |\n| 3 | 14/15 | 4 | 0 |'
    expect(scoresIn(table).scores.map(short)).toEqual(['gcs 7/15', 'sofa 13/24', 'rass -5/4', 'gcs 14/15', 'sofa 4/24', 'rass 0/4'])
  })
  test('a cell that tells a score in words, and one with three minutes', () => {
    const table = '| | Case 1 |\n|---|---|\n| Findings | cirrhosis, BCLC-C |\n| Apgar 1/5/10 | 7/9/10 |'
    expect(scoresIn(table).scores.map(short)).toEqual(['bclc C', 'apgar 7/10', 'apgar 9/10', 'apgar 10/10'])
  })
})
