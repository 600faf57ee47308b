import { guarded } from '../../core/guard.js'
import { contains } from '../../core/span.js'
import type { Time } from '../../schema/base.js'
import type { Case } from '../../schema/case.js'
import type { TimelineEntry } from '../../schema/treatment.js'
import type { Marked } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'

/** Orders what happened to each patient: what came before the presentation first, then as it is told; a time holds until the next one. */
export const timeline: Linker = {
  name: 'timeline',
  link(document, { findings, cases, ...rest }, warn) {
    const watch = { warn, source: document.source.text, part: 'link/timeline' }
    const ordered = (patient: Case): Case => ({ ...patient, timeline: entriesOf(findings.filter((finding) => isOf(patient, finding))) })
    return { ...rest, findings, cases: cases.map((one) => guarded(watch, one.narrative?.[0], () => ordered(one), one)) }
  },
}

function isOf(patient: Case, finding: Marked): boolean {
  return finding.case === patient.id && happened(finding) && isTold(patient, finding)
}

/** In what tells the case, not in its abstract or a table elsewhere, which would tell it twice. */
function isTold({ narrative = [] }: Case, { evidence }: Marked): boolean {
  return narrative.length === 0 || narrative.some((span) => contains(span, evidence))
}

function happened({ assertion, temporality, subject, ...finding }: Marked): boolean {
  // Habits and allergies last: they did not happen.
  if (finding.kind === 'history' && (finding.category === 'social' || finding.category === 'allergy')) return false
  return assertion === 'affirmed' && subject === 'patient' && temporality !== 'planned'
}

function entriesOf(findings: readonly Marked[]): TimelineEntry[] {
  return [...grouped(findings.filter(isPast)), ...grouped(findings.filter((finding) => !isPast(finding)))]
}

function isPast({ temporality, time }: Marked): boolean {
  return temporality === 'historical' || (time?.direction === 'before' && time.anchor === 'presentation')
}

function grouped(findings: readonly Marked[]): TimelineEntry[] {
  const entries: { time?: Time; findings: string[] }[] = []
  for (const { id, time } of findings) {
    const last = entries.at(-1)
    if (last && (time === undefined || isSame(last.time, time))) last.findings.push(id)
    else entries.push({ ...(time && { time }), findings: [id] })
  }
  return entries
}

function isSame(a: Time | undefined, b: Time): boolean {
  return a?.text === b.text && a.span?.start === b.span?.start
}
