import { place } from '../core/place.js'
import { InputError } from '../read/index.js'
import { parseJson } from '../read/json.js'
import { baseline } from '../schema/baseline.js'
import type { Baseline } from '../schema/baseline.js'
import type { DocumentResult } from './index.js'
import { issueText } from './issue.js'
import { isError, outcomeOf } from './outcome.js'
import { ratesOf, sum } from './score.js'
import type { Tallies, Tally } from './score.js'

/** A finding that changed since the baseline. */
export interface Change {
  readonly document: string
  /** "corpus/x/report.md:12:4 lab 11.0" */
  readonly finding: string
  /** fixed, broken: a finding of the gold is right now, or no longer; changed: it is wrong in another way; new, gone: a spurious finding. */
  readonly what: 'fixed' | 'broken' | 'changed' | 'new' | 'gone'
  readonly before: string
  readonly after: string
}

/** A measure then and now, over the documents that both runs have. */
export interface Difference {
  readonly measure: string
  readonly before: number
  readonly after: number
  readonly fell: boolean
}

/** What is different from the baseline. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly changes: readonly Change[]
  /** Documents whose gold or report is new or changed, which cannot be compared. */
  readonly unknown: readonly string[]
  /** Documents of the baseline that were not evaluated. */
  readonly absent: readonly string[]
  /** Whether a measure fell by more than is tolerated. */
  readonly fell: boolean
}

/** The baseline of a run. */
export function baselineOf(results: readonly DocumentResult[]): Baseline {
  return {
    schema: 'case-baseline/1',
    documents: Object.fromEntries(
      results.map((result) => [
        result.gold.id,
        {
          fingerprint: result.gold.fingerprint,
          tallies: Object.fromEntries(Object.entries(result.certain).map(([measure, { tp, fp, fn }]) => [measure, [tp, fp, fn]])),
          ...(!result.gold.heldout && { errors: Object.fromEntries(errorsOf(result)) }),
        },
      ]),
    ),
  }
}

/** A baseline as text: a line an error and a line the tallies of a document, so that a diff shows what a change changed. */
export function writeBaseline({ schema, documents }: Baseline): string {
  const each = Object.entries(documents).map(([id, { fingerprint, tallies, errors }]) => {
    const parts = [`"fingerprint": ${JSON.stringify(fingerprint)}`, `"tallies": ${JSON.stringify(tallies)}`]
    if (errors) {
      const lines = Object.entries(errors).map(([finding, outcome]) => `\n        ${JSON.stringify(finding)}: ${JSON.stringify(outcome)}`)
      parts.push(`"errors": {${lines.join(',')}${lines.length > 0 ? '\n      ' : ''}}`)
    }
    return `    ${JSON.stringify(id)}: {\n${parts.map((part) => `      ${part}`).join(',\n')}\n    }`
  })
  return `{\n  "schema": ${JSON.stringify(schema)},\n  "documents": {\n${each.join(',\n')}\n  }\n}\n`
}

/** A baseline from the text of its file. */
export function readBaseline(text: string, path: string): Baseline {
  const parsed = baseline.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data
  throw new InputError(`${path}: not a baseline (${parsed.error.issues.slice(0, 3).map(issueText).join('; ')})`)
}

/** Compares a run with a baseline, over the documents whose gold and report are the same in both. */
export function compareWith(earlier: Baseline, results: readonly DocumentResult[], tolerance = 0): Comparison {
  const same = results.filter(({ gold }) => earlier.documents[gold.id]?.fingerprint === gold.fingerprint)
  const before = same.map(({ gold }) => talliesOf(earlier, gold.id))
  const after = same.map(({ certain }) => certain)
  const measures = [...new Set([...before, ...after].flatMap((tallies) => Object.keys(tallies)))].sort()
  const differences = measures
    .map((measure) => differenceOf(measure, totalOf(before, measure), totalOf(after, measure), tolerance))
    .filter((difference) => difference.before !== difference.after)
  const here = new Set(results.map(({ gold }) => gold.id))
  return {
    differences,
    changes: same
      .flatMap((result) => changesOf(earlier.documents[result.gold.id]?.errors, result))
      .sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what)),
    unknown: results.filter((result) => !same.includes(result)).map(({ gold }) => gold.id),
    absent: Object.keys(earlier.documents).filter((id) => !here.has(id)),
    fell: differences.some(({ fell }) => fell),
  }
}

const whole = /\/(?:found|every-field-right)$/

/** A field's rate is taken over the findings that were found: where more of them are right than before, a lower rate is no fall. */
function differenceOf(measure: string, before: Tally, after: Tally, tolerance: number): Difference {
  const [then, now] = [ratesOf(before).f1, ratesOf(after).f1]
  return { measure, before: then, after: now, fell: now < then - tolerance - 1e-9 && (whole.test(measure) || after.tp <= before.tp) }
}

function totalOf(documents: readonly Tallies[], measure: string): Tally {
  return sum(documents.flatMap((tallies) => tallies[measure] ?? []))
}

/** What needs a look comes first. */
const order: readonly Change['what'][] = ['broken', 'new', 'changed', 'fixed', 'gone']

function talliesOf({ documents }: Baseline, id: string): Tallies {
  return Object.fromEntries(Object.entries(documents[id]?.tallies ?? {}).map(([measure, [tp, fp, fn]]) => [measure, { tp, fp, fn }]))
}

function changesOf(earlier: Readonly<Record<string, string>> | undefined, result: DocumentResult): Change[] {
  if (!earlier || result.gold.heldout) return []
  const now = errorsOf(result)
  return [...new Set([...Object.keys(earlier), ...now.keys()])].flatMap((finding): Change[] => {
    const before = earlier[finding] ?? 'right'
    const after = now.get(finding) ?? 'right'
    if (before === after) return []
    const what =
      after === 'right'
        ? before === 'spurious'
          ? 'gone'
          : 'fixed'
        : before === 'right'
          ? after === 'spurious'
            ? 'new'
            : 'broken'
          : 'changed'
    const none = (outcome: string, other: string): string => (outcome === 'right' && other === 'spurious' ? 'absent' : outcome)
    return [
      { document: result.gold.id, finding: `${result.report}:${finding}`, what, before: none(before, after), after: none(after, before) },
    ]
  })
}

/** The errors of a document by place and words, those that are not in the gold with a plus: "12:4 lab aldolase 11.0" → "wrong unit". */
function errorsOf({ gold, judgements }: DocumentResult): Map<string, string> {
  const at = place(gold.source.text)
  const errors = new Map<string, string>()
  const sorted = [...judgements].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  for (const judgement of sorted) {
    const outcome = outcomeOf(judgement)
    if (!isError(outcome)) continue
    const { line, column } = at(judgement.at.start)
    const words = gold.source.text.slice(judgement.at.start, judgement.at.end).replace(/\s+/g, ' ').slice(0, 60)
    const name = `${line}:${column} ${judgement.gold ? judgement.group : `+${judgement.predictedGroup}`} ${words.includes(judgement.name) ? words : `${judgement.name} ${words}`}`
    let key = name
    for (let nth = 2; errors.has(key); nth++) key = `${name} #${nth}`
    errors.set(key, outcome)
  }
  return errors
}
