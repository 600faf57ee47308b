import { collectDiagnostics } from '../../../src/core/diagnostic.js'
import { drug } from '../../../src/extract/drug/index.js'
import type { FoundDrug } from '../../../src/extract/drug/finding.js'
import { readDocument } from '../../../src/pipeline.js'
import { sourceFor } from '../../source.js'

/** The medicines of a text, one line each: "vancomycin | dose 1 g | frequency q12h". */
export function lines(text: string): string[] {
  return read(text).map((found) => {
    const fields = (['dose', 'concentration', 'route', 'frequency', 'duration', 'form'] as const).flatMap((name) => {
      const field = found[name]
      return field ? [`${name} ${field.text}`] : []
    })
    return [found.drug.text, ...fields].join(' | ')
  })
}

export function read(text: string): FoundDrug[] {
  const { warn } = collectDiagnostics()
  const { findings = [] } = drug.extract(readDocument(sourceFor(text), warn), warn)
  return findings.filter((finding) => finding.kind === 'drug')
}
