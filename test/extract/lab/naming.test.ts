import { describe, expect, test } from 'vitest'
import { labsOf, shortOf } from './labs.js'

const shorts = (text: string): string[] => labsOf(text).labs.map(shortOf)

describe('names that share a head', () => {
  test.each([
    ['Renal and hepatic function tests were normal.', ['Renal function tests "normal" normal', 'Liver function tests "normal" normal']],
    ['Serum and urine osmolality were 268 and 590 mOsm/kg.', ['Osmolality 268 mosm/kg', 'Urine osmolality 590 mosm/kg']],
    ['Serum and urine sodium were 119 and 84 mmol/L, respectively.', ['Sodium 119 mmol/L', 'Urine sodium 84 mmol/L']],
    ['Plasma and CSF glucose were 5.6 and 3.3 mmol/L.', ['Glucose 5.6 mmol/L', 'CSF glucose 3.3 mmol/L']],
    [
      'Blood, urine and stool cultures stayed sterile.',
      ['Blood culture "negative" negative', 'Urine culture "negative" negative', 'Stool culture "negative" negative'],
    ],
    ['Direct and total bilirubin were 3.1 and 4.4 mg/dL.', ['Direct bilirubin 3.1 mg/dL', 'Total bilirubin 4.4 mg/dL']],
    ['Fever and urine protein were noted.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))

  test('the analyte is the whole of what is written, the specimen its own', () => {
    const [serum, urine] = labsOf('Serum and urine osmolality were 268 and 590 mOsm/kg.').labs
    expect([serum?.analyte.text, serum?.specimen]).toEqual(['Serum and urine osmolality', 'serum'])
    expect([urine?.analyte.text, urine?.specimen]).toEqual(['urine osmolality', 'urine'])
  })
})

describe('classes of antibodies', () => {
  test.each([
    ['Anti-HAV IgM and IgG were negative.', ['Hepatitis A IgM "negative" negative', 'Hepatitis A IgG "negative" negative']],
    ['EBV VCA IgM was positive and IgG was negative.', ['EBV VCA IgM "positive" positive', 'EBV VCA IgG "negative" negative']],
    ['Anticardiolipin IgG and IgM were 45 and 60 U/mL.', ['Anticardiolipin IgG 45 U/mL', 'Anticardiolipin IgM 60 U/mL']],
    [
      'Anti-cardiolipin immunoglobulin G and anti-cardiolipin immunoglobulin M were absent.',
      ['Anticardiolipin IgG "negative" negative', 'Anticardiolipin IgM "negative" negative'],
    ],
    ['IgM and IgG antibodies to parvovirus B19 were positive.', ['Parvovirus B19 "positive" positive']],
    [
      'Toxoplasma IgG was positive; IgG 12.4 g/L, IgA 1.2 g/L and IgM 0.8 g/L.',
      ['Immunoglobulin G 12.4 g/L', 'Immunoglobulin A 1.2 g/L', 'Immunoglobulin M 0.8 g/L', 'Toxoplasma IgG "positive" positive'],
    ],
    ['Myelin oligodendrocyte glycoprotein (MOG)-IgG was positive at 1:320.', ['MOG antibody 1:320 positive']],
    [
      'IgG, IgA and IgM were normal.',
      ['Immunoglobulin G "normal" normal', 'Immunoglobulin A "normal" normal', 'Immunoglobulin M "normal" normal'],
    ],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('optical densities and agglutination', () => {
  test.each([
    [
      'The PF4/heparin ELISA was strongly positive with an optical density of 2.1 (normal <0.4).',
      ['Heparin-induced platelet antibodies 2.1 [..0.4] high'],
    ],
    ['Anti-PF4/heparin antibodies were positive (OD 1.85; cut-off 0.4).', ['Heparin-induced platelet antibodies 1.85 [..0.4] high']],
    [
      'The optical density of the PF4 ELISA fell from 2.4 to 0.9.',
      ['Heparin-induced platelet antibodies 2.4', 'Heparin-induced platelet antibodies 0.9'],
    ],
    ['Timolol OD was continued.', []],
    ['The microscopic agglutination test was positive at 1:1600 (cut-off 1:200).', ['Leptospira antibody 1:1600 [..200] high']],
    [
      'The Widal test showed a titre of 1:320 for O antigen and 1:160 for H antigen.',
      ['Salmonella typhi O antibody 1:320', 'Salmonella typhi H antibody 1:160'],
    ],
    ['Weil-Felix: OX19 1:320, OX2 1:80.', ['Proteus OX19 antibody 1:320', 'Proteus OX2 antibody 1:80']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('toxicology screens', () => {
  test.each([
    [
      'Urine toxicology was negative for amphetamines, opiates and cocaine.',
      ['Amphetamines "negative" negative', 'Opiates "negative" negative', 'Cocaine "negative" negative'],
    ],
    [
      'The urine drug screen was positive for benzodiazepines but negative for fentanyl and methadone.',
      ['Benzodiazepines "positive" positive', 'Fentanyl "negative" negative', 'Methadone "negative" negative'],
    ],
    ['A toxicology screen was negative.', ['Toxicology screen "negative" negative']],
    ['She used cocaine and alcohol, and a toxicology screen was positive.', ['Toxicology screen "positive" positive']],
    ['After a negative drug screen fentanyl 50 µg and ketamine 20 mg were given.', ['Toxicology screen "negative" negative']],
    ['He denied cocaine and alcohol.', []],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))

  test('without a specimen a substance has no code', () => {
    expect(labsOf('Urine toxicology was positive for methadone.').labs.map(({ analyte }) => analyte.loinc)).toEqual(['3773-9'])
    expect(labsOf('The toxicology screen was positive for methadone.').labs.map(({ analyte }) => analyte.loinc)).toEqual([undefined])
  })
})

describe('what is no analyte', () => {
  test.each([
    'The difference was significant (P < 0.001).',
    'BP: 110/70, P: 88, R: 18.',
    'He had bloody stools for 3 days.',
    'IgA nephropathy was known for 12 years.',
    'A dense CD20+ lymphocyte infiltrate was present in the skin.',
  ])('%j', (text) => expect(shorts(text)).toEqual([]))

  test('a stool named earlier is not the specimen', () => {
    expect(labsOf('After three bloody stools and a syncope at home his AST was 120 U/L.').labs.map(({ specimen }) => specimen)).toEqual([
      undefined,
    ])
  })
})
