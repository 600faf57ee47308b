import type { Span } from '../core/span.js'
import { hull, overlaps } from '../core/span.js'
import type { CaseRecord } from '../schema/record.js'
import { align } from './align.js'
import { fieldOutcome, fieldsOf } from './field.js'
import type { FieldJudgement } from './field.js'
import type { GoldDocument, GoldFinding } from './gold.js'
import { matches, valueAt } from './matcher.js'
import { judgeCases, judgeSections } from './outline.js'
import { predictionsOf } from './prediction.js'
import type { Prediction } from './prediction.js'
import type { FieldRubric, KindRubric } from './rubric.js'

/** What became of one finding of the gold, of the record, or of both together. */
export interface Judgement {
  /** The rows in which it is counted: of the gold, or where there is none, of the record. */
  readonly group: string
  /** The row in which a finding of the record that is not right is counted. */
  readonly predictedGroup: string
  readonly kind: string
  /** What it is called: "aldolase". */
  readonly name: string
  readonly at: Span
  /** Both were matched; otherwise a pair only stands near, such as another value at the same place. */
  readonly found: boolean
  /** What is wrong: names of fields; "value" or "span" where a pair only stands near. */
  readonly faults: readonly string[]
  readonly fields: readonly FieldJudgement[]
  readonly doubt: boolean
  readonly gold?: { readonly at: Span; readonly key: Span; readonly stated: Readonly<Record<string, unknown>> }
  readonly prediction?: { readonly key: Span; readonly finding: unknown }
  readonly rule?: string
}

/**
 * Judges a record by its gold; the order of findings in either makes no difference.
 *
 * A finding is found when its value overlaps that of the gold and is the same quantity ("12,300" = 12300; a drug only needs the place),
 * and each is used once. Of all ways to pair them the one with most pairs is taken, then with fewest doubtful gold, then with most right
 * fields; a scorer that goes down the list and takes the best that is left may find one or two less, and call more fields wrong where
 * several results share one word ("ANA and ANCA were negative"). A doubtful finding that is found counts as found; missed, or with
 * another field, it costs nothing. Units are the same when they measure the same ("K/µL", "× 10^9/L").
 */
export function judge(gold: GoldDocument, record: CaseRecord | undefined, rubric: readonly KindRubric[]): Judgement[] {
  const judgements = rubric
    .filter(({ kind }) => gold.kinds.includes(kind))
    .flatMap((kind) =>
      judgeKind(
        kind,
        gold.findings.filter((finding) => finding.kind === kind.kind),
        predictionsOf(record, kind, gold.regions),
      ),
    )
  return [...judgements, ...judgeCases(gold, record), ...judgeSections(gold, record)]
}

function judgeKind(kind: KindRubric, findings: readonly GoldFinding[], predictions: readonly Prediction[]): Judgement[] {
  const golds = inOrder(
    findings.map((finding) => ({ reach: hull(finding.at, finding.key), finding })),
    ({ finding }) => finding.key,
    ({ finding }) => finding,
  )
  const found = inOrder(
    predictions.map((prediction) => ({ reach: hull(prediction.evidence, prediction.key), prediction })),
    ({ prediction }) => prediction.key,
    ({ prediction }) => prediction.finding,
  )

  const matched = align(golds, found, (a, b) => matchWeight(kind, a.finding, b.prediction))
  const goldLeft = without(
    golds,
    matched.map(([a]) => a),
  )
  const recordLeft = without(
    found,
    matched.map(([, b]) => b),
  )
  const near = align(goldLeft, recordLeft, (a, b) => nearness(kind, a.finding, b.prediction)?.weight ?? 0)

  return [
    ...matched.map(([a, b]) => pairJudgement(kind, a.finding, b.prediction)),
    ...near.map(([a, b]) => nearJudgement(kind, a.finding, b.prediction)),
    ...without(
      goldLeft,
      near.map(([a]) => a),
    ).map(({ finding }) => missed(kind, finding)),
    ...without(
      recordLeft,
      near.map(([, b]) => b),
    ).map(({ prediction }) => spurious(kind, prediction)),
  ]
}

