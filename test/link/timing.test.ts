import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/core/token.js'
import { expressionsOf } from '../../src/link/timing/expression.js'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'

const read = (text: string): unknown[] =>
  expressionsOf(text, tokenize(text)).map(({ from, to, time }) => ({ text: text.slice(from, to), ...time }))

describe('finds', () => {
  test.each([
    ['Nine months later the rash had gone.', [{ text: 'Nine months later', offset: 'P9M', direction: 'after' }]],
    ['Twenty-four hours later the graft was pink.', [{ text: 'Twenty-four hours later', offset: 'PT24H', direction: 'after' }]],
    ['Seventeen days later the wound had closed.', [{ text: 'Seventeen days later', offset: 'P17D', direction: 'after' }]],
    [
      'The stent was removed on the thirteenth day after laparotomy.',
      [{ text: 'on the thirteenth day after laparotomy', anchor: 'laparotomy', offset: 'P13D', direction: 'after' }],
    ],
    [
      'It was stopped six months after the start of treatment with colchicine.',
      [
        {
          text: 'six months after the start of treatment with colchicine',
          anchor: 'the start of treatment with colchicine',
          offset: 'P6M',
          direction: 'after',
        },
      ],
    ],
    [
      'Two days before admission he fell.',
      [{ text: 'Two days before admission', anchor: 'admission', offset: 'P2D', direction: 'before' }],
    ],
    ['Three weeks after she had left', [{ text: 'Three weeks after', offset: 'P3W', direction: 'after' }]],
    [
      'He fell ill nine years after radical nephrectomy.',
      [{ text: 'nine years after radical nephrectomy', anchor: 'radical nephrectomy', offset: 'P9Y', direction: 'after' }],
    ],
    [
      'Two weeks after the first administration of nebulised morphine the child woke.',
      [
        {
          text: 'Two weeks after the first administration of nebulised morphine',
          anchor: 'the first administration of nebulised morphine',
          offset: 'P2W',
          direction: 'after',
        },
      ],
    ],
    [
      'Ten days after switching to dolutegravir he slept well.',
      [{ text: 'Ten days after switching to dolutegravir', anchor: 'switching to dolutegravir', offset: 'P10D', direction: 'after' }],
    ],
    [
      'Ten days after starting her third drug she slept well.',
      [{ text: 'Ten days after starting her third drug', anchor: 'starting her third drug', offset: 'P10D', direction: 'after' }],
    ],
    [
      'Two days before hospital admission with sepsis',
      [{ text: 'Two days before hospital admission', anchor: 'hospital admission', offset: 'P2D', direction: 'before' }],
    ],
    [
      'It healed five days after repair of a hip fracture, without fever.',
      [{ text: 'five days after repair of a hip fracture', anchor: 'repair of a hip fracture', offset: 'P5D', direction: 'after' }],
    ],
    [
      'Six weeks after surgery revealed a mass',
      [{ text: 'Six weeks after surgery', anchor: 'surgery', offset: 'P6W', direction: 'after' }],
    ],
    [
      'introduced (two years from disease onset)',
      [{ text: 'two years from disease onset', anchor: 'disease onset', offset: 'P2Y', direction: 'after' }],
    ],
    ['asthma diagnosed 2 years ago', [{ text: '2 years ago', anchor: 'presentation', offset: 'P2Y', direction: 'before' }]],
    [
      'On hospital day 5, and on postoperative day 2',
      [
        { text: 'On hospital day 5', anchor: 'admission', offset: 'P5D', direction: 'after' },
        { text: 'on postoperative day 2', anchor: 'operation', offset: 'P2D', direction: 'after' },
      ],
    ],
    [
      'On day 5 and POD 2',
      [
        { text: 'On day 5', offset: 'P5D', direction: 'after' },
        { text: 'POD 2', anchor: 'operation', offset: 'P2D', direction: 'after' },
      ],
    ],
    ['The next day he woke.', [{ text: 'The next day', offset: 'P1D', direction: 'after' }]],
    [
      'At the 3-month follow-up she was well.',
      [{ text: 'At the 3-month follow-up', anchor: 'start of follow-up', offset: 'P3M', direction: 'after' }],
    ],
    [
      'On admission and before discharge',
      [
        { text: 'On admission', anchor: 'admission', direction: 'at' },
        { text: 'before discharge', anchor: 'discharge', direction: 'before' },
      ],
    ],
    [
      'She came on 12 March 2019 and again in May 2020.',
      [
        { text: 'on 12 March 2019', date: '2019-03-12', direction: 'at' },
        { text: 'in May 2020', date: '2020-05', direction: 'at' },
      ],
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('leaves alone', () => {
  test.each([
    'She took it for 3 days.', // how long
    'A 12-year-old boy with a two-week history of fever.',
    '20 mg per day in two doses',
    'on day 3 of life', // an age
  ])('%j', (text) => expect(read(text).filter((time) => JSON.stringify(time).includes('P'))).toEqual([]))
})

describe('gives a finding the time that its sentence states', () => {
  const times = (sentence: string): (string | undefined)[] =>
    buildRecord(sourceFor(`## Case report\n\nA 30-year-old man fell ill. ${sentence}\n`)).findings.lab.map(
      ({ result, time }) => `${result.text} ${time?.text ?? '-'}`,
    )

  test.each([
    ['Ferritin was 300 ng/mL on day 1 and 900 ng/mL on day 5.', ['300 on day 1', '900 on day 5']],
    ['On admission, creatinine was 1.2 mg/dL.', ['1.2 On admission']],
    ['Creatinine was 1.2 mg/dL.', ['1.2 -']],
    ['Cortisol was 1.2 µg/dL; 60 min after cosyntropin, TSH was 4.1 mIU/L.', ['1.2 -', '4.1 60 min after cosyntropin']],
  ])('%j', (sentence, expected) => expect(times(sentence)).toEqual(expected))

  test('of the one before, where it is the same', () => {
    const text =
      '## Case report\n\nA 30-year-old man fell ill. Prednisolone was stopped two months after discharge. Colchicine was also stopped at the same time.\n'
    expect(buildRecord(sourceFor(text)).findings.drug.map(({ time }) => time)).toMatchObject([
      { text: 'two months after discharge', offset: 'P2M', anchor: 'discharge' },
      { text: 'at the same time', offset: 'P2M', anchor: 'discharge' },
    ])
  })

  test.each([
    ['He was started on carvedilol and enalapril and he was discharged two days later.', ['carvedilol -', 'enalapril -']],
    ['She was given ceftriaxone and transferred on day 3.', ['ceftriaxone -']],
    ['Carvedilol was given and stopped two days later.', ['Carvedilol two days later']],
    ['Colchicine and methotrexate 15 mg on days 1, 8 and 15 were planned.', ['Colchicine -', 'methotrexate -']],
    ['Dexamethasone (40 mg from day 1 to day 4) and rituximab were given.', ['Dexamethasone from day 1', 'rituximab -']],
    ['Cisplatin 75 mg on day 1 and etoposide 100 mg on days 1–3 every 21 days were given.', ['Cisplatin on day 1', 'etoposide -']],
    [
      'On 3 May 2020 fluorouracil 1000 mg on days 1 and 2 and cisplatin 90 mg on day 2 were begun.',
      ['fluorouracil On 3 May 2020', 'cisplatin on day 2'],
    ],
    ['On day 11 colchicine was begun; methotrexate was definitely stopped on day 12.', ['colchicine On day 11', 'methotrexate on day 12']],
    ['On day 11 colchicine was begun; methotrexate was stopped.', ['colchicine On day 11', 'methotrexate On day 11']],
    ['On admission (day 9) rituximab was given.', ['rituximab day 9']],
  ])('to a medicine, but not that of another clause or of a rhythm: %j', (sentence, expected) => {
    const record = buildRecord(sourceFor(`## Case report\n\nA 30-year-old man fell ill. ${sentence}\n`))
    expect(record.findings.drug.map(({ drug, time }) => `${drug.text} ${time?.text ?? '-'}`)).toEqual(expected)
  })
})
