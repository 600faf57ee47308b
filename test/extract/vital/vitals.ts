import { vital } from '../../../src/extract/vital/index.js'
import { readDocument } from '../../../src/pipeline.js'
import type { Found } from '../../../src/schema/extraction.js'
import { sourceFor } from '../../source.js'

export type Vital = Extract<Found, { kind: 'vital' }>

/** What the vital extractor finds in a text, and the codes of its diagnostics. */
export function vitalsOf(text: string): { readonly vitals: readonly Vital[]; readonly codes: readonly string[] } {
  const codes: string[] = []
  const { findings = [] } = vital.extract(
    readDocument(sourceFor(text), () => undefined),
    (code) => codes.push(code),
  )
  return { vitals: findings.flatMap((finding) => (finding.kind === 'vital' ? [finding] : [])), codes }
}

/** A finding in one line: "heart-rate ~ 120 /min high". */
export function shortOf({ name, comparator, result, unit, referenceRange, interpretation }: Vital): string {
  const range = referenceRange && `[${referenceRange.low ?? ''}..${referenceRange.high ?? ''}]`
  return [name, comparator, result.text, unit?.ucum, range, interpretation?.value].filter((part) => part !== undefined).join(' ')
}
