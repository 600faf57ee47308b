import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Told } from './told.js'
import { sexWords } from './sex.js'
import type { Story } from './story.js'
import { spansOf } from './story-span.js'

const birth =
  /\b(?:deliver(?:ed|y\sof)|gave\sbirth\sto|birth\sof|birthed)\s(?:to\s)?(?:an?|the)\s(?:[\p{L}\d,.-]+\s){0,6}(?:infant|baby|newborn|neonate|boy|girl|male|female|child)\b|\b(?:an?|the)\s(?:[\p{L}\d,.-]+\s){0,5}(?:infant|baby|newborn|neonate|boy|girl)\s(?:was\s(?:born|delivered)|weighing)\b/iu
const mention = /^\s?(?:the|her|our)\s(?:[^\s\d.,;:()]{1,12}\s)?(?:newborn|neonate|infant|baby|child)\b/iu
const heading = /^(?:the\s)?(?:newborn|neonate|infant|baby|neonatal\s(?:course|outcome))\b/i

/** A child born in its mother's report and described with weight or Apgar score is a patient of its own. */
export function newbornStories(document: Document, mother: Story, parent: Told | undefined): Told[] {
  if (parent?.sex?.value !== 'female' || !isAdult(parent.age?.value)) return []
  const at = mother.sentences.findIndex(({ prose }) => /deliver|birth|born/i.test(prose.text) && birth.test(prose.text))
  const sentence = mother.sentences[at]
  if (!sentence) return []
  const match = birth.exec(sentence.prose.text)
  const next = mother.sentences[at + 1]
  const own = ownSentences(mother.sentences.slice(at + 1))
  if (!match || /\bstill\s?(?:born|birth)/i.test(sentence.prose.text)) return []
  const [sex] = sexWords(sentence.prose.text, match.index, match.index + match[0].length + 2, { kin: false })
  const told = [sentence.prose.text.slice(match.index), next?.prose.text ?? '', ...own.map(({ prose }) => prose.text)]
  if (!told.some((text) => /\bapgar/i.test(text)) && !(sex && told.some((text) => /\bweigh|\d\s?(?:g|kg|grams?)\b/i.test(text)))) return []
  return [
    {
      label: 'newborn',
      ...(sex && {
        sex: { value: sex.value, evidence: evidenceOf(document.source.text, sentence.prose, sex.from, sex.to, 'patient/sex-word') },
      }),
      narrative: spansOf([sentence, ...own], match.index),
    },
  ]
}

/** Sentences about the child: "The baby girl weighed …" and those after it in its paragraph, or under its heading. */
function ownSentences(sentences: readonly Sentence[]): Sentence[] {
  let passage: number | undefined
  return sentences.filter((sentence) => {
    if (mention.test(sentence.prose.text)) passage = sentence.passage
    return sentence.passage === passage || heading.test(sentence.section.heading ?? '')
  })
}

function isAdult(age: string | undefined): boolean {
  const years = /^P(\d+)Y/.exec(age ?? 'P30Y')?.[1]
  return years !== undefined && Number(years) >= 12
}
