import { words } from '../../core/words.js'
import { complaints } from './complaint.js'
import type { Draft } from './finding.js'
import { lastingAfter } from './lasting.js'
import type { Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { toldFrom } from './told.js'
import { cutters, finiteVerbs } from './words.js'

/** Illnesses that a patient brings along whenever they are spoken of. */
const lifelong = words('diabetes asthma epilepsy copd schizophrenia')
/** Illnesses that may as well be what was found: they count beside one of the others, or where a time is told. */
const lasting =
  words(`hypertension dyslipidemia dyslipidaemia hyperlipidemia hyperlipidaemia hypercholesterolemia hypercholesterolaemia hypothyroidism
  obesity osteoporosis osteoarthritis depression gout migraine psoriasis chronic`)
/** Of another illness than the word alone says. */
const special = words(
  'insipidus gestational pregnancy portal pulmonary intracranial ocular abdominal venous renovascular acute new induced severe status ketoacidosis crisis',
)

/** Words of illnesses that make a plain sentence history: "he had diabetes and hypertension". */
export const chronicWords: ReadonlySet<string> = new Set([...lifelong, ...lasting])

/** Words for who has such an illness. */
export const bearers = words('hypertensive diabetic asthmatic epileptic')

const persons = words('patient woman man boy girl child infant lady gentleman male female')
const openings = words(', ; : and but although also however')
const adverbs = words('also both previously already still a an known')

/** "He had diabetes and hypertension", "the patient has had asthma since childhood". */
export function chronicAt(text: Text, at: number): Draft[] {
  const verb = verbBefore(text, at)
  if (!verb || !isPatient(text, verb.first)) return []
  const drafts = toldFrom(text, verb.last, {
    category: 'past-medical',
    rule: 'lasting',
    place: 'said',
    negated: verb.negated,
    cue: rangeOf(text, verb.first, verb.last),
  })
  const named = drafts.filter(
    ({ category, item }) => category === 'past-medical' && item !== undefined && isChronic(text.prose.text.slice(item.from, item.to)),
  )
  return isDated(text, at) || named.some((draft) => isLifelong(text, draft)) ? named : []
}

interface Verb {
  readonly first: number
  /** The token after it. */
  readonly last: number
  readonly negated: boolean
}

/** The "had", "did not have" or "denied" that governs a word: only names of a list stand between them. */
function verbBefore(text: Text, at: number): Verb | undefined {
  for (let i = at - 1; i > at - 16; i--) {
    const word = wordAt(text, i)
    if (word === 'had' || word === 'has')
      return { first: word === 'had' && wordAt(text, i - 1) === 'has' ? i - 1 : i, last: i + 1, negated: false }
    if (word === 'denied' || word === 'denies') return { first: i, last: i + 1, negated: true }
    if (word === 'have')
      return wordAt(text, i - 1) === 'not' && /^do(?:es)?$|^did$/.test(wordAt(text, i - 2))
        ? { first: i - 2, last: i + 1, negated: true }
        : undefined
    if (
      word === '' ||
      /^[.;:([]$/.test(word) ||
      word === 'of' ||
      finiteVerbs.has(word) ||
      (cutters.has(word) && !/^(?:a|an|no)$/.test(word))
    )
      return undefined
  }
  return undefined
}

function isChronic(name: string): boolean {
  const keys = keysOf(name)
  return keys.some((key) => chronicWords.has(key)) && !keys.some((key) => special.has(key)) && !complaints.test(name)
}

function isLifelong({ prose }: Text, { item }: Draft): boolean {
  return item !== undefined && keysOf(prose.text.slice(item.from, item.to)).some((key) => lifelong.has(key))
}

function keysOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/chronic obstructive (?:pulmonary|airways?) disease/, 'copd')
    .split(/[^\p{L}]+/u)
}

/** "since 2003", "since childhood", "for 20 years"; weeks are the present illness. */
function isDated(text: Text, at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    if (/^[.;]?$/.test(wordAt(text, i))) return false
    if (
      wordAt(text, i) === 'since' &&
      [1, 2, 3].some((step) =>
        /^(?:(?:19|20)\d\d|childhood|infancy|adolescence|youth|birth|teens|twenties|thirties)$/.test(wordAt(text, i + step)),
      )
    )
      return true
    const lasting = lastingAfter(text, i)
    if (lasting) return /year|yr|decade/i.test(text.prose.text.slice(lasting.from, lasting.to))
  }
  return false
}

/** Whether the subject before a verb is the patient, and nothing before it makes the sentence a report of another's words or a condition. */
function isPatient(text: Text, verb: number): boolean {
  let i = verb - 1
  while (adverbs.has(wordAt(text, i))) i--
  if (wordAt(text, i) === 'who') {
    i -= wordAt(text, i - 1) === ',' ? 2 : 1
    return persons.has(wordAt(text, i))
  }
  if (persons.has(wordAt(text, i))) {
    i--
    if (!/^(?:the|our|this)$/.test(wordAt(text, i))) return false
  } else if (!/^(?:he|she)$/.test(wordAt(text, i))) return false
  const before = wordAt(text, i - 1)
  return i === 0 || before === '.' || openings.has(before)
}

/** "He was diabetic and hypertensive", "a 54-year-old hypertensive man"; a reading of the visit ("she was hypertensive (170/105)") is none. */
export function bearerAt(text: Text, at: number): Draft[] {
  if (isJoint(wordAt(text, at - 1)) && bearers.has(wordAt(text, at - 2))) return []
  if (text.tokens.gaps[at] === 'hyphen' || wordAt(text, at - 1) === 'known') return []
  const run = [at]
  let last = at
  while (isJoint(wordAt(text, last + 1)) && bearers.has(wordAt(text, last + 2))) run.push((last += 2))
  const negated = wordAt(text, at - 1) === 'not'
  const draft = (i: number): Draft => ({
    category: 'past-medical',
    rule: 'lasting',
    item: rangeOf(text, i, i + 1),
    ...(negated && { negated, cue: rangeOf(text, at - 1, at) }),
  })
  if (persons.has(wordAt(text, last + 1))) return hasArticle(text, at) ? run.map(draft) : []
  let verb = at - 1
  while (adverbs.has(wordAt(text, verb)) || wordAt(text, verb) === 'not') verb--
  if (!/^(?:was|is)$/.test(wordAt(text, verb)) || !isPatient(text, verb)) return []
  const isTold =
    run.some((i) => wordAt(text, i) !== 'hypertensive') ||
    isDated(text, last) ||
    (wordAt(text, last + 1) === 'and' && /^(?:took|takes)$/.test(wordAt(text, last + 2)))
  return isTold ? run.map(draft) : []
}

function isJoint(word: string): boolean {
  return word === 'and' || word === ',' || word === '/'
}

function hasArticle(text: Text, at: number): boolean {
  for (let i = at - 1; i > at - 9 && i >= 0; i--) if (/^(?:a|an|our|this)$/.test(wordAt(text, i))) return true
  return false
}
