import { oneLine } from '../../core/line.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Cell, Table } from '../../core/document.js'
import { evidenceAt } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import { hull } from '../../core/span.js'
import type { Tokens } from '../../core/token.js'
import type { LabelledCell } from '../../core/table/axis.js'
import { labelledCells } from '../../core/table/axis.js'
import type { PrintedUnit } from '../../core/unit/index.js'
import { readUnit, unitOfUcum } from '../../core/unit/index.js'
import { measured, warnImplausible } from './finding.js'
import { fitOf, isPossible, isUnitOf } from './fit.js'
import type { VitalFinding, VitalTerm } from './lexicon.js'
import type { Measure, Place } from './measure.js'
import { measuresOf } from './measure.js'
import { labelRow } from './vital-row.js'

/** What a table's label says: "Temp (°C)" names the vital sign and its unit. */
interface Label {
  readonly term: VitalTerm
  readonly name: Place
  readonly unit?: PrintedUnit
}

/** What a table gives: findings of labelled cells, and the cells that are left to be read as text. */
export interface TableReading {
  readonly findings: readonly VitalFinding[]
  readonly rest: readonly Cell[]
}

/** The vital signs in the cells that a row or column labels. */
export function readTable(source: string, table: Table, warn: Warn): TableReading {
  const read = new Set<Cell>()
  const findings = labelledCells(table, labelOf).flatMap((place) => {
    const found = readCell(source, place, warn)
    if (found.length > 0) read.add(place.cell).add(place.labelCell)
    return found
  })
  return { findings, rest: table.rows.flatMap((row) => row.filter((cell) => !read.has(cell))) }
}

const leading =
  /^(?:mean|max|maximum|maximal|min|minimum|lowest|highest|initial|peak|admission|presenting|the|a|maternal|newborn|infant|patient|patients|resting|average|current|his|her|on|at)$/

/** The label in a cell: a name at its beginning, and no value of its own. */
function labelOf({ prose, tokens }: Cell): Label | undefined {
  const { text } = prose
  if (text.length > 80) return undefined
  const row = labelRow(text, tokens)
  if (!row) return undefined
  const first = row.keys.findIndex((key) => key === undefined || !leading.test(key))
  const head = row.names[first]
  if (first > 3 || !head || head.term.grade === 'change' || head.term.grade === 'weigh') return undefined
  const { term } = head
  if (row.numbers.some((measure) => measure && fitOf(term, measure, measure.unit) !== 'none')) return undefined
  if (row.keys.some((key) => key === '#percentile' || key === '#rival' || key === '#organ' || key === '#target')) return undefined
  const unit = unitIn(text, head.to) ?? (term.name === 'temperature' ? degreesIn(text, head.to) : undefined)
  if (unit && unit.dimension !== 'none' && !isUnitOf(term, unit)) return undefined
  if (!unit && (term.grade === 'beside' || term.id === 'heart-rate-plain')) return undefined
  return { term, name: { from: head.from, to: head.to }, ...(unit && { unit }) }
}

const degrees: Readonly<Record<string, string | undefined>> = { C: 'Cel', F: '[degF]' }

/** "Temp (C)": the letter of a scale. */
function degreesIn(text: string, from: number): PrintedUnit | undefined {
  const match = /[\s([,]\s?([CF])\s?[)\]]?\s*$/.exec(text.slice(from))
  const unit = unitOfUcum(degrees[match?.[1] ?? ''] ?? '')
  if (!match || !unit) return undefined
  const at = from + match.index + match[0].search(/[CF]/)
  return { ...unit, from: at, to: at + 1 }
}

/** The unit in a label, after a bracket, a comma or a blank. */
function unitIn(text: string, from: number): PrintedUnit | undefined {
  for (let at = from; at < text.length; at++) {
    if (!'([,; '.includes(text[at] ?? '')) continue
    const unit = readUnit(text, at + 1)
    if (
      unit &&
      unit.from <= at + 2 &&
      unit.from > at &&
      /^(?:[\s)\],;:*]|$)/.test(text.slice(unit.to, unit.to + 1)) &&
      !/^(?:in|h|d|a|at)$/i.test(text.slice(unit.from, unit.to))
    )
      return unit
  }
  return undefined
}

function readCell(source: string, place: LabelledCell<Label>, warn: Warn): VitalFinding[] {
  const { label, labelCell, cell, axis } = place
  const { term, name } = label
  const { text } = cell.prose
  return valuesOf(text, cell.tokens, term, label.unit ?? unitCell(place)?.it).flatMap((measure): VitalFinding[] => {
    const printed = measure.unit ? { it: measure.unit, cell } : label.unit ? { it: label.unit, cell: labelCell } : unitCell(place)
    const unit = printed && fitOf(term, measure, printed.it) !== 'none' ? printed : undefined
    const spans = {
      name: sourceSpan(labelCell.prose, name.from, name.to),
      value: sourceSpan(cell.prose, measure.number.from, measure.number.to),
      ...(unit && { unit: sourceSpan(unit.cell.prose, unit.it.from, unit.it.to) }),
    }
    const evidence = evidenceAt(source, hull(spans.name, spans.value, spans.unit ?? spans.value), `vital/table-${axis}`)
    warnImplausible(term, measure, unit?.it, evidence, warn)
    return [
      {
        kind: 'vital',
        evidence,
        ...measured(term, unit ? { ...measure, unit: unit.it } : measure, text),
        ...(unit && { unit: { text: oneLine(unit.cell.prose.text.slice(unit.it.from, unit.it.to)), ucum: unit.it.ucum } }),
        rules: {
          name: evidence.rule,
          value: evidence.rule,
          ...(unit && { unit: unit.cell === cell ? 'unit/beside-value' : unit.cell === labelCell ? 'unit/of-label' : 'unit/of-column' }),
          ...(measure.comparator && { comparator: 'comparator/before-value' }),
        },
        spans,
      },
    ]
  })
}

function unitCell({ unit }: LabelledCell<Label>): { readonly it: PrintedUnit; readonly cell: Cell } | undefined {
  const it = unit && readUnit(unit.prose.text, /^[\s([]{0,3}/.exec(unit.prose.text)?.[0].length ?? 0)
  return it ? { it, cell: unit } : undefined
}

const before = /^[\s(~<>≤≥↑↓HL*]{0,4}$/
const between = /^\s{0,2}(?:→|⟶|->|to|,|;|and)\s{0,2}$/

/** The values that a cell begins with: "120/80", "12.1 (edema)", "38.2 → 36.9"; a mean of a group has none. */
function valuesOf(text: string, tokens: Tokens, term: VitalTerm, unit: PrintedUnit | undefined): Measure[] {
  const found: Measure[] = []
  if (text.includes('±')) return found
  let end = 0
  for (const measure of measuresOf(text, tokens)) {
    const gap = text.slice(end, measure.from)
    if (!(found.length === 0 ? before : between).test(gap) || measure.glued) break
    const own = measure.unit ?? (measure.pressure && unit?.dimension !== 'pressure' ? undefined : unit)
    const fit = fitOf(term, measure, own)
    if (fit === 'none' || (!measure.unit && !isPossible(term.name, measure, own)) || (term.grade === 'implied' && fit === 'bare')) break
    found.push(measure)
    end = measure.to
  }
  return found
}
