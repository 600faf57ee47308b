import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import { lowerCase } from '../../core/line.js'
import type { Age } from '../../schema/case.js'
import type { AgeMention } from './age.js'
import type { Ages } from './story.js'

/** The age at which a patient presented, and the words that tell it. */
export interface Presentation {
  readonly age: Age
  readonly mention: AgeMention
  readonly sentence: Sentence
}

const relative = /(?:\b(?:his|her|their|whose)|['’]s)\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu
const relativeAfter =
  /^[\s,]{0,2}(?:[^\s\d.,;:()]{1,15}\s){0,2}(?:donor|mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|sibling)\b/iu
const relativeBefore =
  /\b(?:mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|siblings?|parents?|donor)\b[^.;]{0,40}$/iu

const bornTo =
  /\b(?:born|delivered|delivery|pregnancy|birth|child)\b[^.;]{0,100}\b(?:to|of)\s(?:an?|the|healthy)\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu

/** The age at presentation: the first that describes the patient, or one "at the age of" which the patient presented. */
export function ageOf(document: Document, sentences: readonly Sentence[], read: Ages, sibling = false): Presentation | undefined {
  let arrival: { mention: AgeMention; sentence: Sentence } | undefined
  for (const sentence of sentences) {
    const { text } = sentence.prose
    for (const mention of read(sentence)) {
      // "His 5-year-old brother" is the patient where the second of two brothers is told.
      if (
        sibling
          ? !/^\s(?:[^\s\d.,;:()]{1,15}\s){0,2}(?:brother|sister|twin|sibling)\b/iu.test(text.slice(mention.to))
          : isRelative(text, mention)
      )
        continue
      if (mention.use === 'person')
        return arrival && arrival.sentence.index < sentence.index - 30
          ? presented(document, arrival)
          : presented(document, { mention, sentence })
      if (mention.at === 'presentation') arrival ??= { mention, sentence }
    }
  }
  return arrival && presented(document, arrival)
}

function isRelative(text: string, mention: AgeMention): boolean {
  const before = text.slice(Math.max(0, mention.from - 110), mention.from)
  if (relative.test(before) || bornTo.test(before)) return true
  if (relativeAfter.test(text.slice(mention.to, mention.to + 40)) && !/(?:^|\s)an?\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu.test(before))
    return true
  return isOfKin(mention.use === 'event' ? text.slice(Math.max(0, mention.from - 160), mention.from) : before)
}

const kinSubject =
  /\b(?:his|her|their|an?|one|two|the\spatient['’]s|elder|older|younger)\s(?:[a-z\u00c0-\u024f-]{1,15}\s){0,2}(?:mother|father|brothers?|sisters?|son|daughter|husband|wife|uncles?|aunts?|cousins?|siblings?|grand[a-z]{4,8})\b(?<rest>[^.;]*)$/

/** "Her elder sister had the same weakness and died at the age of 20", but not "his mother noticed it at the age of 2". */
function isOfKin(before: string): boolean {
  const rest = kinSubject.exec(lowerCase(before))?.groups?.rest
  if (rest !== undefined)
    return (
      !/^\s(?:had\s)?(?:noticed|noted|observed|reported|recalled|described|brought|sought|stated|saw)\b/i.test(rest) &&
      !/\b(?:he|she|patient|woman|man|boy|proband)\b/i.test(rest)
    )
  return (
    relativeBefore.test(before) &&
    !/\b(?:patient|woman|man|boy|girl|who|he|she)\b/i.test(before) &&
    !/\b(?:noticed|noted|observed|reported|brought)\b/i.test(before)
  )
}

function presented(document: Document, { mention, sentence }: { mention: AgeMention; sentence: Sentence }): Presentation {
  return { age: { ...ageAt(document, sentence, mention), at: 'presentation' }, mention, sentence }
}

function ageAt(document: Document, sentence: Sentence, mention: AgeMention): Age {
  return {
    value: mention.value,
    ...(mention.at !== undefined && { at: mention.at }),
    ...(mention.approximate && { approximate: true as const }),
    evidence: evidenceOf(document.source.text, sentence.prose, mention.from, mention.to, 'patient/age'),
  }
}

/** The ages at which other things happened to the patient: "diagnosed at the age of 12". */
export function otherAges(document: Document, sentences: readonly Sentence[], read: Ages, first: Age | undefined): Age[] {
  const ages: Age[] = []
  for (const sentence of sentences)
    for (const mention of read(sentence)) {
      if (mention.use !== 'event' || isRelative(sentence.prose.text, mention)) continue
      const age = ageAt(document, sentence, mention)
      if (age.evidence.start !== first?.evidence.start && !(age.at === 'gestation' && /^P(?:[2-9]|\d\d)Y/.test(first?.value ?? '')))
        ages.push(age)
    }
  return ages
}

/** A narrative that begins years before ("In 2018, a 61-year-old woman …") is of the patient whose age the abstract tells. */
export function laterOf(own: Presentation | undefined, summarised: Presentation | undefined): Presentation | undefined {
  if (!own || !summarised) return own ?? summarised
  const [before = 0, after = 0] = [own, summarised].map(({ age }) => Number(/^P(\d+)Y/.exec(age.value)?.[1] ?? 0))
  return summarised.mention.use === 'person' && before > 0 && after > before ? summarised : own
}

/** The same age told in the abstract, where the sex may stand beside it. */
export function sameAge(summary: readonly Sentence[], presentation: Presentation, read: Ages): Presentation | undefined {
  for (const sentence of summary) {
    const mention = read(sentence).find(({ value, use }) => use === 'person' && value === presentation.mention.value)
    if (mention) return { ...presentation, mention, sentence }
  }
  return undefined
}