/** One order for equal sets, so that ties fall the same way however the findings were sorted. */
function inOrder<T>(list: readonly T[], key: (element: T) => Span, content: (element: T) => unknown): T[] {
  return [...list].sort(
    (a, b) => key(a).start - key(b).start || key(a).end - key(b).end || compare(JSON.stringify(content(a)), JSON.stringify(content(b))),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function without<T>(list: readonly T[], used: readonly T[]): T[] {
  const gone = new Set(used)
  return list.filter((element) => !gone.has(element))
}

/** As many pairs as can be, those without doubt first, then by name, by right fields, by overlap: each outweighs hundreds of the next. */
function matchWeight(kind: KindRubric, gold: GoldFinding, prediction: Prediction): number {
  if (!overlaps(gold.key, prediction.key) || !agrees(kind, gold, prediction)) return 0
  const [first] = kind.fields
  const strict = kind.fields.filter(({ advisory }) => !advisory)
  const named = first !== undefined && fieldOutcome(first, gold, prediction) === 'right' ? 1 : 0
  const right = strict.filter((field) => fieldOutcome(field, gold, prediction) === 'right').length
  return 1e12 + (gold.doubt ? 0 : 1e9) + named * 1e6 + right * 1e4 + Math.round(1e3 * shared(gold.key, prediction.key))
}

function agrees(kind: KindRubric, gold: GoldFinding, { finding }: Prediction): boolean {
  const { agree, apart } = kind
  if (!agree || (apart && gold.stated[apart.gold] !== undefined)) return true
  return agree.record.some((path) =>
    matches('quantity', { stated: gold.stated[agree.gold], found: valueAt(finding, path), statedSpan: undefined, foundSpan: undefined }),
  )
}

function shared(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Whether a pair that is no match is shown as one error, and which: another value at this place, or this value at another place of the quote. */
function nearness(
  kind: KindRubric,
  gold: GoldFinding,
  prediction: Prediction,
): { readonly weight: number; readonly fault: string } | undefined {
  const [first] = kind.fields
  const named = first !== undefined && fieldOutcome(first, gold, prediction) === 'right'
  const same = agrees(kind, gold, prediction)
  if (overlaps(gold.key, prediction.key) && !same) return { weight: 1000 + (named ? 1000 : 0), fault: 'value' }
  if (named && !same && overlaps(gold.at, prediction.evidence)) return { weight: 100, fault: 'value' }
  if ((named || !kind.agree) && same && overlaps(gold.at, prediction.evidence)) return { weight: 500 + (named ? 500 : 0), fault: 'span' }
  return undefined
}

function pairJudgement(kind: KindRubric, gold: GoldFinding, prediction: Prediction): Judgement {
  const fields = fieldsOf(kind, gold, prediction)
  const faults = fields
    .filter(({ outcome, advisory }) => !advisory && (outcome === 'wrong' || outcome === 'missing'))
    .map(({ name }) => name)
  return { ...both(kind, gold, prediction), found: true, faults, fields }
}

function nearJudgement(kind: KindRubric, gold: GoldFinding, prediction: Prediction): Judgement {
  return { ...both(kind, gold, prediction), found: false, faults: [nearness(kind, gold, prediction)?.fault ?? 'value'], fields: [] }
}

function both(kind: KindRubric, gold: GoldFinding, prediction: Prediction): Omit<Judgement, 'found' | 'faults' | 'fields'> {
  return {
    group: groupOfGold(kind, gold),
    predictedGroup: groupOfPrediction(kind, prediction),
    kind: kind.kind,
    name: nameOf(kind, gold.stated, ({ gold: key }) => key),
    at: gold.key,
    doubt: gold.doubt,
    gold: { at: gold.at, key: gold.key, stated: gold.stated },
    prediction: { key: prediction.key, finding: prediction.finding },
    rule: prediction.evidence.rule,
  }
}

function missed(kind: KindRubric, gold: GoldFinding): Judgement {
  const group = groupOfGold(kind, gold)
  return {
    group,
    predictedGroup: group,
    kind: kind.kind,
    name: nameOf(kind, gold.stated, ({ gold: key }) => key),
    at: gold.key,
    found: false,
    faults: [],
    fields: [],
    doubt: gold.doubt,
    gold: { at: gold.at, key: gold.key, stated: gold.stated },
  }
}

function spurious(kind: KindRubric, prediction: Prediction): Judgement {
  const group = groupOfPrediction(kind, prediction)
  return {
    group,
    predictedGroup: group,
    kind: kind.kind,
    name: nameOf(kind, prediction.finding, ({ record: [path] }) => path),
    at: prediction.key,
    found: false,
    faults: [],
    fields: [],
    doubt: false,
    prediction: { key: prediction.key, finding: prediction.finding },
    rule: prediction.evidence.rule,
  }
}

function nameOf({ fields: [first] }: KindRubric, of: unknown, path: (field: FieldRubric) => string | undefined): string {
  const name = first === undefined ? undefined : valueAt(of, path(first) ?? '')
  return typeof name === 'string' ? name : ''
}

function groupOfGold({ kind, apart }: KindRubric, { stated }: GoldFinding): string {
  return apart && stated[apart.gold] !== undefined ? apart.name : kind
}

function groupOfPrediction({ kind, apart }: KindRubric, { finding }: Prediction): string {
  return apart && valueAt(finding, apart.having) !== undefined && valueAt(finding, apart.lacking) === undefined ? apart.name : kind
}
