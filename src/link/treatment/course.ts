import type { Document } from '../../core/document.js'
import { sectionAt } from '../../core/document.js'
import type { Drug } from '../../schema/drug.js'
import type { Marked } from '../../schema/extraction.js'
import { isMember } from './member.js'

export type DrugMention = Extract<Marked, { kind: 'drug' }>

/** What one patient was given of one substance, mention by mention. */
export interface Course {
  readonly name: string
  readonly drug: Drug['drug']
  readonly mentions: DrugMention[]
}

/** Joins mentions by substance: generic, brand and abbreviation have one name, a class word goes to the one member that was named. */
export function coursesOf(document: Document, drugs: readonly DrugMention[]): Course[] {
  const told = drugs.filter((mention) => isTold(document, mention))
  const courses: Course[] = []
  for (const mention of told.length > 0 ? told : drugs) {
    const name = mention.drug.name ?? mention.drug.text.toLowerCase()
    const course = courses.find((known) => known.name === name) ?? (mention.drug.class ? onlyMember(courses, name) : undefined)
    if (course) course.mentions.push(mention)
    else courses.push({ name, drug: mention.drug, mentions: [mention] })
  }
  return courses
}

/** Sections that tell again what the case has told. */
const retold: ReadonlySet<string> = new Set(['abstract', 'introduction', 'discussion', 'conclusion', 'title'])

/** In a section that tells the case rather than speaks of it. */
export function isTold(document: Document, { evidence }: Marked): boolean {
  return !retold.has(sectionAt(document, evidence.start)?.kind ?? '')
}

/** The one substance so far that a class word may stand for: "steroids" after "prednisolone". */
function onlyMember(courses: readonly Course[], className: string): Course | undefined {
  const members = courses.filter(({ name, drug }) => !drug.class && isMember(className, name))
  return members.length === 1 ? members[0] : undefined
}
