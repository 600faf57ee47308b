import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** What a social item is about. */
export type Topic = 'smoking' | 'alcohol' | 'drugs' | 'occupation' | 'travel' | 'animal-contact' | 'living-situation'

const refusals = words('no not never denied denies denying without nor negative neither didnt non')
const listed =
  words(`smoke smoking smoked smoker tobacco cigarette cigarettes alcohol alcoholism drink drinks drinking drinker drank drug drugs substance substances illicit
  recreational intravenous iv use used using abuse misuse consumption intake ingestion consume consumed history of any or and , / have has had a an been significant excessive previous prior past
  known recent current for did does do was is herbal travel to taking chronic heavy regular addiction exposure either ever such as reported radiation supplements
  cocaine heroin cannabis marijuana opioid opioids pet pets animal animals contact contacts sick with he she abroad foreign medications medication prescription allergies other illegal`)

/** The refusing word that governs a list of habits: "denied any history of smoking or alcohol use". */
export function refusalOf(text: Text, at: number): number | undefined {
  for (let i = at - 1; i > at - 22 && i >= 0; i--) {
    const word = wordAt(text, i)
    if (refusals.has(word)) return word === 'negative' && wordAt(text, i + 1) !== 'for' ? undefined : i
    if (!listed.has(word)) return undefined
    if (/^(?:he|she)$/.test(word) && wordAt(text, i - 1) !== 'nor' && wordAt(text, i - 2) !== 'nor') return undefined
  }
  return undefined
}

export function refused(text: Text, topic: Topic, item: Range, refusal: number, status: 'never' | undefined): Draft {
  return {
    category: 'social',
    rule: topic,
    item,
    topic,
    negated: true,
    ...(status && { status }),
    cue: { from: text.tokens.froms[refusal] ?? item.from, to: item.to },
  }
}

/** The end of the clause that holds a token, as an offset. */
export function clauseEnd(text: Text, at: number): number {
  for (let i = at; i < at + 24; i++) {
    const word = wordAt(text, i)
    if (
      word === '' ||
      word === ';' ||
      isStop(text, i) ||
      (i > at && /^(?:but|he|she|his|her)$/.test(word)) ||
      (word === 'and' &&
        /^(?:drank|drinks|consumed|had|has|denied|worked|used|an|a|occasional|social|socially|alcohol|was|is)$/.test(wordAt(text, i + 1)))
    )
      return text.tokens.froms[i] ?? text.prose.text.length
  }
  return text.tokens.tos[at + 23] ?? text.prose.text.length
}

/** A full stop, but not that of a number. */
function isStop(text: Text, at: number): boolean {
  return wordAt(text, at) === '.' && !/^\d/.test(wordAt(text, at + 1))
}

export function clauseStart(text: Text, at: number): number {
  for (let i = at - 1; i > at - 12; i--) {
    const word = wordAt(text, i)
    if (word === '' || word === ';' || isStop(text, i) || word === ',' || word === 'and' || word === 'but')
      return i < 0 ? 0 : (text.tokens.tos[i] ?? 0)
  }
  return text.tokens.froms[Math.max(0, at - 11)] ?? 0
}

/** The noun phrase of a habit around its word: "illicit drug use". */
export function nounOf(text: Text, at: number, part: RegExp): Range {
  let last = at + 1
  while (part.test(wordAt(text, last)) && !/^(?:or|and|history)$/.test(wordAt(text, last))) last++
  let first = at
  while (/^(?:cigarette|tobacco|illicit|recreational|excessive|intravenous|heavy|chronic|illegal)$/.test(wordAt(text, first - 1))) first--
  return rangeOf(text, first, last)
}

/** How often or how much, in a word. */
export const amounts =
  /^(?:occasional|occasionally|social|socially|daily|heavy|moderate|chronic|excessive|regular|significant|rare|rarely|minimal|regularly|heavily|excessively)$/
