import { describe, expect, test } from 'vitest'
import { lines, read } from './read.js'

describe('oncology', () => {
  test.each([
    [
      'Carboplatin (AUC 5) and paclitaxel 175 mg/m2 were administered every 3 weeks.',
      ['Carboplatin | dose AUC 5 | frequency every 3 weeks', 'paclitaxel | dose 175 mg/m2 | frequency every 3 weeks'],
    ],
    [
      'He received six cycles of R-CHOP (rituximab 375 mg/m2, doxorubicin 50 mg/m2, prednisone 100 mg) every 21 days.',
      [
        'R-CHOP | frequency every 21 days | duration six cycles',
        'rituximab | dose 375 mg/m2',
        'doxorubicin | dose 50 mg/m2',
        'prednisone | dose 100 mg',
      ],
    ],
    [
      'Bortezomib 1.3 mg/m2 SC on days 1, 4, 8 and 11 and lenalidomide 25 mg PO on days 1–14 were given.',
      [
        'Bortezomib | dose 1.3 mg/m2 | route SC | frequency on days 1, 4, 8 and 11',
        'lenalidomide | dose 25 mg | route PO | frequency on days 1–14',
      ],
    ],
    [
      'Nivolumab 240 mg every 2 weeks plus ipilimumab 1 mg/kg every 6 weeks was begun.',
      ['Nivolumab | dose 240 mg | frequency every 2 weeks', 'ipilimumab | dose 1 mg/kg | frequency every 6 weeks'],
    ],
    [
      'Triple intrathecal therapy with methotrexate 12 mg, cytarabine 40 mg and hydrocortisone 50 mg was administered weekly.',
      [
        'methotrexate | dose 12 mg | route intrathecal | frequency weekly',
        'cytarabine | dose 40 mg | route intrathecal | frequency weekly',
        'hydrocortisone | dose 50 mg | route intrathecal | frequency weekly',
      ],
    ],
    [
      'Intrathecal nusinersen 12 mg was given on days 0, 14, 28 and 63.',
      ['nusinersen | dose 12 mg | route Intrathecal | frequency on days 0, 14, 28 and 63'],
    ],
    ['Vancomycin was dosed to an AUC of 500 mg·h/L.', ['Vancomycin']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('infusions, anaesthesia, insulin', () => {
  test.each([
    [
      'Insulin aspart 8-6-8 units before meals and insulin degludec 14 units at night were prescribed.',
      ['Insulin aspart | dose 8-6-8 units | frequency before meals', 'insulin degludec | dose 14 units | frequency at night'],
    ],
    ['A basal-bolus regimen of insulin glargine 20 IU once daily was commenced.', ['insulin glargine | dose 20 IU | frequency once daily']],
    ['He was given ibuprofen 10-5-5 mg/kg once daily.', ['ibuprofen | dose 10-5-5 mg/kg | frequency once daily']],
    [
      'Anaesthesia was induced with propofol 150 mg, fentanyl 100 µg and rocuronium 50 mg.',
      ['propofol | dose 150 mg', 'fentanyl | dose 100 µg', 'rocuronium | dose 50 mg'],
    ],
    [
      'Potassium chloride 40 mmol in 1 L of 0.9% saline was infused over 4 hours.',
      ['Potassium chloride | dose 40 mmol | route infused | duration 4 hours', '0.9% saline | dose 1 L | route infused | duration 4 hours'],
    ],
    ['Alteplase 0.9 mg/kg (10% as a bolus, the rest over 60 minutes) was given.', ['Alteplase | dose 0.9 mg/kg | duration 60 minutes']],
    ['Noradrenaline ran for three days and a nasogastric tube was placed.', ['Noradrenaline | duration three days']],
    ['Lactulose 30 g was given through a nasogastric tube.', ['Lactulose | dose 30 g | route through a nasogastric tube']],
    [
      'He received 2 L of Ringer’s lactate, 4 units of packed red cells and 1 g of tranexamic acid.',
      ['Ringer’s lactate | dose 2 L', 'packed red cells | dose 4 units', 'tranexamic acid | dose 1 g'],
    ],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('children, transplants, tapers', () => {
  test.each([
    [
      'Amoxicillin 90 mg/kg/day in two divided doses was given by mouth for 10 days.',
      ['Amoxicillin | dose 90 mg/kg/day | route by mouth | frequency in two divided doses | duration 10 days'],
    ],
    [
      'Gentamicin 5 mg/kg IV once every 24 hours and ampicillin 50 mg/kg IV every 8 hours were given for 10 days.',
      [
        'Gentamicin | dose 5 mg/kg | route IV | frequency once every 24 hours | duration 10 days',
        'ampicillin | dose 50 mg/kg | route IV | frequency every 8 hours | duration 10 days',
      ],
    ],
    [
      'Tacrolimus 2 mg twice daily (trough level 8–10 ng/mL) and mycophenolate mofetil 1 g b.i.d. were continued.',
      ['Tacrolimus | dose 2 mg | frequency twice daily', 'mycophenolate mofetil | dose 1 g | frequency b.i.d.'],
    ],
    ['Prednisone was tapered from 60 mg to 20 mg over six weeks.', ['Prednisone | dose 20 mg | duration six weeks']],
    [
      'Haloperidol decanoate 100 mg IM every four weeks was continued.',
      ['Haloperidol decanoate | dose 100 mg | route IM | frequency every four weeks'],
    ],
    [
      'Prednisolone acetate 1% eye drops six times a day and moxifloxacin 0.5% four times a day were used.',
      [
        'Prednisolone acetate | concentration 1% | route eye drops | frequency six times a day',
        'moxifloxacin | concentration 0.5% | frequency four times a day',
      ],
    ],
    [
      'A rivastigmine patch 9.5 mg/24 h was applied daily.',
      ['rivastigmine | dose 9.5 mg/24 h | route patch | frequency daily | form patch'],
    ],
    [
      'Salbutamol 2.5 mg nebulised every 20 minutes was given.',
      ['Salbutamol | dose 2.5 mg | route nebulised | frequency every 20 minutes'],
    ],
    ['She had two doses of the BNT162b2 mRNA vaccine.', ['BNT162b2 mRNA vaccine | dose two doses']],
    ['Furosemide (frusemide) 40 mg i.v. b.d. was given.', ['Furosemide (frusemide) | dose 40 mg | route i.v. | frequency b.d.']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))

  test('a maximum is no step', () => {
    expect(read('Prednisolone 2 mg/kg/day (maximum 60 mg), then 1 mg/kg, was given.')[0]?.steps).toMatchObject([{ value: 1, per: 'kg' }])
  })

  test('what a medicine lowered was not lowered itself', () => {
    expect(read('Timolol lowered the pressure.')[0]?.event).toBeUndefined()
  })
})

describe('tables', () => {
  test('of a chemotherapy protocol', () => {
    const table =
      '| Drug | Dose | Route | Days |\n| --- | --- | --- | --- |\n| Rituximab | 375 mg/m2 | IV | day 1 |\n| Cytarabine | 2 g/m2 q12h | IV | days 2–3 |\n'
    expect(lines(table)).toEqual(['Rituximab | dose 375 mg/m2 | route IV', 'Cytarabine | dose 2 g/m2 | route IV | frequency q12h'])
  })

  test('of home medications in one column', () => {
    const table = '| Medications on admission |\n| --- |\n| Lisinopril 10 mg PO daily |\n| Insulin glargine 20 units at bedtime |\n'
    expect(lines(table)).toEqual([
      'Lisinopril | dose 10 mg | route PO | frequency daily',
      'Insulin glargine | dose 20 units | frequency at bedtime',
    ])
  })

  test('of antibiotics with their durations', () => {
    const table =
      '| Antibiotic | Dosage | Frequency | Duration |\n| --- | --- | --- | --- |\n| Meropenem | 1 g i.v. | every 8 h | 14 days |\n| Linezolid | 600 mg | twice daily | 2 weeks |\n'
    expect(lines(table)).toEqual([
      'Meropenem | dose 1 g | route i.v. | frequency every 8 h | duration 14 days',
      'Linezolid | dose 600 mg | frequency twice daily | duration 2 weeks',
    ])
  })

  test('of a course in time', () => {
    const table =
      '| Month | Treatment |\n| --- | --- |\n| 0 | prednisolone 40 mg daily |\n| 3 | prednisolone 10 mg daily, azathioprine 50 mg daily |\n'
    expect(lines(table)).toEqual([
      'prednisolone | dose 40 mg | frequency daily',
      'prednisolone | dose 10 mg | frequency daily',
      'azathioprine | dose 50 mg | frequency daily',
    ])
  })
})

test('a short name is misspelt where a dose follows', () => {
  expect(read('Fentanil 100 mcg was given.')[0]?.drug).toMatchObject({ text: 'Fentanil', name: 'fentanyl' })
  expect(read('The fentanil was given.')).toEqual([])
})

describe('what leads a list of substances', () => {
  test.each([
    [
      'Intravenous clindamycin, vancomycin and ceftriaxone were given.',
      ['clindamycin | route Intravenous', 'vancomycin | route Intravenous', 'ceftriaxone | route Intravenous'],
    ],
    [
      'Oral amiodarone, metoprolol, and warfarin were given.',
      ['amiodarone | route Oral', 'metoprolol | route Oral', 'warfarin | route Oral'],
    ],
    ['Intravenous fluids, diuretics and albumin were given.', ['fluids | route Intravenous', 'diuretics', 'albumin']],
    ['Propofol 50 mg, something else 100 mcg, and rocuronium 30 mg were given.', ['Propofol | dose 50 mg', 'rocuronium | dose 30 mg']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})
