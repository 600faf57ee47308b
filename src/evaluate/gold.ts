import { parseTree, findNodeAtLocation } from 'jsonc-parser'
import { place } from '../core/place.js'
import type { Source } from '../core/source.js'
import type { Span } from '../core/span.js'
import { jsonFault } from '../read/json.js'
import { gold as goldSchema } from '../schema/gold.js'
import type { Gold } from '../schema/gold.js'
import { issueText } from './issue.js'
import { isObject } from './matcher.js'
import type { KindRubric } from './rubric.js'

/** A finding as the gold states it, with its place in the report. */
export interface GoldFinding {
  readonly kind: string
  /** Where the quote stands. */
  readonly at: Span
  /** Where the value (for a drug: the name) stands; the quote where none is written. */
  readonly key: Span
  readonly doubt: boolean
  readonly stated: Readonly<Record<string, unknown>>
  /** Where stated fields are written, as far as the gold says so; `anchor` is the value. */
  readonly spans: Readonly<Record<string, readonly Span[]>>
}

/** A report with its gold, ready to be compared with a record. */
export interface GoldDocument {
  /** Folder below the corpus: "legionella-ards". */
  readonly id: string
  readonly source: Source
  /** Changes when the gold or its report does. */
  readonly fingerprint: string
  /** Scored, but its errors are not shown. */
  readonly heldout: boolean
  readonly kinds: readonly string[]
  /** Where findings are counted. */
  readonly regions: readonly Span[]
  readonly findings: readonly GoldFinding[]
  readonly cases?: readonly Readonly<Record<string, unknown>>[]
  /** Offset of each heading line and its kind. */
  readonly sections?: readonly { readonly start: number; readonly kind: string; readonly doubt: boolean }[]
}

/** What is wrong with a file of a corpus, and the line of it where that is known: `corpus/x/gold.json:12: the quote is not on line 22`. */
export interface GoldFault {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** The gold of a report from the text of its `gold.json`, or what is wrong with it. */
export function readGold(
  text: string,
  {
    id,
    path,
    source,
    fingerprint,
    rubric,
  }: {
    readonly id: string
    readonly path: string
    readonly source: Source
    readonly fingerprint: string
    readonly rubric: readonly KindRubric[]
  },
): GoldDocument | readonly GoldFault[] {
  const fault = (where: readonly PropertyKey[], message: string): GoldFault => ({ path, line: lineAt(text, where), message })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, column, reason } = jsonFault(text)
    return [{ path, line, column, message: `not JSON (${reason})` }]
  }
  const parsed = goldSchema.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map((issue) => fault(issue.path, issueText(issue)))
  return documentOf(parsed.data, { id, source, fingerprint, rubric, fault })
}

/** The line of the innermost part of a JSON text that a path leads to. */
function lineAt(text: string, where: readonly PropertyKey[]): number {
  const tree = parseTree(text)
  const steps = where.map((step) => (typeof step === 'symbol' ? String(step) : step))
  for (let length = steps.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length))
    if (node) return place(text)(node.offset).line
  }
  return 1
}

interface Reading {
  readonly id: string
  readonly source: Source
  readonly fingerprint: string
  readonly rubric: readonly KindRubric[]
  readonly fault: (where: readonly PropertyKey[], message: string) => GoldFault
}

