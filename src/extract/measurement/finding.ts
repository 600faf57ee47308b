import { evidenceOf } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan, trimmedSpan } from '../../core/prose.js'
import { oneLine } from '../../core/line.js'
import type { MeasurementFinding } from './lexicon.js'
import type { Reading } from './reading.js'
import type { Value } from './value.js'

/** The finding that a reading of a sentence makes. */
export function measurementFinding(source: string, prose: Prose, reading: Reading): MeasurementFinding {
  const { rule, name, site, value, unit, unitRule, range, stated } = reading
  const { text } = prose
  const places = [name, value, ...(site ? [site] : []), ...(unit ? [unit] : []), ...(range ? [range] : [])]
  const from = Math.min(...places.map((place) => place.from))
  const to = Math.max(...places.map((place) => place.to))
  return {
    kind: 'measurement',
    evidence: evidenceOf(source, prose, from, to, rule),
    measure: {
      text: oneLine(text.slice(name.from, name.to)),
      name: name.name,
      id: name.id,
      ...(name.loinc !== undefined && { loinc: name.loinc }),
    },
    ...(site && { site: { text: oneLine(text.slice(site.from, site.to)) } }),
    result: resultOf(value, text),
    ...(value.comparator && { comparator: value.comparator }),
    ...(unit && { unit: { text: oneLine(text.slice(unit.from, unit.to)), ...(unit.ucum !== '1' && { ucum: unit.ucum }) } }),
    ...(range && {
      referenceRange: {
        text: oneLine(text.slice(range.from, range.to)),
        ...(range.low !== undefined && { low: range.low }),
        ...(range.high !== undefined && { high: range.high }),
      },
    }),
    ...(stated && { interpretation: { value: stated, basis: range ? ('range' as const) : ('stated' as const) } }),
    rules: {
      measure: rule,
      value: rule,
      ...(site && { site: 'site/beside-value' }),
      ...(unit && { unit: unitRule ?? 'unit/beside-value' }),
      ...(value.comparator && { comparator: 'comparator/before-value' }),
      ...(range?.rule !== undefined && { referenceRange: range.rule }),
      ...(stated && { interpretation: range ? 'interpretation/from-range' : 'interpretation/word-beside' }),
    },
    spans: {
      measure: sourceSpan(prose, name.from, name.to),
      ...(site && { site: trimmedSpan(prose, site.from, site.to) }),
      value: sourceSpan(prose, value.number.from, value.number.to),
      ...(unit && { unit: trimmedSpan(prose, unit.from, unit.to) }),
      ...(range && { referenceRange: trimmedSpan(prose, range.from, range.to) }),
    },
  }
}

/** A result as a field of a finding. */
export function resultOf({ number, value, low, high, values, unit }: Value, text: string): MeasurementFinding['result'] {
  const written = oneLine(text.slice(number.from, number.to))
  // "4.600 ml" counts in thousands.
  const factor = unit?.dimension === 'volume' && /^\d{1,2}\.\d{3}$/.test(written) ? 1000 : 1
  return {
    text: written,
    ...(value !== undefined && { value: value * factor }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(values && { values: [...values] }),
  }
}
