import { lookup } from '../../core/lookup.js'
import { words } from '../../core/words.js'
import type { Category, Draft } from './finding.js'
import type { Range, Text } from './text.js'
import { complaints } from './complaint.js'
import type { Lasting } from './lasting.js'
import { lastingAt } from './lasting.js'
import { isDashed, wordAt } from './text.js'
import { toldFrom } from './told.js'
import { finiteVerbs as listBreaks, isNumber, timeUnits } from './words.js'

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
const refusals = words('no without denied denies denying nor neither never')
const present = words('present presenting current this illness events')
const described = words('significant notable remarkable positive relevant noteworthy pertinent important known')
const lists = words('included includes including include comprised comprises contained contains')
const saidOf = words('revealed reveals showed shows disclosed indicated demonstrated')
const nothing = words(
  'unremarkable noncontributory insignificant unrevealing uneventful negative nil none normal irrelevant nonsignificant clear',
)
const adverbs = words(
  'otherwise also completely entirely only largely mainly generally otherwise reportedly further equally similarly both all significantly particularly',
)

/** What a word "history" says: "past medical history of gout", "no family history of cancer", "her surgical history included …". */
export function historyAt(text: Text, at: number): Draft[] {
  if (wordAt(text, at) === 'h' && !(wordAt(text, at + 1) === '/' && wordAt(text, at + 2) === 'o')) return []
  const left = lookLeft(text, at)
  if (!left) return []
  const { categories, negated, from, specified, lasting } = left
  const cue: Range = { from, to: text.tokens.tos[at] ?? from }
  const main = categories.includes('family') && !categories.includes('past-medical') ? 'family' : (categories[0] ?? 'past-medical')
  const tell = (first: number, rule: string, options: { readonly negated?: boolean; readonly within?: boolean } = {}): Draft[] => {
    const place = options.within ? 'within' : 'said'
    const no = negated || options.negated === true
    const told = toldFrom(text, first, { category: main, rule, place, negated: no, cue, ...(lasting && { duration: lasting }) })
    // "no personal or family history of cancer" denies it of both.
    return main !== 'family' && categories.includes('family') && no
      ? [...told, ...toldFrom(text, first, { category: 'family', rule, place, negated: no, cue })]
      : told
  }
  const nothingAt = (last: number): Draft[] =>
    categories
      .filter((category) => category !== 'social' && category !== 'allergy')
      .map((category) => ({ category, rule: 'unremarkable', unremarkable: true, cue: { from, to: text.tokens.tos[last] ?? from } }))

  let i = wordAt(text, at) === 'h' ? at + 2 : at + 1
  if (wordAt(text, i) === '(' && wordAt(text, i + 2) === ')') i += 3
  const word = wordAt(text, i)
  if (word === 'of' || word === 'o') {
    if (present.has(wordAt(text, i + 1)) || (wordAt(text, i + 1) === 'the' && present.has(wordAt(text, i + 2)))) return []
    if (main === 'social' || main === 'allergy' || !isTold(text, left, at)) return []
    const drafts = tell(i + 1, main === 'family' ? 'family-history' : 'history-of', { within: !isSaid(text, left.before) })
    return main === 'family' || specified ? drafts : drafts.filter((draft) => draft.negated || !isComplaint(text, draft))
  }
  if (main === 'allergy') return []
  if (!specified && !negated && !isOwnHistory(text, at)) return []
  if (word === ':' || (isDashed(text, i) && specified))
    return main === 'social' ? [] : labelled(text, word === ':' ? i + 1 : i, tell, nothingAt)
  let denied = false
  let v = i
  if (/^(?:was|were|is|are|has|being|remained)$/.test(word)) v++
  while (adverbs.has(wordAt(text, v))) v++
  if (wordAt(text, v) === 'not' || (wordAt(text, v) === 'did' && wordAt(text, v + 1) === 'not')) {
    denied = true
    v += wordAt(text, v) === 'did' ? 2 : 1
  }
  const verb = wordAt(text, v)
  if (described.has(verb) || verb === 'contributory') {
    const next = wordAt(text, v + 1) === 'only' ? v + 2 : v + 1
    if (wordAt(text, next) === 'for' || (wordAt(text, next) === 'of' && v > i))
      return main === 'social'
        ? []
        : tell(next + 1, `${main === 'family' ? 'family' : 'medical'}-history`, { negated: denied, within: v === i })
    return denied && v > i ? nothingAt(v) : []
  }
  if (verb === 'negative' && wordAt(text, v + 1) === 'for')
    return main === 'social' ? [] : tell(v + 2, `${main === 'family' ? 'family' : 'medical'}-history`, { negated: true })
  if (lists.has(verb) && (v === i || denied))
    return main === 'social'
      ? []
      : tell(wordAt(text, v + 1) === ':' ? v + 2 : v + 1, `${main === 'family' ? 'family' : 'medical'}-history`, { negated: denied })
  if (/^consist(?:ed|s)$/.test(verb) && wordAt(text, v + 1) === 'of') return main === 'social' ? [] : tell(v + 2, 'medical-history')
  if (saidOf.has(verb) && v === i && specified) {
    const next = wordAt(text, v + 1)
    if (
      next === 'no' &&
      /^(?:significant|relevant|abnormal|abnormalities|major|particular|notable|contributory)/.test(wordAt(text, v + 2)) &&
      /^(?:illness|diseases?|abnormalit|findings?|history|conditions?|problems?)/.test(wordAt(text, v + 3))
    )
      return nothingAt(v + 3)
    return main === 'social' || next === 'that' ? [] : tell(v + 1, `${main === 'family' ? 'family' : 'medical'}-history`)
  }
  if (nothing.has(verb) && (v > i || verb !== 'normal')) {
    const except = /^(?:except|apart|other|aside|besides)$/.test(wordAt(text, v + 1))
      ? v + 2
      : /^with(?:out)?$/.test(wordAt(text, v + 1)) && wordAt(text, v + 2) === 'exception'
        ? v + 3
        : undefined
    return except === undefined
      ? nothingAt(v)
      : main === 'social'
        ? []
        : tell(
            /^(?:for|from|than|of)$/.test(wordAt(text, except)) ? except + 1 : except,
            `${main === 'family' ? 'family' : 'medical'}-history`,
          )
  }
  if (verb === 'non' && /^(?:contributory|significant|remarkable)$/.test(wordAt(text, v + 1))) return nothingAt(v + 1)
  if (
    negated &&
    (specified || /^(?:medical|significant)$/.test(wordAt(text, at - 1))) &&
    !/^(?:taking|available|taken|obtained|given|recorded|suggestive|suggesting|that|which|to)$/.test(word) &&
    !(/^(?:and|or|,)$/.test(word) && [2, 3, 4, 5].some((step) => wordAt(text, at + step) === 'history')) &&
    !(v > i && /^(?:available|taken|obtained|given|recorded|known|provided)$/.test(verb))
  )
    return nothingAt(at)
  return []
}

