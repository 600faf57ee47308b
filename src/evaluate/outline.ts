import type { CaseRecord } from '../schema/record.js'
import type { FieldJudgement } from './field.js'
import type { GoldDocument } from './gold.js'
import type { Judgement } from './judge.js'
import { matches, spanAt, valueAt } from './matcher.js'
import { caseFields } from './rubric.js'

const nowhere = { start: 0, end: 0 }

/** The patients of a report, in order: their number, and age and sex of each. */
export function judgeCases(gold: GoldDocument, record: CaseRecord | undefined): Judgement[] {
  if (!gold.cases) return []
  const predicted: readonly unknown[] = record?.cases ?? []
  const count = Math.max(gold.cases.length, predicted.length)
  return Array.from({ length: count }, (_, index) => {
    const stated = gold.cases?.[index]
    const finding = predicted[index]
    const fields = caseFields.flatMap(({ name, gold: key, record: paths, as }): FieldJudgement[] => {
      if (stated?.[key] === undefined) return []
      const found = paths.map((path) => valueAt(finding, path)).filter((value) => value !== undefined)
      const right = found.some((value) => matches(as, { stated: stated[key], found: value, statedSpan: undefined, foundSpan: undefined }))
      return [{ name, outcome: right ? 'right' : found.length > 0 ? 'wrong' : 'missing', advisory: false }]
    })
    const at = spanAt(finding, 'age.evidence') ?? spanAt(finding, 'sex.evidence') ?? quoteOf(gold, stated) ?? nowhere
    return {
      ...entry('case', String(index + 1), at, stated !== undefined && finding !== undefined, fields),
      doubt: stated?.doubt !== undefined,
      ...(stated && { gold: { at, key: at, stated } }),
      ...(finding !== undefined && { prediction: { key: at, finding } }),
    }
  })
}

function quoteOf(
  { source }: GoldDocument,
  stated: Readonly<Record<string, unknown>> | undefined,
): { readonly start: number; readonly end: number } | undefined {
  const quote = stated?.ageQuote ?? stated?.sexQuote
  if (typeof quote !== 'string') return undefined
  const start = source.text.indexOf(quote)
  return start < 0 ? undefined : { start, end: start + quote.length }
}

/** The heading lines of a report and their kinds; what no kind fits ("other") is left open, as are sections that no heading announces. */
export function judgeSections(gold: GoldDocument, record: CaseRecord | undefined): Judgement[] {
  return (gold.sections ?? [])
    .filter(({ kind }) => kind !== 'other')
    .map(({ start, kind, doubt }) => {
      const finding = record?.sections.find((section) => section.start === start)
      const at = { start, end: start + lineLength(gold.source.text, start) }
      const fields: FieldJudgement[] = [
        { name: 'kind', outcome: finding?.kind === kind ? 'right' : finding ? 'wrong' : 'missing', advisory: false },
      ]
      return {
        ...entry('section', kind, at, finding !== undefined, fields),
        doubt,
        gold: { at, key: at, stated: { kind } },
        ...(finding && { prediction: { key: at, finding } }),
      }
    })
}

function lineLength(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return (end < 0 ? text.length : end) - start
}

function entry(
  group: string,
  name: string,
  at: { readonly start: number; readonly end: number },
  found: boolean,
  fields: readonly FieldJudgement[],
): Judgement {
  const faults = found ? fields.filter(({ outcome }) => outcome !== 'right').map(({ name }) => name) : []
  return { group, predictedGroup: group, kind: group, name, at, found, faults, fields, doubt: false }
}
