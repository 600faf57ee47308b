import type { Span } from '../../core/span.js'
import type { GoldFault } from '../gold.js'
import { offsetsOf } from './offset.js'
import type { Offsets } from './offset.js'

/** Words of a text with a type; in UTF-16 offsets, several spans where they are apart. */
export interface Entity {
  readonly id: string
  readonly type: string
  readonly spans: readonly [Span, ...Span[]]
}

/** Two entities joined: by a relation, by a role of an event, or by an equivalence. */
export interface Relation {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** What a `.ann` file says: "T1⇥Medication 0 7⇥Aspirin". */
export interface Standoff {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly faults: readonly GoldFault[]
}

/** Reads BRAT standoff, whose offsets count `dropped` characters before the text (a BOM); lines that cannot be read, or whose words are not at their place, are faults. */
export function readStandoff(ann: string, text: string, path: string, dropped = 0): Standoff {
  const offsets = offsetsOf(text)
  const entities: Entity[] = []
  const relations: Relation[] = []
  const faults: GoldFault[] = []
  const triggers = new Map<string, string>()
  ann.split(/\r?\n/).forEach((content, index) => {
    const fault = (message: string): void => void faults.push({ path, line: index + 1, message })
    const [id = '', body = '', words = ''] = content.split('\t')
    const [type = '', ...parts] = body.split(' ')
    if (id.startsWith('T')) {
      const spans = spansOf(parts.join(' '), offsets, dropped)
      if (!spans) return fault(`not a type with offsets inside the text: "${body}"`)
      const there = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
      if (plain(there) !== plain(words)) return fault(`the text has "${there}" there, not "${words}"`)
      entities.push({ id, type, spans })
    } else if (id.startsWith('E')) {
      const [role = '', trigger = ''] = type.split(':')
      if (role === '' || trigger === '') return fault(`not an event: "${body}"`)
      triggers.set(id, trigger)
      for (const [name, target] of argumentsOf(parts)) relations.push({ type: name.replace(/\d+$/, ''), from: id, to: target })
    } else if (id.startsWith('R')) {
      const [[, from] = [], [, to] = []] = argumentsOf(parts)
      if (from === undefined || to === undefined) return fault(`not a relation of two: "${body}"`)
      relations.push({ type, from, to })
    } else if (id === '*') {
      parts.forEach((from, nth) => parts.slice(nth + 1).forEach((to) => relations.push({ type, from, to })))
    }
  })
  const entityOf = (id: string): string => triggers.get(id) ?? id
  return { entities, relations: relations.map(({ type, from, to }) => ({ type, from: entityOf(from), to: entityOf(to) })), faults }
}

function argumentsOf(parts: readonly string[]): [string, string][] {
  return parts.flatMap((part): [string, string][] => {
    const [name = '', target = ''] = part.split(':')
    return name !== '' && target !== '' ? [[name, target]] : []
  })
}

function spansOf(written: string, { toUtf16, length }: Offsets, dropped: number): readonly [Span, ...Span[]] | undefined {
  const spans = written.split(';').map((pair) => {
    const [start = NaN, end = NaN] = pair
      .trim()
      .split(' ')
      .map((offset) => Number(offset) - dropped)
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
      ? { start: toUtf16(start), end: toUtf16(end) }
      : undefined
  })
  const [first, ...rest] = spans.filter((span) => span !== undefined)
  return first && rest.length === spans.length - 1 ? [first, ...rest] : undefined
}

/** BRAT writes line breaks inside words as blanks. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
