import type { CaseRecord } from '../schema/record.js'
import type { CorpusCase } from './corpus.js'
import { judge } from './judge.js'
import type { Judgement } from './judge.js'
import { rubric } from './rubric.js'
import type { KindRubric } from './rubric.js'
import { tally } from './score.js'
import type { Tallies } from './score.js'

export { baselineOf, compareWith, readBaseline, writeBaseline } from './baseline.js'
export { readBratCorpus } from './brat/corpus.js'
export { readMap, rubricOf, usualMap } from './brat/map.js'
export { bratConfiguration, writeStandoff } from './brat/write.js'
export { readCorpus } from './corpus.js'
export { diffRecords } from './diff.js'
export { findingsOf } from './outcome.js'
export { diffFormats, isSame } from './report/diff.js'
export { formats } from './report/index.js'
export { rubric } from './rubric.js'
export { scoreOf, scoreRules } from './score.js'

/** A report with its gold, and what became of each finding. */
export interface DocumentResult extends CorpusCase {
  readonly judgements: readonly Judgement[]
  readonly tallies: Tallies
  /** Without credit for doubtful findings, which may come and go: what a baseline compares. */
  readonly certain: Tallies
}

/** Judges the records of a corpus by its gold: `evaluate(cases, ({ gold }) => records.get(gold.id))`; without a record a report scores recall 0. */
export function evaluate(
  cases: readonly CorpusCase[],
  recordOf: (each: CorpusCase) => CaseRecord | undefined,
  kinds: readonly KindRubric[] = rubric,
): DocumentResult[] {
  return cases.map((each) => {
    const record = recordOf(each)
    const judgements = judge(each.gold, record, kinds)
    const certain = judgements.filter(({ doubt, found, prediction }) => !doubt || (!found && prediction !== undefined))
    return {
      ...each,
      judgements,
      tallies: { ...tally(judgements), ...number(each, record) },
      certain: { ...tally(certain), ...number(each, record) },
    }
  })
}

/** Whether a report has as many patients as its gold. */
function number({ gold }: CorpusCase, record: CaseRecord | undefined): Tallies {
  if (!gold.cases) return {}
  const right = gold.cases.length === (record?.cases.length ?? 0)
  return { 'case/number': right ? { tp: 1, fp: 0, fn: 0 } : { tp: 0, fp: 1, fn: 1 } }
}
