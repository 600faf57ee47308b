import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../../../src/core/diagnostic.js'
import { drug } from '../../../src/extract/drug/index.js'
import { readDocument } from '../../../src/pipeline.js'
import { marked } from '../../marked.js'
import { sourceFor } from '../../source.js'
import { lines, read } from './read.js'
import { processorMs } from '../../time.js'

describe('reads', () => {
  test.each([
    [
      'She was given vancomycin 1 g q12h and cefepime 2 g q8h.',
      ['vancomycin | dose 1 g | frequency q12h', 'cefepime | dose 2 g | frequency q8h'],
    ],
    [
      'He had 14 days of intravenous ampicillin and gentamicin.',
      ['ampicillin | route intravenous | duration 14 days', 'gentamicin | route intravenous | duration 14 days'],
    ],
    [
      'He takes methotrexate 15 mg and folic acid 5 mg weekly.',
      ['methotrexate | dose 15 mg | frequency weekly', 'folic acid | dose 5 mg | frequency weekly'],
    ],
    [
      'Methotrexate (MTX) 10 mg/m^2^ was injected subcutaneously every 2 weeks.',
      ['Methotrexate (MTX) | dose 10 mg/m^2 | route subcutaneously | frequency every 2 weeks'],
    ],
    ['Prednisone was increased from 20 mg to 40 mg daily.', ['Prednisone | dose 40 mg | frequency daily']],
    [
      'Timolol 0.5% eye drops were used b.i.d. for six weeks.',
      ['Timolol | concentration 0.5% | route eye drops | frequency b.i.d. | duration six weeks'],
    ],
    [
      'A 7-day course of oral doxycycline 100 mg twice a day was completed.',
      ['doxycycline | dose 100 mg | route oral | frequency twice a day | duration 7-day'],
    ],
    ['Noradrenaline ran at 0.3 µg/kg/min.', ['Noradrenaline | dose 0.3 µg/kg/min']],
    ['We gave 3 g of ceftriaxone IV.', ['ceftriaxone | dose 3 g | route IV']],
    ['Cytarabine was given on days 1, 3 and 5.', ['Cytarabine | frequency on days 1, 3 and 5']],
    ['He received high-dose methylprednisolone.', ['methylprednisolone | dose high-dose']],
    ['Trimethoprim/sulfamethoxazole was added.', ['Trimethoprim/sulfamethoxazole']],
    ['Quetiapine fumarate 25 mg at bedtime helped.', ['Quetiapine fumarate | dose 25 mg | frequency at bedtime']],
    ['Two units of packed red blood cells were transfused.', ['packed red blood cells | dose Two units']],
    ['Zorbetinib was tried.', ['Zorbetinib']],
    ['He took a glinide and a calcium blocker.', ['glinide', 'calcium blocker']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('leaves alone', () => {
  test.each([
    'The tacrolimus level was 12 ng/mL.', // a measurement
    'Serum potassium was 5.6 mmol/L.', // an analyte
    'Her oxygen saturation was 92%.',
    'This is the gold standard.',
    'A Hartmann’s procedure was done.', // an operation, not the solution
    'Methicillin-resistant Staphylococcus aureus grew.',
    'Adenosine deaminase was raised.',
    'Her iron stores were low.',
    'Insulin resistance was suspected.',
    'Weight 98.6 kg, fever for 3 days.',
  ])('%j', (text) => expect(lines(text)).toEqual([]))
})

describe('decides by context', () => {
  test.each([
    ['He received oxygen via nasal cannula.', ['oxygen | route via nasal cannula']],
    ['Potassium was replaced intravenously.', ['Potassium | route intravenously']],
    ['She was on insulin at home.', ['insulin']],
    ['Multivitamins with folate 5 mg were given.', ['Multivitamins', 'folate | dose 5 mg']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

test('what a germ was tested against was not given', () => {
  expect(read('The isolate was susceptible to gentamicin and resistant to ampicillin.').map(({ assertion }) => assertion)).toEqual([
    'negated',
    'negated',
  ])
})

test('spans hold what the fields say', () => {
  const { text, spans } = marked('On day 2, ⟦hydroxychloroquine⟧ ⟦200 mg⟧ ⟦twice daily⟧ was begun.')
  const [found] = read(text)
  expect([found?.spans.drug, found?.spans.dose, found?.spans.frequency]).toEqual(spans)
  expect(found).toMatchObject({
    drug: { name: 'hydroxychloroquine', rxnorm: '5521' },
    dose: { value: 200, unit: 'mg' },
    frequency: { times: 2, period: 'P1D' },
  })
})

test('a misspelling is read and reported', () => {
  const { warn, list } = collectDiagnostics()
  const { findings = [] } = drug.extract(readDocument(sourceFor('She took hydroxycloroquine.'), warn), warn)
  expect(findings).toMatchObject([{ drug: { text: 'hydroxycloroquine', name: 'hydroxychloroquine' } }])
  expect(list.map(({ code }) => code)).toEqual(['drug-misspelt'])
})

test('two exchanged letters of a name with a known stem', () => {
  expect(read('He took slidenafil 20 mg.')[0]?.drug).toMatchObject({ text: 'slidenafil', name: 'sildenafil' })
  expect(read('He took zorbetinib 20 mg.')[0]?.drug).toEqual({ text: 'zorbetinib' })
})

test('hostile lines are read in time', () => {
  const hostile = ['aspirin ', '1 mg of ', 'methotrexate (', '5/5/5 mg ', 'aspirin and ', 'every 2 ', '1,000 '].map((part) =>
    part.repeat(100_000 / part.length),
  )
  for (const line of hostile) {
    expect(processorMs(() => lines(line))).toBeLessThan(3000)
  }
})

describe('tells what was done', () => {
  const events = (text: string): string[] => read(text).map((found) => `${found.drug.text}: ${found.event?.type ?? '-'}`)
  test.each([
    ['Both azathioprine and mesalazine were stopped.', ['azathioprine: stop', 'mesalazine: stop']],
    ['He was started on vancomycin 1 g and cefepime 2 g.', ['vancomycin: start', 'cefepime: start']],
    ['Daily prednisolone was slowly tapered and then stopped.', ['prednisolone: stop']],
    ['The prednisone dose was increased to 20 mg.', ['prednisone: increase']],
    ['Ceftriaxone was switched to meropenem.', ['Ceftriaxone: switch', 'meropenem: switch']],
    ['After discontinuation of phenytoin the rash faded.', ['phenytoin: stop']],
    ['Methotrexate withdrawal was discussed.', ['Methotrexate: stop']],
    ['She took warfarin, and her weight increased.', ['warfarin: -']],
    ['Docetaxel was not resumed.', ['Docetaxel: -']],
    ['Divalproex and topiramate were never restarted.', ['Divalproex: -', 'topiramate: -']],
    ['Infliximab was added; rituximab was used instead.', ['Infliximab: start', 'rituximab: -']],
    [
      'Prednisolone was replaced by dexamethasone, and anakinra 100 mg daily was begun.',
      ['Prednisolone: switch', 'dexamethasone: switch', 'anakinra: start'],
    ],
    ['He had ampicillin and gentamicin; both were stopped after 48 h.', ['ampicillin: stop', 'gentamicin: stop']],
    ['She took bisoprolol and rosuvastatin, the latter stopped at once.', ['bisoprolol: -', 'rosuvastatin: stop']],
    ['Discharge drugs were prednisolone and caplacizumab, which was discontinued later.', ['prednisolone: -', 'caplacizumab: stop']],
    ['Levocarnitine was given due to a markedly reduced carnitine level.', ['Levocarnitine: -']],
    ['Enoxaparin was given and the bleeding stopped.', ['Enoxaparin: -']],
    ['Benzoate was left; phenylbutyrate was initiated but soon discontinued.', ['phenylbutyrate: stop']],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))

  test('and what came of it', () => {
    expect(read('Alendronate was introduced, but with no benefit.')[0]?.response).toMatchObject({ value: 'none', text: 'with no benefit' })
    expect(read('After warfarin was stopped, he feared recurrence.')[0]?.response).toMatchObject({ value: 'relapse' })
    expect(read('He discontinued warfarin and had no test to prevent recurrence.')[0]?.response).toBeUndefined()
    expect(read('Her uveitis was refractory to adalimumab.')[0]?.response).toMatchObject({ value: 'none' })
    expect(read('Phenytoin-induced gingival hyperplasia was seen.')[0]?.adverseEffect).toMatchObject({ text: 'gingival hyperplasia' })
    expect(read('Nitrofurantoin was prescribed for acute cystitis.')[0]?.indication).toMatchObject({ text: 'acute cystitis' })
  })

  test.each([
    'She was allergic to penicillin.',
    'He refused rituximab.',
    'He was non-compliant with insulin.',
    'Bivalirudin was not in stock.',
    'Albumin infusion was kept in reserve.',
    'Etoposide had been ordered from the pharmacy but was not given.',
    'Insulin glargine was not.',
  ])('not given: %j', (text) => expect(read(text).map(({ assertion }) => assertion)).toEqual(['negated']))
})

test('a table of medications is read row by row', () => {
  const table =
    '| Medicine | Dose | Route, duration |\n| --- | --- | --- |\n| Ceftriaxone | 100 mg/kg/day | IV 12 hourly for 10 days |\n| Vitamin C | 3 g | PO |\n'
  expect(lines(table)).toEqual([
    'Ceftriaxone | dose 100 mg/kg/day | route IV | frequency 12 hourly | duration 10 days',
    'Vitamin C | dose 3 g | route PO',
  ])
})

test('rows of measurements are no medicines', () => {
  expect(lines('| Test | Day 1 |\n| --- | --- |\n| Potassium | 5.1 mmol/L |\n| Vancomycin level | 12 mg/L |\n')).toEqual([])
})
