import { tokenAt } from '../../core/token.js'
import type { Section, Sentence } from '../../core/document.js'
import { allergyAt } from './allergy.js'
import type { Category, Draft } from './finding.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { toldFrom } from './told.js'
import { finiteVerbs } from './words.js'

const labels: readonly (readonly [RegExp, Category])[] = [
  [/family\shistory/i, 'family'],
  [/(?:past\s|previous\s)?surgical\shistory|previous\s(?:surgery|operations)/i, 'surgical'],
  [/obstetric/i, 'obstetric'],
  [/allerg/i, 'allergy'],
  [
    /(?:past|previous|medical)\s(?:medical\s)?history|\bpmhx?\b|comorbidit|underlying\s(?:diseases|conditions)|pre-?existing/i,
    'past-medical',
  ],
]

/** Which part of the history a label names: "Past medical history" → past-medical. */
export function labelOf(label: string): Category | undefined {
  if (label.length > 60 || /\bpresent|\bcurrent\sillness|\bcase\b|\bexamination|\btreatment/i.test(label)) return undefined
  return labels.find(([pattern]) => pattern.test(label))?.[1]
}

/** How sentences under a heading that names a history are read where they are bare lists; undefined for other headings. */
export function headed(section: Section): ((sentence: Sentence) => readonly Draft[] | undefined) | undefined {
  if (
    section.heading === undefined ||
    !/histor|pmh|comorbid|allerg|obstetric|existing|surgery|operations|underlying/i.test(section.heading)
  )
    return undefined
  const { heading } = section
  const category = labelOf(heading)
  return category && ((sentence) => (isBare(sentence, heading) ? listed(sentence, afterLabel(sentence, heading), category) : undefined))
}

/** The token after a heading that its own paragraph begins with: "Comorbidities: asthma". */
function afterLabel(text: Text, heading: string): number {
  if (!text.prose.text.startsWith(heading)) return 0
  const at = tokenAt(text.tokens, heading.length)
  return wordAt(text, at) === ':' || wordAt(text, at) === '.' ? at + 1 : at
}

/** Whether a text is a list without a verb: "Hypertension, gout (2004)." */
export function isBare(text: Text, heading = ''): boolean {
  const keys = text.tokens.keys.slice(heading === '' ? 0 : afterLabel(text, heading))
  return keys.length > 0 && keys.length < 60 && !keys.some((key) => finiteVerbs.has(key) || key === 'history' || key === 'known')
}

/** What a bare list under a label holds. */
export function listed(text: Text, first: number, category: Category): readonly Draft[] | undefined {
  const { keys } = text.tokens
  const word = wordAt(text, first)
  if (/^(?:unremarkable|none|nil|noncontributory|negative)$/.test(word) && keys.length - first <= 2)
    return category === 'allergy'
      ? [{ category, rule: 'no-allergy', item: rangeOf(text, first, first + 1), negated: true }]
      : [{ category, rule: 'unremarkable', unremarkable: true, cue: rangeOf(text, first, first + 1) }]
  if (category === 'allergy') {
    const at = keys.findIndex((key, i) => i >= first && /^(?:allerg|nkda$|nka$)/.test(key))
    if (at >= 0) return allergyAt(text, at)
    return toldFrom(text, first, {
      category: 'past-medical',
      rule: 'allergy',
      place: 'said',
      cue: rangeOf(text, first, first + 1),
    }).flatMap((draft): Draft[] =>
      draft.item && draft.category === 'past-medical'
        ? [{ category: 'allergy', rule: 'allergy', substance: draft.item, ...(draft.negated && { negated: true }) }]
        : [],
    )
  }
  const drafts = toldFrom(text, first, { category, rule: 'label', place: 'said', cue: rangeOf(text, first, first + 1) })
  return drafts.length > 0 ? drafts : undefined
}
