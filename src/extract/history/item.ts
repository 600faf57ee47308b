import { words } from '../../core/words.js'
import { kinAt } from './kin-word.js'
import { lastingAfter } from './lasting.js'
import type { Range, Text } from './text.js'
import { afterBracket, isDashed, rangeOf, wordAt } from './text.js'
import { arrivals, cutters, finiteVerbs, isAdjectival, isLeading, isNumber, openers, timeUnits, timely } from './words.js'

/** A name in a list of conditions, and the token after it. */
export interface Item extends Range {
  readonly first: number
  readonly last: number
}

export interface ItemList {
  readonly items: readonly Item[]
  /** The token at which reading stopped. */
  readonly end: number
}

/**
 * How a list hangs on its sentence: what it is part of goes on after it ("a man with a history of gout presented …"), or it is what
 * the sentence says ("his history included gout, and a film showed …"), so that a verb after a joint begins something new.
 */
export type Place = 'within' | 'said'

const longestName = 9

/** The names of a list, "hypertension, type 2 diabetes diagnosed in 2010 and gout" → three. */
export function itemsFrom(text: Text, first: number, place: Place): ItemList {
  const items: Item[] = []
  let i = first
  for (let rounds = 0; rounds < 20; rounds++) {
    const head = i
    i = afterLeading(text, i, head === first)
    const word = wordAt(text, i)
    if (
      word === '' ||
      (word === 'family' && wordAt(text, i + 1) === 'history') ||
      openers.has(word) ||
      finiteVerbs.has(word) ||
      arrivals.has(word) ||
      (head > first && kinAt(text, head) !== undefined)
    )
      return { items, end: head }
    const named = nameEnd(text, i)
    if (named > i) {
      if (place === 'said' && items.length > 0 && isClause(text, named)) return { items, end: head }
      if (named - i > longestName) return { items, end: head }
      if (isName(text, i, named)) items.push({ ...rangeOf(text, i, named), first: i, last: named })
    }
    const next = nextPlace(text, named)
    if (next === undefined || next <= head) return { items, end: named }
    i = next
  }
  return { items, end: i }
}

function isPossessive(word: string): boolean {
  return word === 'his' || word === 'her' || word === 'their' || word === 'the'
}

/** Past words that are no part of a name: "a background history of", "a 10-year history of", "10-year". */
function afterLeading(text: Text, from: number, isFirst: boolean): number {
  let i = from
  for (let steps = 0; steps < 12; steps++) {
    const word = wordAt(text, i)
    const next = wordAt(text, i + 1)
    if (quotes.test(word)) i++
    else if (word === 'history' && next === 'of') i += 2
    else if (/^(?:medical|background|long)$/.test(word) && next === 'history' && wordAt(text, i + 2) === 'of') i += 3
    else if (isNumber(word) && timeUnits.has(next) && !/^(?:ago|earlier|before|previously|prior|later|after)$/.test(wordAt(text, i + 2)))
      i += 2
    else if (isLeading(word, next) && (isFirst || !isPossessive(word))) i++
    else break
  }
  return i
}

