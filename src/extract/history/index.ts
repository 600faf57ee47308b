import { ordinalWords, spelledKeys } from '../../core/number-word.js'
import { createGate, isOpen } from '../../core/gate.js'
import type { Document, Section } from '../../core/document.js'
import { mayNarrate } from '../../core/section-kind.js'
import { words } from '../../core/words.js'
import type { Applied } from '../../core/rule/rule.js'
import type { Extractor } from '../extractor.js'
import { allergyAt, allergyWords } from './allergy.js'
import { consanguinityIn } from './consanguinity.js'
import { familyAt } from './family.js'
import type { Draft, HistoryFound } from './finding.js'
import { findingOf, readBy } from './finding.js'
import { headed } from './heading.js'
import { historyAt } from './history-word.js'
import { kinWords } from './kin-word.js'
import { pastRules, pastWords } from './past.rules.js'
import { chronicRules, chronicWords } from './chronic.rules.js'
import { bearers } from './words.js'
import { socialAt, socialTopics } from './social.js'
import { tableHistory } from './table.js'
import type { Text } from './text.js'

/** What a sentence holds at least that tells of history. */
const telling = createGate(() => gate.keys())

/** Past medical, surgical, obstetric, family, social and allergic history of the patients, from the parts that narrate them. */
export const history: Extractor = {
  kind: 'history',
  lists: [telling],
  extract: (document) => ({ findings: [...told(document), ...tableHistory(document)] }),
}

const isHistory = 1
const isPast = 2
const isFamily = 4
const isSocial = 8
const isAllergy = 16
const isRelated = 32

/** What each word may tell of. */
const gate: ReadonlyMap<string, number> = (() => {
  const flags = new Map<string, number>()
  const add = (list: Iterable<string>, flag: number): void => {
    for (const word of list) flags.set(word, (flags.get(word) ?? 0) | flag)
  }
  add(['history', 'histories', 'hx', 'pmh', 'pmhx', 'pshx', 'fhx', 'h'], isHistory)
  add([...pastWords, ...chronicWords, ...bearers], isPast)
  add([...kinWords, 'family'], isFamily)
  add([...socialTopics.keys()], isSocial)
  add(allergyWords, isAllergy)
  add(['consanguineous', 'consanguinity', 'nonconsanguineous', 'related', 'unrelated', 'cousins', 'cousin'], isRelated)
  return flags
})()

function told(document: Document): HistoryFound[] {
  const found: HistoryFound[] = []
  let section: Section | undefined
  let label: ReturnType<typeof headed>
  for (const sentence of document.sentences) {
    if (!mayNarrate(sentence.section.kind)) continue
    if (sentence.section !== section) {
      section = sentence.section
      label = headed(section)
    }
    if (section.heading === sentence.prose.text) continue
    const drafts = label?.(sentence) ?? draftsOf(sentence)
    for (const draft of drafts) {
      const finding = findingOf(document.source.text, sentence, draft)
      if (finding) found.push(finding)
    }
  }
  return found
}

const nothing: readonly Draft[] = []

/** The history that a sentence tells; each word belongs to one finding of a kind. */
function draftsOf(text: Text): readonly Draft[] {
  return isOpen(telling, text.tokens) ? draftsFrom(text) : nothing
}

function draftsFrom(text: Text): Draft[] {
  const { keys } = text.tokens
  const drafts: Draft[] = []
  const taken = new Set<string>()
  const keep = (draft: Draft): void => {
    const place = draft.item ?? draft.substance ?? draft.relation ?? draft.cue
    const key = `${draft.category === 'social' ? draft.topic : draft.category} ${place?.to ?? 0} ${draft.relation?.from ?? ''}`
    if (taken.has(key)) return
    taken.add(key)
    drafts.push(draft)
  }
  let flags = 0
  let familyEnd = 0
  let topics = ''
  for (let i = 0; i < keys.length; i++) {
    const word = keys[i] ?? ''
    const flag = gate.get(word)
    if (flag === undefined) continue
    flags |= flag
    if (flag & isHistory) historyAt(text, i).forEach(keep)
    if (flag & isPast) applied(pastRules.at(text.tokens, i, text) ?? chronicRules.at(text.tokens, i, text)).forEach(keep)
    if (flag & isFamily && i >= familyEnd) {
      const { drafts: family, end } = familyAt(text, kinStart(text, i))
      family.forEach(keep)
      familyEnd = end
    }
    if (flag & isAllergy) allergyAt(text, i).forEach(keep)
    if (flag & isSocial) {
      const draft = socialAt(text, i)
      if (draft?.topic !== undefined && !topics.includes(draft.topic)) {
        topics += `${draft.topic} `
        keep(draft)
      }
    }
  }
  if (flags & isRelated) consanguinityIn(text).forEach(keep)
  return drafts
}

function applied(told: Applied<readonly Draft[]> | undefined): readonly Draft[] {
  return told ? readBy(told.rule, told.value) : nothing
}

const beforeKin: ReadonlySet<string> = new Set([
  ...words(
    'his her their patients whose my a an several some both either neither none all only older elder younger eldest youngest late deceased identical twin half great degree close other healthy biological affected maternal paternal of',
  ),
  ...spelledKeys(1, 20),
  ...ordinalWords.keys(),
])

/** The first of the words that lead to a relative: "his older" of "his older brother". */
function kinStart(text: Text, at: number): number {
  let i = at
  while (i > 0 && at - i < 6 && beforeKin.has(text.tokens.keys[i - 1] ?? '')) i--
  return i > 0 && /^\d$/.test(text.tokens.keys[i - 1] ?? '') ? i - 1 : i
}
