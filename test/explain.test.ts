import { expect, test } from 'vitest'
import { explain } from '../src/explain/index.js'
import { explanationText } from '../src/explain/text.js'
import { sourceFor } from './source.js'

const text =
  '# Case report\n\nOmeprazole was started and a nasogastric tube was placed.\n\nTobramycin injection was given, 80 mg twice daily.\n'

test('a sentence tells what was refused in it, by which rule', () => {
  const [first] = explain(sourceFor(text))
  expect(first?.text).toBe('Omeprazole was started and a nasogastric tube was placed.')
  expect(first?.events).toContainEqual({ rule: 'route/of-device-placed', outcome: 'refused', text: 'nasogastric tube' })
  expect(first?.findings.map(({ kind, evidence }) => [kind, evidence.quote])).toContainEqual(['drug', 'Omeprazole'])
})

test('only the sentences of the asked place', () => {
  const start = text.indexOf('Tobramycin')
  expect(explain(sourceFor(text), { start, end: start + 1 }).map((one) => one.text)).toEqual([
    'Tobramycin injection was given, 80 mg twice daily.',
  ])
})

test('as a person reads it: place, then a line each', () => {
  const source = sourceFor(text)
  const lines = explanationText(source, 'case.md', explain(source)).split('\n')
  expect(lines[0]).toBe('case.md:3:1: Omeprazole was started and a nasogastric tube was placed.')
  expect(lines).toContain('  refused  "nasogastric tube"  route/of-device-placed')
})

test('a finding tells its fields, whose it is, and the words that decided so', () => {
  const source = sourceFor('## Case report\n\nPrednisolone 40 mg was commenced. He denied aspirin.')
  const told = explanationText(source, 'x.md', explain(source))
  expect(told).toMatch(/drug "Prednisolone" by drug\/name, .*event "commenced" by .*; patient, affirmed, current/)
  expect(told).toMatch(/drug "aspirin" .*; patient, negated, current for "denied"/)
})

test('what a terminal would obey is left out', () => {
  const source = sourceFor('Tobramycin \u001b[31mwas\u202e given.')
  expect(explanationText(source, 'x.md', explain(source))).not.toMatch(/[\u001b\u202e]/)
})
