import { withLentUnit } from '../../../core/quantity.js'
import { choiceList } from '../../../core/rule/rule.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { fitOf, isOftenBare } from './accept.js'
import type { LabRow } from './row.js'
import type { ValueReading } from './value-reading.js'

/** A reading without a unit among the others of its text. */
interface Unitless {
  readonly row: LabRow
  readonly reading: ValueReading
  readonly readings: readonly ValueReading[]
  readonly index: number
  readonly text: string
}

const bracket = /\s?(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]|\))\s?/y

/** Units that stand with something else than their number. */
export const ownUnits = choiceList<Unitless, PrintedUnit>(
  {
    name: 'unit/behind-bracket',
    choose: ({ reading, text }) => {
      const { quantity, name } = reading
      if (isOftenBare(name.analyte)) return undefined
      bracket.lastIndex = quantity.to
      const end = bracket.exec(text)
      const unit = end ? readUnit(text, quantity.to + end[0].length) : undefined
      return unit?.dimension.includes('/') && fitOf(name.analyte, { ...quantity, unit }) === 'unit' ? unit : undefined
    },
    finds: ['Potassium was ⟦5⟧ [2-8] mmol/L.', 'Bilirubin was ⟦142⟧ (direct 98) µmol/L.'],
    leaves: ['Potassium was 5 (high).'],
  },
  {
    name: 'unit/of-range',
    choose: ({ reading: { quantity, name, range } }) =>
      range?.unit && fitOf(name.analyte, { ...quantity, unit: range.unit }) === 'unit' ? range.unit : undefined,
    finds: ['AST was ⟦7⟧ (3–20 U/L).', 'TSH was ⟦9.1⟧ (normal 0.4–4.0 mIU/L).'],
    leaves: ['AST was 7 (3–20).'],
  },
)

/** Units of the next result, which say what a number before it is counted in. */
export const nextUnits = choiceList<Unitless, PrintedUnit>(
  {
    name: 'unit/shared-by-course',
    choose: ({ reading, readings, index }) => {
      const next = readings[index + 1]
      return next?.name.analyte === reading.name.analyte ? next.unit : undefined
    },
    finds: ['Lactate fell from ⟦8.1⟧ to 2.0 mmol/L.', 'Neutrophils fell from ⟦4.200⟧ to 1.100/mm3.'],
    leaves: ['Lactate was 8.1 and glucose 12 mmol/L.'],
  },
  {
    name: 'unit/shared-by-list',
    choose: ({ row, reading, readings, index }) => {
      const next = readings[index + 1]
      const { analyte } = reading.name
      if (!next?.unit || !analyte.unit || isOftenBare(analyte)) return undefined
      if (next.name.analyte === analyte || analyte.unit !== next.name.analyte.unit || apart(row, reading.at, next.at) > 4) return undefined
      return unitBefore(readings, index, next.unit) ?? next.unit
    },
    finds: [
      'Sodium ⟦128⟧ and potassium 3.1 mmol/L.',
      'AST and ALT were ⟦90⟧ [10–40] and 120 [7–56] U/L.',
      'LDL was 412 mg/dL, HDL ⟦38⟧ and triglycerides 2.1 mmol/L.',
    ],
    leaves: ['Sodium was 128 and haemoglobin 9 g/dL.'],
  },
)

/** Units of the result before, which go on. */
export const unitsBefore = choiceList<Unitless, PrintedUnit>({
  name: 'unit/of-result-before',
  choose: ({ reading, readings, index }) => {
    const before = readings[index - 1]
    return before && isSameSort(before.name.analyte, reading.name.analyte) ? before.unit : undefined
  },
  finds: ['CSF glucose was 3.2 mmol/L with a blood glucose of ⟦5.6⟧.'],
  leaves: ['CSF glucose was 3.2 mmol/L with a sodium of 140.'],
})

/** "LDL was 412 mg/dL, HDL 38 and Lp(a) 212 nmol/L": where the next of a list is told in another way, the unit of the one before it. */
function unitBefore(readings: readonly ValueReading[], i: number, next: PrintedUnit): PrintedUnit | undefined {
  const canonical = readings[i]?.name.analyte.unit
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const before = readings[k]
    if (!before?.unit) continue
    return before.name.analyte.unit === canonical && before.unit.dimension !== next.dimension ? before.unit : undefined
  }
  return undefined
}

/** How many items apart two are, what brackets between them hold left out. */
function apart({ keys }: LabRow, a: number, b: number): number {
  let [count, depth] = [0, 0]
  for (let i = a + 1; i <= b; i++) {
    const key = keys[i]
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
    else if (depth === 0) count++
  }
  return count
}

/** The same analyte, or the same in another specimen. */
function isSameSort(one: Analyte, other: Analyte): boolean {
  if (one === other) return true
  return one.unit !== undefined && one.unit === other.unit && lastWord(one) === lastWord(other)
}

function lastWord({ name }: Analyte): string | undefined {
  return name.split(' ').at(-1)?.toLowerCase()
}

/** Gives a unit to readings that have none of their own: titres, signs and multiples of a limit have none. */
export function lendUnits(row: LabRow, readings: readonly ValueReading[], text: string): void {
  const lend = (choices: typeof ownUnits, index: number): void => {
    const reading = readings[index]
    if (!reading || reading.unit || reading.multipleTo !== undefined) return
    if (reading.quantity.plus || reading.quantity.titer !== undefined) return
    const found = choices.of({ row, reading, readings, index, text }, row, { first: reading.at, last: reading.at + 1 })
    if (!found) return
    reading.unit = found.value
    reading.quantity = withLentUnit(text, reading.quantity, found.value)
    reading.unitRule = found.rule
  }
  for (let i = 0; i < readings.length; i++) lend(ownUnits, i)
  for (let i = readings.length - 2; i >= 0; i--) lend(nextUnits, i)
  for (let i = 1; i < readings.length; i++) lend(unitsBefore, i)
}
