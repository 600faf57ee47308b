import type { Document, Sentence } from '../../core/document.js'
import type { Warn } from '../../core/diagnostic.js'
import { evidenceOf } from '../../core/evidence.js'
import { lowerCase } from '../../core/line.js'
import type { Age, Case } from '../../schema/case.js'
import type { Extractor } from '../extractor.js'
import type { AgeMention } from './age.js'
import { ageReader } from './age.js'
import { ethnicityIn } from './ethnicity.js'
import { newbornStories } from './newborn.js'
import type { SexMention } from './sex.js'
import { pronouns, sexWords } from './sex.js'
import type { Ages, Story } from './story.js'
import { narrativeOf, storiesOf } from './story.js'
import { groupTold } from './sibling.js'
import { spansOf } from './story-span.js'
import { fillFromTables } from './table.js'
import type { Told } from './told.js'
import { traitsOf } from './trait.js'

/** The patients that a report describes, in order, each with age, sex and the text that tells it. */
export const patient: Extractor = {
  kind: 'patient',
  extract: (document, warn) => {
    const read = ageReader()
    const passages = narrativeOf(document, read)
    const stories = storiesOf(document, passages, read)
    const [first] = stories
    const summary = summaryOf(document)
    const told = stories.map((story) => caseOf(document, story, stories.length === 1 ? summary : summaryOfOne(summary, story), read, warn))
    const together = first && stories.length === 1 ? groupTold(document, first.sentences, told[0]?.narrative) : []
    const cases = together.length > 1 ? together : first && stories.length === 1 ? [...told, ...newbornStories(document, first, told[0])] : told
    const filled = fillFromTables(document, cases, stories)
    if (filled.length === 1 && !hasPatient(document, filled)) return { cases: [] }
    return { cases: filled.map((one, i) => ({ id: `case-${i + 1}`, ...one, treatments: [], timeline: [] })) }
  },
}

function hasPatient(document: Document, [only]: readonly Told[]): boolean {
  return only?.age !== undefined || only?.sex !== undefined || document.sections.some((section) => section.kind === 'case' && section.inferred !== true)
}

/** Sentences of the title and abstract, which may say what the narrative leaves out. */
function summaryOf(document: Document): Sentence[] {
  return document.sentences.filter(({ section }) => section.kind === 'abstract' || section.kind === 'title' || section.kind === 'introduction')
}

/** What the abstract says of one patient of several: "The elder, a 14-year-old boy, …". */
function summaryOfOne(summary: readonly Sentence[], { label }: Story): Sentence[] {
  if (label === undefined) return []
  const [ordinal = ''] = /^(?:first|second|third|fourth|fifth|elder|older|younger)\b/i.exec(label) ?? []
  const naming = ordinal === '' ? label.toLowerCase() : `the ${ordinal.toLowerCase()}`
  return summary.filter(({ prose }) => prose.text.toLowerCase().trimStart().startsWith(naming))
}

function caseOf(document: Document, story: Story, summary: readonly Sentence[], read: Ages, warn: Warn): Told {
  const { sentences } = story
  const sibling = /brother|sister|twin|sibling/i.test(story.label ?? '')
  const own = ageOf(document, sibling ? sentences.slice(0, 3) : [], read, true) ?? ageOf(document, sentences, read)
  const presentation = laterOf(own, ageOf(document, summary, read))
  const intro = presentation?.sentence
  const sex = sexOf(document, sentences, presentation, presentation && sameAge(summary, presentation, read), summary, warn)
  const ages = otherAges(document, sentences, read, presentation?.age)
  const ethnicity = ethnicityIn(document, intro ? [intro, ...sentences.slice(0, 2)] : sentences.slice(0, 3))
  return {
    ...(story.label !== undefined && { label: story.label }),
    ...(presentation && { age: presentation.age }),
    ...(ages.length > 0 && { ages }),
    ...(sex && { sex }),
    ...(ethnicity && { ethnicity }),
    ...traitsOf(document, sentences, intro),
    narrative: spansOf(sentences),
  }
}

