import type { Span } from '../core/span.js'
import { overlaps } from '../core/span.js'
import type { CaseRecord } from '../schema/record.js'
import { align } from './align.js'
import { isObject, spanAt, valueAt } from './matcher.js'

/** Something that is in one of two records only, or otherwise in the other. */
export interface ValueChange {
  readonly kind: string
  readonly what: 'appeared' | 'disappeared' | 'changed'
  /** Where it stands: "lab@1043-1062". */
  readonly place: string
  readonly quote: string
  /** By field what it was and what it is; a value that appeared has no before. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/** What is different between two records of one report, and how many values each kind has in common. */
export interface RecordDiff {
  readonly changes: readonly ValueChange[]
  readonly same: Readonly<Record<string, number>>
}

/** Compares two records, value by value; findings are aligned by their place, so that neither order nor ids matter. */
export function diffRecords(before: CaseRecord, after: CaseRecord): RecordDiff {
  const [old, now] = [listsOf(before), listsOf(after)]
  const oneText = before.source.sha256 === after.source.sha256
  const changes: ValueChange[] = []
  const same: Record<string, number> = {}
  for (const kind of new Set([...old.keys(), ...now.keys()])) {
    const [left, right] = [entriesOf(old.get(kind) ?? [], oneText), entriesOf(now.get(kind) ?? [], oneText)]
    const pairs = align(left, right, (a, b) => likeness(a, b, oneText))
    const equal = pairs.filter(([a, b]) => a.text === b.text)
    same[kind] = equal.length
    const paired = new Set(pairs.flat())
    changes.push(
      ...pairs.filter(([a, b]) => a.text !== b.text).map(([a, b]) => change(kind, 'changed', a, b)),
      ...left.filter((entry) => !paired.has(entry)).map((entry) => change(kind, 'disappeared', entry, undefined)),
      ...right.filter((entry) => !paired.has(entry)).map((entry) => change(kind, 'appeared', undefined, entry)),
    )
  }
  return { changes, same }
}

/** Parts of a record that are told apart by what they are, not by where they stand. */
const unlisted = new Set(['schema', 'generator', 'source', 'diagnostics', 'findings', 'article'])

function listsOf(record: CaseRecord): Map<string, readonly unknown[]> {
  const lists = new Map<string, readonly unknown[]>([['article', [record.article]]])
  for (const [kind, list] of [...Object.entries(record), ...Object.entries(record.findings)])
    if (!unlisted.has(kind) && Array.isArray(list)) lists.set(kind, list)
  return lists
}

interface Entry {
  readonly reach: Span
  readonly value: unknown
  readonly fields: ReadonlyMap<string, string>
  readonly text: string
  readonly spans: readonly (readonly [string, Span])[]
}

function entriesOf(list: readonly unknown[], oneText: boolean): Entry[] {
  return list.map((value, index) => {
    const place =
      spanAt(value, 'evidence') ??
      (typeof valueAt(value, 'start') === 'number'
        ? { start: Number(valueAt(value, 'start')), end: Number(valueAt(value, 'start')) + 1 }
        : undefined)
    const reach = oneText ? (place ?? { start: index, end: index + 1 }) : { start: 0, end: 1 }
    const fields = new Map(fieldsOf(value, ''))
    if (oneText && place) fields.set('place', `${place.start}-${place.end}`)
    const named = valueAt(value, 'spans')
    const spans = Object.keys(isObject(named) ? named : {}).flatMap((name) => {
      const at = spanAt(named, name)
      return at ? [[name, at] as const] : []
    })
    return { reach, value, fields, text: JSON.stringify([...fields]), spans }
  })
}

const places = new Set(['id', 'section', 'evidence', 'spans', 'span', 'context', 'start', 'end'])

/** The values below a value by path, without its places: "result.text" → "11.0". */
function fieldsOf(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((part, index) => fieldsOf(part, `${path}[${index}]`))
  if (!isObject(value)) return value === undefined ? [] : [[path, typeof value === 'string' ? value : JSON.stringify(value)]]
  return Object.entries(value)
    .filter(([key]) => !places.has(key))
    .flatMap(([key, part]) => fieldsOf(part, path === '' ? key : `${path}.${key}`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Which of the values at one place belong together: those that hang on the same words, then those that say the same. */
function likeness(a: Entry, b: Entry, oneText: boolean): number {
  const keys = new Set([...a.fields.keys(), ...b.fields.keys()])
  const equal = keys.size === 0 ? 1 : [...keys].filter((key) => a.fields.get(key) === b.fields.get(key)).length / keys.size
  if (!oneText) return equal > 0.5 ? 1 + 1e6 * equal : 0
  const common = a.spans.filter(([name, span]) => b.spans.some(([other, place]) => name === other && overlaps(span, place))).length
  if (a.spans.length > 0 && b.spans.length > 0 && common === 0) return 0
  return 1e9 + 1e6 * common + 1e5 * equal
}

function change(kind: string, what: ValueChange['what'], before: Entry | undefined, after: Entry | undefined): ValueChange {
  const value = (after ?? before)?.value
  const quote = valueAt(value, 'evidence.quote') ?? valueAt(value, 'heading')
  const id = valueAt(value, 'id')
  const keys = [...new Set([...(before?.fields.keys() ?? []), ...(after?.fields.keys() ?? [])])]
  const fields = keys
    .map((field) => ({ field, before: before?.fields.get(field), after: after?.fields.get(field) }))
    .filter((each) => each.before !== each.after)
    .map((each) => ({
      field: each.field,
      ...(each.before !== undefined && { before: each.before }),
      ...(each.after !== undefined && { after: each.after }),
    }))
  return {
    kind,
    what,
    place: typeof id === 'string' ? id : kind,
    quote: typeof quote === 'string' ? quote.replace(/\s+/g, ' ') : '',
    fields,
  }
}
