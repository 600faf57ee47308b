import type { Document } from '../../core/document.js'
import { sectionAt } from '../../core/document.js'
import type { Drug } from '../../schema/drug.js'
import type { Marked } from '../../schema/extraction.js'
import type { Treatment } from '../../schema/treatment.js'
import type { Linker } from '../linker.js'
import { isMember } from './member.js'

type DrugMention = Extract<Marked, { kind: 'drug' }>

/** Joins the mentions of one substance in one patient into a course: what was begun, changed and stopped, in order. */
export const treatment: Linker = {
  name: 'treatment',
  link(document, extraction) {
    if (extraction.cases.length === 0) return extraction
    const drugs = extraction.findings.filter((finding) => finding.kind === 'drug').filter(isTaken)
    const cases = extraction.cases.map((one) => ({
      ...one,
      treatments: coursesOf(
        document,
        drugs.filter((drug) => drug.case === one.id),
      ),
    }))
    return { ...extraction, cases }
  },
}

function isTaken({ subject = 'patient', assertion = 'affirmed', temporality = 'current' }: DrugMention): boolean {
  return subject === 'patient' && assertion === 'affirmed' && temporality !== 'planned'
}

interface Course {
  readonly name: string
  readonly drug: Drug['drug']
  readonly mentions: DrugMention[]
}

function coursesOf(document: Document, drugs: readonly DrugMention[]): Treatment[] {
  const told = drugs.filter(({ evidence }) => !retold.has(sectionAt(document, evidence.start)?.kind ?? ''))
  const courses: Course[] = []
  for (const mention of told.length > 0 ? told : drugs) {
    const name = mention.drug.name ?? mention.drug.text.toLowerCase()
    const course = courses.find((known) => known.name === name) ?? (mention.drug.class ? onlyMember(courses, name) : undefined)
    if (course) course.mentions.push(mention)
    else courses.push({ name, drug: mention.drug, mentions: [mention] })
  }
  return courses.map(courseOf)
}

/** Sections that tell again what the case has told. */
const retold: ReadonlySet<string> = new Set(['abstract', 'introduction', 'discussion', 'conclusion', 'title'])

/** The one substance so far that a class word may stand for: "steroids" after "prednisolone". */
function onlyMember(courses: readonly Course[], className: string): Course | undefined {
  const members = courses.filter(({ name, drug }) => !drug.class && isMember(className, name))
  return members.length === 1 ? members[0] : undefined
}

function courseOf({ name, drug, mentions }: Course): Treatment {
  const changes = mentions.flatMap(changeOf)
  const start = changes.find(({ type, time }) => type === 'start' && time)?.time
  const stop = changes.findLast(({ type, time }) => type === 'stop' && time)?.time
  const response = mentions.findLast((mention) => mention.response?.value)?.response?.value
  return {
    drug: name,
    ...(drug.rxnorm !== undefined && { rxnorm: drug.rxnorm }),
    ...(drug.class && { class: true }),
    findings: mentions.map(({ id }) => id),
    ...(start && { start }),
    ...(stop && { stop }),
    ...(changes.length > 0 && { changes }),
    ...(response && { response }),
  }
}

type Change = NonNullable<Treatment['changes']>[number]

function changeOf({ id, event, dose, concentration, steps = [], time }: DrugMention): Change[] {
  const when = time && { time }
  const given = dose ?? concentration
  const last = steps.at(-1)
  if (event) {
    const amount = (event.type === 'increase' || event.type === 'decrease' ? last : undefined) ?? given
    return [{ type: event.type, finding: id, ...(amount && { dose: amount.text }), ...when }]
  }
  // "3 %, later 10 %"
  if (given?.value === undefined || last?.value === undefined || given.unit !== last.unit || given.value === last.value) return []
  return [{ type: last.value > given.value ? 'increase' : 'decrease', finding: id, dose: last.text, ...when }]
}
