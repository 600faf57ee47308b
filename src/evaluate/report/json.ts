import { isError } from '../outcome.js'
import { ratesOf } from '../score.js'
import type { Report } from './report.js'

/** The evaluation as data: scores, scores of each report, rules, errors, changes. */
export function jsonReport({ corpus, results, scores, rules, findings, limit, comparison }: Report): string {
  const errors = findings.filter(({ outcome }) => isError(outcome))
  const data = {
    schema: 'case-evaluation/1',
    corpus,
    scores,
    documents: results.map(({ gold, report, tallies }) => ({
      id: gold.id,
      report,
      heldout: gold.heldout,
      scores: Object.fromEntries(Object.entries(tallies).map(([measure, tally]) => [measure, { ...tally, ...ratesOf(tally) }])),
    })),
    rules,
    errors: limit === 0 ? [] : errors.slice(0, limit).map(({ judgement: _judgement, ...error }) => error),
    ...(comparison && { comparison }),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
