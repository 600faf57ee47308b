import type { Cell } from '../../../core/document.js'
import type { Quantity } from '../../../core/quantity.js'
import { quantitiesOf } from '../../../core/quantity.js'
import { tokenize } from '../../../core/token.js'
import type { StatedRange } from '../../../core/range/range.js'
import { rangesIn } from '../../../core/range/index.js'
import type { Item } from '../item.js'
import { itemsOf } from '../name/items-of-text.js'
import type { LabRow } from '../value/row.js'
import { rowOf } from '../value/row.js'
import type { Verdict } from '../word/verdict.js'

/** A number in a table cell, with the range and flag beside it. Offsets are in the cell. */
export interface CellNumber {
  readonly quantity: Quantity
  readonly range?: StatedRange
  readonly flag?: 'low' | 'high'
  /** The word that a bracket says it with: "free" of "28 (free 6.1)". */
  readonly part?: string
}

/** A result in a word. */
export interface CellWord {
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
}

export type CellValue = CellNumber | CellWord

const missing =
  /^\W{0,2}(?:n\.?\s?\/?[adtr]\.?|not (?:done|available|applicable|tested|performed|determined|recorded|measured)|nil|unknown|[-–—−.…?]+|pending|missing)\W{0,2}$/i

/** The values of a cell: "12 → 8" has two, "7.36 / 37" one for each of two names, "NA" none. */
export function cellValues(cell: Cell, names: number): CellValue[][] {
  const { text } = cell.prose
  if (missing.test(text.trim())) return []
  const parts = names > 1 ? splitAt(text, names) : undefined
  if (parts)
    return parts.map(([from, to]) => {
      const part = text.slice(from, to)
      return valuesIn(part, from, rowOf(itemsOf(part, tokenize(part))))
    })
  return [valuesIn(text, 0, rowOf(itemsOf(text, cell.tokens), cell.tokens))]
}

/** The parts of "148 / 96" for two names. */
export function splitAt(text: string, names: number): (readonly [number, number])[] | undefined {
  const parts: (readonly [number, number])[] = []
  let from = 0
  for (const match of text.matchAll(/\s{0,2}[/|]\s{0,2}/g)) {
    parts.push([from, match.index])
    from = match.index + match[0].length
  }
  parts.push([from, text.length])
  return parts.length >= names ? parts.slice(0, names) : undefined
}

function valuesIn(text: string, shift: number, row: LabRow): CellValue[] {
  const quantities = quantitiesOf(text).map((quantity) => withoutFlag(text, quantity))
  const [first] = quantities
  if (!first || !startsValue(text, first)) return wordsIn(text, shift, row.items)
  const values: CellNumber[] = []
  const flag = flagOf(text)
  const ranges = rangesIn(row)
  const range = ranges.map(({ value }) => value).find(({ low, high }) => low !== undefined || high !== undefined)
  let end = 0
  for (const [i, quantity] of quantities.entries()) {
    if (ranges.some(({ value: { from, to } }) => from <= quantity.from && quantity.to <= to)) {
      end = quantity.to
      continue
    }
    const between = text.slice(end, quantity.from)
    const inBracket = /[([]\s{0,1}[^)\]]{0,20}$/.test(between)
    if (i > 0 && inBracket) {
      const part = quantity.value === undefined || quantity.comparator ? undefined : partPattern.exec(between)?.[1]
      if (part !== undefined) {
        values.push({ quantity: moved(quantity, shift), part: part.toLowerCase() })
        end = quantity.to
        continue
      }
      continue
    }
    // "12 → 8" and "12 to 8" are two values; a number after other words belongs to them.
    if (i > 0 && !/^\s{0,2}(?:→|->|–>|⟶|to|,|;|\/|and)\s{0,2}$/.test(between)) break
    if (
      /^\s{0,2}±/.test(text.slice(quantity.number.to, quantity.number.to + 3)) ||
      /^\s{0,2}(?:years?|days?|weeks?|months?|hours?|patients?|cases?|[×x]\s{0,1}ULN)\b/i.test(text.slice(quantity.to))
    )
      break
    values.push({ quantity: moved(quantity, shift), ...(flag && { flag }) })
    end = quantity.to
  }
  return range ? values.map((value) => ({ ...value, range: { ...range, from: range.from + shift, to: range.to + shift } })) : values
}

/** What a bracket after a value says a share or form of it with. */
const partPattern = /[([]\s?(free|unbound|ioni[sz]ed|direct|conjugated|indirect|unconjugated|corrected|total|bound)\s?[:=]?\s?$/i

/** "71 L" is a low value, not seventy-one litres. */
function withoutFlag(text: string, { unit, ...quantity }: Quantity): Quantity {
  if (unit && /^\s{0,2}[LH]$/.test(text.slice(unit.from, unit.to))) return { ...quantity, to: quantity.number.to }
  return unit ? { ...quantity, unit } : quantity
}

/** Before the first number only signs, flags and a few words stand. */
function startsValue(text: string, first: Quantity): boolean {
  const before = text.slice(0, first.from).replace(/[↑↓HL*\s(:~]|positive|negative|approx\.?|titer|titre|day \d+/gi, '')
  return before.length === 0 && first.glued !== true
}

function flagOf(text: string): 'low' | 'high' | undefined {
  if (/[↑⇧▲]|\d\s{0,2}(?:H|\(H\))\s{0,2}\*{0,3}$/.test(text)) return 'high'
  return /[↓⇩▼]|\d\s{0,2}(?:L|\(L\))\s{0,2}\*{0,3}$/.test(text) ? 'low' : undefined
}

/** The direction that a cell of arrows says. */
export function flagIn(text: string): 'low' | 'high' | undefined {
  if (/[↑⇧▲]|^\s{0,2}H/.test(text)) return 'high'
  return /[↓⇩▼]|^\s{0,2}L/.test(text) ? 'low' : undefined
}

function wordsIn(text: string, shift: number, items: readonly Item[]): CellValue[] {
  if (text.trim().length > 40) return []
  const sign = /^\s{0,2}(\+{1,4}|pos|neg|none|absent|\(\+\)|\(-\))\.?\s{0,2}$/i.exec(text)
  if (sign) {
    const from = text.indexOf(sign[1] ?? '')
    return [
      {
        verdict: /^(?:neg|none|absent|\(-)/i.test(sign[1] ?? '') ? 'negative' : 'positive',
        from: from + shift,
        to: from + (sign[1]?.length ?? 0) + shift,
      },
    ]
  }
  const cue = items.find((item): item is Item & { kind: 'cue' } => item.kind === 'cue')
  if (
    !cue ||
    cue.cue === 'range' ||
    cue.cue === 'upper' ||
    cue.cue === 'lower' ||
    cue.cue === 'ordinal' ||
    cue.cue === 'rival' ||
    cue.cue === 'inhibition'
  )
    return []
  return [{ verdict: cue.cue, from: cue.from + shift, to: cue.to + shift }]
}

function moved(quantity: Quantity, shift: number): Quantity {
  if (shift === 0) return quantity
  return {
    ...quantity,
    from: quantity.from + shift,
    to: quantity.to + shift,
    number: { from: quantity.number.from + shift, to: quantity.number.to + shift },
    ...(quantity.unit && { unit: { ...quantity.unit, from: quantity.unit.from + shift, to: quantity.unit.to + shift } }),
  }
}