const quotes = /^["“”‘’]$/

/** Whether the words after a name go on with a verb before the next joint: "a chest CT | on admission showed". */
function isClause(text: Text, from: number): boolean {
  for (let i = from; i < from + 10; i++) {
    const word = wordAt(text, i)
    if (
      word === '' ||
      word === ',' ||
      word === ';' ||
      word === '.' ||
      word === 'which' ||
      word === 'who' ||
      word === 'that' ||
      word === 'when' ||
      word === 'but'
    )
      return false
    if ((word === 'and' || word === 'or') && finiteVerbs.has(wordAt(text, i + 1))) return false
    if (word === '(') i = afterBracket(text, i) - 1
    else if (finiteVerbs.has(word)) return true
  }
  return false
}

function isBreak(word: string): boolean {
  return word !== '' && !/[\p{L}\p{N}'+%]/u.test(word)
}

/** The token after the name that begins at `first`. */
function nameEnd(text: Text, first: number): number {
  let i = first
  while (i - first <= longestName) {
    const next = nextInName(text, first, i)
    if (next === undefined) return i
    i = next
  }
  return i
}

/** The token after one that belongs to the name that begins at `first`; undefined where the name ends before it. */
function nextInName(text: Text, first: number, i: number): number | undefined {
  const { gaps } = text.tokens
  const word = wordAt(text, i)
  if (word === '' || (i > first && isDashed(text, i))) return undefined
  if (/^(?:and|or|&)$/.test(word)) {
    const isPair = persons.has(wordAt(text, i - 1)) && persons.has(wordAt(text, i + 1))
    return isShared(text, first, i) || isPair ? i + 1 : undefined
  }
  if (word === ',' || word === '/') return isSerial(text, i) ? i + 1 : undefined
  if (word === '(' && i > first) return afterInset(text, i)
  if (isBreak(word)) return isPoint(text, i) ? i + 1 : undefined
  const isTied = gaps[i] === 'hyphen' || (gaps[i + 1] === 'hyphen' && !isDashed(text, i + 1))
  return isTied || !endsName(text, i, first) ? i + 1 : undefined
}

/** The point of a number: "type 1.5". */
function isPoint(text: Text, at: number): boolean {
  const { gaps } = text.tokens
  return wordAt(text, at) === '.' && /^\d/.test(wordAt(text, at + 1)) && gaps[at + 1] === 'none' && gaps[at] === 'none'
}

/** The token after a short bracket inside a name: "chronic obstructive (COPD) lung disease". */
function afterInset(text: Text, at: number): number | undefined {
  const after = afterBracket(text, at)
  const next = wordAt(text, after)
  const goesOn =
    after - at <= 5 &&
    /^\p{L}{3,}$/u.test(next) &&
    !cutters.has(next) &&
    !finiteVerbs.has(next) &&
    !arrivals.has(next) &&
    !openers.has(next) &&
    !/^(?:and|or|as|including|plus|along|secondary)$/.test(next)
  return goesOn ? after : undefined
}

/** Whether a word ends the name before it: a verb, a time, "with". */
function endsName(text: Text, i: number, first: number): boolean {
  const word = wordAt(text, i)
  return (
    finiteVerbs.has(word) ||
    arrivals.has(word) ||
    (isNumber(word) && timeUnits.has(wordAt(text, i + 1))) ||
    /^(?:19|20)\d\d$/.test(word) ||
    timeUnits.has(word) ||
    (cutters.has(word) && !isPartOfName(text, i, first)) ||
    /^(?:including|plus|along)$/.test(word)
  )
}

/** Prepositions and articles inside a name: "heart failure with reduced ejection fraction", "carcinoma of the skin". */
function isPartOfName(text: Text, i: number, first: number): boolean {
  const word = wordAt(text, i)
  const next = wordAt(text, i + 1)
  const before = wordAt(text, i - 1)
  if (i === first) return false
  if (word === 'the' || word === 'a' || word === 'an' || word === 'his' || word === 'her')
    return before === 'of' || before === 'in' || before === 'to'
  if (word === 'in')
    return /^(?:situ|both|left|right)$/.test(next) || (next === 'the' && /^(?:left|right|upper|lower)$/.test(wordAt(text, i + 2)))
  if (word === 'with') return /^(?:reduced|preserved|mildly)$/.test(next)
  if (word === 'for') return /^(?:surgery|operation|laparotomy)$/.test(before) && !/^(?:which|this|whom)$/.test(next)
  return false
}

/** Whether "and" joins two halves of one name: "hepatitis B and C", "renal and hepatic failure". */
function isShared(text: Text, first: number, at: number): boolean {
  const after = wordAt(text, at + 1)
  const closing = wordAt(text, at + 2)
  const { gaps } = text.tokens
  if (
    /^(?:\p{L}|\d{1,2}|i{1,3})$/u.test(after) &&
    gaps[at + 2] !== 'hyphen' &&
    after !== 'a' &&
    (closing === '' || isBreak(closing) || cutters.has(closing) || finiteVerbs.has(closing) || closing === 'and')
  )
    return at > first + 1
  if (at === first || !isAdjectival(wordAt(text, at - 1))) return false
  return after !== '' && !isBreak(after) && !cutters.has(after) && !finiteVerbs.has(after) && !openers.has(after)
}

/** Whether a comma or slash stands inside a name: "hepatitis A, B and C", "HIV/AIDS". */
function isSerial(text: Text, at: number): boolean {
  if (wordAt(text, at) === '/') return text.tokens.gaps[at] === 'none' && text.tokens.gaps[at + 1] === 'none'
  return /^\p{L}$/u.test(wordAt(text, at - 1)) && /^\p{L}$/u.test(wordAt(text, at + 1)) && /^(?:and|or|,)$/.test(wordAt(text, at + 2))
}

const empty = words(
  'contact contacts exposure any such note significance interest importance above it kind kinds type disease diseases illness illnesses condition conditions disorder disorders problem problems same present presenting presentation admission treatment therapy surgeries event events episode episodes case cases symptom symptoms complaint complaints usual normal unremarkable none nil',
)
const medicated =
  /^(?:therapy|treatment|treatments|medication|medications|chemotherapy|administration|supplementation|intake|ingestion|use|usage|pills|tablets|drugs|agents|exposure)$/

function isName(text: Text, first: number, last: number): boolean {
  const word = wordAt(text, first)
  const final = wordAt(text, last - 1)
  if (last - first === 1 && (empty.has(word) || !/\p{L}{2}/u.test(word))) return false
  if (
    /^(?:using|taking|receiving|being|having|treatment|therapy|this|any|child|patient|patients|man|woman|boy|girl|infant|nonsmoking)$/.test(
      word,
    )
  )
    return false
  if (
    medicated.test(final) &&
    !/^(?:alcohol|tobacco|drug|substance|cigarette|cannabis|cocaine|heroin|opioid|illicit|smoking)$/.test(wordAt(text, last - 2)) &&
    !(final === 'exposure')
  )
    return false
  if (/^\d/.test(word) && /^(?:cigarettes|packs?|packets?|units|drinks|beers|glasses|g|years?)$/.test(final)) return false
  if (/^(?:of|and|or|in|with|to|the|a|tests?|testing|results?|findings?)$/.test(final)) return false
  if (text.tokens.keys.slice(first, last).every((key) => persons.has(key))) return false
  const { from, to } = rangeOf(text, first, last)
  return to - from <= 90 && /\p{L}{2}/u.test(text.prose.text.slice(from, to))
}

/** Who may be spoken of in a list, but is no condition. */
const persons = words(
  'adults children infants relatives siblings persons people individuals contacts members men women close sick immediate',
)

/** Where the next name of the list begins after a name ends at `at`; undefined where the list ends. */
function nextPlace(text: Text, at: number): number | undefined {
  const i = /^[([]$/.test(wordAt(text, at)) ? afterBracket(text, at) : at
  const joint = afterJoint(text, i)
  if (joint !== undefined) return joint
  const word = wordAt(text, i)
  if (word === '' || finiteVerbs.has(word) || arrivals.has(word) || isDashed(text, i)) return undefined
  const late = timely.has(word) || isNumber(word) || timeUnits.has(word) || lastingAfter(text, i) !== undefined
  if (!late && !cutters.has(word)) return undefined
  const relative = /^(?:which|who|that|when|where)$/.test(word) || /^(?:which|whom)$/.test(wordAt(text, i + 1))
  return afterRemark(text, i + 1, { late, relative })
}

/** Where the list goes on behind what is said of a name: "gout | since 2003, | psoriasis". */
function afterRemark(
  text: Text,
  first: number,
  { late, relative }: { readonly late: boolean; readonly relative: boolean },
): number | undefined {
  for (let j = first; j < first + 39; j++) {
    const key = wordAt(text, j)
    const next = wordAt(text, j + 1)
    if (/^[.:]?$/.test(key)) return undefined
    if (/^[([]$/.test(key)) {
      j = afterBracket(text, j) - 1
      continue
    }
    if (key === ';') return afterJoint(text, j)
    if (relative) continue
    if (key === ',' && (late || next === 'and' || next === 'or')) return afterJoint(text, j)
    if ((key === 'and' || key === 'or') && late && !/^(?:\d|in$|at$)/.test(next)) return j + 1
    if (key === 'as' && next === 'well' && wordAt(text, j + 2) === 'as') return j + 3
    if (finiteVerbs.has(key) || arrivals.has(key)) return undefined
  }
  return undefined
}

/** The token after a joint of a list ("," "and" "; and" "as well as" "including"), or undefined where there is none. */
function afterJoint(text: Text, at: number): number | undefined {
  let i = at
  if (wordAt(text, i) === ',' || wordAt(text, i) === ';') i++
  const word = wordAt(text, i)
  if (word === 'and' || word === 'or' || word === '&' || word === '/' || word === 'plus' || word === 'including') i++
  else if (word === 'as' && wordAt(text, i + 1) === 'well' && wordAt(text, i + 2) === 'as') i += 3
  else if (word === 'along' && wordAt(text, i + 1) === 'with') i += 2
  else if (word === 'in' && wordAt(text, i + 1) === 'addition' && wordAt(text, i + 2) === 'to') i += 3
  return i > at ? i : undefined
}
