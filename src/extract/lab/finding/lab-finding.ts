import { oneLine } from '../../../core/line.js'
import type { Warn } from '../../../core/diagnostic.js'
import type { Evidence } from '../../../core/evidence.js'
import { evidenceOf } from '../../../core/evidence.js'
import type { Prose } from '../../../core/prose.js'
import { sourceSpan, trimmedSpan } from '../../../core/prose.js'
import type { Quantity } from '../../../core/quantity.js'
import type { PrintedUnit, Unit } from '../../../core/unit/index.js'
import { convert, unitOfUcum } from '../../../core/unit/index.js'
import type { Found } from '../../../schema/extraction.js'
import { molarOf } from '../value/accept.js'
import type { Stated } from '../word/stated.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { isBlood, loincOf, specimenOf } from './loinc.js'
import type { WordReading } from '../word/read.js'
import type { StatedRange } from '../../../core/range/range.js'
import { compareToRange } from '../../../core/range/range.js'
import type { Reading } from '../reading.js'
import plausible from '../lexicon/plausible.json' with { type: 'json' }

export type LabFinding = Extract<Found, { kind: 'lab' }>

/** A specimen so many characters before its analyte is part of the evidence; one named earlier still holds. */
const nearby = 24

/** The finding that a reading of a sentence makes. */
export function labFinding(source: string, prose: Prose, reading: Reading, stated: Stated | undefined, warn: Warn): LabFinding {
  const { name, quantity, range } = reading
  const unit = reading.unit && meantUnit(name.analyte, reading.unit)
  const { text } = prose
  const specimen = specimenOf(text, name.analyte, name, quantity.from)
  const isNear = specimen !== undefined && name.from - specimen.to <= nearby && specimen.to <= name.to
  const head = withNoun(text, name)
  const from = Math.min(
    head.from,
    quantity.from,
    unit?.from ?? quantity.from,
    range?.from ?? quantity.from,
    isNear ? specimen.from : name.from,
  )
  const to = Math.max(head.to, quantity.to, unit?.to ?? 0, range?.to ?? 0, reading.multipleTo ?? 0)
  const evidence = evidenceOf(source, prose, from, to, reading.rule)
  const multiple = reading.multipleTo === undefined ? undefined : { from: quantity.number.to, to: reading.multipleTo }
  const span = (place: { readonly from: number; readonly to: number }) => trimmedSpan(prose, place.from, place.to)
  const unitPlace = unit ?? multiple
  if (isBlood(specimen?.name)) implausible(name.analyte, quantity, unit, evidence, warn)
  return {
    kind: 'lab',
    evidence,
    ...measured(name.analyte, text.slice(name.from, name.headTo ?? name.to), specimen?.name, quantity, unit && { ...unit, text }, text),
    ...(multiple && { unit: { text: oneLine(text.slice(multiple.from, multiple.to)) } }),
    ...(range && rangeField(range, text)),
    ...interpreted(name.analyte, quantity, range, stated, evidence, warn),
    spans: {
      analyte: span(head),
      value: span(quantity.number),
      ...(unitPlace && { unit: span(unitPlace) }),
      ...(range && { referenceRange: span(range) }),
      ...(isNear && { specimen: span(specimen) }),
    },
  }
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

const immune = /antibod|anti|\big[gmae]\b|serolog|tit(?:er|re)|agglutin|elisa|test/i

/** "M. pneumoniae was detected" tells of the organism, "Mycoplasma IgM was positive" of antibodies against it. */
export function nameOf({ name, class: sort }: Analyte, written: string): string {
  const organism = sort === 'weak' ? /^(.+) (?:antibody|antigen)$/.exec(name)?.[1] : undefined
  if (organism === undefined || immune.test(written)) return name
  const [genus = ''] = organism.toLowerCase().split(' ')
  const isNamed = written.toLowerCase().startsWith(genus) || (/^[A-Z]\. [a-z]+/.test(written) && written.charAt(0) === organism.charAt(0))
  return isNamed ? organism : name
}

function resultOf(quantity: Quantity, text: string): LabFinding['result'] {
  const written = oneLine(text.slice(quantity.number.from, quantity.number.to))
  if (quantity.plus) return { text: written, qualitative: 'positive' }
  if (quantity.titer !== undefined) return { text: written, titer: quantity.titer }
  if (quantity.low !== undefined && quantity.high !== undefined) return { text: written, low: quantity.low, high: quantity.high }
  return { text: written, ...(quantity.value !== undefined && { value: quantity.value }) }
}

function canonicalOf(analyte: Analyte, quantity: Quantity, unit: Unit): LabFinding['canonical'] {
  const target = analyte.unit === undefined ? undefined : unitOfUcum(analyte.unit)
  if (!target || analyte.unit === undefined) return undefined
  const inTarget = (value: number | undefined) => (value === undefined ? undefined : convert(value, unit, target, analyte))
  const [value, low, high] = [inTarget(quantity.value), inTarget(quantity.low), inTarget(quantity.high)]
  if (value !== undefined) return { value, ucum: analyte.unit }
  return low !== undefined && high !== undefined ? { low, high, ucum: analyte.unit } : undefined
}

/** The reference range as a field of a finding. */
export function rangeField({ from, to, low, high }: StatedRange, text: string) {
  return { referenceRange: { text: oneLine(text.slice(from, to)), ...(low !== undefined && { low }), ...(high !== undefined && { high }) } }
}

/** The reading of a value, from its range or from words; warns where they disagree. */
export function interpreted(
  analyte: Analyte | undefined,
  quantity: Quantity,
  range: Reading['range'],
  stated: Stated | undefined,
  evidence: Evidence,
  warn: Warn,
): { readonly interpretation?: LabFinding['interpretation'] } {
  const computed = range && compareToRange(quantity, range)
  const opposed =
    computed &&
    stated &&
    stated !== computed &&
    !(stated === 'abnormal' && computed !== 'normal') &&
    stated !== 'positive' &&
    stated !== 'negative'
  if (opposed) warn('lab-flag-conflict', evidence, { analyte: analyte?.name ?? 'value', value: quantity.value ?? '', stated, computed })
  if (computed) return { interpretation: { value: computed, basis: 'range' } }
  return stated ? { interpretation: { value: stated, basis: 'stated' } } : {}
}

const limitsById = new Map(plausible.entries.map((entry) => [entry.id, entry]))

/** Warns of a value that no living patient has; says nothing else. */
export function implausible(
  analyte: Analyte | undefined,
  quantity: Quantity,
  unit: Unit | undefined,
  evidence: Evidence,
  warn: Warn,
): void {
  const limit = analyte && limitsById.get(analyte.id)
  if (!limit || quantity.value === undefined) return
  const target = analyte.unit === undefined ? undefined : unitOfUcum(analyte.unit)
  const value = unit && target ? convert(quantity.value, unit, target, analyte) : analyte.id === 'ph' ? quantity.value : undefined
  if (value !== undefined && (value < limit.low || value > limit.high))
    warn('lab-implausible', evidence, { analyte: analyte.name, value, unit: analyte.unit ?? '' })
}

/** The finding of a result in a word. */
export function qualitativeFinding(source: string, prose: Prose, { name, verdict, from, to, rule }: WordReading): LabFinding {
  const specimen = specimenOf(prose.text, name.analyte, name, name.to)
  const isNear = specimen !== undefined && name.from - specimen.to <= nearby
  const head = withNoun(prose.text, name)
  const loinc = verdict === 'positive' || verdict === 'negative' ? loincOf(name.analyte, specimen?.name, 'presence') : undefined
  return {
    kind: 'lab',
    evidence: evidenceOf(source, prose, Math.min(head.from, from, isNear ? specimen.from : from), Math.max(head.to, to), rule),
    analyte: {
      text: oneLine(prose.text.slice(name.from, name.headTo ?? name.to)),
      name: nameOf(name.analyte, prose.text.slice(name.from, name.headTo ?? name.to)),
      ...(loinc !== undefined && { loinc }),
    },
    ...(specimen && { specimen: specimen.name }),
    result: { text: oneLine(prose.text.slice(from, to)), qualitative: verdict },
    interpretation: { value: verdict === 'elevated' ? 'high' : verdict, basis: 'stated' },
    spans: {
      analyte: trimmedSpan(prose, head.from, head.to),
      value: sourceSpan(prose, from, to),
      ...(isNear && { specimen: sourceSpan(prose, specimen.from, specimen.to) }),
    },
  }
}

const nounAfter = /\s{1,2}(?:levels?|counts?|tit(?:er|re)s?|concentrations?|activity|values?)\b/iy
const nounBefore = /\b(?:levels?|tit(?:er|re)s?|concentrations?|counts?) of (?:the )?$/i

/** The place of an analyte with the noun it is said with: "ferritin level", "titre of ANA". */
function withNoun(
  text: string,
  { from, to: end, headTo: to = end }: { readonly from: number; readonly to: number; readonly headTo?: number },
): { readonly from: number; readonly to: number } {
  nounAfter.lastIndex = to
  const after = nounAfter.exec(text)
  const before = nounBefore.exec(text.slice(Math.max(0, from - 24), from))
  return { from: before ? from - before[0].length : from, to: after ? to + after[0].length : to }
}
