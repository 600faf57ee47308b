import type { Quantity } from '../../../core/quantity.js'
import type { StatedRange } from '../../../core/range/range.js'
import type { Reading } from '../reading.js'

/** The rules of the fields that a finding has: those that are undefined are left out. */
export function rulesOf(rules: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [field, rule] of Object.entries(rules)) if (rule !== undefined) known[field] = rule
  return known
}

/** The rule that read a name: "hyponatraemia" by its condition, "A" in "IgG and A" by its series. */
export function nameRule({ rule, implied, analyte }: Reading['name']): string {
  if (rule !== undefined) return rule
  if (implied) return 'name/condition'
  return analyte ? 'name/term' : 'name/unknown'
}

/** The rule by which a unit belongs to a number: its own behind it or before it, or one that several share. */
export function unitRule({ quantity, unit, unitRule: rule }: Pick<Reading, 'quantity' | 'unit' | 'unitRule'>): string {
  if (rule !== undefined) return rule
  if (unit && unit.to <= quantity.number.from) return 'unit/before-number'
  return unit && unit.from === quantity.unit?.from ? 'unit/behind-number' : 'unit/shared'
}

/** The rule by which a range belongs to a value. */
export function rangeRule({ quantity }: Pick<Reading, 'quantity'>, { from, rule }: StatedRange): string {
  if (rule !== undefined) return rule
  return from < quantity.from ? 'range/before-value' : 'range/behind-value'
}

/** The rule that read a comparator: a sign or words before the number. */
export function comparatorRule({ comparator, number }: Quantity, text: string): string | undefined {
  if (comparator === undefined) return undefined
  return /[<>≤≥~≈∼=]\s*$/.test(text.slice(Math.max(0, number.from - 6), number.from)) ? 'comparator/sign' : 'comparator/words'
}