function labelled(
  text: Text,
  first: number,
  tell: (first: number, rule: string, options?: { readonly within?: boolean }) => Draft[],
  nothingAt: (last: number) => Draft[],
): Draft[] {
  const i = adverbs.has(wordAt(text, first)) ? first + 1 : first
  const word = wordAt(text, i)
  if (nothing.has(word) && !(word === 'normal')) return nothingAt(i)
  if (word === 'non' && /^(?:contributory|significant|remarkable)$/.test(wordAt(text, i + 1))) return nothingAt(i + 1)
  if (word === 'not' && /^(?:contributory|significant|remarkable|relevant)$/.test(wordAt(text, i + 1))) return nothingAt(i + 1)
  return tell(i, 'label')
}

/** What brings a patient is no past history: "a two-year history of abdominal pain". */
function isComplaint({ prose }: Text, { item }: Draft): boolean {
  const name = item ? prose.text.slice(item.from, item.to) : ''
  return complaints.test(name) && !/\b(?:chronic|recurrent|postpartum|gastrointestinal|variceal)\b/i.test(name)
}

interface Left {
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

function lookLeft(text: Text, at: number): Left | undefined {
  const named = short[wordAt(text, at)]
  const categories: Category[] = named ? [named] : []
  let specified = named !== undefined
  let duration: Left['duration']
  let lasting: Lasting | undefined
  let i = at - 1
  let edge = at
  for (; i >= 0 && at - i < 14; i--) {
    const word = wordAt(text, i)
    const sort = sorts[word]
    if (sort !== undefined) {
      if (!categories.includes(sort)) categories.push(sort)
      specified = true
      edge = i
    } else if (timeUnits.has(word) && (isNumber(wordAt(text, i - 1)) || /^(?:a|an)$/.test(wordAt(text, i - 1)))) {
      duration = /^y/.test(word) || /^decade/.test(word) ? 'years' : 'less'
      lasting = lastingAt(text, i - 1)
      edge = --i
    } else if (word === ',' || word === '/') {
      if (sorts[wordAt(text, i - 1)] === undefined || categories.length === 0) break
    } else if (describing.has(word)) {
      if ((word === 'and' || word === 'or') && sorts[wordAt(text, i - 1)] === undefined && !/^(?:history|past)$/.test(wordAt(text, i - 1)))
        break
      if (word === 'long' || !/^(?:and|or)$/.test(word)) edge = i
    } else if (!((word === 'history' || word === 'hx') && specified && /^(?:and|or|,)$/.test(wordAt(text, i + 1)))) break
  }
  if (
    /^(?:natural|case|present|presenting|clinical|treatment|drug|medication|brief|short|detailed|complete|full|exposure|dietary|contact|sexual|vaccination|immunization|immunisation|menstrual|birth|developmental|drinking|feeding|disease|life)$/.test(
      wordAt(text, i),
    ) &&
    edge === i + 1
  )
    return undefined
  if (categories.length === 1 && categories[0] === 'social') return undefined
  const refusal = refusals.has(wordAt(text, i)) || (wordAt(text, i) === 'have' && /^(?:not|nor)$/.test(wordAt(text, i - 1)))
  const not = !refusal && isRefused(text, i)
  // "had fever and history of gout" after a refusal may be read in both ways.
  const listed = refusal || not ? 'affirmed' : asListed(text, i)
  if (listed === 'open') return undefined
  const start = refusal ? i : edge
  return {
    categories: categories.length === 0 ? ['past-medical'] : categories.reverse(),
    negated: refusal || not || listed === 'negated',
    from: text.tokens.froms[start] ?? 0,
    before: (refusal ? i : edge) - 1,
    specified,
    ...(duration && { duration }),
    ...(lasting && { lasting }),
  }
}

/** "did not have any family history of", "nor did he have a history of", "negative for a history of". */
function isRefused(text: Text, i: number): boolean {
  const word = wordAt(text, i)
  if (word === 'for' && wordAt(text, i - 1) === 'negative') return true
  if (word === 'have' && (wordAt(text, i - 1) === 'not' || wordAt(text, i - 3) === 'nor' || wordAt(text, i - 4) === 'nor')) return true
  for (let j = i; j > i - 9 && j >= 0; j--) {
    const key = wordAt(text, j)
    if (/^(?:,|;|\.|:|but|and|or)$/.test(key)) return false
    if (key === 'neither' || ((key === 'no' || key === 'without' || key === 'not' || key === 'never') && i - j < 4)) return true
  }
  return false
}

/** A history within a list: negated where the list is ("denied fever or a history of gout"), open where both readings stand. */
function asListed(text: Text, i: number): 'affirmed' | 'negated' | 'open' {
  const joint = wordAt(text, i)
  if (!/^(?:,|or|and|nor)$/.test(joint)) return 'affirmed'
  for (let j = i - 1; j > i - 30 && j >= 0; j--) {
    const key = wordAt(text, j)
    if (refusals.has(key) || key === 'not' || key === 'lack')
      return joint === 'and' && key !== 'denied' && key !== 'denies' ? 'open' : 'negated'
    if (/^(?:;|\.|:|but)$/.test(key) || (listBreaks.has(key) && !/^(?:has|have|had|did|does)$/.test(key))) return 'affirmed'
  }
  return 'affirmed'
}

const coming = words(
  'presented presents presenting admitted referred complaining complained came brought attended visited consulted seen hospitalised hospitalized reported',
)

/** A "two-week history of fever" and what somebody "presented with a history of" is the present illness. */
function isTold(text: Text, { duration, before, negated, specified }: Left, at: number): boolean {
  if (negated) return true
  if (duration === 'less') return false
  if (/^(?:further|more|recent|acute|current)$/.test(wordAt(text, at - 1))) return false
  if (specified) return true
  for (let i = before; i > before - 9 && i >= 0; i--) {
    const word = wordAt(text, i)
    if (word === ',' || word === ';') return true
    if (coming.has(word)) return false
  }
  return true
}

/** "Her history was …", "the patient's history included …"; other histories are of an illness or of a word. */
function isOwnHistory(text: Text, at: number): boolean {
  return /^(?:his|her|patients|s)$/.test(wordAt(text, at - 1))
}

const having = words('had has have reported reports was denied denies denying')

/** Whether a verb before it makes the list what the sentence says: "he had a history of …". */
function isSaid(text: Text, before: number): boolean {
  let i = before
  while (/^(?:a|an|the|also|no|any|known|previously)$/.test(wordAt(text, i))) i--
  return having.has(wordAt(text, i))
}
