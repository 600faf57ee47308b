import type { Warn } from '../../../core/diagnostic.js'
import type { Evidence } from '../../../core/evidence.js'
import { oneLine } from '../../../core/line.js'
import type { Quantity } from '../../../core/quantity.js'
import type { StatedRange } from '../../../core/range/range.js'
import { compareToRange } from '../../../core/range/range.js'
import type { Lab } from '../../../schema/lab.js'
import type { Analyte } from '../lexicon/lexicon.js'
import type { Stated } from '../word/stated.rules.js'

/** What words, a flag or a sign say of a value, and by which rule. */
export interface Opinion {
  readonly stated: Stated
  readonly rule: string
}

/** How a value is to be read, and by which rule. */
export interface Interpreted {
  readonly field: NonNullable<Lab['interpretation']>
  readonly rule: string
}

/** The reading of a value, from its range or from words: "128 (135–145)" is low; warns where they disagree. */
export function interpreted(
  analyte: Analyte | undefined,
  quantity: Quantity,
  range: StatedRange | undefined,
  opinion: Opinion | undefined,
  evidence: Evidence,
  warn: Warn,
): Interpreted | undefined {
  const computed = range && compareToRange(quantity, range)
  const stated = opinion?.stated
  const opposed =
    computed &&
    stated &&
    stated !== computed &&
    !(stated === 'abnormal' && computed !== 'normal') &&
    stated !== 'positive' &&
    stated !== 'negative'
  if (opposed) warn('lab-flag-conflict', evidence, { analyte: analyte?.name ?? 'value', value: quantity.value ?? '', stated, computed })
  if (computed) return { field: { value: computed, basis: 'range' }, rule: 'interpretation/from-range' }
  return opinion && { field: { value: opinion.stated, basis: 'stated' }, rule: opinion.rule }
}

/** The reference range as a field of a finding. */
export function rangeField({ from, to, low, high }: StatedRange, text: string): NonNullable<Lab['referenceRange']> {
  return { text: oneLine(text.slice(from, to)), ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}
