import type { Warn } from '../../../core/diagnostic.js'
import { evidenceOf } from '../../../core/evidence.js'
import { oneLine } from '../../../core/line.js'
import type { Prose } from '../../../core/prose.js'
import { trimmedSpan } from '../../../core/prose.js'
import type { Quantity } from '../../../core/quantity.js'
import type { PrintedUnit, Unit } from '../../../core/unit/index.js'
import type { Found } from '../../../schema/extraction.js'
import type { ItemRow } from '../item-row.js'
import type { Analyte } from '../lexicon/lexicon.js'
import type { Reading } from '../reading.js'
import { molarOf } from '../value/accept.js'
import { statedBy } from '../word/stated.rules.js'
import { nameOf, withNoun } from './analyte-name.js'
import { canonicalOf } from './canonical.js'
import { comparatorRule, nameRule, rangeRule, rulesOf, unitRule } from './field-rules.js'
import type { Opinion } from './interpretation.js'
import { interpreted, rangeField } from './interpretation.js'
import { loincOf } from './loinc.js'
import { implausible } from './plausible.js'
import { isBlood } from './specimen.js'
import { specimenOf } from './specimen.rules.js'

/** A result of a laboratory test, as this extractor finds it. */
export type LabFinding = Extract<Found, { kind: 'lab' }>

/** A specimen so many characters before its analyte is part of the evidence; one named earlier still holds. */
export const nearby = 24

/** The finding that a number in a sentence makes: "Serum sodium was 128 mmol/L (135–145)". */
export function numberFinding(source: string, prose: Prose, row: ItemRow, reading: Reading, warn: Warn): LabFinding {
  const { name, quantity, range, nameAt } = reading
  const { analyte } = name
  const unit = reading.unit && meantUnit(analyte, reading.unit)
  const { text } = prose
  const sampled = specimenOf.of({ text, analyte, name, value: quantity.from }, row, { first: nameAt, last: nameAt + 1 })
  const specimen = sampled?.value
  const isNear = specimen !== undefined && name.from - specimen.to <= nearby && specimen.to <= name.to
  const head = withNoun(text, name)
  const from = Math.min(...[head, quantity, unit, range, isNear ? specimen : undefined].map((place) => place?.from ?? name.from))
  const to = Math.max(head.to, quantity.to, unit?.to ?? 0, range?.to ?? 0, reading.multipleTo ?? 0)
  const evidence = evidenceOf(source, prose, from, to, reading.rule)
  const multiple = reading.multipleTo === undefined ? undefined : { from: quantity.number.to, to: reading.multipleTo }
  const span = (place: { readonly from: number; readonly to: number }) => trimmedSpan(prose, place.from, place.to)
  const unitPlace = unit ?? multiple
  if (isBlood(specimen?.name)) implausible(analyte, quantity, unit, evidence, warn)
  const interpretation = interpreted(analyte, quantity, multiple ? undefined : range, opinionOf(row, reading), evidence, warn)
  return {
    kind: 'lab',
    evidence,
    ...measured(analyte, text.slice(name.from, name.headTo ?? name.to), specimen?.name, quantity, unit && { ...unit, text }, text),
    ...(multiple && { unit: { text: oneLine(text.slice(multiple.from, multiple.to)) } }),
    ...(range && { referenceRange: rangeField(range, text) }),
    ...(interpretation && { interpretation: interpretation.field }),
    spans: {
      analyte: span(head),
      value: span(quantity.number),
      ...(unitPlace && { unit: span(unitPlace) }),
      ...(range && { referenceRange: span(range) }),
      ...(isNear && { specimen: span(specimen) }),
    },
    rules: rulesOf({
      analyte: nameRule(name),
      value: reading.rule,
      unit: unit ? unitRule(reading) : multiple && 'unit/multiple-of-limit',
      referenceRange: range && rangeRule(reading, range),
      comparator: comparatorRule(quantity, text),
      specimen: sampled?.rule,
      interpretation: interpretation?.rule,
    }),
  }
}

/** What the words around a value say of it. */
function opinionOf(row: ItemRow, reading: Reading): Opinion | undefined {
  const judged = statedBy.of({ row, reading }, row, { first: reading.at, last: reading.at + 1 })
  return judged?.value.stated && { stated: judged.value.stated, rule: judged.rule }
}

/** "mm" after lactate is mM. */
function meantUnit(analyte: Analyte | undefined, unit: PrintedUnit): PrintedUnit {
  const molar = analyte && molarOf(analyte, unit)
  return molar ? { ...molar, from: unit.from, to: unit.to } : unit
}

/** Analyte, specimen, result, unit and canonical value: what a sentence and a table cell have in common. */
export function measured(
  analyte: Analyte | undefined,
  written: string,
  specimen: string | undefined,
  quantity: Quantity,
  unit: (Unit & { readonly from: number; readonly to: number; readonly text: string }) | undefined,
  text: string,
) {
  const dimension = quantity.titer !== undefined ? 'titer' : (unit?.dimension ?? 'none')
  const loinc = analyte && !quantity.plus ? loincOf(analyte, specimen, dimension) : undefined
  const canonical = analyte && unit ? canonicalOf(analyte, quantity, unit) : undefined
  return {
    analyte: {
      text: oneLine(written),
      ...(analyte && { name: quantity.titer === undefined ? nameOf(analyte, written) : analyte.name }),
      ...(loinc !== undefined && { loinc }),
    },
    ...(specimen !== undefined && { specimen }),
    result: resultOf(quantity, text),
    ...(quantity.comparator && { comparator: quantity.comparator }),
    ...(unit && { unit: { text: oneLine(unit.text.slice(unit.from, unit.to)), ucum: unit.ucum } }),
    ...(canonical && { canonical }),
  }
}

function resultOf(quantity: Quantity, text: string): LabFinding['result'] {
  const written = oneLine(text.slice(quantity.number.from, quantity.number.to))
  if (quantity.plus) return { text: written, qualitative: 'positive' }
  if (quantity.titer !== undefined) return { text: written, titer: quantity.titer }
  if (quantity.low !== undefined && quantity.high !== undefined) return { text: written, low: quantity.low, high: quantity.high }
  return { text: written, ...(quantity.value !== undefined && { value: quantity.value }) }
}
