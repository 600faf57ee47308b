import { lookup } from '../../core/lookup.js'
import { words } from '../../core/words.js'
import type { Category } from './finding.js'
import type { Lasting } from './lasting.js'
import { lastingAt } from './lasting.js'
import { leftRefusals, listedAs } from './left-of-history.rules.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'
import { isNumber, refusalWords, timeUnits } from './words.js'

/** What stands left of "history" and belongs to it: "no significant past medical". */
export interface Left {
  readonly categories: readonly Category[]
  readonly negated: boolean
  /** Offset of the first word that belongs to it. */
  readonly from: number
  /** Token before all of it. */
  readonly before: number
  /** Whether a word says which history: "medical", "past". */
  readonly specified: boolean
  readonly duration?: 'years' | 'less'
  readonly lasting?: Lasting
}

const sorts = lookup<Category>({
  medical: 'past-medical',
  past: 'past-medical',
  previous: 'past-medical',
  prior: 'past-medical',
  personal: 'past-medical',
  psychiatric: 'past-medical',
  cardiac: 'past-medical',
  oncological: 'past-medical',
  oncologic: 'past-medical',
  pathological: 'past-medical',
  neurological: 'past-medical',
  background: 'past-medical',
  medicosurgical: 'past-medical',
  surgical: 'surgical',
  operative: 'surgical',
  obstetric: 'obstetric',
  obstetrical: 'obstetric',
  gynecological: 'obstetric',
  gynaecological: 'obstetric',
  gynecologic: 'obstetric',
  gynaecologic: 'obstetric',
  family: 'family',
  familial: 'family',
  hereditary: 'family',
  genetic: 'family',
  parental: 'family',
  social: 'social',
  travel: 'social',
  smoking: 'social',
  occupational: 'social',
  allergy: 'allergy',
  allergic: 'allergy',
  allergies: 'allergy',
})
const short = lookup<Category>({ pmh: 'past-medical', pmhx: 'past-medical', pshx: 'surgical', fhx: 'family' })
const describing =
  words(`significant relevant known remarkable notable long longstanding strong positive remote documented pertinent extensive complex other
  particular special and or the a an his her their patients s such prior any clear definite recent similar childhood noteworthy important obvious preceding antecedent associated apparent reported contributory concurrent additional further suggestive`)

/** How far the way to the left has come. */
interface Walk {
  readonly categories: Category[]
  specified: boolean
  /** The first token that belongs to the history. */
  edge: number
  duration?: 'years' | 'less'
  lasting?: Lasting | undefined
}

/** What stands left of the word "history" at a token; undefined where it is another's or no patient's history. */
export function leftOfHistory(text: Text, at: number): Left | undefined {
  const named = short[wordAt(text, at)]
  const walk: Walk = { categories: named ? [named] : [], specified: named !== undefined, edge: at }
  let i: number | undefined = at - 1
  let stop = i
  while (i !== undefined && i >= 0 && at - i < 14) {
    i = stepLeft(text, i, walk)
    if (i !== undefined) stop = i
  }
  const { categories, specified, edge, duration, lasting } = walk
  if (leftRefusals.by({ text, stop, edge }, text.tokens, { first: Math.max(0, stop), last: at + 1 }) !== undefined) return undefined
  const place = { text, stop }
  const listed = listedAs.of(place, text.tokens, { first: Math.max(0, stop), last: at + 1 })?.value ?? 'affirmed'
  if (listed === 'open') return undefined
  const start = isRefusing(text, stop) ? stop : edge
  return {
    categories: categories.length === 0 ? ['past-medical'] : [...categories].reverse(),
    negated: listed === 'negated',
    from: text.tokens.froms[start] ?? 0,
    before: start - 1,
    specified,
    ...(duration && { duration }),
    ...(lasting && { lasting }),
  }
}

function isRefusing(text: Text, at: number): boolean {
  return refusalWords.has(wordAt(text, at)) || (wordAt(text, at) === 'have' && /^(?:not|nor)$/.test(wordAt(text, at - 1)))
}

/** Takes a word that belongs to "history"; the next token to the left, or undefined where the word does not belong. */
function stepLeft(text: Text, i: number, walk: Walk): number | undefined {
  const word = wordAt(text, i)
  const before = wordAt(text, i - 1)
  const sort = sorts[word]
  if (sort !== undefined) {
    if (!walk.categories.includes(sort)) walk.categories.push(sort)
    walk.specified = true
    walk.edge = i
    return i - 1
  }
  if (timeUnits.has(word) && (isNumber(before) || /^(?:a|an)$/.test(before))) {
    walk.duration = /^y/.test(word) || /^decade/.test(word) ? 'years' : 'less'
    walk.lasting = lastingAt(text, i - 1)
    walk.edge = i - 1
    return i - 2
  }
  if (word === ',' || word === '/') return sorts[before] === undefined || walk.categories.length === 0 ? undefined : i - 1
  return describing.has(word) ? stepDescribing(text, i, walk) : stepHistory(text, i, walk)
}

/** "past history and | family history". */
function stepHistory(text: Text, i: number, { specified }: Walk): number | undefined {
  return /^(?:history|hx)$/.test(wordAt(text, i)) && specified && /^(?:and|or|,)$/.test(wordAt(text, i + 1)) ? i - 1 : undefined
}

/** "significant", "and" between two sorts of history. */
function stepDescribing(text: Text, i: number, walk: Walk): number | undefined {
  const before = wordAt(text, i - 1)
  const isJoint = /^(?:and|or)$/.test(wordAt(text, i))
  if (isJoint && sorts[before] === undefined && !/^(?:history|past)$/.test(before)) return undefined
  if (!isJoint) walk.edge = i
  return i - 1
}
