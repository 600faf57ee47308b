import type { RuleEvent } from '../src/core/rule/watch.js'
import { watching } from '../src/core/rule/watch.js'
import type { Extractor } from '../src/extract/extractor.js'
import { extractors } from '../src/extract/index.js'
import { readDocument } from '../src/pipeline.js'
import type { Document } from '../src/core/document.js'
import type { Tokens } from '../src/core/token.js'
import type { Prose } from '../src/core/prose.js'
import { sourceSpan } from '../src/core/prose.js'
import type { Span } from '../src/core/span.js'
import type { Named } from '../src/core/rule/rule.js'
import { sourceFor } from './source.js'

/** The rules that a module of the name `*.rules.ts` gives away: those of its lists. */
export function rulesOf(module: unknown): readonly Named[] {
  if (typeof module !== 'object' || module === null) return []
  return Object.values(module).flatMap((value: unknown) => (isList(value) ? value.list : []))
}

function isList(value: unknown): value is { readonly list: readonly Named[] } {
  return typeof value === 'object' && value !== null && 'list' in value && Array.isArray(value.list)
}

/** The extractors that the examples of a file are read by: those of its kind, and for `core` all that read values. */
export function readersOf(file: string): readonly Extractor[] {
  const kind = /src\/extract\/([^/]+)\//.exec(file)?.[1]
  return extractors.filter((extractor) =>
    kind === undefined ? /^(?:lab|vital|measurement|score|drug)$/.test(extractor.kind) : extractor.kind === kind,
  )
}

/** An event of a rule at its place in the source. */
export interface Placed extends Span {
  readonly rule: string
  readonly outcome: RuleEvent['outcome']
}

/** What the readers find in a text, as one string that says everything but rule names, and what the rules did on the way. */
export function read(
  text: string,
  readers: readonly Extractor[],
  off: ReadonlySet<string> = new Set(),
): { readonly found: string; readonly events: readonly Placed[] } {
  const document = readDocument(sourceFor(text), () => undefined)
  const proses = prosesOf(document)
  const events: Placed[] = []
  const saw = ({ rule, outcome, tokens, from, to }: RuleEvent): void => {
    const prose = proses.get(tokens)
    events.push({ rule, outcome, ...(prose ? sourceSpan(prose, from, to) : { start: -1, end: -1 }) })
  }
  const found = watching({ off, saw }, () => readers.flatMap((reader) => reader.extract(document, () => undefined).findings ?? []))
  return { found: JSON.stringify(found, (key, value: unknown) => (key === 'rule' || key === 'rules' ? undefined : value)), events }
}

/** The prose of each text that rules can have been tried on. */
function prosesOf({ sentences, tables }: Document): Map<Tokens, Prose> {
  return new Map([
    ...sentences.map(({ tokens, prose }): [Tokens, Prose] => [tokens, prose]),
    ...tables.flatMap(({ rows }) => rows.flat().map(({ tokens, prose }): [Tokens, Prose] => [tokens, prose])),
  ])
}
