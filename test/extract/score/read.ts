import { collectDiagnostics } from '../../../src/core/diagnostic.js'
import type { Diagnostic } from '../../../src/core/diagnostic.js'
import { score } from '../../../src/extract/score/index.js'
import { readDocument } from '../../../src/pipeline.js'
import type { Found } from '../../../src/schema/extraction.js'
import { sourceFor } from '../../source.js'

type FoundScore = Extract<Found, { kind: 'score' }>

/** The scores that the extractor finds in a case narrative, in reading order, and what it reports. */
export function scoresIn(text: string): {
  readonly scores: FoundScore[]
  readonly diagnostics: readonly Diagnostic[]
  readonly source: string
} {
  const { list, warn } = collectDiagnostics()
  const source = `## Case report\n\n${text}\n`
  const { findings = [] } = score.extract(
    readDocument(sourceFor(source), () => undefined),
    warn,
  )
  const scores = findings.filter((finding) => finding.kind === 'score')
  return { scores: scores.sort((a, b) => (a.spans.value?.start ?? 0) - (b.spans.value?.start ?? 0)), diagnostics: list, source }
}

/** "cmas 35/52", "nyha III", "? 21": what was found, in short. */
export function short({ instrument, result, max, grade }: FoundScore): string {
  return `${instrument.id ?? `? ${instrument.text}`} ${grade ?? result.value ?? `${result.low}–${result.high}`}${grade !== undefined && result.value !== undefined ? ` ${result.value}` : ''}${max !== undefined && grade === undefined ? `/${max}` : ''}`
}
