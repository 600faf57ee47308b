import { describe, expect, test } from 'vitest'
import { shortOf, vitalsOf } from './vitals.js'

const shorts = (rows: readonly string[]): string[] =>
  vitalsOf(`## Case report\n\nA man was seen.\n\n${rows.join('\n')}\n\nHe recovered.\n`).vitals.map(shortOf)

describe('tables', () => {
  test('labels in rows, the unit in the label', () => {
    expect(
      shorts([
        '| | Day 1 | Day 2 |',
        '|---|---|---|',
        '| BP (mmHg) | 82/47 | 104/61 |',
        '| Temp (°C) | 35.1 | 34.6 |',
        '| Weight (g) | 940 | 905 (oedema) |',
        '| Hemoglobin (g/dL) | 8.9 | 10.1 |',
      ]),
    ).toEqual([
      'blood-pressure 82/47 mm[Hg]',
      'blood-pressure 104/61 mm[Hg]',
      'temperature 35.1 Cel',
      'temperature 34.6 Cel',
      'weight 940 g',
      'weight 905 g',
    ])
  })

  test('labels in columns', () => {
    expect(shorts(['| Day | HR (bpm) | SpO2 (%) |', '|---|---|---|', '| 1 | 120 | 88 |', '| 2 | 96 | 97 |'])).toEqual([
      'heart-rate 120 /min',
      'oxygen-saturation 88 %',
      'heart-rate 96 /min',
      'oxygen-saturation 97 %',
    ])
  })

  test('one column alone', () => {
    expect(shorts(['| Week | Dose (mg) | Weight (kg) |', '|---|---|---|', '| 1 | 60 | 61.0 |', '| 5 | 50 | 62.5 |'])).toEqual([
      'weight 61.0 kg',
      'weight 62.5 kg',
    ])
  })

  test('a unit column', () => {
    expect(
      shorts(['| Sign | Unit | Arrival |', '|---|---|---|', '| Heart rate | bpm | 112 |', '| Respiratory rate | /min | 24 |']),
    ).toEqual(['heart-rate 112 /min', 'respiratory-rate 24 /min'])
  })

  test('cells of running text', () => {
    expect(shorts(['| Time | Event |', '|---|---|', '| Day 1 | Shock with BP 82/47 mmHg, HR 138 |'])).toEqual([
      'blood-pressure 82/47 mm[Hg]',
      'heart-rate 138',
    ])
  })

  test.each([
    [['| Factor | HR | 95% CI | P |', '|---|---|---|---|', '| Age | 1.2 | 1.1–1.4 | 0.03 |']],
    [['| Variable | Group A | Group B |', '|---|---|---|', '| Weight (kg) | 70 ± 12 | 68 ± 9 |']],
    [['| Gene | Height percentile | Weight loss (kg) |', '|---|---|---|', '| A | 50 | 12 |']],
  ])('leaves alone %j', (rows) => expect(shorts(rows)).toEqual([]))

  test('evidence reaches from the label to the cell', () => {
    const text =
      '## Case report\n\nA man was seen.\n\n| | Day 1 | Day 2 |\n|---|---|---|\n| Pulse (/min) | 82 | 104 |\n| RR (/min) | 20 | 18 |\n'
    const [, second] = vitalsOf(text).vitals
    expect(second?.evidence).toMatchObject({ quote: 'Pulse (/min) | 82 | 104', rule: 'vital/table-row' })
    expect(second && text.slice(second.spans.unit?.start, second.spans.unit?.end)).toBe('/min')
  })
})
