import { spelled } from '../../core/number-word.js'
import type { Document, Passage, Sentence } from '../../core/document.js'
import type { AgeMention } from './age.js'
import { labelAt, type Label } from '../../core/patient-label.js'
import { isNarrative, mayNarrate, partsOfCase } from '../../core/section-kind.js'
import { sexWords } from './sex.js'

/** The ages in a sentence. */
export type Ages = (sentence: Sentence) => readonly AgeMention[]

/** The part of a report that tells one patient. */
export interface Story {
  readonly label?: string
  readonly key?: number
  readonly sentences: Sentence[]
}

/** The passages that narrate patients: the case sections, or what is left when no heading says "case". */
export function narrativeOf(document: Document, ages: Ages): Passage[] {
  const labelled = new Set(
    document.sections.filter(({ heading }) => heading !== undefined && labelAt(heading, 'heading')).map(({ id }) => id),
  )
  const running = document.passages.filter((passage) => passage.kind !== 'caption' && passage.kind !== 'note')
  const told = running.filter(({ section }) => isNarrative(section.kind) || labelled.has(section.id))
  const tellsAge = (passage: Passage): boolean =>
    passage.kind !== 'heading' &&
    passage.sentences.some((sentence) => ages(sentence).some(({ use, at }) => use === 'person' || at === 'presentation'))
  if (told.some(tellsAge)) return told
  const left = running.filter(({ section }) => mayNarrate(section.kind))
  return left.some(tellsAge) || !told.some(({ kind }) => kind !== 'heading') ? left : told
}

/** One story for each patient, in order. */
export function storiesOf(document: Document, passages: readonly Passage[], ages: Ages): Story[] {
  const labelled = byLabels(passages)
  if (labelled.length > 1) return labelled
  const introduced = byIntroductions(document, passages, ages)
  if (introduced.length > 1) return introduced
  const [only] = labelled
  const sentences = passages.flatMap((passage) => passage.sentences)
  return sentences.length === 0 ? [] : [{ ...(only?.label !== undefined && { label: only.label }), sentences }]
}

/** The stories while they are told: whose it is now, and whether a heading has said so. */
interface Telling {
  readonly stories: Map<number, Story>
  current: Story | undefined
  headed: boolean
}

/** "Case 1 … Case 2 …", "The first patient was … The second patient was …". */
function byLabels(passages: readonly Passage[]): Story[] {
  const telling: Telling = { stories: new Map(), current: undefined, headed: false }
  for (const passage of passages) {
    if (passage.kind === 'heading') readHeading(passage, telling)
    else readPassage(passage, telling)
  }
  const list = [...telling.stories.values()].filter((story) =>
    story.sentences.some((sentence) => sentence.section.heading !== sentence.prose.text),
  )
  return list.length > 1 || list.some((story) => story.key === 1) ? list : list.slice(0, 1)
}

function openStory({ stories }: Telling, { key, text }: Label): Story {
  const story = stories.get(key) ?? { label: text, key, sentences: [] }
  stories.set(key, story)
  return story
}

/** A heading names a patient, goes on with one ("Investigations"), or ends the story. */
function readHeading(passage: Passage, telling: Telling): void {
  const label = labelAt(passage.prose.text, 'heading')
  if (label) {
    telling.current = openStory(telling, label)
    telling.headed = true
  } else if (!telling.headed || telling.stories.size > 1 || passage.section.level <= 1)
    telling.current = telling.headed && isDetail(passage) ? telling.current : undefined
  telling.current?.sentences.push(...passage.sentences)
}

/** Sentences are told of the patient whom they name, or of the last one named. */
function readPassage(passage: Passage, telling: Telling): void {
  const { stories, headed, current: before } = telling
  let passing = false
  for (const [i, sentence] of passage.sentences.entries()) {
    const label = labelAt(sentence.prose.text, i === 0 ? 'paragraph' : 'sentence')
    if (label && (i === 0 || !headed) && (stories.has(label.key) || label.key === stories.size + 1)) {
      // A patient named within a paragraph that tells several is told to its end only.
      passing = i > 0 && stories.has(label.key)
      telling.current = openStory(telling, label)
    }
    telling.current?.sentences.push(sentence)
  }
  if (passing) telling.current = before
}

/** A sub-heading of a case ("Investigations") keeps its patient. */
function isDetail({ section }: Passage): boolean {
  return partsOfCase.has(section.kind)
}

const several = new RegExp(
  String.raw`\b(?:${spelled(2, 8)}|[2-8]|several)\s(?:[\p{L}-]+\s){0,5}(?:cases|patients|siblings|brothers|sisters|children|infants|women|men|boys|girls|twins|individuals|adults|neonates|newborns|adolescents|members)\b|\bcase\sseries\b|\btwins\b|\b(?:mother|brother|sister)s?\sand\s(?:her|his|their)?\s?(?:newborn|brother|sister|daughter|son)\b`,
  'iu',
)

/** Patients that are told one after the other, each introduced by age or sex: "A 4-year-old boy … A 6-year-old girl …". */
function byIntroductions(document: Document, passages: readonly Passage[], ages: Ages): Story[] {
  const plural = document.sentences.some(
    (sentence) =>
      (sentence.section.kind === 'title' || sentence.section.kind === 'abstract' || sentence.section.kind === 'introduction') &&
      several.test(sentence.prose.text),
  )
  const stories: Story[] = []
  const known: { readonly age: string; readonly sex?: string }[] = []
  let current: Story | undefined
  for (const passage of passages) {
    passage.sentences.forEach((sentence, i) => {
      const intro = i === 0 || plural ? introduction(sentence, ages) : undefined
      if (intro && passage.kind !== 'heading') {
        const same = known.some(
          (other) => other.age === intro.age && (other.sex === undefined || intro.sex === undefined || other.sex === intro.sex),
        )
        if (!same && (known.length === 0 || i === 0 || plural)) {
          known.push(intro)
          current = { sentences: [] }
          stories.push(current)
        }
      }
      current?.sentences.push(sentence)
    })
  }
  return stories
}

const article =
  /^[^\p{L}]{0,4}(?:(?:in|on)\s[^,.]{2,40},\s)?(?:(?:we\s(?:also\s)?(?:present|report|describe)|(?:this|here)\s(?:is|was))\s(?:the\s(?:case|history)\sof\s)?)?(?:an?|another|our)\s(?:(?:second|third|other|[\p{L}-]+|previously|healthy|,)\s?){0,6}$/iu
const notPatient = /\b(?:donor|control|volunteer|mother|father|brother|sister|uncle|aunt|cousin|son|daughter|husband|wife)\b/i

/** "A 4-year-old boy …" at the head of a sentence. */
function introduction(sentence: Sentence, ages: Ages): { readonly age: string; readonly sex?: string } | undefined {
  const [age] = ages(sentence)
  const { text } = sentence.prose
  if (!age || age.use !== 'person' || !article.test(text.slice(0, age.from))) return undefined
  const near = text.slice(age.to, age.to + 50)
  if (notPatient.test(near)) return undefined
  const [sex] = sexWords(text, age.from, Math.min(text.length, age.to + 60), { kin: false })
  return { age: age.value, ...(sex && { sex: sex.value }) }
}
