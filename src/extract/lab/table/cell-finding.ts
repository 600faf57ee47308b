import type { Warn } from '../../../core/diagnostic.js'
import { evidenceAt } from '../../../core/evidence.js'
import { sourceSpan } from '../../../core/prose.js'
import type { Span } from '../../../core/span.js'
import { hull } from '../../../core/span.js'
import { timeOf } from '../../../core/table/time.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { comparatorRule, nameRule, rulesOf } from '../finding/field-rules.js'
import { interpreted, rangeField } from '../finding/interpretation.js'
import type { LabFinding } from '../finding/of-number.js'
import { measured } from '../finding/of-number.js'
import { judged } from '../finding/of-word.js'
import { implausible } from '../finding/plausible.js'
import { isBlood } from '../finding/specimen.js'
import type { Printed } from '../value/printed.js'
import { noted, rangeFor } from '../value/printed.js'
import type { CellNumber, CellWord } from './cell-value.js'
import { flagIn } from './cell-value.js'
import type { Place } from './place.js'
import { writtenName } from './place.js'
import { cellRefusals } from './refusal.rules.js'
import { cellUnit } from './unit.rules.js'

/** The finding that a number in a cell makes; undefined where it is none of the label's. */
export function numberCell(source: string, place: Place, value: CellNumber, warn: Warn): LabFinding | undefined {
  const { quantity } = value
  const { analyte, specimen, labelCell, cell, name } = place
  const whole = { first: 0, last: cell.tokens.keys.length }
  const chosen = cellUnit.of({ place, quantity }, cell.tokens, whole)
  const unit = chosen?.value.printed
  if (cellRefusals.by({ place, quantity, unit: unit?.it }, cell.tokens, whole) !== undefined) return undefined
  const stated = rangeFor(place, value.range, place.part)
  const range = stated ?? (analyte && noted(analyte, place.beside.notes))
  const spans = {
    analyte: sourceSpan(labelCell.prose, name.from, name.to),
    value: sourceSpan(cell.prose, quantity.number.from, quantity.number.to),
    ...(unit && { unit: sourceSpan(unit.cell.prose, unit.it.from, unit.it.to) }),
    ...(range && { referenceRange: sourceSpan(range.cell.prose, range.it.from, range.it.to) }),
  }
  const rule = `lab/table-${place.axis}`
  const evidence = evidenceAt(source, wholeOf(spans), rule)
  const flag = value.flag ?? (place.flag && flagIn(place.flag.prose.text))
  const opinion = flag && { stated: flag, rule: value.flag ? 'interpretation/flag-in-cell' : 'interpretation/flag-beside' }
  if (isBlood(specimen?.name)) implausible(analyte, quantity, unit?.it, evidence, warn)
  const interpretation = interpreted(analyte, quantity, range?.it, opinion, evidence, warn)
  return {
    kind: 'lab',
    evidence,
    ...measured(analyte, writtenName(place), specimen?.name, quantity, unit && withText(unit), cell.prose.text),
    ...(range && { referenceRange: rangeField(range.it, range.cell.prose.text) }),
    ...(interpretation && { interpretation: interpretation.field }),
    ...timeOf(place.header),
    spans,
    rules: rulesOf({
      analyte: nameRule({ ...name, ...(analyte && { analyte }) }),
      value: rule,
      unit: unit && chosen.rule,
      referenceRange: range && (range.it.rule ?? (stated ? 'range/in-label' : 'range/in-note')),
      comparator: comparatorRule(quantity, cell.prose.text),
      specimen: specimen?.rule,
      interpretation: interpretation?.rule,
    }),
  }
}

/** A unit with the text it is written in: that of its cell, or one put together from two places. */
function withText({ it, cell, text }: Printed<PrintedUnit>) {
  return text === undefined ? { ...it, text: cell.prose.text } : { ...it, from: 0, to: text.length, text }
}

/** The finding that a word in a cell makes: "negative" under "HBsAg". */
export function wordCell(source: string, place: Place, value: CellWord): LabFinding | undefined {
  const { analyte, specimen, labelCell, cell, name } = place
  if (!analyte || name.given) return undefined
  const spans = { analyte: sourceSpan(labelCell.prose, name.from, name.to), value: sourceSpan(cell.prose, value.from, value.to) }
  const rule = `lab/table-${place.axis}`
  return {
    kind: 'lab',
    evidence: evidenceAt(source, wholeOf(spans), rule),
    ...judged(analyte, writtenName(place), specimen?.name, value.verdict, cell.prose.text.slice(value.from, value.to)),
    ...timeOf(place.header),
    spans,
    rules: rulesOf({ analyte: nameRule({ ...name, analyte }), value: rule, specimen: specimen?.rule, interpretation: rule }),
  }
}

function wholeOf(spans: { readonly value: Span; readonly analyte: Span; readonly unit?: Span; readonly referenceRange?: Span }): Span {
  const { value, analyte, unit = value, referenceRange = value } = spans
  return hull(value, analyte, unit, referenceRange)
}
