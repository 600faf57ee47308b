import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/core/token.js'
import { expressionsOf } from '../../src/link/timing/expression.js'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'

const read = (text: string): unknown[] => expressionsOf(text, tokenize(text)).map(({ from, to, time }) => ({ text: text.slice(from, to), ...time }))

describe('finds', () => {
  test.each([
    ['Nine months later the rash had gone.', [{ text: 'Nine months later', offset: 'P9M', direction: 'after' }]],
    ['It was stopped six months after the start of treatment with colchicine.', [{ text: 'six months after the start of treatment with colchicine', anchor: 'the start of treatment with colchicine', offset: 'P6M', direction: 'after' }]],
    ['Two days before admission he fell.', [{ text: 'Two days before admission', anchor: 'admission', offset: 'P2D', direction: 'before' }]],
    ['Three weeks after she had left', [{ text: 'Three weeks after', offset: 'P3W', direction: 'after' }]],
    ['introduced (two years from disease onset)', [{ text: 'two years from disease onset', anchor: 'disease onset', offset: 'P2Y', direction: 'after' }]],
    ['asthma diagnosed 2 years ago', [{ text: '2 years ago', anchor: 'presentation', offset: 'P2Y', direction: 'before' }]],
    ['On hospital day 5, and on postoperative day 2', [{ text: 'On hospital day 5', anchor: 'admission', offset: 'P5D', direction: 'after' }, { text: 'on postoperative day 2', anchor: 'operation', offset: 'P2D', direction: 'after' }]],
    ['The next day he woke.', [{ text: 'The next day', offset: 'P1D', direction: 'after' }]],
    ['At the 3-month follow-up she was well.', [{ text: 'At the 3-month follow-up', anchor: 'start of follow-up', offset: 'P3M', direction: 'after' }]],
    ['On admission and before discharge', [{ text: 'On admission', anchor: 'admission', direction: 'at' }, { text: 'before discharge', anchor: 'discharge', direction: 'before' }]],
    ['She came on 12 March 2019 and again in May 2020.', [{ text: 'on 12 March 2019', date: '2019-03-12', direction: 'at' }, { text: 'in May 2020', date: '2020-05', direction: 'at' }]],
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
    buildRecord(sourceFor(`## Case report\n\nA 30-year-old man fell ill. ${sentence}\n`)).findings.lab.map(({ result, time }) => `${result.text} ${time?.text ?? '-'}`)

  test.each([
    ['Ferritin was 300 ng/mL on day 1 and 900 ng/mL on day 5.', ['300 on day 1', '900 on day 5']],
    ['On admission, creatinine was 1.2 mg/dL.', ['1.2 On admission']],
    ['Creatinine was 1.2 mg/dL.', ['1.2 -']],
  ])('%j', (sentence, expected) => expect(times(sentence)).toEqual(expected))
})
