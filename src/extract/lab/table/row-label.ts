import type { Cell } from '../../../core/document.js'
import type { Quantity } from '../../../core/quantity.js'
import { quantitiesOf } from '../../../core/quantity.js'
import { ordinalWords } from '../../../core/number-word.js'
import { fitOf } from '../value/accept.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { partNamed } from '../name/beside.js'
import type { StatedRange } from '../../../core/range/range.js'
import { columnRange } from '../../../core/range/index.js'
import { isMark } from '../../../core/range/row.js'
import type { AnalyteItem, Item } from '../item.js'
import type { Beside } from '../name/items-of-text.js'
import { itemsOf, labelItems } from '../name/items-of-text.js'
import type { LabRow } from '../value/row.js'
import { rowOf } from '../value/row.js'

/** What a table's label says: "LDH (100–300 IU/L)" names the analyte, its unit and its reference range. */
export interface Label {
  /** One, or several with their values in one cell: "AST / ALT". */
  readonly names: readonly { readonly from: number; readonly to: number; readonly analyte?: Analyte; readonly given?: true }[]
  readonly unit?: PrintedUnit
  readonly range?: StatedRange
}

const leading =
  /^(?:serum|plasma|blood|urine|urinary|csf|total|peak|maximum|max|initial|fasting|random|absolute|arterial|venous|mean|capillary|spot|the|peripheral|a|pleural|fluid|ascitic|synovial|direct|hour|trough)$/
const measure = /^(?:levels?|concentrations?|titers?|titres?|antibod(?:y|ies)|activity)$/

/** The label in a cell; undefined where it does not begin with an analyte, or with a level of something and a unit. */
export function labelOf(cell: Cell, beside: Beside): Label | undefined {
  const { text } = cell.prose
  if (text.length > 120) return undefined
  const items = labelItems(text, cell.tokens, beside)
  if (!items) return undefined
  const share = /^\s{0,2}%\s?(?=\p{L})/u.exec(text)?.[0].length
  const first = items.findIndex((item) => item.to > (share ?? 0) && (item.kind !== 'word' || !leading.test(item.key)))
  const head = items[first]
  if (first < 0 || first > 3 || head?.kind === 'quantity') return undefined
  if (head?.kind !== 'analyte') return unknownLabel(text, rowOf(items, cell.tokens))
  if (head.implied) return undefined
  const names = [head]
  for (let k = first + 1; k < items.length; k++) {
    const item = items[k]
    if (item?.kind === 'analyte' && item.analyte !== head.analyte && !item.implied) names.push(item)
    else if (item?.kind === 'mark' ? item.mark !== '/' : item?.kind !== 'analyte') break
  }
  if (names.length === 1) names.push(...partsOf(items, first, head.analyte))
  const last = names.at(-1) ?? head
  const { unit: printed, ...others } = unitAndRange(text, last.to, rowOf(items, cell.tokens))
  const rest = { ...others, ...(printed && !isOrdinal(text, printed, head.analyte) && { unit: printed }) }
  // "% Neutrophils" has its unit before its name.
  const unit = share === undefined ? undefined : readUnit(text, text.indexOf('%'))
  return rest.valued ? undefined : { names, ...rest, ...(unit && { unit }) }
}

/** "Troponin I (second)" is the second of several; "Prothrombin time (second)" is measured in seconds. */
function isOrdinal(text: string, unit: PrintedUnit, analyte: Analyte): boolean {
  return (
    ordinalWords.has(text.slice(unit.from, unit.to).toLowerCase()) &&
    fitOf(analyte, { from: 0, to: 0, number: unit, value: 1, unit }) === 'none'
  )
}

/** "Bilirubin, total/direct (mg/dL)", "Calcium (total/ionized)": the second value of a cell is of what the word behind the stroke makes of the name. */
function partsOf(items: readonly Item[], first: number, whole: Analyte): AnalyteItem[] {
  return items.slice(first + 1, first + 7).flatMap((item, k, near): AnalyteItem[] => {
    const before = near[k - 1]
    const analyte = item.kind === 'word' && before?.kind === 'mark' && before.mark === '/' ? partNamed(item.key, whole) : undefined
    return analyte ? [{ kind: 'analyte', analyte, from: item.from, to: item.to, rule: 'name/part-behind-stroke' }] : []
  })
}

