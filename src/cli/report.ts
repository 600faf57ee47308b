import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { place } from '../core/place.js'
import type { CaseRecord } from '../schema/record.js'

/** Diagnostics as the unified world prints them: `12:4-12:9 warning message code case-record`, a table a file; empty when there are none. */
export function reportDiagnostics(path: string, text: string, diagnostics: CaseRecord['diagnostics']): string {
  if (diagnostics.length === 0) return ''
  const file = new VFile({ path, value: text })
  const at = place(text)
  for (const { code, severity, message, evidence } of diagnostics) {
    const options = {
      source: 'case-record',
      ruleId: code,
      ...(evidence && { place: { start: at(evidence.start), end: at(evidence.end) } }),
    }
    if (severity === 'info') file.info(message, options)
    else file.message(message, options).fatal = severity === 'error'
  }
  return `${reporter(file, { color: process.stderr.isTTY })}\n`
}
