import type { Warn } from '../../../core/diagnostic.js'
import type { Evidence } from '../../../core/evidence.js'
import type { Quantity } from '../../../core/quantity.js'
import type { Unit } from '../../../core/unit/index.js'
import type { Analyte } from '../lexicon/lexicon.js'
import limits from '../lexicon/plausible.json' with { type: 'json' }
import { inOwnUnit } from './canonical.js'

const limitsById = new Map(limits.entries.map((entry) => [entry.id, entry]))

/** Warns of a value that no living patient has, such as a potassium of 44 mmol/L; says nothing else. */
export function implausible(
  analyte: Analyte | undefined,
  quantity: Quantity,
  unit: Unit | undefined,
  evidence: Evidence,
  warn: Warn,
): void {
  const limit = analyte && limitsById.get(analyte.id)
  if (!limit || quantity.value === undefined) return
  const value = analyte.unit === undefined ? quantity.value : inOwnUnit(analyte, quantity.value, unit)
  if (value !== undefined && (value < limit.low || value > limit.high))
    warn('lab-implausible', evidence, { analyte: analyte.name, value, unit: analyte.unit ?? '' })
}