function documentOf(gold: Gold, { id, source, fingerprint, rubric, fault }: Reading): GoldDocument | readonly GoldFault[] {
  const faults: GoldFault[] = []
  const lines = linesOf(source.text)
  if (gold.sha256 !== undefined && gold.sha256 !== source.sha256)
    faults.push(fault(['sha256'], `the report has changed since it was annotated: its sha256 is ${source.sha256}`))

  const regions = gold.regions.map(([first, last], index) => {
    if (first > last || last > lines.length)
      faults.push(fault(['regions', index], `no lines ${first} to ${last} in a report of ${lines.length} lines`))
    return { start: lines[first - 1]?.start ?? 0, end: lines[last]?.start ?? source.text.length }
  })

  gold.cases.forEach((each, index) => {
    for (const key of ['ageQuote', 'sexQuote'] as const)
      if (each[key] !== undefined && !source.text.includes(each[key]))
        faults.push(fault(['cases', index, key], `${key} ${JSON.stringify(each[key])} is not in the report`))
  })

  const sections = gold.sections?.map(({ line, kind, doubt }, index) => {
    const start = lines[line - 1]?.start
    if (start === undefined) faults.push(fault(['sections', index, 'line'], `no line ${line} in a report of ${lines.length} lines`))
    return { start: start ?? -1, kind, doubt: doubt !== undefined }
  })

  const findings = gold.findings.flatMap((finding, index) => {
    const found = findingOf(finding, { text: source.text, lines, regions, rubric })
    if (typeof found !== 'string') return [found]
    faults.push(fault(['findings', index], found))
    return []
  })

  if (faults.length > 0) return faults
  const kinds = gold.kinds ?? rubric.filter((kind) => kind.usual).map(({ kind }) => kind)
  return {
    id,
    source,
    fingerprint,
    heldout: gold.heldout === true,
    kinds,
    regions,
    findings,
    cases: gold.cases.filter(isObject),
    ...(sections && { sections }),
  }
}

interface Places {
  readonly text: string
  readonly lines: readonly Span[]
  readonly regions: readonly Span[]
  readonly rubric: readonly KindRubric[]
}

/** An annotation with its place in the report, or what is wrong with it. */
function findingOf(finding: Gold['findings'][number], { text, lines, regions, rubric }: Places): GoldFinding | string {
  const line = lines[finding.line - 1]
  if (!line) return `no line ${finding.line} in a report of ${lines.length} lines`
  const at = quoteAt(text, line, finding.quote, finding.nth ?? 1)
  if (!at)
    return `the quote ${JSON.stringify(finding.quote)} is not${finding.nth === undefined ? '' : ` ${finding.nth} times`} on line ${finding.line}`
  if (!regions.some((region) => region.start <= at.start && at.start < region.end)) return `line ${finding.line} is in none of the regions`
  const kind = rubric.find((each) => each.kind === finding.kind)
  if (!kind) return `nothing is known of the kind "${finding.kind}"`
  const stated: Readonly<Record<string, unknown>> = finding
  const name = kind.anchor.gold.find((key) => typeof stated[key] === 'string')
  const apart = kind.apart?.gold
  const isApart = apart !== undefined && stated[apart] !== undefined
  if (name === undefined && !isApart)
    return `a ${finding.kind} needs ${[...kind.anchor.gold, apart].filter((key) => key !== undefined).join(' or ')}`
  if (name !== undefined && isApart) return `a ${finding.kind} has either ${name} or ${apart}`
  const key = name === undefined ? undefined : lastWithin(text, at, stated[name])
  if (name !== undefined && !key) return `${name} ${JSON.stringify(stated[name])} is not in the quote ${JSON.stringify(finding.quote)}`
  return { kind: finding.kind, at, key: key ?? at, doubt: finding.doubt !== undefined, stated, spans: key ? { anchor: [key] } : {} }
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end })
    start = end + 1
  }
  return [...lines, { start, end: text.length }]
}

function quoteAt(text: string, line: Span, quote: string, nth: number): Span | undefined {
  let start = line.start - 1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(quote, start + 1)
    if (start < 0 || start + quote.length > line.end) return undefined
  }
  return { start, end: start + quote.length }
}

/** The last place of a value in a quote: "CK 9 (LDH 9)" annotated for LDH hangs on the second 9. */
function lastWithin(text: string, at: Span, value: unknown): Span | undefined {
  if (typeof value !== 'string') return undefined
  const index = text.slice(at.start, at.end).lastIndexOf(value)
  return index < 0 ? undefined : { start: at.start + index, end: at.start + index + value.length }
}
