import { place } from '../core/place.js'
import type { Span } from '../core/span.js'
import type { DocumentResult } from './index.js'
import type { Judgement } from './judge.js'
import { isObject } from './matcher.js'

/** What became of a finding, in words: "right", "missed", "spurious", "wrong unit", "wrong value", "wrong dose, route"; "doubt" costs nothing. */
export function outcomeOf({ found, faults, doubt, gold, prediction }: Judgement): string {
  if (doubt && (!prediction || (found && faults.length > 0))) return 'doubt'
  if (faults.length > 0 && gold && prediction) return `wrong ${faults.join(', ')}`
  if (found) return 'right'
  return gold ? 'missed' : 'spurious'
}

/** Whether an outcome is an error: "right" and "doubt" are none. */
export function isError(outcome: string): boolean {
  return outcome !== 'right' && outcome !== 'doubt'
}

/** The first word of an outcome's fault: "wrong dose, route" → "wrong dose"; what errors are grouped by. */
export function outcomeGroup(outcome: string): string {
  return outcome.replace(/,.*$/, '')
}

/** A judgement with all that a reader needs to see why. */
export interface Finding {
  readonly document: string
  /** "corpus/legionella-ards/report.md:12:4" */
  readonly place: string
  readonly kind: string
  readonly rule: string
  readonly outcome: string
  readonly sentence: Excerpt
  readonly gold?: string
  readonly prediction?: string
  readonly judgement: Judgement
}

/** A stretch of the report around a finding. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Findings of a document as a reader sees them, in reading order. */
export function findingsOf({ gold, report, judgements }: DocumentResult): Finding[] {
  const at = place(gold.source.text)
  return [...judgements]
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    .map((judgement) => {
      const { line, column } = at(judgement.at.start)
      return {
        judgement,
        document: gold.id,
        place: `${report}:${line}:${column}`,
        kind: judgement.group,
        rule: judgement.rule ?? `${judgement.kind}, no rule`,
        outcome: outcomeOf(judgement),
        sentence: excerpt(gold.source.text, judgement.at),
        ...(judgement.gold && { gold: goldText(judgement.gold.stated, judgement.kind) }),
        ...(judgement.prediction && { prediction: predictionText(judgement.prediction.finding, judgement.kind) }),
      }
    })
}

const reach = 110

/** The sentence around a span, cut at the line and at 110 characters on either side. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(Math.max(0, start - reach), start).replace(/^[^]*\n/, '')
  const after = text.slice(end, end + reach).replace(/\n[^]*$/, '')
  return {
    before: before.slice(lastSentenceStart(before)),
    marked: text.slice(start, end).replace(/\s+/g, ' '),
    after: after.slice(0, firstSentenceEnd(after)),
  }
}

function lastSentenceStart(text: string): number {
  const ends = [...text.matchAll(/[.!?] (?=\p{Lu})/gu)]
  const last = ends.at(-1)
  return last ? last.index + 2 : 0
}

function firstSentenceEnd(text: string): number {
  const end = /[.!?](?= \p{Lu}|$)/u.exec(text)
  return end ? end.index + 1 : text.length
}

const goldPlace = new Set(['line', 'quote', 'nth', 'doubt', 'note'])
const recordPlace = new Set([
  'id',
  'section',
  'evidence',
  'spans',
  'context',
  'treatments',
  'timeline',
  'narrative',
  'start',
  'end',
  'level',
])

/** What the gold states: `analyte "aldolase", value "11.0", unit "U/L"`. */
export function goldText(stated: Readonly<Record<string, unknown>>, kind: string): string {
  return wordsOf(stated, goldPlace, kind)
}

/** What the record has, without its places: `analyte "aldolase", result "11.0", unit "U/L"`. */
function predictionText(finding: unknown, kind: string): string {
  return isObject(finding) ? wordsOf(finding, recordPlace, kind) : ''
}

function wordsOf(value: Readonly<Record<string, unknown>>, without: ReadonlySet<string>, kind: string): string {
  return Object.entries(value)
    .filter(([key, part]) => !without.has(key) && part !== undefined && usual[key] !== part && !(key === 'kind' && part === kind))
    .map(([key, part]) => `${key} ${partText(part)}`)
    .join(', ')
}

// Said of nearly every finding; printed only where it is otherwise.
const usual: Readonly<Record<string, unknown>> = { subject: 'patient', assertion: 'affirmed', temporality: 'current' }

function partText(part: unknown): string {
  if (!isObject(part)) return JSON.stringify(part)
  const { text, span: _span, evidence: _evidence, ...rest } = part
  const more = Object.entries(rest).filter(([, value]) => value !== text)
  if (typeof text !== 'string') return more.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(' ')
  return JSON.stringify(text) + (more.length > 0 ? ` (${more.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ')})` : '')
}
