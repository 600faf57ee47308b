import type { Document, Sentence } from '../../core/document.js'
import { sentenceAt } from '../../core/document.js'
import type { Marked } from '../../schema/extraction.js'
import type { Course, DrugMention } from './course.js'
import type { ToldResponse } from './response.js'
import { tellsOfDeed, toldResponse } from './response.js'

/** A response and the sentence that tells it. */
export interface ResponseAfter {
  readonly response: ToldResponse
  readonly sentence: Sentence
}

/** How many sentences after the last word of a medicine still tell what it did. */
const reach = 4

const begun: ReadonlySet<string> = new Set(['start', 'increase', 'switch'])
const ended: ReadonlySet<string> = new Set(['stop', 'decrease', 'continue', 'missed'])

/**
 * The response that a sentence without medicines tells of the one that was begun last: "Thalidomide was started. Four weeks later the
 * ulcers had healed." Nothing is said where two were begun together, where another follows, or where something else was done.
 */
export function responsesAfter(document: Document, courses: readonly Course[], drugs: readonly Marked[]): Map<Course, ResponseAfter> {
  const named = new Map<number, Set<Course | undefined>>()
  const begins = new Map<number, Set<Course>>()
  const owner = new Map<Marked, Course>(courses.flatMap((course) => course.mentions.map((mention) => [mention, course] as const)))
  const halts = new Set<number>()
  const ends = new Map<number, Set<Course>>()
  for (const drug of drugs) {
    if (drug.kind !== 'drug') continue
    const index = sentenceAt(document, drug.evidence.start)?.index
    if (index === undefined) continue
    const course = owner.get(drug)
    put(named, index, course)
    if (course && isBegun(drug)) put(begins, index, course)
    else if (course && (drug.event?.type === 'stop' || drug.event?.type === 'decrease')) put(ends, index, course)
    else if (drug.assertion !== 'negated' && !ended.has(drug.event?.type ?? '')) halts.add(index)
  }
  const found = new Map<Course, ResponseAfter>()
  for (const [index, started] of begins) {
    const [course] = started
    if (!course || started.size > 1) continue
    const after = firstAfter(document, index, (at) => judge(at, course, { named, begins, ends, halts }))
    if (after) found.set(course, after)
  }
  return found
}

function isBegun({ event, temporality }: DrugMention): boolean {
  return temporality !== 'historical' && event !== undefined && begun.has(event.type)
}

type Judgement = 'same' | 'other' | 'passed' | 'silent'

/** What sentences say of courses, by their number. */
interface Spoken {
  readonly named: ReadonlyMap<number, ReadonlySet<Course | undefined>>
  readonly begins: ReadonlyMap<number, ReadonlySet<Course>>
  readonly ends: ReadonlyMap<number, ReadonlySet<Course>>
  /** Where another medicine is given without a word of its beginning. */
  readonly halts: ReadonlySet<number>
}

/** What a sentence means for a course: it speaks of it, begins another or ends this one, speaks of others only, or of no medicine at all. */
function judge(index: number, course: Course, { named, begins, ends, halts }: Spoken): Judgement {
  const here = named.get(index)
  if (!here) return 'silent'
  const started = begins.get(index)
  if (ends.get(index)?.has(course) || (started && [...started].some((other) => other !== course))) return 'other'
  if (here.has(course)) return 'same'
  return halts.has(index) ? 'other' : 'passed'
}

function firstAfter(document: Document, start: number, judged: (index: number) => Judgement): ResponseAfter | undefined {
  const section = document.sentences[start]?.section
  let last = start
  for (let index = start + 1; index <= last + reach; index++) {
    const sentence = document.sentences[index]
    if (!sentence || (sentence.section !== section && sentence.section.kind !== 'outcome')) return undefined
    const judgement = judged(index)
    if (judgement === 'other' || tellsOfDeed(sentence)) return undefined
    if (judgement === 'same') last = index
    if (judgement !== 'silent') continue
    const response = toldResponse(sentence)
    if (response) return { response, sentence }
  }
  return undefined
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
