import { describe, expect, test } from 'vitest'
import { matches } from '../../src/evaluate/matcher.js'
import type { MatcherName } from '../../src/evaluate/matcher.js'

const same = (name: MatcherName, stated: unknown, found: unknown): boolean =>
  matches(name, { stated, found, statedSpan: undefined, foundSpan: undefined })

describe('right', () => {
  test.each<[MatcherName, unknown, unknown]>([
    ['name', 'LDH', 'lactate dehydrogenase (LDH)'],
    ['name', 'anti-Sjögren', 'Anti Sjogren A'],
    ['text', 'Anti-dsDNA', 'anti dsDNA'],
    ['number', '12,300', 12300],
    ['number', '0,01', 0.01],
    ['number', '12 300', '12300'],
    ['number', '69·5', 69.5],
    ['quantity', '84/53', '84 / 53'],
    ['quantity', '1:640', '1 : 640'],
    ['quantity', 'III', 'class III'],
    ['quantity', '−2.5', '-2.5'],
    ['unit', '× 10<sup>9</sup>/L', 'x10^9/L'],
    ['quantity', '5–10', '5-10'],
    ['quantity', '15', 'E4V5M6 (total) 15'],
    ['unit', 'mm Hg', 'mmHg'],
    ['unit', 'K/µL', '10*9/L'],
    ['unit', '×10<sup>9</sup>/L', 'x 10^3/µL'],
    ['unit', '$\\times 10^{9}$ /L', 'G/L'],
    ['unit', 'mg/L', 'µg/mL'],
    ['unit', 'bpm', '/min'],
    ['unit', 'arbitrary things', 'Arbitrary things'],
    ['unit', 'µg/mL', 'μg/ml'],
    ['unit', 'mcg/mL', 'µg/mL'],
    ['range', { high: 7.3 }, { text: 'normal <7.3', low: 0, high: 7.3 }],
    ['case', 2, 'case-2'],
    ['denied', false, 'negated'],
    ['code', 'negative', 'negative'],
  ])('%s: %j and %j', (name, stated, found) => expect(same(name, stated, found)).toBe(true))
})

describe('wrong', () => {
  test.each<[MatcherName, unknown, unknown]>([
    ['name', 'LDH', '-'],
    ['name', 'sodium', 'potassium'],
    ['text', 'anti-dsDNA', 'anti-ssDNA'],
    ['number', '12.3', 12300],
    ['number', '', 0],
    ['quantity', 'III', 'II'],
    ['quantity', '84/53', '84'],
    ['quantity', '9.8', '98'],
    ['quantity', '9.8', 98],
    ['quantity', '5', '7.5'],
    ['quantity', '5–10', '510'],
    ['unit', 'IU/L', 'mg/L'],
    ['unit', 'mg/dL', 'mg/L'],
    ['unit', 'IU/L', 'U/L'],
    ['unit', '°C', '°F'],
    ['unit', 'mg/L FEU', 'mg/L'],
    ['unit', 'K/µL', 'K'],
    ['written', 'K/µL', '10^9/L'],
    ['range', { low: 1, high: 7.3 }, { high: 7.3 }],
    ['range', { high: 7.3 }, undefined],
    ['case', 1, undefined],
    ['denied', false, 'affirmed'],
  ])('%s: %j and %j', (name, stated, found) => expect(same(name, stated, found)).toBe(false))
})

test('spans', () => {
  const [a, b] = [
    { start: 1, end: 4 },
    { start: 3, end: 9 },
  ]
  const at = { stated: undefined, found: undefined, statedSpan: a }
  expect(matches('overlap', { ...at, foundSpan: b })).toBe(true)
  expect(matches('exact', { ...at, foundSpan: b })).toBe(false)
  expect(matches('exact', { ...at, foundSpan: { ...a } })).toBe(true)
  expect(matches('overlap', { ...at, foundSpan: { start: 4, end: 9 } })).toBe(false)
})
