import { spelled } from '../../core/number-word.js'
import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Case } from '../../schema/case.js'
import { numberOf } from './age.js'
import type { Told } from './told.js'

const group = new RegExp(
  String.raw`\b(?:${spelled(2, 10)}|[2-9]|10)\s(?:[^\s\d.,;:()]{1,15}\s){0,4}(?<who>brothers|sisters|siblings|boys|girls|women|men|patients|children|infants|twins|females|males)\s?,?\s?\(?(?:who\swere\s|were\s)?aged\s(?<ages>\d{1,3}(?:,\s\d{1,3}){0,3},?\sand\s\d{1,3})\s?(?<unit>years|months|weeks|days)?`,
  'iu',
)

/** Patients that one sentence tells together: "two brothers aged 4 and 6 years". */
export function groupTold(document: Document, sentences: readonly Sentence[], narrative: Case['narrative']): Told[] {
  for (const sentence of sentences) {
    const { text } = sentence.prose
    const match = /aged\s/i.test(text) ? group.exec(text) : null
    if (!match) continue
    const { who = '', ages = '', unit = 'years' } = match.groups ?? {}
    const sex = /^(?:brothers|boys|men|males)$/i.test(who) ? 'male' : /^(?:sisters|girls|women|females)$/i.test(who) ? 'female' : undefined
    const rule = 'patient/group'
    const at = match.index + match[0].indexOf(who)
    const from = match.index + match[0].lastIndexOf(ages)
    return [...ages.matchAll(/\d{1,3}/g)].map((part) => {
      const place = from + part.index
      return {
        age: {
          value: `P${numberOf(part[0]) ?? 0}${unit.charAt(0).toUpperCase()}`,
          at: 'presentation',
          evidence: evidenceOf(document.source.text, sentence.prose, place, place + part[0].length, rule),
        },
        ...(sex && { sex: { value: sex, evidence: evidenceOf(document.source.text, sentence.prose, at, at + who.length, rule) } }),
        ...(narrative && { narrative }),
      }
    })
  }
  return []
}