/** A narrative that begins years before ("In 2018, a 61-year-old woman …") is of the patient whose age the abstract tells. */
function laterOf(own: Presentation | undefined, summarised: Presentation | undefined): Presentation | undefined {
  if (!own || !summarised) return own ?? summarised
  const [before = 0, after = 0] = [own, summarised].map(({ age }) => Number(/^P(\d+)Y/.exec(age.value)?.[1] ?? 0))
  return summarised.mention.use === 'person' && before > 0 && after > before ? summarised : own
}

interface Presentation {
  readonly age: Age
  readonly mention: AgeMention
  readonly sentence: Sentence
}

const relative = /(?:\b(?:his|her|their|whose)|['’]s)\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu
const relativeAfter = /^[\s,]{0,2}(?:[^\s\d.,;:()]{1,15}\s){0,2}(?:donor|mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|sibling)\b/iu
const relativeBefore = /\b(?:mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|siblings?|parents?|donor)\b[^.;]{0,40}$/iu

const bornTo = /\b(?:born|delivered|delivery|pregnancy|birth|child)\b[^.;]{0,100}\b(?:to|of)\s(?:an?|the|healthy)\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu

/** The age at presentation: the first that describes the patient, or one "at the age of" which the patient presented. */
function ageOf(document: Document, sentences: readonly Sentence[], read: Ages, sibling = false): Presentation | undefined {
  let arrival: { mention: AgeMention; sentence: Sentence } | undefined
  for (const sentence of sentences) {
    const { text } = sentence.prose
    for (const mention of read(sentence)) {
      // "His 5-year-old brother" is the patient where the second of two brothers is told.
      if (sibling ? !/^\s(?:[^\s\d.,;:()]{1,15}\s){0,2}(?:brother|sister|twin|sibling)\b/iu.test(text.slice(mention.to)) : isRelative(text, mention)) continue
      if (mention.use === 'person') return arrival && arrival.sentence.index < sentence.index - 30 ? presented(document, arrival) : presented(document, { mention, sentence })
      if (mention.at === 'presentation') arrival ??= { mention, sentence }
    }
  }
  return arrival && presented(document, arrival)
}

function isRelative(text: string, mention: AgeMention): boolean {
  const before = text.slice(Math.max(0, mention.from - 110), mention.from)
  if (relative.test(before) || bornTo.test(before)) return true
  if (relativeAfter.test(text.slice(mention.to, mention.to + 40)) && !/(?:^|\s)an?\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu.test(before)) return true
  return isOfKin(mention.use === 'event' ? text.slice(Math.max(0, mention.from - 160), mention.from) : before)
}

const kinSubject = /\b(?:his|her|their|an?|one|two|the\spatient['’]s|elder|older|younger)\s(?:[a-z\u00c0-\u024f-]{1,15}\s){0,2}(?:mother|father|brothers?|sisters?|son|daughter|husband|wife|uncles?|aunts?|cousins?|siblings?|grand[a-z]{4,8})\b(?<rest>[^.;]*)$/

/** "Her elder sister had the same weakness and died at the age of 20", but not "his mother noticed it at the age of 2". */
function isOfKin(before: string): boolean {
  const rest = kinSubject.exec(lowerCase(before))?.groups?.rest
  if (rest !== undefined) return !/^\s(?:had\s)?(?:noticed|noted|observed|reported|recalled|described|brought|sought|stated|saw)\b/i.test(rest) && !/\b(?:he|she|patient|woman|man|boy|proband)\b/i.test(rest)
  return relativeBefore.test(before) && !/\b(?:patient|woman|man|boy|girl|who|he|she)\b/i.test(before) && !/\b(?:noticed|noted|observed|reported|brought)\b/i.test(before)
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

function otherAges(document: Document, sentences: readonly Sentence[], read: Ages, first: Age | undefined): Age[] {
  const ages: Age[] = []
  for (const sentence of sentences)
    for (const mention of read(sentence)) {
      if (mention.use !== 'event' || isRelative(sentence.prose.text, mention)) continue
      const age = ageAt(document, sentence, mention)
      if (age.evidence.start !== first?.evidence.start && !(age.at === 'gestation' && /^P(?:[2-9]|\d\d)Y/.test(first?.value ?? ''))) ages.push(age)
    }
  return ages
}

function sexOf(document: Document, sentences: readonly Sentence[], presentation: Presentation | undefined, again: Presentation | undefined, summary: readonly Sentence[], warn: Warn): Case['sex'] {
  const stated = statedSex(sentences, presentation) ?? (again && statedSex(summary, again))
  const told = countPronouns(sentences)
  const counted = told.first || stated ? told : countPronouns(summary)
  const chosen = stated ?? counted.first
  if (!chosen) return undefined
  const { mention, sentence } = chosen
  const evidence = evidenceOf(document.source.text, sentence.prose, mention.from, mention.to, stated ? 'patient/sex-word' : 'patient/pronoun')
  const other = mention.value === 'male' ? 'female' : 'male'
  if (stated && counted[other] >= 3 && counted[mention.value] === 0) warn('case-sex-conflict', evidence, { value: mention.value, other })
  return { value: mention.value, evidence }
}

/** The same age told in the abstract, where the sex may stand beside it. */
function sameAge(summary: readonly Sentence[], presentation: Presentation, read: Ages): Presentation | undefined {
  for (const sentence of summary) {
    const mention = read(sentence).find(({ value, use }) => use === 'person' && value === presentation.mention.value)
    if (mention) return { ...presentation, mention, sentence }
  }
  return undefined
}

interface Where {
  readonly mention: SexMention
  readonly sentence: Sentence
}

const clauseEnd = /[.;:]\s|\b(?:who|whose|which|with|presented|presents|was|had|has|referred|admitted|underwent|complain|and\s(?:his|her))\b/i

/** The word beside the age ("a 47-year-old female"), or the first that names the patient ("a Caucasian boy presented"). */
function statedSex(sentences: readonly Sentence[], presentation: Presentation | undefined): Where | undefined {
  if (presentation) {
    const { sentence, mention } = presentation
    const { text } = sentence.prose
    const letter = /^\s?[-–/]?\s?(?<letter>[MF])(?![\p{L}\d/.])/u.exec(text.slice(mention.to))
    if (letter) {
      const to = mention.to + letter[0].length
      return { mention: { from: to - 1, to, value: letter.groups?.letter === 'M' ? 'male' : 'female' }, sentence }
    }
    const rest = text.slice(mention.to)
    const stop = clauseEnd.exec(rest)
    const after = sexWords(text, mention.to, mention.to + Math.min(stop?.index ?? rest.length, 110), { kin: /(?:^|\s)an?\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu.test(text.slice(0, mention.from)) })
    if (after[0]) return { mention: after[0], sentence }
    const before = sexWords(text, Math.max(0, mention.from - 70), mention.from, { kin: false }).at(-1)
    if (before) return { mention: before, sentence }
  }
  const from = presentation ? sentences.findIndex((sentence) => sentence === presentation.sentence) : 0
  for (const sentence of sentences.slice(Math.max(0, from), Math.max(0, from) + (presentation ? 1 : 4))) {
    const { text } = sentence.prose
    const word = sexWords(text, 0, text.length, { kin: false }).find(({ from: at }) => /(?:^|[\s(,])(?:an?|the|this|our|of|one|affected|young|old|elderly|white|black|[\p{L}-]+)\s$/iu.test(text.slice(0, at)) || at < 12)
    if (word) return { mention: word, sentence }
  }
  return undefined
}

function countPronouns(sentences: readonly Sentence[]): { readonly male: number; readonly female: number; readonly first?: Where } {
  const count = { male: 0, female: 0 }
  const first: { male?: Where; female?: Where } = {}
  for (const sentence of sentences) {
    for (const mention of pronouns(sentence.prose.text)) {
      count[mention.value]++
      first[mention.value] ??= { mention, sentence }
    }
    if (count.male + count.female > 40) break
  }
  const winner = count.male >= count.female ? first.male : first.female
  return winner ? { ...count, first: winner } : count
}
