import type { CaseRecord } from '../schema/record.js'

/** A fault at its place in a record: "/findings/lab/3/evidence: its quote is not what the report has at 126-165". */
type Tell = (path: string, fault: string) => void

type Fields = Readonly<Record<string, unknown>>

/**
 * What a schema cannot say of a record: ids twice, ids that nothing has, spans outside of the text or of their evidence, quotes of another length;
 * and with the text of the report whether it has what is quoted where it is said to stand. A line a fault, empty where there is none.
 */
export function inconsistencies(record: CaseRecord, text?: string): string[] {
  const faults: string[] = []
  const tell: Tell = (path, fault) => void faults.push(`${path}: ${fault}`)
  if (text !== undefined && text.length !== record.source.length)
    tell('/source/length', `${record.source.length}, but the report has ${text.length} UTF-16 units`)
  const ids = idsOf(record, tell)
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((entry, index) => visit(entry, `${path}/${index}`))
    if (!isFields(value)) return
    checkPlace(value, path, text ?? record.source.length, tell)
    checkSpans(value, path, text, tell)
    checkPointers(value, path, ids, tell)
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`)
  }
  visit(record, '')
  return faults
}

/** The ids of everything in a record that has one; tells those that two have. */
function idsOf(record: CaseRecord, tell: Tell): Set<string> {
  const lists = { ...record, ...Object.fromEntries(Object.entries(record.findings).map(([kind, list]) => [`findings/${kind}`, list])) }
  const ids = new Set<string>()
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) continue
    list.forEach((entry: unknown, index) => {
      if (!isFields(entry) || typeof entry.id !== 'string') return
      if (ids.has(entry.id)) tell(`/${name}/${index}/id`, `"${entry.id}" is the id of something else too`)
      ids.add(entry.id)
      const place = /@(?<start>\d+)-(?<end>\d+)(?:\.\d+)?$/.exec(entry.id)?.groups
      const { evidence } = entry
      if (place && isPlace(evidence) && (Number(place.start) !== evidence.start || Number(place.end) !== evidence.end))
        tell(`/${name}/${index}/id`, `"${entry.id}", but its evidence is at ${evidence.start}-${evidence.end}`)
    })
  }
  return ids
}

/** A span or a quote: inside the text, and what stands there. */
function checkPlace(value: Fields, path: string, text: string | number, tell: Tell): void {
  if (!isPlace(value)) return
  const { start, end, quote } = value
  const length = typeof text === 'string' ? text.length : text
  if (start > end || end > length) return tell(path, `${start}-${end} is no place in a text of ${length} UTF-16 units`)
  if (typeof quote === 'string' && quote.length !== end - start)
    return tell(path, `its quote has ${quote.length} UTF-16 units, its place ${start}-${end} has ${end - start}`)
  if (typeof text !== 'string') return
  const there = text.slice(start, end)
  if (typeof quote === 'string' && quote !== there) tell(path, `its quote is not what the report has at ${start}-${end}`)
  else if (typeof quote !== 'string' && typeof value.text === 'string' && !isWritten(value.text, there))
    tell(path, `${JSON.stringify(value.text)} is not what the report has at ${start}-${end}`)
}

/** The spans of fields lie inside the evidence, and say where the field is written. */
function checkSpans(value: Fields, path: string, text: string | undefined, tell: Tell): void {
  const { spans, evidence } = value
  if (!isFields(spans) || !isPlace(evidence)) return
  for (const [field, span] of Object.entries(spans)) {
    if (!isPlace(span)) continue
    if (span.start < evidence.start || span.end > evidence.end || span.start >= span.end)
      tell(`${path}/spans/${field}`, `${span.start}-${span.end} does not lie inside the evidence, ${evidence.start}-${evidence.end}`)
    else if (text !== undefined) checkField(value, field, text.slice(span.start, span.end), `${path}/spans/${field}`, tell)
  }
}

function checkField(value: Fields, field: string, there: string, path: string, tell: Tell): void {
  const stated = value[field === 'value' ? 'result' : field]
  if (!isFields(stated) || typeof stated.text !== 'string') return
  // A unit may be shared out: "× 10^9 and 10^12 /L".
  const isShared = field === 'unit' && lettersOf(stated.text).startsWith(lettersOf(there))
  if (!isWritten(stated.text, there) && !isShared) tell(path, `${JSON.stringify(stated.text)} is not what the report has there`)
}

/** What a record may point with, and at. */
const pointers = new Set(['case', 'section', 'finding', 'findings', 'references', 'reactions'])

function checkPointers(value: Fields, path: string, ids: ReadonlySet<string>, tell: Tell): void {
  for (const [key, target] of Object.entries(value)) {
    if (!pointers.has(key)) continue
    const targets: readonly unknown[] = Array.isArray(target) ? target : [target]
    targets.forEach((id, index) => {
      if (typeof id === 'string' && !ids.has(id))
        tell(Array.isArray(target) ? `${path}/${key}/${index}` : `${path}/${key}`, `nothing has the id "${id}"`)
    })
  }
}

/** Whether a stretch of the report reads like a text: "PaO<sub>2</sub>" like "PaO2", "\\times 10^{9}" like "× 10^9". */
function isWritten(text: string, there: string): boolean {
  return lettersOf(there).includes(lettersOf(text))
}

function lettersOf(text: string): string {
  return text
    .replace(/<[^<>]*>?|\\[a-z]+/giu, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

interface Place extends Fields {
  readonly start: number
  readonly end: number
}

function isPlace(value: unknown): value is Place {
  return isFields(value) && typeof value.start === 'number' && typeof value.end === 'number'
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
