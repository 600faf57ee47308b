import type { Cell, Table } from '../../core/document.js'
import { tokenize } from '../../core/token.js'
import { attach } from './bind/attach.js'
import type { Described, Placed } from './bind/described.js'
import { doseAt, durationAt } from './attribute/attribute-at.js'
import { wordingOf } from './attribute/wording.js'
import { labelRefusals } from './table.rules.js'
import { mentionsOf } from './name/mention.js'
import type { Mention, ShortForms } from './name/recognise.js'
import { attributesOf } from './attribute/attributes.js'

const medication = /\b(?:medic\w{0,9}|drugs?|treatments?|therap\w{1,4}|agents?|dos(?:e|es|age)|route|antibiotics?|regimen)\b/i
const nameColumn = /^\W{0,3}(?:medic(?:ine|ation)s?|drugs?|agents?|antibiotics?|treatments?|substances?)\b/i
const susceptibility = /\b(?:suscept\w*|resist\w*|sensitiv\w*|antibiogram|MIC)\b/i

/** The medicines of a table: a row a medicine where it lists medications, and those that cells speak of. */
export function medicinesOf(table: Table, short: ShortForms): Described[] {
  const head = [
    table.caption?.prose.text ?? '',
    ...table.rows.slice(0, table.headerRows + 1).flatMap((row) => row.map(({ prose }) => prose.text)),
  ].join(' ')
  if (susceptibility.test(head)) return []
  const listed = medication.test(head)
  const found: Described[] = []
  let open: number | undefined
  const header = table.rows[table.headerRows - 1] ?? []
  const named = Math.max(
    0,
    header.findIndex(({ prose }) => nameColumn.test(prose.text)),
  )
  for (const row of table.rows.slice(table.headerRows)) {
    // "No. | Medicine | Dose": the medicine may stand behind a number or a date.
    const at = listed && row[0] && row[named] && !labelMention(row[0], short) && isBareName(row[named], short) ? named : 0
    const label = row[at]
    if (!label) continue
    const read = row.slice(at + 1).map((cell) => readCell(cell, short, header[cell.column]))
    const underNames = nameColumn.test(header[at]?.prose.text ?? '')
    const dosed = read.some(({ loose }) => loose.some(({ attribute: { kind } }) => kind === 'dose'))
    const own = listed ? labelMention(label, short, underNames || dosed) : undefined
    if (own) {
      open =
        found.push({
          mention: own,
          prose: label.prose,
          attributes: [...looseOf(label, [own]), ...read.flatMap(({ loose }) => loose)],
          row: true,
        }) - 1
    } else if (label.prose.text.trim() === '' && open !== undefined) {
      // A row without a name goes on with the medicine above it.
      const above = found[open]
      if (above) found[open] = { ...above, attributes: [...above.attributes, ...read.flatMap(({ loose }) => loose)] }
    } else open = undefined
    for (const { described } of read) found.push(...described)
  }
  return found
}

/** A cell that holds the name of one medicine and nothing else of it. */
function isBareName({ tokens, prose }: Cell, short: ShortForms): boolean {
  const mentions = mentionsOf(tokens, prose.text, short, 'listed')
  return mentions.length === 1 && attributesOf(tokens, prose.text, mentions).length === 0
}

/** The medicine that a row is about: its label names it and little else. */
function labelMention(cell: Cell, short: ShortForms, given = true): Mention | undefined {
  const { tokens, prose } = cell
  const [mention] = mentionsOf(tokens, prose.text, short, 'listed')
  if (!mention) return undefined
  const row = wordingOf(tokens, prose.text)
  return labelRefusals.by({ row, mention, given }, row, mention) === undefined ? mention : undefined
}

interface ReadCell {
  readonly described: readonly Described[]
  /** Attributes that belong to no medicine of the cell. */
  readonly loose: readonly Placed[]
}

function readCell(cell: Cell, short: ShortForms, header: Cell | undefined): ReadCell {
  const mentions = mentionsOf(cell.tokens, cell.prose.text, short)
  if (mentions.length === 0) {
    const loose = looseOf(cell, [])
    return { described: [], loose: loose.length > 0 ? loose : underHeader(cell, header) }
  }
  const attributes = attributesOf(cell.tokens, cell.prose.text, mentions)
  const described = attach(mentions, attributes, cell.tokens).map(({ mention, attributes: own }) => ({
    mention,
    prose: cell.prose,
    attributes: own.map(({ attribute, rule }) => ({ attribute, prose: cell.prose, bound: rule })),
  }))
  const claimed = new Set(described.flatMap(({ attributes: own }) => own.map(({ attribute }) => attribute)))
  return {
    described,
    loose: attributes.filter((attribute) => !claimed.has(attribute)).map((attribute) => ({ attribute, prose: cell.prose })),
  }
}

function looseOf({ tokens, prose }: Cell, mentions: readonly Mention[]): Placed[] {
  return attributesOf(tokens, prose.text, mentions).map((attribute) => ({ attribute, prose }))
}

const doseUnit = /\bdos(?:e|es|age)\b[^()]{0,30}\(([^()]{1,12})\)/i

/** What only the header explains: the "10 days" under "Duration", the "100" under "Dose (mg)". */
function underHeader(cell: Cell, header: Cell | undefined): Placed[] {
  if (!header || !/\bduration\b/i.test(header.prose.text)) return bareDose(cell, header)
  const { prose } = cell
  const lead = 'for '
  const text = `${lead}${prose.text}`
  const duration = durationAt(wordingOf(tokenize(text), text), 1)
  if (!duration) return []
  return [{ attribute: { ...duration, from: duration.from - lead.length, to: duration.to - lead.length }, prose }]
}

function bareDose({ prose }: Cell, header: Cell | undefined): Placed[] {
  const unit = header && doseUnit.exec(header.prose.text)?.[1]
  const number = /^\s*(\d+(?:[.,]\d+)?)\s*$/.exec(prose.text)?.[1]
  if (unit === undefined || number === undefined) return []
  const text = `${number} ${unit}`
  const dose = doseAt(wordingOf(tokenize(text), text), 0)
  const from = prose.text.indexOf(number)
  return dose?.kind === 'dose' ? [{ attribute: { ...dose, from, to: from + number.length, last: 1 }, prose }] : []
}
