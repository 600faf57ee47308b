import type { GoldFinding } from './gold.js'
import { matches, spanAt, valueAt } from './matcher.js'
import type { Prediction } from './prediction.js'
import type { FieldRubric, KindRubric } from './rubric.js'

/** A field may be right, wrong, missing in the record, or said there without the gold saying it. */
export type FieldOutcome = 'right' | 'wrong' | 'missing' | 'spurious'

/** How a field came out. */
export interface FieldJudgement {
  readonly name: string
  readonly outcome: FieldOutcome
  readonly advisory: boolean
}

/** How a field of a pair came out; nothing where neither says anything of it, or only the record does and that is left open. */
export function fieldOutcome(field: FieldRubric, gold: GoldFinding, { finding, key }: Prediction): FieldOutcome | undefined {
  if (field.as === 'overlap' || field.as === 'exact') {
    const spans = gold.spans[field.gold] ?? []
    const places = field.record.map((name) => spanAt(finding, `spans.${name}`)).filter((span) => span !== undefined)
    if (spans.length === 0) return field.closed && places.length > 0 ? 'spurious' : undefined
    const compared = places.length > 0 ? places : field.gold === 'anchor' ? [key] : []
    if (compared.length === 0) return 'missing'
    return spans.some((statedSpan) =>
      compared.some((foundSpan) => matches(field.as, { stated: undefined, found: undefined, statedSpan, foundSpan })),
    )
      ? 'right'
      : 'wrong'
  }
  const stated = gold.stated[field.gold]
  const found = field.record.map((path) => valueAt(finding, path)).filter((value) => value !== undefined)
  const inferred = field.inferred !== undefined && valueAt(finding, field.inferred) !== undefined
  if (stated === undefined) return field.closed && found.length > 0 && !inferred ? 'spurious' : undefined
  if (found.length === 0) return 'missing'
  return found.some((value) => matches(field.as, { stated, found: value, statedSpan: undefined, foundSpan: undefined })) ? 'right' : 'wrong'
}

/** How the fields of a pair came out. */
export function fieldsOf(kind: KindRubric, gold: GoldFinding, prediction: Prediction): FieldJudgement[] {
  return kind.fields.flatMap((field) => {
    const outcome = fieldOutcome(field, gold, prediction)
    return outcome ? [{ name: field.name, outcome, advisory: field.advisory === true }] : []
  })
}
