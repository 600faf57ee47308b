import type { Cell, Table } from '../../core/document.js'
import { evidenceAt } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import { hull } from '../../core/span.js'
import type { LabelledCell } from '../../core/table/axis.js'
import { labelledCells } from '../../core/table/axis.js'
import { timeOf } from '../../core/table/time.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit } from '../../core/unit/index.js'
import { oneLine } from '../../core/line.js'
import { resultOf } from './finding.js'
import { fitOf, meantUnit } from './fit.js'
import type { Measure, MeasurementFinding } from './lexicon.js'
import { words } from './lexicon.js'
import type { Place } from './reading.js'
import type { Value } from './value.js'
import { sizesOf, valuesOf } from './value.js'

/** What a table's label says: "LVEF (%)" names the measure and its unit. */
interface Label extends Place {
  readonly measure: Measure
  readonly unit?: PrintedUnit
}

/** The measures in the cells that a row or column labels. */
export function readTable(source: string, table: Table): MeasurementFinding[] {
  // Labels head the columns or stand first in their rows; most tables have none of these.
  if (!table.rows.some((row, r) => (r < 2 ? row.some(isLabel) : row[0] !== undefined && isLabel(row[0])))) return []
  return labelledCells(table, labelOf).flatMap((place) => readCell(source, place))
}

function isLabel(cell: Cell): boolean {
  return labelOf(cell) !== undefined
}

/** The label in a cell: a measure at its beginning, and no value of its own. */
function labelOf({ prose, tokens }: Cell): Label | undefined {
  const { text } = prose
  if (text.length < 2 || text.length > 80 || !/[a-z]{2}/i.test(text)) return undefined
  const hit = words.match(tokens, text)[0]
  if (hit?.entry.kind !== 'measure' || hit.first > 2 || hit.gluedBefore || hit.gluedAfter) return undefined
  const unit = unitIn(text, hit.to)
  if (!unit && /\d/.test(text.slice(hit.to))) return undefined
  return { measure: hit.entry.measure, from: hit.from, to: hit.to, ...(unit && { unit }) }
}

function unitIn(text: string, from: number): PrintedUnit | undefined {
  for (let at = from; at < text.length; at++) {
    if (!'([, '.includes(text[at] ?? '')) continue
    const unit = readUnit(text, at + 1)
    if (unit && unit.from <= at + 2 && /^(?:[\s)\],;:*]|$)/.test(text.slice(unit.to, unit.to + 1))) return unit
  }
  return undefined
}

function readCell(source: string, place: LabelledCell<Label>): MeasurementFinding[] {
  const { label, labelCell, cell, axis } = place
  const { text } = cell.prose
  const value = firstValue(cell)
  const printed = unitOf(place, value)
  if (!value || fitOf(label.measure, printed ? { ...value, unit: printed.it } : value, printed?.cell.prose.text ?? text) === 'none')
    return []
  const spans = {
    measure: sourceSpan(labelCell.prose, label.from, label.to),
    value: sourceSpan(cell.prose, value.number.from, value.number.to),
    ...(printed && { unit: sourceSpan(printed.cell.prose, printed.it.from, printed.it.to) }),
  }
  const { measure } = label
  const loinc = measure.loinc?.['any']
  return [
    {
      kind: 'measurement',
      evidence: evidenceAt(source, hull(spans.measure, spans.value, spans.unit ?? spans.value), `measurement/table-${axis}`),
      measure: {
        text: oneLine(labelCell.prose.text.slice(label.from, label.to)),
        name: measure.name,
        id: measure.id,
        ...(loinc !== undefined && { loinc }),
      },
      result: resultOf(value, text),
      ...(value.comparator && { comparator: value.comparator }),
      ...(printed && {
        unit: {
          text: oneLine(printed.cell.prose.text.slice(printed.it.from, printed.it.to)),
          ucum: meantUnit(printed.it, printed.cell.prose.text).ucum,
        },
      }),
      ...timeOf(place.header),
      rules: {
        measure: `measurement/table-${axis}`,
        value: `measurement/table-${axis}`,
        ...(printed && {
          unit: printed.cell === cell ? 'unit/beside-value' : printed.cell === labelCell ? 'unit/of-label' : 'unit/of-column',
        }),
        ...(value.comparator && { comparator: 'comparator/before-value' }),
      },
      spans,
    },
  ]
}

/** The value that a cell begins with. */
function firstValue({ prose, tokens }: Cell): Value | undefined {
  const { text } = prose
  if (text.length > 40 || !/\d/.test(text)) return undefined
  const value = valuesOf(text, tokens, sizesOf(text, tokens))[0]
  return value && /^[\s~<>≤≥(]{0,3}$/.test(text.slice(0, value.from)) && !/±|\+\/[-−]/.test(text) ? value : undefined
}

function unitOf(
  { label, labelCell, cell, unit }: LabelledCell<Label>,
  value: Value | undefined,
): { readonly it: PrintedUnit; readonly cell: Cell } | undefined {
  if (value?.unit) return { it: value.unit, cell }
  if (label.unit) return { it: label.unit, cell: labelCell }
  const own = unit && readUnit(unit.prose.text, /^[\s([]{0,3}/.exec(unit.prose.text)?.[0].length ?? 0)
  return unit && own ? { it: own, cell: unit } : undefined
}
