import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { lines, read } from './read.js'

const routes = (text: string): string[] =>
  read(text).map(
    ({ drug, route }) => `${drug.text}: ${route ? `${route.text} = ${route.name ?? '?'}${route.basis ? ` (${route.basis})` : ''}` : '-'}`,
  )

describe('a form or a verb stands for a route', () => {
  test.each([
    ['He took another quinine tablet.', ['quinine: tablet = oral (form)']],
    ['Two tablets of paracetamol were swallowed.', ['paracetamol: swallowed = oral (form)']],
    ['She took cholestyramine sachets.', ['cholestyramine: sachets = oral (form)']],
    [
      'The child was given crushed or dispersible tablets of artemether-lumefantrine.',
      ['artemether-lumefantrine: crushed or dispersible tablets = oral (form)'],
    ],
    ['Diclofenac suppositories were used.', ['Diclofenac: suppositories = rectal (form)']],
    ['Betamethasone cream was used.', ['Betamethasone: cream = topical (form)']],
    ['A fentanyl patch was applied.', ['fentanyl: patch = transdermal (form)']],
    ['Salbutamol inhaler was prescribed.', ['Salbutamol: inhaler = inhalation (form)']],
    ['An olanzapine injection followed.', ['olanzapine: injection = parenteral (form)']],
    ['Insulin was infused at 4 units/h.', ['Insulin: infused = parenteral (form)']],
    ['A heparin drip was started.', ['heparin: drip = intravenous (form)']],
    ['Timolol drops were used.', ['Timolol: drops = ? (form)']], // into the eye, or the nose?
    ['Nitroglycerin tablets were prescribed.', ['Nitroglycerin: tablets = ? (form)']], // usually under the tongue
    ['Lidocaine patches were prescribed.', ['Lidocaine: patches = ? (form)']], // act on the spot
  ])('%j', (text, expected) => expect(routes(text)).toEqual(expected))
})

describe('a stated route wins', () => {
  test.each([
    ['Sublingual nitroglycerin tablets were given.', ['nitroglycerin: Sublingual = sublingual']],
    ['Intravenous heparin infusion was begun.', ['heparin: Intravenous = intravenous']],
    [
      'Tobramycin by inhalation or by intravenous administration was used.',
      ['Tobramycin: by inhalation or by intravenous administration = inhalation, intravenous'],
    ],
    [
      'Steroid injections and intravenous (IV) methylprednisolone were tried.',
      ['Steroid: injections = parenteral (form)', 'methylprednisolone: intravenous = intravenous'],
    ],
    ['She took the oral antiresorptive drug alendronate.', ['antiresorptive drug: oral = oral', 'alendronate: oral = oral']],
    ['Amiodarone 300 mg IV in 50 mL of 5% glucose was given.', ['Amiodarone: IV = intravenous', '5% glucose: IV = intravenous']],
    ['Lactulose 30 g was given by tube.', ['Lactulose: by tube = enteral']],
  ])('%j', (text, expected) => expect(routes(text)).toEqual(expected))
})

describe('is no route', () => {
  test.each([
    ['Amoxicillin patch tests were negative.', ['Amoxicillin: -']],
    ['Varenicline was given for smoking cessation.', ['Varenicline: -']],
    ['She was given heparin and parenteral nutrition.', ['heparin: -']],
    ['Loratadine was given for postnasal drip.', ['Loratadine: -']],
    ['Timolol caused conjunctival injection.', ['Timolol: -']],
    ['Nadroparin was stopped after nasal packing.', ['Nadroparin: -']],
  ])('%j', (text, expected) => expect(routes(text)).toEqual(expected))
})

test('rates and strengths have their fields and spans', () => {
  const { text, spans } = marked('Heparin was given at ⟦80 units/kg⟧, followed by ⟦18 units/kg/h⟧.')
  const [heparin] = read(text)
  expect(heparin).toMatchObject({ dose: { value: 80, unit: 'U', per: 'kg' }, rate: { value: 18, unit: 'U', per: 'kg/h' } })
  expect([heparin?.spans.dose, heparin?.spans.rate]).toEqual(spans)
  expect(read('Normal saline ran at 125 mL/h.')[0]).toMatchObject({
    dose: { text: '125 mL/h' },
    rate: { value: 125, unit: 'mL', per: 'h' },
  })
  expect(read('He took 400 mg/12 h of posaconazole.')[0]?.rate).toBeUndefined() // an interval
  expect(read('Two 5-mg tablets of warfarin daily were taken.')[0]).toMatchObject({
    dose: { text: 'Two 5-mg tablets', value: 2, unit: '{tablet}' },
    strength: { text: '5-mg', value: 5, unit: 'mg' },
    form: { text: 'tablets' },
  })
})

