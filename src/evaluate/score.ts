import { drawDocuments, intervalsOf } from './bootstrap.js'
import type { Intervals } from './bootstrap.js'
import type { Judgement } from './judge.js'

/** True and false positives, and what was missed. */
export interface Tally {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** Tallies by measure: "lab/found", "lab/every-field-right", "lab/unit", "all/found". */
export type Tallies = Readonly<Record<string, Tally>>

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A measure over all documents. */
export interface MeasureScore extends Tally, Rates {
  readonly measure: string
  /** Mean of the documents' F1, of those in which it occurs. */
  readonly macroF1: number
  readonly documents: number
  readonly interval: Intervals
}

/** What a rule contributes: its right and wrong findings. */
export interface RuleScore {
  readonly rule: string
  readonly kind: string
  readonly tp: number
  readonly fp: number
  /** Of `tp`, those with every field right. */
  readonly right: number
  readonly precision: number
}

/** Precision, recall and F1 of a tally: `ratesOf({ tp: 9, fp: 1, fn: 3 })` → 0.9, 0.75, 0.818. */
export function ratesOf({ tp, fp, fn }: Tally): Rates {
  const rate = (of: number, wrong: number): number => (of + wrong === 0 ? 1 : of / (of + wrong))
  return { precision: rate(tp, fp), recall: rate(tp, fn), f1: rate(2 * tp, fp + fn) }
}

/** How often a document's findings are right, by measure. */
export function tally(judgements: readonly Judgement[]): Tallies {
  const tallies = new Map<string, { tp: number; fp: number; fn: number }>()
  const count = (measure: string, what: keyof Tally): void => {
    const counts = tallies.get(measure) ?? { tp: 0, fp: 0, fn: 0 }
    counts[what]++
    tallies.set(measure, counts)
  }
  for (const judgement of judgements) {
    const { group, predictedGroup, kind, found, faults, fields, doubt, gold, prediction } = judgement
    // "all" sums what is found in the text; patients and headings have rows of their own.
    const groups = (row: string): string[] => (row === 'case' || row === 'section' ? [row] : [row, 'all'])
    for (const row of groups(group)) {
      if (found) {
        count(`${row}/found`, 'tp')
        if (faults.length === 0) count(`${row}/every-field-right`, 'tp')
        else if (!doubt) {
          count(`${row}/every-field-right`, 'fp')
          count(`${row}/every-field-right`, 'fn')
        }
      } else if (gold && !doubt) {
        count(`${row}/found`, 'fn')
        count(`${row}/every-field-right`, 'fn')
      }
    }
    if (!found && prediction)
      for (const row of groups(predictedGroup)) {
        count(`${row}/found`, 'fp')
        count(`${row}/every-field-right`, 'fp')
      }
    if (doubt) continue
    for (const { name, outcome } of fields) {
      const measure = `${kind}/${name}`
      if (outcome === 'right') count(measure, 'tp')
      else {
        if (outcome !== 'missing') count(measure, 'fp')
        if (outcome !== 'spurious') count(measure, 'fn')
      }
    }
  }
  return Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Scores over documents: sums (micro), means of documents (macro), and bootstrap 95 % intervals over documents. */
export function scoreOf(
  documents: readonly Tallies[],
  { seed = 1, samples = 1000 }: { readonly seed?: number; readonly samples?: number } = {},
): MeasureScore[] {
  const measures = [...new Set(documents.flatMap((tallies) => Object.keys(tallies)))].sort(byMeasure)
  const draws = drawDocuments(documents.length, { seed, samples })
  return measures.map((measure) => {
    const each = documents.map((tallies) => tallies[measure] ?? none)
    const occurring = each.filter(({ tp, fp, fn }) => tp + fp + fn > 0)
    const total = sum(each)
    return {
      measure,
      ...total,
      ...ratesOf(total),
      macroF1: occurring.reduce((all, one) => all + ratesOf(one).f1, 0) / Math.max(1, occurring.length),
      documents: occurring.length,
      interval: intervalsOf(each, draws, ratesOf),
    }
  })
}

/** What each rule contributes, most errors first. */
export function scoreRules(judgements: readonly Judgement[]): RuleScore[] {
  const rules = new Map<string, { rule: string; kind: string; tp: number; fp: number; right: number }>()
  for (const { rule, kind, found, faults, prediction } of judgements) {
    if (rule === undefined || !prediction) continue
    const counts = rules.get(rule) ?? { rule, kind, tp: 0, fp: 0, right: 0 }
    if (found) counts.tp++
    else counts.fp++
    if (found && faults.length === 0) counts.right++
    rules.set(rule, counts)
  }
  return [...rules.values()]
    .map((counts) => ({ ...counts, precision: counts.tp / (counts.tp + counts.fp) }))
    .sort((a, b) => b.fp + b.tp - b.right - (a.fp + a.tp - a.right) || (a.rule < b.rule ? -1 : 1))
}

const none: Tally = { tp: 0, fp: 0, fn: 0 }

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { tp, fp, fn }) => ({ tp: all.tp + tp, fp: all.fp + fp, fn: all.fn + fn }), none)
}

const firstRows = ['found', 'every-field-right']

/** "all" first, then by row; in a row "found" and "every-field-right" before the fields. */
function byMeasure(a: string, b: string): number {
  const [rowA = '', nameA = ''] = a.split('/')
  const [rowB = '', nameB = ''] = b.split('/')
  if (rowA !== rowB) return rowA === 'all' ? -1 : rowB === 'all' ? 1 : rowA < rowB ? -1 : 1
  const rank = (name: string): number => (firstRows.indexOf(name) + firstRows.length + 1) % (firstRows.length + 1)
  return rank(nameA) - rank(nameB) || (nameA < nameB ? -1 : 1)
}
