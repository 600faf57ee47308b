import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceRanges } from '../../src/segment/sentence.js'
import { processorMs } from '../time.js'

const split = (text: string): string[] => sentenceRanges(text).map(([from, to]) => text.slice(from, to))

describe('ends a sentence', () => {
  test.each([
    'He fell.| She ran.',
    'Arterial pH was 7.1.| The patient was intubated.',
    'It was reported before.1,2| We add two cases.',
    'It was reported before [3, 4].| We add two cases.',
    'It was reported before.[3]| We add two cases.',
    'It was reported before.^3–5| We add two cases.',
    'Was it sepsis?| Cultures stayed sterile!| Nobody knew.',
    'She took 5 mg b.i.d.| The dose was halved.',
    'He was given vitamin K.| He recovered.',
    'The test for hepatitis B.| It was negative.',
    'He slept at 10 p.m.| The fever rose.',
    'The tumour was stage IV.| Surgery was refused.',
    'Sodium was 121 mmol/L.| mRNA was not measured.',
    'The value was 12.3.| 14 days later it was 9.8.',
    'See Table 2.| Levels fell.',
    '“It hurts.”| She wept.',
    'She was discharged (day 9).| At home she improved.',
    'Potassium was 6.1 mEq/L.| ECG showed peaked T waves.',
    'The culture grew E. coli.| Ceftriaxone was started.',
    'No lesion was seen (Fig. 2).| Biopsy followed.',
    'Levels were as published by Moor et al.| They fell later.',
    'α-Fetoprotein was normal.| β-hCG was not.',
    'It resolved within 6 mo.| The drug was stopped.',
    'Her mother died of it in the U.S.| She moved.',
  ])('%s', (marked) => expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim())))
})

describe('goes on', () => {
  test.each([
    'Moor et al. described two cases.',
    'Levels (Fig. 1) fell and Figs. 2 and 3 show it.',
    'It was given i.v. and then p.o. for a week.',
    'Hb was 9. 8 g/dL on admission.',
    'Escherichia coli and E. faecalis grew, later S. aureus.',
    'Patient No. 3 was excluded.',
    'Dr. Ray and Prof. Lind saw her.',
    'It was approx. 5 cm, i.e. larger than before, e.g. in May.',
    'The limit is 0.5 mg/L vs. 1.2 mg/L.',
    'It was seen by R. J. Stone at St. Mary Hospital.',
    'He received 1.5 g t.i.d. for five days.',
    'CYP2C19 *2 carriers (approx. 30%) need less.',
    'The dose was 0.1 mg/kg/day (max. 5 mg) in all.',
    'A mass of 2.5 × 3.1 cm was found, cf. Table 1.',
    'Staphylococcus spp. grew in one bottle.',
    'She was seen on Feb. 3 and in Sept. 2019.',
    'It reached 12 U/mL (ref. 0–5).',
    'Ph.D. students and M.D. candidates read the film.',
  ])('%s', (text) => expect(split(text)).toEqual([text]))
})

describe('lists', () => {
  test('a line that begins an item ends the sentence before it', () => {
    expect(split('Medication on admission:\n• aspirin 100 mg\n• bisoprolol 5 mg')).toEqual([
      'Medication on admission:',
      '• aspirin 100 mg',
      '• bisoprolol 5 mg',
    ])
  })
  test('a wrapped line does not', () => expect(split('The dose was raised\nTo 10 mg in May.')).toHaveLength(1))
})

test('ranges are in order, hold all words and never overlap', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('He', 'et al.', '7.1.', 'Fig.', ' ', '\n', '. ', '.', '1,2', '(', ')', '[3]', 'mg', '?', '!', 'No.', '•', 'β', '"'),
        { maxLength: 60 },
      ),
      (pieces) => {
        const text = pieces.join('')
        const ranges = sentenceRanges(text)
        let end = 0
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, from).trim()).toBe('')
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(text.slice(end).trim()).toBe('')
      },
    ),
  )
})

test.each(['. ', 'a. ', 'A. ', '1. ', '.1,', 'et al. ', '"', '. . ', '1.2 3.4 '])('reads 200 kB of %j in time', (piece) => {
  const text = piece.repeat(200_000 / piece.length)
  expect(processorMs(() => sentenceRanges(text))).toBeLessThan(1500)
})