describe('doses without a number', () => {
  test.each([
    ['A single oral dose of amiodarone was given.', ['amiodarone | dose single oral dose | route oral']],
    ['A single dose of dexamethasone 4 mg was given.', ['dexamethasone | dose 4 mg | frequency single dose']],
    ['Hycanthone caused hepatitis in women with breast cancer, even at lower doses.', ['Hycanthone | dose lower doses']],
    ['Psoralen users burn, because high doses or improper use of the drug inflame the skin.', ['Psoralen | dose high doses']],
    ['She took an overdose of lamotrigine and valproate.', ['lamotrigine | dose overdose', 'valproate | dose overdose']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))

  test('an overdose is an event', () =>
    expect(read('He overdosed on amitriptyline.')[0]?.event).toMatchObject({ type: 'overdose', text: 'overdosed' }))
})

describe('amounts, times and lists', () => {
  test.each([
    [
      'Calcium 500 mg and cholecalciferol 800 IU per day were taken.',
      ['Calcium | dose 500 mg | frequency per day', 'cholecalciferol | dose 800 IU per day | frequency per day'],
    ],
    [
      'He took valsartan 320 mg, amlodipine 10 mg and bisoprolol 5 mg daily.',
      [
        'valsartan | dose 320 mg | frequency daily',
        'amlodipine | dose 10 mg | frequency daily',
        'bisoprolol | dose 5 mg | frequency daily',
      ],
    ],
    [
      'He took metformin 1 g, ramipril 5 mg and insulin aspart 4 units with meals.',
      ['metformin | dose 1 g', 'ramipril | dose 5 mg', 'insulin aspart | dose 4 units | frequency with meals'],
    ],
    [
      'Enalapril 10 mg b.i.d. and furosemide 40 mg i.v. were given.',
      ['Enalapril | dose 10 mg | frequency b.i.d.', 'furosemide | dose 40 mg | route i.v.'],
    ],
    ['Doxazosin was added to amlodipine, which was increased to 10 mg.', ['Doxazosin', 'amlodipine | dose 10 mg']],
    ['Alteplase 0.9 mg/kg (74 mg; weight 82 kg) was given intravenously.', ['Alteplase | dose 0.9 mg/kg | route intravenously']],
    ['Prednisone was begun at 100 mg and tapered by 10 mg every 5 days.', ['Prednisone | dose 100 mg']],
    ['Spironolactone was withdrawn for 6 weeks.', ['Spironolactone']],
    ['Valproate was stopped when the prescription was mistakenly discontinued after 1 month.', ['Valproate | duration 1 month']],
    ['The stoma was closed at 2110 g under cefazolin 25 mg/kg.', ['cefazolin | dose 25 mg/kg']],
    [
      '5-Fluorouracil, leucovorin and oxaliplatin (FOLFOX) were given every 2 weeks.',
      [
        '5-Fluorouracil | frequency every 2 weeks',
        'leucovorin | frequency every 2 weeks',
        'oxaliplatin | frequency every 2 weeks',
        'FOLFOX | frequency every 2 weeks',
      ],
    ],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('a table of medications', () => {
  test('names them in the second column', () => {
    const table =
      '| No. | Drug | Dose | Route | Duration |\n| --- | --- | --- | --- | --- |\n| 1 | Ceftriaxone | 2 g | IV | 10 days |\n| 2 | Metronidazole | 500 mg | oral | 7 days |\n'
    expect(lines(table)).toEqual([
      'Ceftriaxone | dose 2 g | route IV | duration 10 days',
      'Metronidazole | dose 500 mg | route oral | duration 7 days',
    ])
  })

  test('has its unit in the header', () => {
    const { text, spans } = marked('| Drug | Dose (mg) |\n| --- | --- |\n| Aspirin | ⟦100⟧ |\n')
    expect(read(text)[0]).toMatchObject({ dose: { text: '100', value: 100, unit: 'mg' }, spans: { dose: spans[0] } })
  })

  test('tells several a day', () => {
    expect(lines('| Day | Treatment |\n|---|---|\n| 1 | vancomycin 1 g q12h, meropenem 1 g q8h |\n')).toEqual([
      'vancomycin | dose 1 g | frequency q12h',
      'meropenem | dose 1 g | frequency q8h',
    ])
  })
})

describe('measures and names of tests are no medicines', () => {
  test.each([
    'Lupus anticoagulant was negative.',
    'PF4/heparin antibodies were positive.',
    'Five of the eight HLH-2004 criteria were met.',
    'Clozapine 452 ng/mL and norclozapine were measured.',
    'Valproate had doubled to 447 mcg/mL.',
    'He coughed up about 100 ml of blood.',
    'The immunoassay was negative for cocaine and opiates.',
  ])('%j', (text) => expect(lines(text)).toEqual([]))
})

describe('a route that changes', () => {
  test.each([
    ['The patient was switched from intravenous to oral methylprednisolone.', 'oral', ['intravenous', 'oral']],
    ['Methylprednisolone was changed from intravenous to oral after 5 days.', 'oral', ['intravenous', 'oral']],
    ['The oral administration of valproate was changed to intravenous administration.', 'oral', ['oral', 'intravenous']],
    ['Methotrexate 15 mg by mouth, later 20 mg subcutaneously, was given.', 'oral', ['oral', 'subcutaneous']],
    ['Methylprednisolone 1 g IV was given without oral taper.', 'intravenous', undefined],
  ])('%j', (text, now, all) => {
    const [found] = read(text)
    expect(found?.route?.name).toBe(now)
    expect(found?.routes?.map(({ name }) => name)).toEqual(all)
  })
})
