import { describe, expect, test } from 'vitest'
import { lines } from './read.js'

describe('what is said of one name only', () => {
  test.each([
    ['Calcium gluconate 3 g in dextrose was given.', ['Calcium gluconate | dose 3 g', 'dextrose']],
    [
      'He took azathioprine 50 mg and 300 mg intravenous infliximab.',
      ['azathioprine | dose 50 mg', 'infliximab | dose 300 mg | route intravenous'],
    ],
    [
      'Dornase 2.5 mg and the alternation of tobramycin 300 mg twice daily were kept.',
      ['Dornase | dose 2.5 mg', 'tobramycin | dose 300 mg | frequency twice daily'],
    ],
    [
      'Enalapril 10 mg, ramipril 5 mg and furosemide 40 mg every 8 h were kept.',
      ['Enalapril | dose 10 mg', 'ramipril | dose 5 mg', 'furosemide | dose 40 mg | frequency every 8 h'],
    ],
    [
      'Enalapril 10 mg, ramipril 5 mg and furosemide 40 mg twice daily were kept.',
      ['Enalapril | dose 10 mg', 'ramipril | dose 5 mg', 'furosemide | dose 40 mg | frequency twice daily'],
    ],
    [
      'Tenofovir 300 mg, emtricitabine 200 mg and efavirenz 600 mg at night were kept.',
      ['Tenofovir | dose 300 mg', 'emtricitabine | dose 200 mg', 'efavirenz | dose 600 mg | frequency at night'],
    ],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('what a list shares', () => {
  test.each([
    ['Daily isoniazid and rifampicin were given.', ['isoniazid | frequency Daily', 'rifampicin | frequency Daily']],
    [
      'Clindamycin (600 mg, slowly) and ranitidine 50 mg b.i.d. were given.',
      ['Clindamycin | dose 600 mg | frequency b.i.d.', 'ranitidine | dose 50 mg | frequency b.i.d.'],
    ],
    [
      'Dexamethasone, doxorubicin, bleomycin, vinblastine and dacarbazine (ABVD) every 4 weeks were given.',
      [
        'Dexamethasone',
        ...['doxorubicin', 'bleomycin', 'vinblastine', 'dacarbazine', 'ABVD'].map((name) => `${name} | frequency every 4 weeks`),
      ],
    ],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('amounts and times of something else', () => {
  test.each([
    ['Doses of 2 g daily reached the brain better than ceftriaxone.', ['ceftriaxone']],
    ['Stomal losses of 45 mL/kg were treated with loperamide.', ['loperamide']],
    ['The scan was put off for 2 days because of the metformin.', ['metformin']],
    ['A dose of 5 mg/kg was used and the whole team waited for two more hours, given that infliximab was out.', ['infliximab']],
    ['She presented with two days of fever on nitrofurantoin.', ['nitrofurantoin']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})
