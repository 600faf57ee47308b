import type { Document } from '../../core/document.js'
import { sentenceAt } from '../../core/document.js'
import { evidenceAt, evidenceOf } from '../../core/evidence.js'
import { guarded } from '../../core/guard.js'
import type { Span } from '../../core/span.js'
import type { Case } from '../../schema/case.js'
import type { Treatment } from '../../schema/treatment.js'
import type { Linker } from '../linker.js'
import type { ResponseAfter } from './after.js'
import { responsesAfter } from './after.js'
import { changesOf } from './change.js'
import type { Course, DrugMention } from './course.js'
import { coursesOf } from './course.js'
import { isMember } from './member.js'

/** Joins the mentions of one substance in one patient into a course: what was begun, changed and stopped, in order, and what came of it. */
export const treatment: Linker = {
  name: 'treatment',
  link(document, extraction, warn) {
    if (extraction.cases.length === 0) return extraction
    const all = extraction.findings.filter((finding) => finding.kind === 'drug')
    const anchors = all.flatMap(({ time }) => (time?.span ? [time.span] : []))
    const drugs = all.filter((drug) => (isTaken(drug) && !isOfRelative(document, drug, all)) || isPaused(drug, all))
    const treated = (one: Case): Case => {
      const courses = coursesOf(
        document,
        drugs.filter((drug) => drug.case === one.id),
      )
      const after = responsesAfter(document, courses, all)
      return { ...one, treatments: courses.map((course) => treatmentOf(document, course, anchors, after.get(course))) }
    }
    const watch = { warn, source: document.source.text, part: 'link/treatment' }
    return { ...extraction, cases: extraction.cases.map((one) => guarded(watch, one.narrative?.[0], () => treated(one), one)) }
  },
}

function isTaken({ subject = 'patient', assertion = 'affirmed', temporality = 'current' }: DrugMention): boolean {
  return subject === 'patient' && assertion === 'affirmed' && temporality !== 'planned'
}

/** "His father took X; the steroids were tapered": a class word means the medicine named last before it, be it that of somebody else. */
function isOfRelative(document: Document, drug: DrugMention, all: readonly DrugMention[]): boolean {
  if (!drug.drug.class) return false
  const name = drug.drug.name ?? drug.drug.text
  const last = all.findLast(
    (other) =>
      other.evidence.start < drug.evidence.start && (other.drug.name === name || isMember(name, other.drug.name ?? other.drug.text)),
  )
  if (last?.subject !== 'relative') return false
  const [here, there] = [sentenceAt(document, drug.evidence.start), sentenceAt(document, last.evidence.start)]
  return here !== undefined && there !== undefined && here.index - there.index <= 1
}

/** "X was withheld": of a patient who took it until then it is a stop, not a refusal. */
function isPaused(drug: DrugMention, all: readonly DrugMention[]): boolean {
  if (drug.assertion !== 'negated' || drug.event?.type !== 'stop' || !/withheld|held/.test(drug.event.text ?? '')) return false
  return all.some(
    (other) =>
      other.evidence.start < drug.evidence.start &&
      other.case === drug.case &&
      other.drug.name !== undefined &&
      other.drug.name === drug.drug.name &&
      isTaken(other),
  )
}

function treatmentOf(
  document: Document,
  { name, drug, mentions }: Course,
  anchors: readonly Span[],
  after: ResponseAfter | undefined,
): Treatment {
  const changes = changesOf(mentions, anchors)
  const start = changes.find(({ type, time }) => type === 'start' && time)?.time
  const stop = changes.findLast(({ type, time }) => type === 'stop' && time)?.time
  const routes = [
    ...new Set(mentions.flatMap(({ route, routes: several }) => several?.flatMap(({ name: each }) => each ?? []) ?? route?.name ?? [])),
  ]
  return {
    drug: name,
    ...(drug.rxnorm !== undefined && { rxnorm: drug.rxnorm }),
    ...(drug.class && { class: true }),
    findings: mentions.map(({ id }) => id),
    ...(routes.length > 0 && { routes }),
    ...(start && { start }),
    ...(stop && { stop }),
    ...(changes.length > 0 && { changes }),
    ...responseOf(document, mentions, after),
  }
}

/** What the last mention with a response says, otherwise what a sentence after it says. */
function responseOf(
  document: Document,
  mentions: readonly DrugMention[],
  after: ResponseAfter | undefined,
): Pick<Treatment, 'response' | 'responseEvidence'> {
  const source = document.source.text
  const said = mentions.findLast(({ response }) => response?.value)?.response
  if (said?.value)
    return { response: said.value, ...(said.span && { responseEvidence: evidenceAt(source, said.span, 'treatment/response-with-drug') }) }
  if (!after) return {}
  const { response, sentence } = after
  const evidence = evidenceOf(source, sentence.prose, response.from, response.to, 'treatment/response-after-start')
  return { response: response.value, responseEvidence: evidence }
}
