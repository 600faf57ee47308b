import { collectDiagnostics } from '../../../src/core/diagnostic.js'
import { patient } from '../../../src/extract/patient/index.js'
import { readDocument } from '../../../src/pipeline.js'
import type { Case } from '../../../src/schema/case.js'
import { sourceFor } from '../../source.js'

/** The patients that the extractor finds in a whole report, and the codes of what it reports. */
export function patientsIn(source: string): { readonly cases: readonly Case[]; readonly codes: readonly string[] } {
  const { list, warn } = collectDiagnostics()
  const { cases = [] } = patient.extract(
    readDocument(sourceFor(source), () => undefined),
    warn,
  )
  return { cases, codes: list.map(({ code }) => code) }
}

/** "P3Y10M male": age and sex in short. */
export function short({ age, sex }: Pick<Case, 'age' | 'sex'>): string {
  return `${age?.approximate ? '~' : ''}${age?.value ?? '-'} ${sex?.value ?? '-'}`
}
