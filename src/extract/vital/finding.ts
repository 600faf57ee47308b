import { oneLine } from '../../core/line.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Evidence } from '../../core/evidence.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan, trimmedSpan } from '../../core/prose.js'
import type { StatedRange } from '../../core/range/range.js'
import type { Unit } from '../../core/unit/index.js'
import { isPossible } from './fit.js'
import type { VitalFinding, VitalTerm } from './lexicon.js'
import type { Measure } from './measure.js'
import type { VitalReading } from './reading.js'

/** The finding that a reading of a text makes. */
export function vitalFinding(source: string, prose: Prose, reading: VitalReading, warn: Warn): VitalFinding {
  const { name: named, nameAt, quantity: measure, unit, range, rule } = reading
  const { term, said } = named
  const name = nameAt === undefined ? undefined : named
  const from = Math.min(measure.from, name?.from ?? measure.from, unit?.from ?? measure.from)
  const to = Math.max(measure.to, name?.to ?? 0, unit?.to ?? 0, range?.to ?? 0)
  const evidence = evidenceOf(source, prose, from, to, rule)
  warnImplausible(term, measure, unit, evidence, warn)
  return {
    kind: 'vital',
    evidence,
    ...measured(term, measure, prose.text),
    ...(unit && { unit: { text: oneLine(prose.text.slice(unit.from, unit.to)), ucum: unit.ucum } }),
    ...(range && { referenceRange: { text: oneLine(prose.text.slice(range.from, range.to)), ...limitsOf(range) } }),
    ...(said && { interpretation: { value: said, basis: 'stated' as const } }),
    rules: rulesOf(reading),
    spans: {
      ...(name && { name: sourceSpan(prose, name.from, name.to) }),
      value: sourceSpan(prose, measure.number.from, measure.number.to),
      ...(unit && { unit: trimmedSpan(prose, unit.from, unit.to) }),
      ...(range && { referenceRange: trimmedSpan(prose, range.from, range.to) }),
    },
  }
}

function rulesOf({ rule, nameAt, quantity, unit, unitRule, range, name }: VitalReading): Record<string, string> {
  return {
    name: rule,
    value: rule,
    ...(unit && { unit: unitRule ?? (unit === quantity.unit ? 'unit/beside-value' : 'unit/shared-by-list') }),
    ...(quantity.comparator && { comparator: 'comparator/before-value' }),
    ...(range?.rule !== undefined && { referenceRange: range.rule }),
    ...(name.said && nameAt !== undefined && { interpretation: 'interpretation/of-condition' }),
  }
}

/** Name, result and comparator: what a sentence and a table cell have in common. */
export function measured(term: VitalTerm, measure: Measure, text: string): Pick<VitalFinding, 'name' | 'result' | 'comparator'> {
  return { name: term.name, result: resultOf(term, measure, text), ...(measure.comparator && { comparator: measure.comparator }) }
}

function resultOf({ part }: VitalTerm, { number, pressure, value, low, high, unit }: Measure, text: string): VitalFinding['result'] {
  const written = oneLine(text.slice(number.from, number.to))
  if (pressure) return { text: written, ...pressure }
  if (low !== undefined && high !== undefined) return { text: written, low, high }
  if (value === undefined) return { text: written }
  // "3.500 g" counts in thousands.
  const meant = unit?.ucum === 'g' && /^\d{1,2}\.\d{3}$/.test(written) ? value * 1000 : value
  return { text: written, ...(part ? { [part]: meant } : { value: meant }) }
}

function limitsOf({ low, high }: StatedRange) {
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

/** Warns of a value that no living patient has; it is kept. */
export function warnImplausible(term: VitalTerm, measure: Measure, unit: Unit | undefined, evidence: Evidence, warn: Warn): void {
  const { value, low, pressure } = measure
  if (!isPossible(term.name, measure, unit))
    warn('vital-implausible', evidence, { name: term.name, value: value ?? low ?? pressure?.systolic ?? '', unit: unit?.ucum ?? '' })
}
