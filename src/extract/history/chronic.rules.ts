import { one } from '../../core/rule/pattern.js'
import { ruleList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import { words } from '../../core/words.js'
import { bearers } from './words.js'
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

const persons = words('patient woman man boy girl child infant lady gentleman male female')
const openings = words(', ; : and but although also however')
const adverbs = words('also both previously already still a an known')

/** A word for who has an illness, the first of "diabetic and hypertensive". */
const bearer = one<Tokens>(
  ({ keys, gaps }, at) =>
    bearers.has(keys[at] ?? '') &&
    !(isJoint(keys[at - 1] ?? '') && bearers.has(keys[at - 2] ?? '')) &&
    gaps[at] !== 'hyphen' &&
    keys[at - 1] !== 'known',
  bearers,
)

/** Illnesses that make a plain sentence history: "he had diabetes and hypertension", "she was asthmatic". */
export const chronicRules = ruleList<Tokens, Text, readonly Draft[]>(
  {
    name: 'lasting/lifelong',
    pattern: one(({ keys }, at) => chronicWords.has(keys[at] ?? ''), chronicWords),
    read: ({ first }, text) => {
      const named = chronicBeside(text, first)
      return named.some((draft) => isLifelong(text, draft)) ? named : undefined
    },
    finds: ['The nurse came late. She had ⟦asthma⟧ and gout.', 'He had ⟦chronic⟧ obstructive pulmonary disease.', 'He denied ⟦epilepsy⟧.'],
    leaves: ['His father had asthma.', 'She had hypertension and proteinuria.'],
  },
  {
    name: 'lasting/dated',
    pattern: one(({ keys }, at) => chronicWords.has(keys[at] ?? ''), chronicWords),
    read: ({ first }, text) => (isDated(text, first) ? chronicBeside(text, first) : undefined),
    finds: ['She had ⟦psoriasis⟧ since 1998.', 'The patient had ⟦hypothyroidism⟧ for six years.'],
    leaves: ['She had depression for six weeks.', 'She developed psoriasis in 1998.'],
  },
  {
    name: 'lasting/bearer-before-person',
    pattern: bearer,
    read: ({ first }, text) => {
      const run = runFrom(text, first)
      return persons.has(wordAt(text, (run.at(-1) ?? first) + 1)) && hasArticle(text, first)
        ? run.map((i) => bearing(text, first, i))
        : undefined
    },
    finds: ['A 30-year-old ⟦asthmatic⟧ woman coughed.', 'An obese ⟦diabetic⟧ and hypertensive man fell.'],
    leaves: ['Both diabetic men were excluded.', 'Asthmatic attacks were frequent.'],
  },
  {
    name: 'lasting/bearer-behind-verb',
    pattern: bearer,
    read: ({ first }, text) => {
      const run = runFrom(text, first)
      const last = run.at(-1) ?? first
      if (persons.has(wordAt(text, last + 1)) || !isSaidOfPatient(text, first)) return undefined
      // A reading of the visit is none: "she was hypertensive (170/105)".
      const isTold =
        run.some((i) => wordAt(text, i) !== 'hypertensive') ||
        isDated(text, last) ||
        (wordAt(text, last + 1) === 'and' && /^(?:took|takes)$/.test(wordAt(text, last + 2)))
      return isTold ? run.map((i) => bearing(text, first, i)) : undefined
    },
    finds: ['He was ⟦epileptic⟧.', 'She is not ⟦diabetic⟧.', 'She was ⟦hypertensive⟧ and took ramipril.'],
    leaves: ['She was hypertensive (190/110 mmHg).', 'The rats were diabetic.'],
  },
)

/** The illnesses of a list under "had" or "denied", where one of them stands at a token and the patient is spoken of. */
function chronicBeside(text: Text, at: number): readonly Draft[] {
  const verb = verbBefore(text, at)
  if (!verb || !isPatient(text, verb.first)) return []
  return toldFrom(text, verb.last, {
    category: 'past-medical',
    rule: 'lasting',
    place: 'said',
    negated: verb.negated,
    cue: rangeOf(text, verb.first, verb.last),
  }).filter(
    ({ category, item }) => category === 'past-medical' && item !== undefined && isChronic(text.prose.text.slice(item.from, item.to)),
  )
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

/** The bearers that are joined: "diabetic, hypertensive and asthmatic". */
function runFrom(text: Text, first: number): number[] {
  const run = [first]
  for (let i = first; isJoint(wordAt(text, i + 1)) && bearers.has(wordAt(text, i + 2)); i += 2) run.push(i + 2)
  return run
}

function bearing(text: Text, first: number, at: number): Draft {
  const negated = wordAt(text, first - 1) === 'not'
  return {
    category: 'past-medical',
    rule: 'lasting',
    item: rangeOf(text, at, at + 1),
    ...(negated && { negated, cue: rangeOf(text, first - 1, first) }),
  }
}

/** "he was also not | diabetic". */
function isSaidOfPatient(text: Text, at: number): boolean {
  let verb = at - 1
  while (adverbs.has(wordAt(text, verb)) || wordAt(text, verb) === 'not') verb--
  return /^(?:was|is)$/.test(wordAt(text, verb)) && isPatient(text, verb)
}

function isJoint(word: string): boolean {
  return word === 'and' || word === ',' || word === '/'
}

function hasArticle(text: Text, at: number): boolean {
  for (let i = at - 1; i > at - 9 && i >= 0; i--) if (/^(?:a|an|our|this)$/.test(wordAt(text, i))) return true
  return false
}
