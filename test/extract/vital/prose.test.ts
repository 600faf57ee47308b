import { describe, expect, test } from 'vitest'
import { vitalTerms } from '../../../src/extract/vital/lexicon.js'
import { marked } from '../../marked.js'
import { shortOf, vitalsOf } from './vitals.js'

const shorts = (text: string): string[] => vitalsOf(text).vitals.map(shortOf)

describe('finds', () => {
  test.each([
    [
      'BP 84/53 mmHg, HR 135, RR 28, T 38.5 °C, SpO2 92% on room air.',
      ['blood-pressure 84/53 mm[Hg]', 'heart-rate 135', 'respiratory-rate 28', 'temperature 38.5 Cel', 'oxygen-saturation 92 %'],
    ],
    [
      'Vital signs: temperature, 37.2 °C; pulse, 110/min; blood pressure, 90/60 mmHg.',
      ['temperature 37.2 Cel', 'heart-rate 110 /min', 'blood-pressure 90/60 mm[Hg]'],
    ],
    ['On examination: P 80, BP 120/80, T 37, R 18.', ['heart-rate 80', 'blood-pressure 120/80', 'temperature 37', 'respiratory-rate 18']],
    [
      'Temp 38.2 0 C, pulse-108/minute, BP-130/80 mm of Hg, Sp02-89% on room air.',
      ['temperature 38.2 Cel', 'heart-rate 108 /min', 'blood-pressure 130/80 mm[Hg]', 'oxygen-saturation 89 %'],
    ],
    ['He was 1.62 m tall and weighed 54 kg.', ['height 1.62 m', 'weight 54 kg']],
    ['She weighed 71.2 kg and measured 164 cm.', ['weight 71.2 kg', 'height 164 cm']],
    [
      'At birth: weight 2,330 g, length 47 cm, head circumference 33.2 cm (25th percentile).',
      ['weight 2,330 g', 'height 47 cm', 'head-circumference 33.2 cm'],
    ],
    ['BMI 31, weight 95 kg, height 1.75 m.', ['bmi 31', 'weight 95 kg', 'height 1.75 m']],
    ['He was 178 cm in height and 69.2 kg in weight.', ['height 178 cm', 'weight 69.2 kg']],
    ['She was 170 cm and weighed 84 kg.', ['height 170 cm', 'weight 84 kg']],
    ['Pulse was 80 beats/min, respiratory rate 20 beats/min.', ['heart-rate 80 {beats}/min', 'respiratory-rate 20 {beats}/min']],
    ['Her temperature was 98.9oF.', ['temperature 98.9 [degF]']],
    ['He was obese (135kg, BMI 45).', ['weight 135 kg', 'bmi 45']],
    ['She delivered a 3,100 g male infant.', ['weight 3,100 g']],
    [
      'Her pulse was 96 beats per minute and regular, and oxygen saturation (SpO2) on room air was 93%.',
      ['heart-rate 96 {beats}/min', 'oxygen-saturation 93 %'],
    ],
    ['His heart rate was 72 beats a minute.', ['heart-rate 72 {beats}/min']],
    ['He breathed at a rate of 38/min.', ['respiratory-rate 38 /min']],
    ['Her systolic pressures were in the 90s and her heart rate in the 120s.', ['blood-pressure 90s', 'heart-rate 120s']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('pressures', () => {
  test.each([
    ['Her blood pressure was 150 over 90.', { text: '150 over 90', systolic: 150, diastolic: 90 }],
    ['Blood pressure was 84/53 mm Hg.', { text: '84/53', systolic: 84, diastolic: 53 }],
    ['Blood pressure was 120–140/80–90 mmHg.', { text: '120–140/80–90' }],
    ['He had a systolic blood pressure of 80 mmHg.', { text: '80', systolic: 80 }],
    ['Blood pressure was 90/palp.', { text: '90/palp', systolic: 90 }],
    ['Mean arterial pressure was 58 mmHg.', { text: '58', mean: 58 }],
    ['She was in shock (70/40 mmHg).', { text: '70/40', systolic: 70, diastolic: 40 }],
  ])('%j', (text, result) => expect(vitalsOf(text).vitals.map((vital) => vital.result)).toEqual([result]))
})

describe('conditions name their value and say how it is read', () => {
  test.each([
    ['She was febrile at 39 and tachycardic (130 bpm).', ['temperature 39 high', 'heart-rate 130 /min high']],
    [
      'He was hypertensive (180/100 mmHg) and tachypneic at 32 breaths per minute.',
      ['blood-pressure 180/100 mm[Hg] high', 'respiratory-rate 32 {breaths}/min high'],
    ],
    ['Temp 38.9C, pulse 110/min, later T 101.2 F.', ['temperature 38.9 Cel', 'heart-rate 110 /min', 'temperature 101.2 [degF]']],
    ['Saturations were 85% on room air, rising to 94% on 4 L/min oxygen.', ['oxygen-saturation 85 %', 'oxygen-saturation 94 %']],
    ['The temperature rose once more; the variants were c.*40C>G and 38F.', []],
    ['He was afebrile (36.8 °C).', ['temperature 36.8 Cel normal']],
    ['She had tachycardia (HR 130).', ['heart-rate 130 high']],
    ['ECG showed sinus tachycardia at 118/min.', ['heart-rate 118 /min high']],
    ['He had a fever (up to 39.2 °C) with a heart rate of 120/min.', ['temperature 39.2 Cel high', 'heart-rate 120 /min']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('courses and lists', () => {
  test.each([
    ['Blood pressure rose from 80/50 to 120/70 mmHg.', ['blood-pressure 80/50 mm[Hg]', 'blood-pressure 120/70 mm[Hg]']],
    ['Weight fell from 74 to 65 kg.', ['weight 74 kg', 'weight 65 kg']],
    ['He reported a weight loss from 80 to 70 kg.', ['weight 80 kg', 'weight 70 kg']],
    ['She was saturating 92% on room air and 98% on 2 L/min of oxygen.', ['oxygen-saturation 92 %', 'oxygen-saturation 98 %']],
    ['Heart rate and respiratory rate were 120 and 30, respectively.', ['heart-rate 120', 'respiratory-rate 30']],
    [
      'His temperature, heart rate and blood pressure were 37.1 °C, 88 bpm and 124/76 mmHg, respectively.',
      ['temperature 37.1 Cel', 'heart-rate 88 /min', 'blood-pressure 124/76 mm[Hg]'],
    ],
    ['Her temperature was 38.5°C (101.3°F).', ['temperature 38.5 Cel', 'temperature 101.3 [degF]']],
    ['BP 210/120 mmHg on the right, 205/118 mmHg on the left.', ['blood-pressure 210/120 mm[Hg]', 'blood-pressure 205/118 mm[Hg]']],
    ['Oxygen saturation fell to 82% and rose to 96% with 40% oxygen.', ['oxygen-saturation 82 %', 'oxygen-saturation 96 %']],
    ['The heart rate was 120 bpm (normal 60–100).', ['heart-rate 120 /min [60..100]']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('leaves alone', () => {
  test.each([
    'The mean pulmonary arterial systolic blood pressure was 50 mmHg.', // another vessel
    'He received 2 mg/kg body weight of methylprednisolone.', // a dose
    'Low molecular weight heparin 40 mg was given.',
    'He reported weight loss of 10 kg over 3 months.', // a change
    'He lost 10 kg of weight.',
    'Blood pressure dropped by 20 mmHg.',
    'The hazard ratio was high (HR 2.3, 95% CI 1.1–4.2).',
    'The PR interval was 200 ms.',
    'Pulmonary artery pressure was 55/20 mmHg.',
    'Intraocular pressure was 18 mmHg.',
    'Left ventricular systolic pressure was 110 mmHg.',
    'He fell from a height of 3 m.',
    'The spleen weighed 350 g.',
    'The target was a MAP above 65 mmHg.', // a goal
    'Noradrenaline was given to keep MAP > 65 mmHg.',
    'Weight was at the 50th percentile and height at -2.1 SD.',
    'FiO2 was 60%.',
    'Transferrin saturation was 12%.',
    'Specimens were stored at −80 °C and cultured at 37 °C.',
    'The ventilator was set to a rate of 16 breaths/min.', // the machine's
    'The pacemaker was set to a rate of 70 bpm.',
    'He was ventilated with a tidal volume of 8 mL/kg at a respiratory rate of 10 breaths/min.',
    'The mean weight was 79.0 ± 1.4 kg.', // a group's
    'The weight was 10 kg less than before.',
    'He gained 1.4 kg in body weight.',
    'T2 weighted images, T4 1.2 ng/dL, T-cell 40%.',
    'Muscle strength was 4/5 and visual acuity 20/40.',
    'He had fever for 10 days.',
    'Hypertension was treated with amlodipine 10 mg.',
    'Pulse methylprednisolone 1 g was given for 3 days.',
    'Neonatal length was recorded and the cyst measured 12 cm.',
    'Low birth weight is below 2500 g.', // a category
  ])('%j', (text) => expect(vitalsOf(text)).toEqual({ vitals: [], codes: [] }))
})

describe('spans', () => {
  test.each([
    ['Her ⟦⟦pulse⟧ was ⟦96⟧ ⟦bpm⟧⟧ then.', ['name', 'value', 'unit']],
    ['⟦⟦T⟧⟦36.4⟧ ⟦°C⟧⟧ on arrival.', ['name', 'value', 'unit']],
    ['He had SpO<sub>2</sub> above ninety; ⟦⟦BMI⟧ ⟦22⟧ ⟦kg/m<sup>2⟧⟧</sup> was noted.', ['name', 'value', 'unit']],
    ['He was ⟦⟦160⟧ ⟦cm⟧ ⟦tall⟧⟧ then.', ['value', 'unit', 'name']],
    ['It was measured again: ⟦⟦118/70⟧ ⟦mmHg⟧⟧.', ['value', 'unit']],
  ])('%j', (markedText, parts) => {
    const { text, spans } = marked(markedText)
    const [vital] = vitalsOf(text).vitals
    const [whole, ...inner] = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))
    expect(vital?.evidence).toMatchObject({ ...whole })
    inner.sort((a, b) => a.start - b.start)
    expect(vital?.spans).toEqual(Object.fromEntries(parts.map((part, i) => [part, inner[i]])))
  })
})

test('a value that nobody has is kept and reported', () => {
  const { vitals, codes } = vitalsOf('Heart rate was 800 bpm.')
  expect(vitals.map(shortOf)).toEqual(['heart-rate 800 /min'])
  expect(codes).toEqual(['vital-implausible'])
})

test('grams of a newborn with a point count in thousands', () => {
  expect(vitalsOf('Birth weight was 3.500 grams.').vitals.map((vital) => vital.result)).toEqual([{ text: '3.500', value: 3500 }])
})

const samples = {
  'blood-pressure': '120/80 mmHg',
  'heart-rate': '88 bpm',
  'respiratory-rate': '18 /min',
  temperature: '37.9 °C',
  'oxygen-saturation': '95%',
  weight: '61 kg',
  height: '164 cm',
  bmi: '22 kg/m2',
  'head-circumference': '34 cm',
} as const

describe('every sure term of the lexicon names its value', () => {
  const sure = vitalTerms.filter(({ grade }) => grade === 'sure')
  test.each(sure.flatMap((term) => [...term.terms, ...(term.exact ?? [])].map((written) => [written, term] as const)))(
    '%j',
    (written, { name, part }) => {
      const value = part ? '85 mmHg' : samples[name]
      expect(vitalsOf(`The ${written} was ${value} on that day.`).vitals.map((vital) => vital.name)).toEqual([name])
    },
  )
})

describe('reads 100 kB of nothing in time', () => {
  test.each([
    'BP 1 ',
    'SpO2 ',
    'HR, RR 1 1 1 ',
    '39 °C ',
    'rate 1 ',
    '120/80 ',
    'weight from 1 ',
    '1 kg ',
    'goal HR 1, ',
    'T P R 1, ',
    'fever ( ',
  ])('%j', { timeout: 5_000 }, (piece) => {
    expect(() => vitalsOf(`He had ${piece.repeat(100_000 / piece.length)}.`)).not.toThrow()
  })
})
