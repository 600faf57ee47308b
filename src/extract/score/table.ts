import type { Cell, Table } from '../../core/document.js'
import type { Finder, Instrument, Mention } from './instrument.js'
import type { Scored } from './scored.js'
import { scoresOf } from './score-kind.js'
import type { Reading } from './reading.js'
import { labelMaximum } from './count.js'
import { readValue } from './value.js'

/** A result in a table's cell and the cell that names its instrument. */
export interface CellScore {
  readonly instrument: Instrument
  readonly label: Cell
  readonly mention: Pick<Mention, 'from' | 'to'>
  readonly cell: Cell
  readonly reading: Reading
}

interface Name {
  readonly label: Cell
  readonly mention: Mention
}

const aside =
  /\b(?:unit|units|reference|normal|range|maximum|max|cut-?off|p[- ]?value|limit|limits|definition|description|criteria|interpretation|studies|study|authors?|year|references?)\b/i
const wholeRest = /^[\s*†‡§¶#↑↓.,;)\]^a-c\p{Lm}]{0,6}$/u

/** The instruments that a table's columns name, and the columns that hold no results. */
interface Columns {
  readonly headers: Table['rows']
  readonly names: ReadonlyMap<number, Name>
  readonly asides: ReadonlySet<number>
}

/** Results in a table whose rows or columns are named by instruments, and those that a cell tells in words. */
export function tableScores(table: Table, find: Finder): CellScore[] {
  const columns = columnsOf(table, find)
  return table.rows.flatMap((row) => {
    const [head] = row
    const mention = head && nameOf(head, find)
    const own = mention && { label: head, mention }
    return row.flatMap((cell) => {
      const named = own && cell !== head ? own : columns.headers.includes(row) ? undefined : columns.names.get(cell.column)
      if (named && cell !== named.label && !columns.asides.has(cell.column)) return namedScores(named, cell)
      const isName = (own && cell === head && row.length > 1) || columns.names.get(cell.column)?.label === cell
      return named || isName ? [] : toldScores(cell, find)
    })
  })
}

function columnsOf(table: Table, find: Finder): Columns {
  const headers = table.rows.slice(0, Math.max(1, table.headerRows))
  const names = new Map<number, Name>()
  for (const cell of headers.flat()) {
    const mention = nameOf(cell, find)
    if (mention) names.set(cell.column, { label: cell, mention })
  }
  const asides = headers.flat().flatMap(({ column, prose }) => (aside.test(prose.text) && !names.has(column) ? [column] : []))
  return { headers, names, asides: new Set(asides) }
}

/** The results of a cell whose row or column names the instrument. */
function namedScores(named: Name, cell: Cell): CellScore[] {
  const { instrument, to } = named.mention
  const max = labelMaximum(named.label.prose.text, to)
  const whole = cellReadings(instrument, cell)
  const readings = whole.length > 0 || !isAside(named) ? whole : bracketReadings(instrument, cell)
  return readings.map((reading) => ({
    ...named,
    instrument,
    cell,
    reading: max !== undefined && reading.max === undefined && (reading.value ?? 0) <= max ? { ...reading, max } : reading,
  }))
}

/** The results that a cell tells in words. */
function toldScores(cell: Cell, find: Finder): CellScore[] {
  return inWords(cell, find).map(({ instrument, nameFrom, nameTo, reading }) => ({
    instrument,
    label: cell,
    mention: { from: nameFrom, to: nameTo },
    cell,
    reading,
  }))
}

function nameOf(cell: Cell, find: Finder): Mention | undefined {
  const mentions = find(cell.tokens, cell.prose.text)
  const [mention] = mentions
  return mention &&
    mentions.every((other) => other.instrument.id === mention.instrument.id) &&
    (!mention.weak || mention.to - mention.from > cell.prose.text.replace(/[([].{0,40}$/, '').length / 2)
    ? mention
    : undefined
}

function inWords(cell: Cell, find: Finder): Scored[] {
  const mentions = /\d|[IVX]|[A-E]\b/.test(cell.prose.text) ? find(cell.tokens, cell.prose.text) : []
  return mentions.length > 0 ? scoresOf(cell.tokens, cell.prose.text, mentions) : []
}

/** "14/15", "12 → 8": what a cell holds, if it holds nothing else. */
function cellReadings(instrument: Instrument, { prose: { text }, tokens }: Cell): Reading[] {
  if (instrument.minuted) return apgarReadings(text)
  const readings: Reading[] = []
  let at = text.length - text.trimStart().length
  for (let i = 0; i < 4; i++) {
    const reading = readValue(instrument, tokens, text, at)
    if (!reading) return []
    readings.push(reading)
    if (wholeRest.test(text.slice(reading.end))) return readings
    const joint =
      /^\s?(?:→|->|to)\s?/.exec(text.slice(reading.end, reading.end + 6)) ??
      /^\s?[([]?(?:severe|moderate|mild|normal|minimal|[\p{L}]{1,14})[)\]]?$/u.exec(text.slice(reading.end))
    if (!joint) return []
    if (reading.end + joint[0].length >= text.length) return readings
    at = reading.end + joint[0].length
  }
  return []
}

/** A label that names something else and the instrument in brackets: "Adverse event (CTCAE grade)". */
function isAside({ label, mention }: Name): boolean {
  return /\p{L}{2}[^([]{0,60}[([]\s?$/u.test(label.prose.text.slice(0, mention.from))
}

/** "Myocarditis (4), myositis (3)": results in brackets behind what they are of. */
function bracketReadings(instrument: Instrument, { prose: { text }, tokens }: Cell): Reading[] {
  const readings: Reading[] = []
  for (const match of text.matchAll(/(?<=\p{L}\s?)\(\s?(?:grade\s)?/giu)) {
    const reading = readValue(instrument, tokens, text, match.index + match[0].length)
    if (reading && /^\s?\)/.test(text.slice(reading.end))) readings.push(reading)
  }
  return readings
}

/** "7/9/10": one result a minute. */
function apgarReadings(text: string): Reading[] {
  if (!/^\s*(?:10|\d|[–-])(?:\s?[/,;-]\s?(?:10|\d|[–-])){0,3}\s*$/.test(text)) return []
  return [...text.matchAll(/10|\d/g)].map((match) => {
    const to = match.index + match[0].length
    return { from: match.index, to, text: match[0], value: Number(match[0]), end: to, marked: true }
  })
}
