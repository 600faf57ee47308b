import { lab } from '../../../src/extract/lab/index.js'
import type { Found } from '../../../src/schema/extraction.js'
import { readDocument } from '../../../src/pipeline.js'
import { sourceFor } from '../../source.js'

export type Lab = Extract<Found, { kind: 'lab' }>

/** What the lab extractor finds in a text, and the codes of its diagnostics. */
export function labsOf(text: string): { readonly labs: readonly Lab[]; readonly codes: readonly string[] } {
  const codes: string[] = []
  const { findings = [] } = lab.extract(
    readDocument(sourceFor(text), () => undefined),
    (code) => codes.push(code),
  )
  return { labs: findings.flatMap((finding) => (finding.kind === 'lab' ? [finding] : [])), codes }
}

/** A finding in one line: "Haemoglobin < 8.9 g/dL [12..16] low". */
export function shortOf({ analyte, comparator, result, unit, referenceRange, interpretation }: Lab): string {
  const range = referenceRange && `[${referenceRange.low ?? ''}..${referenceRange.high ?? ''}]`
  return [
    analyte.name ?? `?${analyte.text}`,
    comparator,
    result.qualitative && !/\d\+/.test(result.text) ? `"${result.qualitative}"` : result.text,
    unit?.ucum ?? unit?.text,
    range,
    interpretation?.value,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
