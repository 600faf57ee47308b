import { describe, expect, test } from 'vitest'
import { read } from './read.js'

const events = (text: string): string[] =>
  read(text).map(({ drug, event, assertion }) => `${drug.text}: ${event?.type ?? '-'}${assertion !== 'negated' ? '' : ` (${assertion})`}`)

describe('events', () => {
  test.each([
    ['Intravenous cefepime was de-escalated to oral cefixime.', ['cefepime: switch', 'cefixime: switch']],
    ['Warfarin was held before the biopsy.', ['Warfarin: stop']],
    ['Imatinib has held the disease stable.', ['Imatinib: -']],
    ['Noradrenaline was down-titrated.', ['Noradrenaline: decrease']],
    ['The rhythm was converted to sinus rhythm with amiodarone.', ['amiodarone: -']],
    ['He was given ceftriaxone and shifted to the ward.', ['ceftriaxone: -']],
    ['Anaesthesia was induced with propofol and maintained with sevoflurane.', ['propofol: -', 'sevoflurane: -']],
    [
      'The isolate was sensitive to meropenem and colistin, and meropenem 1 g every 8 h was started.',
      ['meropenem: - (negated)', 'colistin: - (negated)', 'meropenem: start'],
    ],
    [
      'The strain was resistant to ampicillin but sensitive to cefotaxime, so ampicillin was switched to cefotaxime.',
      ['ampicillin: - (negated)', 'cefotaxime: - (negated)', 'ampicillin: switch', 'cefotaxime: switch'],
    ],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))
})

describe('one verb for several names', () => {
  test.each([
    ['Aspirin 75 mg daily and loperamide 2 mg was stopped.', ['Aspirin: -', 'loperamide: stop']],
    ['Treatment with ampicillin and gentamicin was stopped.', ['ampicillin: stop', 'gentamicin: stop']],
    ['The proton pump inhibitor esomeprazole was begun.', ['proton pump inhibitor: start', 'esomeprazole: start']],
    ['Steroid and antibiotic therapy was begun.', ['Steroid: start', 'antibiotic therapy: start']],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))
})

describe('a sentence that tells several events', () => {
  const told = (text: string): (string | undefined)[][] =>
    read(text).map(({ drug, event, furtherEvents = [] }) => [drug.text, event?.type, ...furtherEvents.map(({ type }) => type)])
  test.each([
    [
      'Prednisolone 1 mg/kg was started, reduced to 5 mg after two weeks and stopped in May.',
      [['Prednisolone', 'start', 'decrease', 'stop']],
    ],
    ['Metformin was paused and later restarted at 500 mg daily.', [['Metformin', 'stop', 'start']]],
    ['Heparin was stopped and the patient was discharged.', [['Heparin', 'stop']]],
    [
      'Metformin was stopped, and insulin on day 7.',
      [
        ['Metformin', 'stop'],
        ['insulin', 'stop'],
      ],
    ],
    [
      'Amlodipine was started on day 1 and enalapril 10 mg two days later.',
      [
        ['Amlodipine', 'start'],
        ['enalapril', 'start'],
      ],
    ],
    [
      'Aspirin was stopped, and warfarin 5 mg was given on day 3.',
      [
        ['Aspirin', 'stop'],
        ['warfarin', undefined],
      ],
    ],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what was not taken as it should be', () => {
  const told = (text: string): (string | undefined)[] =>
    read(text).map(({ event, notGiven }) =>
      notGiven ? `${notGiven.reason}: ${notGiven.text}` : `${event?.type ?? '-'}: ${event?.text ?? ''}`,
    )
  test.each([
    ['He admitted to poor adherence to antiretroviral therapy.', 'missed: poor adherence'],
    ['He ran out of levothyroxine.', 'missed: ran out'],
    ['She skipped her insulin for three days.', 'missed: skipped'],
    ['He was non-compliant with his antihypertensive medication.', 'non-adherence: non-compliant'],
    ['She refused rituximab.', 'refused: refused'],
    ['Chemotherapy was offered but declined.', 'refused: offered but declined'],
    ['She was allergic to penicillin.', 'allergy: allergic'],
    ['Etoposide had been ordered but was not given.', 'withheld: given'],
    ['Rituximab was considered.', 'considered: considered'],
    ['Efavirenz toxicity should be considered.', '-: '],
    ['She had swallowed 10 g of paracetamol in a suicide attempt.', 'overdose: swallowed'],
    ['Colchicine poisoning was suspected.', 'overdose: poisoning'],
    ['He took 20 mg of zolpidem at night.', '-: '],
  ])('%j', (text, expected) => expect(told(text)).toEqual([expected]))

  test('what was begun was begun, whatever else was not', () => {
    expect(read('After she had declined it for fear of infection, azathioprine was started.')[0]?.assertion).toBe('affirmed')
    expect(read('No antibiotic was started.')[0]?.assertion).toBeUndefined()
    expect(read('If azathioprine was started, he would need a test.')[0]?.assertion).toBeUndefined()
  })
})

test('what something was added to had been begun before', () => {
  expect(events('Linezolid was added to the antibiotic regimen.')).toEqual(['Linezolid: start', 'antibiotic: -'])
})

describe('a verb with an object of its own', () => {
  test.each([
    [
      'We switched from propylthiouracil to methimazole 5 mg and added inorganic iodine.',
      ['propylthiouracil: switch', 'methimazole: switch', 'iodine: start'],
    ],
    ['After resuming feeds by tube, salbutamol was inhaled.', ['salbutamol: -']],
    ['Enalapril 5 mg replaced labetalol on day 8.', ['Enalapril: switch', 'labetalol: switch']],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))
})

describe('a verb tells of its own medicine', () => {
  test.each([
    ['Statins were used and propofol was begun later.', ['Statins: -', 'propofol: start']],
    ['We stopped losartan; amlodipine 5 mg helped.', ['losartan: stop', 'amlodipine: -']],
    ['Doses were reduced until apixaban was given.', ['apixaban: -']],
    ['Dapsone was started while the fever fell and stopped.', ['Dapsone: start']],
    ['We added to this a course of dapsone.', ['dapsone: start']],
    ['We started, as we do so, with dapsone.', ['dapsone: start']],
    ['Ciprofloxacin stopped and meropenem 1 g given.', ['Ciprofloxacin: stop', 'meropenem: -']],
    ['Losartan was not enough, increased to 100 mg.', ['Losartan: increase']],
    ['She responded to colchicine; dapsone was replaced by sulfapyridine.', ['colchicine: -', 'dapsone: switch', 'sulfapyridine: switch']],
    ['Spironolactone was introduced on day 12 and withdrawn in May.', ['Spironolactone: start']],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))

  test.each([
    ['Losartan was replaced by amlodipine, increased later.', [[], []]],
    ['Losartan was stopped and feeding again raised.', [[]]],
    ['Spironolactone was introduced on day 12 and withdrawn in May.', [['stop']]],
  ])('what follows: %j', (text, expected) =>
    expect(read(text).map(({ furtherEvents = [] }) => furtherEvents.map(({ type }) => type))).toEqual(expected),
  )
})
