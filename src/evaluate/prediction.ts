import type { Evidence } from '../core/evidence.js'
import type { Span } from '../core/span.js'
import type { CaseRecord } from '../schema/record.js'
import { spanAt, valueAt } from './matcher.js'
import type { KindRubric } from './rubric.js'

/** A finding of the record that is to be matched. */
export interface Prediction {
  readonly kind: string
  readonly key: Span
  readonly evidence: Evidence
  readonly finding: unknown
}

/** The findings of a record that may match gold of a kind: those that hang on a place in its regions. */
export function predictionsOf(record: CaseRecord | undefined, kind: KindRubric, regions: readonly Span[]): Prediction[] {
  return kind.predicted
    .flatMap((name) => {
      const findings = valueAt(record?.findings, name)
      return Array.isArray(findings) ? findings.map((finding: unknown) => predictionOf(name, kind, finding)) : []
    })
    .filter((prediction) => prediction !== undefined)
    .filter(({ key }) => regions.some((region) => region.start <= key.start && key.start < region.end))
}

function predictionOf(name: string, { anchor, textual }: KindRubric, finding: unknown): Prediction | undefined {
  const at = spanAt(finding, 'evidence')
  if (!at) return undefined
  const quote = valueAt(finding, 'evidence.quote')
  const rule = valueAt(finding, 'evidence.rule')
  const evidence = { ...at, quote: typeof quote === 'string' ? quote : '', rule: typeof rule === 'string' ? rule : name }
  const written = valueAt(finding, `${anchor.span}.text`) ?? valueAt(finding, 'result.text') ?? evidence.quote
  if (textual && !(typeof written === 'string' && textual.test(written))) return undefined
  return { kind: name, key: spanAt(finding, `spans.${anchor.span}`) ?? at, evidence, finding }
}
