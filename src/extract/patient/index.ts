import { spelledOrdinals } from '../../core/number-word.js'
import type { Document, Sentence } from '../../core/document.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Extractor } from '../extractor.js'
import { ageReader, ageWords } from './age.js'
import { ethnicityIn, ethnicityWords } from './ethnicity.js'
import { newbornStories } from './newborn.js'
import { ageOf, laterOf, otherAges, sameAge } from './presentation.js'
import { sexOf } from './sex-told.js'
import type { Ages, Story } from './story.js'
import { narrativeOf, storiesOf } from './story.js'
import { groupTold } from './sibling.js'
import { spansOf } from './story-span.js'
import { fillFromTables } from './table.js'
import type { Told } from './told.js'
import { occupationWords, traitsOf } from './trait.js'

/** The patients that a report describes, in order, each with age, sex and the text that tells it. */
export const patient: Extractor = {
  kind: 'patient',
  lists: [ageWords, ethnicityWords, occupationWords],
  extract: (document, warn) => {
    const read = ageReader()
    const passages = narrativeOf(document, read)
    const stories = storiesOf(document, passages, read)
    const [first] = stories
    const summary = summaryOf(document)
    const told = stories.map((story) => caseOf(document, story, stories.length === 1 ? summary : summaryOfOne(summary, story), read, warn))
    const together = first && stories.length === 1 ? groupTold(document, first.sentences, told[0]?.narrative) : []
    const cases =
      together.length > 1 ? together : first && stories.length === 1 ? [...told, ...newbornStories(document, first, told[0])] : told
    const filled = fillFromTables(document, cases, stories)
    if (filled.length === 1 && !hasPatient(document, filled)) return { cases: [] }
    return { cases: filled.map((one, i) => ({ id: `case-${i + 1}`, ...one, treatments: [], timeline: [] })) }
  },
}

function hasPatient(document: Document, [only]: readonly Told[]): boolean {
  return (
    only?.age !== undefined ||
    only?.sex !== undefined ||
    document.sections.some((section) => section.kind === 'case' && section.inferred !== true)
  )
}

/** Sentences of the title and abstract, which may say what the narrative leaves out. */
function summaryOf(document: Document): Sentence[] {
  return document.sentences.filter(
    ({ section }) => section.kind === 'abstract' || section.kind === 'title' || section.kind === 'introduction',
  )
}

const ranked = new RegExp(String.raw`^(?:${spelledOrdinals(1, 10)}|elder|older|younger)\b`, 'i')

/** What the abstract says of one patient of several: "The elder, a 14-year-old boy, …". */
function summaryOfOne(summary: readonly Sentence[], { label }: Story): Sentence[] {
  if (label === undefined) return []
  const [ordinal = ''] = ranked.exec(label) ?? []
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
