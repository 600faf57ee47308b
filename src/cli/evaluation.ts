import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from '../batch/pool.js'
import { printable } from '../core/printable.js'
import type * as Evaluation from '../evaluate/index.js'
import type { CorpusCase } from '../evaluate/corpus.js'
import { InputError, readText } from '../read/index.js'
import type { CaseRecord } from '../schema/record.js'
import { isRecord } from '../validate/index.js'
import { write } from '../write/index.js'
import { fail, orFail, UsageError } from './fail.js'
import { inTime } from './in-time.js'
import { readRecord } from './record.js'
import { put, say } from './stream.js'

/** What the evaluation was asked for. */
export interface EvaluationOptions {
  readonly records?: string | undefined
  readonly errors?: number | undefined
  readonly kind?: string | undefined
  readonly rule?: string | undefined
  readonly case?: string | undefined
  readonly byReport?: true | undefined
  readonly heldout?: true | undefined
  readonly baseline?: string | undefined
  readonly tolerance: number
  readonly update?: true | undefined
  readonly format: 'text' | 'json' | 'markdown' | 'junit' | 'html'
  readonly out?: string | undefined
  readonly goldFormat: 'case-gold' | 'brat'
  readonly map?: string | undefined
  readonly timeout: number
}

/** Scores the records of a corpus and prints what was asked for. */
export async function runEvaluation(evaluation: typeof Evaluation, folder: string, options: EvaluationOptions): Promise<void> {
  const { rubric, rubricOf, evaluate, baselineOf, writeBaseline } = evaluation
  const map = options.goldFormat === 'brat' ? mapOf(evaluation, options.map) : undefined
  const kinds = map ? rubricOf(map) : rubric
  refuseUnknownKind(options.kind, kinds)
  const cases = casesOf(folder, map, evaluation, options)
  if (!cases) return
  const { baseline, update, out, timeout } = options
  const records = options.records === undefined ? await extracted(cases, timeout) : recordsOf(cases, options.records)
  const scored = inTime(folder, timeout * cases.length, () => {
    const results = evaluate(cases, ({ gold }) => records.get(gold.id), kinds)
    return { results, ...written(evaluation, folder, results, options) }
  })
  if (out === undefined) put(scored.text)
  else write(out, scored.text)
  if (update && baseline !== undefined) write(baseline, writeBaseline(baselineOf(scored.results)))
  else if (scored.fell) fail('scores fell below the baseline')
}

function mapOf({ rubric, usualMap, readMap }: typeof Evaluation, file: string | undefined): ReturnType<typeof Evaluation.usualMap> {
  return file === undefined ? usualMap(rubric) : readMap(readText(file), file)
}

function refuseUnknownKind(kind: string | undefined, kinds: (typeof Evaluation)['rubric']): void {
  const rows = [...kinds.flatMap(({ kind: each, apart }) => [each, ...(apart ? [apart.name] : [])]), 'case', 'section']
  if (kind !== undefined && !rows.includes(kind)) throw new UsageError(`no kind "${kind}"; there are ${rows.join(', ')}`)
}

/** The reports of a corpus with gold that can be used; says what cannot be, and gives nothing where there is no sense in going on. */
function casesOf(
  folder: string,
  map: ReturnType<typeof Evaluation.usualMap> | undefined,
  { readBratCorpus, readCorpus }: typeof Evaluation,
  options: EvaluationOptions,
): readonly CorpusCase[] | undefined {
  const wanted = (id: string): boolean => options.case === undefined || id === options.case
  const { cases, faults } = map ? readBratCorpus(folder, map, wanted) : readCorpus(folder, wanted)
  for (const { path, line, column, message } of faults)
    fail(`${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`)
  if (options.update && faults.length > 0) fail(`${options.baseline ?? ''}: not written, because some gold cannot be used`)
  else if (cases.length > 0) return cases
  else if (faults.length > 0) fail(`${folder}: no gold that can be used`)
  else fail(`${folder}: ${options.case === undefined ? 'no gold in this folder' : `no case "${options.case}"`}`)
  return undefined
}

/** The evaluation in the format asked for, and whether a score fell. */
function written(
  evaluation: typeof Evaluation,
  folder: string,
  results: ReturnType<typeof Evaluation.evaluate>,
  options: EvaluationOptions,
): { readonly text: string; readonly fell: boolean } {
  const { findingsOf, formats, scoreOf, scoreRules } = evaluation
  const { kind, rule, format } = options
  const all = results.flatMap((result) => (result.gold.heldout && !options.heldout ? [] : findingsOf(result)))
  const comparison = comparisonOf(evaluation, results, options)
  const text = formats[format]({
    corpus: folder,
    results,
    scores: scoreOf(results.map(({ tallies }) => tallies)),
    rules: scoreRules(results.flatMap(({ judgements }) => judgements)),
    findings: all.filter((finding) => (kind === undefined || finding.kind === kind) && (rule === undefined || finding.rule === rule)),
    limit: options.errors ?? (format === 'text' ? 0 : Infinity),
    byReport: options.byReport === true,
    ...(comparison && { comparison }),
  })
  // The page and JUnit have rules of their own for what cannot be shown.
  return { text: format === 'html' || format === 'junit' ? text : printable(text), fell: comparison?.fell === true }
}

function comparisonOf(
  { readBaseline, compareWith }: typeof Evaluation,
  results: ReturnType<typeof Evaluation.evaluate>,
  { baseline, update, tolerance, case: only }: EvaluationOptions,
): ReturnType<typeof Evaluation.compareWith> | undefined {
  if (baseline === undefined) return undefined
  if (!existsSync(baseline)) {
    if (update) return undefined
    throw new InputError(`${baseline}: no such file (--update writes it)`)
  }
  const { documents, ...earlier } = readBaseline(readText(baseline), baseline)
  const wanted = Object.fromEntries(Object.entries(documents).filter(([id]) => only === undefined || id === only))
  return compareWith({ ...earlier, documents: wanted }, results, tolerance)
}

async function extracted(cases: readonly CorpusCase[], timeoutSeconds: number): Promise<Map<string, CaseRecord>> {
  const pool = openPool({ timeoutSeconds })
  try {
    const outcomes = await Promise.all(
      cases.map(async ({ gold, report }) => ({ id: gold.id, report, outcome: await pool.run({ path: report, id: gold.id }) })),
    )
    const records = new Map<string, CaseRecord>()
    for (const { id, report, outcome } of outcomes) {
      const record: unknown = outcome.ok ? JSON.parse(Buffer.from(outcome.record).toString('utf8')) : undefined
      if (isRecord(record)) records.set(id, record)
      else fail(outcome.ok ? `${id}: no record` : `${report}: ${outcome.reason}`)
    }
    return records
  } finally {
    await pool.close()
  }
}

function recordsOf(cases: readonly CorpusCase[], folder: string): Map<string, CaseRecord> {
  if (!existsSync(folder)) throw new InputError(`${folder}: no such folder`)
  const records = new Map<string, CaseRecord>()
  for (const { gold } of cases) {
    const path = [join(folder, gold.id, 'report.json'), join(folder, `${gold.id}.json`)].find((name) => existsSync(name))
    if (path === undefined) {
      say(`case-record: ${folder}: no record of ${gold.id}; it scores as an empty one`)
      continue
    }
    const record = orFail(() => readRecord(path))
    if (!record) continue
    if (record.source.sha256 === gold.source.sha256) records.set(gold.id, record)
    else fail(`${path}: made from another text than the report of ${gold.id} (sha256 differs)`)
  }
  return records
}
