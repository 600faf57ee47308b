import type { Document } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Told } from './told.js'
import { sexWords } from './sex.js'
import type { Story } from './story.js'
import { spansOf } from './story-span.js'

const birth = /\b(?:deliver(?:ed|y\sof)|gave\sbirth\sto|birth\sof|birthed)\s(?:to\s)?(?:an?|the)\s(?:[\p{L}\d,.-]+\s){0,6}(?:infant|baby|newborn|neonate|boy|girl|male|female|child)\b|\b(?:an?|the)\s(?:[\p{L}\d,.-]+\s){0,5}(?:infant|baby|newborn|neonate|boy|girl)\s(?:was\s(?:born|delivered)|weighing)\b/iu
const described = /\bapgar|\bweigh(?:ing|ed|t)|\bbirth\s?weight|\d\s?(?:g|kg|grams?)\b/i
const mention = /^\s?(?:the|her|our)\s(?:newborn|neonate|infant|baby|child)\b/i

/** A child born in its mother's report and described with weight or Apgar score is a patient of its own. */
export function newbornStories(document: Document, mother: Story, told: Told | undefined): Told[] {
  if (told?.sex?.value !== 'female' || !isAdult(told.age?.value)) return []
  const at = mother.sentences.findIndex(({ prose }) => birth.test(prose.text))
  const sentence = mother.sentences[at]
  if (!sentence) return []
  const match = birth.exec(sentence.prose.text)
  const next = mother.sentences[at + 1]
  const own = mother.sentences.slice(at + 1).filter(({ prose }) => mention.test(prose.text))
  if (!match || /\bstill\s?(?:born|birth)/i.test(sentence.prose.text) || (!described.test(sentence.prose.text.slice(match.index)) && !(next && /\bapgar|\bweigh/i.test(next.prose.text)))) return []
  const [sex] = sexWords(sentence.prose.text, match.index, match.index + match[0].length + 2, { kin: false })
  return [
    {
      label: 'newborn',
      ...(sex && { sex: { value: sex.value, evidence: evidenceOf(document.source.text, sentence.prose, sex.from, sex.to, 'patient/sex-word') } }),
      narrative: spansOf([sentence, ...own], match.index),
    },
  ]
}

function isAdult(age: string | undefined): boolean {
  const years = /^P(\d+)Y/.exec(age ?? 'P30Y')?.[1]
  return years !== undefined && Number(years) >= 12
}
