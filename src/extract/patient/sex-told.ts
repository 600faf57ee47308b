import type { Warn } from '../../core/diagnostic.js'
import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Case } from '../../schema/case.js'
import type { Presentation } from './presentation.js'
import type { SexMention } from './sex.js'
import { pronouns, sexWords } from './sex.js'

/** The sex of a patient: the word beside the age, in the narrative or else in the summary, or what most pronouns say. */
export function sexOf(
  document: Document,
  sentences: readonly Sentence[],
  presentation: Presentation | undefined,
  again: Presentation | undefined,
  summary: readonly Sentence[],
  warn: Warn,
): Case['sex'] {
  const stated = statedSex(sentences, presentation) ?? (again && statedSex(summary, again))
  const told = countPronouns(sentences)
  const counted = told.first || stated ? told : countPronouns(summary)
  const chosen = stated ?? counted.first
  if (!chosen) return undefined
  const { mention, sentence } = chosen
  const evidence = evidenceOf(
    document.source.text,
    sentence.prose,
    mention.from,
    mention.to,
    stated ? 'patient/sex-word' : 'patient/pronoun',
  )
  const other = mention.value === 'male' ? 'female' : 'male'
  if (stated && counted[other] >= 3 && counted[mention.value] === 0) warn('case-sex-conflict', evidence, { value: mention.value, other })
  return { value: mention.value, evidence }
}

interface Where {
  readonly mention: SexMention
  readonly sentence: Sentence
}

const clauseEnd =
  /[.;:]\s|\b(?:who|whose|which|with|presented|presents|was|had|has|referred|admitted|underwent|complain|and\s(?:his|her))\b/i

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
    const after = sexWords(text, mention.to, mention.to + Math.min(stop?.index ?? rest.length, 110), {
      kin: /(?:^|\s)an?\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu.test(text.slice(0, mention.from)),
    })
    if (after[0]) return { mention: after[0], sentence }
    const before = sexWords(text, Math.max(0, mention.from - 70), mention.from, { kin: false }).at(-1)
    if (before) return { mention: before, sentence }
  }
  const from = presentation ? sentences.findIndex((sentence) => sentence === presentation.sentence) : 0
  for (const sentence of sentences.slice(Math.max(0, from), Math.max(0, from) + (presentation ? 1 : 4))) {
    const { text } = sentence.prose
    const word = sexWords(text, 0, text.length, { kin: false }).find(
      ({ from: at }) =>
        /(?:^|[\s(,])(?:an?|the|this|our|of|one|affected|young|old|elderly|white|black|[\p{L}-]+)\s$/iu.test(
          text.slice(Math.max(0, at - 60), at),
        ) || at < 12,
    )
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
