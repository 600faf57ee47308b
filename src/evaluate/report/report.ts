import type { Comparison } from '../baseline.js'
import type { DocumentResult } from '../index.js'
import { isError, outcomeGroup } from '../outcome.js'
import type { Finding } from '../outcome.js'
import type { MeasureScore, RuleScore } from '../score.js'

/** All that a report of an evaluation says. */
export interface Report {
  /** What was evaluated, as it was named: "corpus". */
  readonly corpus: string
  readonly results: readonly DocumentResult[]
  readonly scores: readonly MeasureScore[]
  readonly rules: readonly RuleScore[]
  /** What may be shown of the findings: not those of held-out reports, and only of the kinds, rules and cases asked for. */
  readonly findings: readonly Finding[]
  /** How many errors to list. */
  readonly limit: number
  /** Scores of each report too. */
  readonly byReport: boolean
  readonly comparison?: Comparison
}

/** Errors of one rule and outcome. */
export interface ErrorGroup {
  readonly rule: string
  readonly outcome: string
  readonly errors: readonly Finding[]
}

/** Errors by rule and outcome, the largest group first. */
export function errorGroups(findings: readonly Finding[]): ErrorGroup[] {
  const groups = new Map<string, { rule: string; outcome: string; errors: Finding[] }>()
  for (const finding of findings) {
    if (!isError(finding.outcome)) continue
    const { rule } = finding
    const outcome = outcomeGroup(finding.outcome)
    const group = groups.get(`${rule}\n${outcome}`) ?? { rule, outcome, errors: [] }
    group.errors.push(finding)
    groups.set(`${rule}\n${outcome}`, group)
  }
  return [...groups.values()].sort((a, b) => b.errors.length - a.errors.length || (a.rule + a.outcome < b.rule + b.outcome ? -1 : 1))
}

/** "24 reports (8 held out)" */
export function countReports(results: readonly DocumentResult[]): string {
  const heldout = results.filter(({ gold }) => gold.heldout).length
  return `${results.length} report${results.length === 1 ? '' : 's'}${heldout > 0 ? ` (${heldout} held out)` : ''}`
}

/** A rate with three digits: 0.93 → "0.930". */
export function rate(value: number): string {
  return value.toFixed(3)
}