/** "EFV level, mg/L", "Soluble CD163 (ng/mL)": something measured that the lexicon does not know, with the unit of a concentration. */
function unknownLabel(text: string, row: LabRow): Label | undefined {
  const { items } = row
  const first = items[0]
  if (first?.kind !== 'word') return undefined
  const level = items.slice(1, 4).find((item) => item.kind === 'word' && measure.test(item.key))
  const rest = unitAndRange(text, level?.to ?? first.to, row)
  if (rest.valued || !isConcentration(rest.unit)) return undefined
  return { names: [nameUntil(text, first.from, level?.from ?? rest.unit?.from ?? text.length)], ...rest }
}

/** "Neurogranin" beside a cell "pg/mL": a label that the lexicon does not know is one where its row has the unit of a concentration. */
export function strangeLabel({ prose: { text }, tokens }: Cell, unitCell: Cell): Label | undefined {
  const from = /^[\s([]{0,3}/.exec(unitCell.prose.text)?.[0].length ?? 0
  if (text.length > 60 || !/^\s{0,2}\p{L}/u.test(text) || !isConcentration(readUnit(unitCell.prose.text, from))) return undefined
  return itemsOf(text, tokens).some((item) => item.kind === 'analyte') ? undefined : { names: [nameUntil(text, 0, text.length)] }
}

function isConcentration(unit: PrintedUnit | undefined): boolean {
  return unit?.dimension.includes('/volume') === true && !unit.dimension.startsWith('mass/mass')
}

/** The name between two places, without the marks and blanks around it. */
function nameUntil(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const written = text.slice(from, to)
  return { from: from + (/^\s*/.exec(written)?.[0].length ?? 0), to: from + written.replace(/[\s,;:([]+$/, '').length }
}

interface Rest {
  readonly unit?: PrintedUnit
  readonly range?: StatedRange
  readonly valued?: true
}

function unitAndRange(text: string, from: number, row: LabRow): Rest {
  let unit: PrintedUnit | undefined
  for (let at = from; at < text.length && !unit; at++) {
    const char = text[at] ?? ''
    if (!'([,;: '.includes(char)) continue
    const found = readUnit(text, at + 1)
    if (
      found &&
      found.from <= at + 2 &&
      /^[\s)\],;:*]|^$/.test(text.slice(found.to, found.to + 1)) &&
      ('(['.includes(char) || !/^(?:in|h|d|m|a|s|c|k)$/i.test(text.slice(found.from, found.to)))
    )
      unit = found
  }
  if (!/\d/.test(text)) return unit ? { unit } : {}
  let range: StatedRange | undefined
  for (const quantity of quantitiesOf(text)) {
    if (quantity.number.from < from || (unit && quantity.number.from >= unit.from && quantity.number.from < unit.to)) continue
    // "CK 7,330 U/L" is no label: it holds its value.
    if (
      quantity.unit &&
      quantity.value !== undefined &&
      !quantity.comparator &&
      !/\b(?:ULN|limit|to)\W{0,4}$/i.test(text.slice(0, quantity.from))
    )
      return { valued: true }
    // "pH 7.31; pCO2 48" holds values too.
    if (
      !quantity.unit &&
      quantity.value !== undefined &&
      !quantity.comparator &&
      !Number.isInteger(quantity.value) &&
      !/[^\s:=]/.test(text.slice(from, quantity.from))
    )
      return { valued: true }
    range ??= statedAt(row, quantity)
    unit ??= range?.unit
  }
  return { ...(unit && { unit }), ...(range && { range }) }
}

/** The range that a label states with a number: "LDH (100–300 IU/L)", "ALT (ULN 40)". */
function statedAt(row: LabRow, { number }: Quantity): StatedRange | undefined {
  const at = row.numbers.findIndex((other) => other?.number.from === number.from)
  let first = at
  while (first > 0 && at - first < 3 && row.keys[first - 1] !== undefined && !isMark(row, first - 1, '([,;')) first--
  return at < 0 ? undefined : columnRange(row, first, '')
}
