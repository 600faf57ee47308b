import type { Cell, Table } from '../../core/document.js'
import { attach } from './attach.js'
import type { Described, Placed } from './described.js'
import { mentionsOf } from './mention.js'
import type { Mention, ShortForms } from './recognise.js'
import { attributesOf } from './scan.js'

const medication = /\b(?:medic\w{0,9}|drugs?|treatments?|therap\w{1,4}|agents?|dos(?:e|es|age)|route|antibiotics?|regimen)\b/i
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
  for (const row of table.rows.slice(table.headerRows)) {
    const [label, ...cells] = row
    if (!label) continue
    const read = cells.map((cell) => readCell(cell, short))
    const own = listed ? labelMention(label, short) : undefined
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

/** The medicine that a row is about: its label names it and little else. */
function labelMention({ tokens, prose }: Cell, short: ShortForms): Mention | undefined {
  const mentions = mentionsOf(tokens, prose.text, short, 'listed')
  const [mention] = mentions
  return mention &&
    mention.first <= 1 &&
    !/\b(?:level|concentration|age|time|response|toxicity)\b|\d\s?[-–]\s?\d+[^)\]]{0,20}\//i.test(prose.text)
    ? mention
    : undefined
}

interface ReadCell {
  readonly described: readonly Described[]
  /** Attributes that belong to no medicine of the cell. */
  readonly loose: readonly Placed[]
}

function readCell(cell: Cell, short: ShortForms): ReadCell {
  const mentions = mentionsOf(cell.tokens, cell.prose.text, short)
  if (mentions.length === 0) return { described: [], loose: looseOf(cell, []) }
  const attributes = attributesOf(cell.tokens, cell.prose.text, mentions)
  const described = attach(mentions, attributes, cell.tokens).map(({ mention, attributes: own }) => ({
    mention,
    prose: cell.prose,
    attributes: own.map((attribute) => ({ attribute, prose: cell.prose })),
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
