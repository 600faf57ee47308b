import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../../src/extract/score/instrument.js'
import { instruments } from '../../../src/extract/score/instrument.js'
import { scoresIn } from './read.js'

const counted: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `The ${name} was ${value}.`,
  (name, value) => `On admission, ${name}: ${value}, and he was in pain.`,
  (name, value) => `She had a ${name} of ${value} at the first visit.`,
  (name, value) => `Her ${name} = ${value}.`,
  (name, value) => `The ${name} on arrival was ${value}.`,
]
const graded: readonly ((name: string, grade: string) => string)[] = [
  (name, grade) => `It was rated ${name} ${grade}.`,
  (name, grade) => `The lesion (${name} ${grade}) was seen again.`,
  (name, grade) => `He was assigned to ${name} class ${grade}.`,
  (name, grade) => `This was ${name} grade ${grade} at first.`,
]

const nameOf = ({ terms, exact = [], weak = [] }: Instrument): string =>
  exact.find((form) => !weak.includes(form)) ?? terms.find((form) => !weak.includes(form)) ?? ''
const isCounted = ({ values }: Instrument): boolean => values === 'integer' || values === 'decimal'
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T
const asText = (number: number): string => String(number).replace('-', '−')

const all = [...instruments.values()]
const checked = all.filter(({ limits }) => limits === 'checked')

test('the lexicon holds enough instruments', () => {
  expect(all.length).toBeGreaterThanOrEqual(220)
  expect(checked.length).toBeGreaterThanOrEqual(60)
})

test('checked limits name their source, open ones have none', () => {
  expect(all.filter(({ limits, limitsSource }) => (limits === 'checked') !== (limitsSource !== undefined)).map(({ id }) => id)).toEqual([])
})

describe('a value inside the limits', () => {
  const cases = all
    .filter(isCounted)
    .map(
      (one, i) =>
        [
          one.id,
          pick(counted, i)(nameOf(one), asText(one.max ?? Math.max(one.min ?? 0, 1))),
          one.max ?? Math.max(one.min ?? 0, 1),
        ] as const,
    )
  test.each(cases)('%s: %j', (id, text, value) => {
    const { scores, diagnostics } = scoresIn(text)
    expect(scores.map(({ instrument, result }) => [instrument.id, result.value])).toEqual([[id, value]])
    expect(diagnostics).toEqual([])
  })
})

describe('a value outside checked limits is kept and reported', () => {
  const cases = checked
    .filter(isCounted)
    .map((one, i) => [one.id, pick(counted, i)(nameOf(one), asText((one.max ?? 0) + 1)), (one.max ?? 0) + 1] as const)
  test.each(cases)('%s: %j', (id, text, value) => {
    const { scores, diagnostics } = scoresIn(text)
    expect(scores.map(({ instrument, result }) => [instrument.id, result.value])).toEqual([[id, value]])
    expect(diagnostics.map(({ code }) => code)).toEqual(['score-out-of-range'])
  })
})

describe('a value outside open limits is kept without a word', () => {
  const cases = all
    .filter((one) => one.limits === 'open' && isCounted(one) && one.max !== undefined && one.id !== 'eq-5d')
    .map((one, i) => [one.id, pick(counted, i)(nameOf(one), asText(Math.ceil(one.max ?? 0) + 1)), Math.ceil(one.max ?? 0) + 1] as const)
  test.each(cases)('%s: %j', (id, text, value) => {
    const { scores, diagnostics } = scoresIn(text)
    expect(scores.map(({ instrument, result }) => [instrument.id, result.value])).toEqual([[id, value]])
    expect(diagnostics).toEqual([])
  })
})

describe('each grade', () => {
  const cases = all
    .filter(({ values }) => values === 'grade' || values === 'letter')
    .flatMap((one, i) => (one.grades ?? []).map((grade, j) => [one.id, pick(graded, i + j)(nameOf(one), grade), grade] as const))
  test.each(cases)('%s: %j', (id, text, grade) => {
    const { scores, diagnostics } = scoresIn(text)
    expect(scores.map(({ instrument, result }) => [instrument.id, result.text])).toEqual([[id, grade]])
    expect(diagnostics).toEqual([])
  })
})

describe('a grade that a checked instrument has not', () => {
  test.each([
    ['nyha', 'She was in NYHA class V.'],
    ['nyha', 'She was in NYHA class 6.'],
    ['asa', 'The ASA class was VII.'],
  ])('%s: %j', (id, text) => {
    const { scores, diagnostics } = scoresIn(text)
    expect(scores.map(({ instrument }) => instrument.id)).toEqual([id])
    expect(diagnostics.map(({ code }) => code)).toEqual(['score-out-of-range'])
  })
})
