import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { place } from '../core/place.js'
import { printableLine } from '../core/printable.js'
import type { CaseRecord } from '../schema/record.js'
import { isWatched } from './stream.js'

/** Diagnostics as the unified world prints them: `12:4-12:9 warning message code case-record`, a table a file; empty when there are none. */
export function reportDiagnostics(path: string, text: string, diagnostics: CaseRecord['diagnostics']): string {
  if (diagnostics.length === 0) return ''
  const file = new VFile({ path: printableLine(path), value: text })
  const at = place(text)
  for (const { code, severity, message, evidence } of diagnostics) {
    const options = {
      source: 'case-record',
      ruleId: code,
      ...(evidence && { place: { start: at(evidence.start), end: at(evidence.end) } }),
    }
    const shown = printableLine(message)
    if (severity === 'info') file.info(shown, options)
    else file.message(shown, options).fatal = severity === 'error'
  }
  return `${reporter(file, { color: isWatched() })}\n`
}
