import { history } from '../../../src/extract/history/index.js'
import { readDocument } from '../../../src/pipeline.js'
import type { Found } from '../../../src/schema/extraction.js'
import type { Span } from '../../../src/core/span.js'
import { sourceFor } from '../../source.js'

export type History = Extract<Found, { kind: 'history' }>

/** What the history extractor finds in a case section that holds this text. */
export function historiesOf(text: string): readonly History[] {
  const { findings = [] } = history.extract(
    readDocument(sourceFor(text), () => undefined),
    () => undefined,
  )
  return findings.flatMap((finding) => (finding.kind === 'history' ? [finding] : []))
}

/** Where the thing itself stands: the item, else the substance, else all of the evidence. */
export function placeOf({ spans, evidence }: History): Span {
  const { start, end } = spans.item ?? spans.substance ?? evidence
  return { start, end }
}

/** A finding in one line: "family mother", "social smoking former 30 pack-years", "past-medical no". */
export function shortOf({ category, item, relation, reaction, quantity, status, assertion, unremarkable }: History): string {
  const amount =
    quantity &&
    [quantity.value ?? `${quantity.low ?? ''}–${quantity.high ?? ''}`, quantity.unit, quantity.period]
      .filter((part) => part !== undefined)
      .join(' ')
  return [
    category,
    item?.name,
    relation?.name,
    reaction && `-> ${reaction.text}`,
    status,
    amount,
    unremarkable ? 'nothing' : assertion === 'negated' ? 'no' : assertion === 'affirmed' ? undefined : assertion,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
