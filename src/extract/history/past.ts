import { spelled } from '../../core/number-word.js'
import { words } from '../../core/words.js'
import { categoryOf } from './category.js'
import { bearerAt, bearers, chronicAt, chronicWords } from './chronic.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import { kinAt, kinWords } from './kin-word.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { toldFrom } from './told.js'
import { isNumber, timeUnits } from './words.js'

/** Words that may tell of past illness, and the reader of each. */
export const pastReaders: ReadonlyMap<string, (text: Text, at: number) => Draft[]> = new Map(
  Object.entries({
    known: knownAt,
    comorbidities: comorbidAt,
    comorbidity: comorbidAt,
    conditions: comorbidAt,
    diseases: comorbidAt,
    disease: comorbidAt,
    background: backgroundAt,
    healthy: healthyAt,
    well: healthyAt,
    fit: healthyAt,
    undergone: undergoneAt,
    underwent: underwentAt,
    diagnosed: diagnosedAt,
    suffered: sufferedAt,
    status: statusPostAt,
    gravida: gravidaAt,
    primigravida: gravidaAt,
    primigravid: gravidaAt,
    multigravida: gravidaAt,
    multigravid: gravidaAt,
    primipara: gravidaAt,
    multipara: gravidaAt,
    nullipara: gravidaAt,
    nulliparous: gravidaAt,
    multiparous: gravidaAt,
    primiparous: gravidaAt,
    g: gravidaAt,
    ...Object.fromEntries([...chronicWords].map((word) => [word, chronicAt])),
    ...Object.fromEntries([...bearers].map((word) => [word, bearerAt])),
  }),
)

/** "a known case of gout", "known to have asthma", "known for hypertension", "a known diabetic", "with known heart failure". */
function knownAt(text: Text, at: number): Draft[] {
  const before = wordAt(text, at - 1)
  if (/^(?:no|not|well|never|also)$/.test(before)) return []
  const next = wordAt(text, at + 1)
  const negated = /^(?:not|no|denied)$/.test(wordAt(text, /^(?:a|an)$/.test(before) ? at - 2 : at - 1))
  const cue = rangeOf(text, at, at + 1)
  const tell = (first: number, place: 'within' | 'said'): Draft[] =>
    toldFrom(text, first, { category: 'past-medical', rule: 'known', place, cue, negated })
  if (next === 'case' && wordAt(text, at + 2) === 'of') return tell(at + 3, 'within')
  if (next === 'to' && wordAt(text, at + 2) === 'have') return tell(at + 3, 'said')
  if (next === 'for') return /^(?:was|is|patient|woman|man|boy|girl|,)$/.test(before) ? tell(at + 2, 'said') : []
  if (bearers.has(next) || (next === 'hypertensive' && wordAt(text, at + 2) === 'and')) {
    if (!/^(?:a|an|was|is|,|and)$/.test(before)) return []
    const second = wordAt(text, at + 2) === 'and' && bearers.has(wordAt(text, at + 3)) ? at + 3 : undefined
    return [at + 1, ...(second === undefined ? [] : [second])].map((i): Draft => ({
      category: 'past-medical',
      rule: 'known',
      item: rangeOf(text, i, i + 1),
      ...(negated && { negated, cue: rangeOf(text, at - 2, at + 1) }),
    }))
  }
  return /^(?:with|had|has)$/.test(before) &&
    !/^(?:risk|exposure|history|case|cases|drug|drugs|allergy|allergies|diagnosis|contact)$/.test(next)
    ? tell(at + 1, before === 'with' ? 'within' : 'said').slice(0, 1)
    : []
}

const naming = words('included includes including were are was comprised')
const denying = words('no without denied denies')

/** "Comorbidities included obesity and gout", "she had no comorbidities", "no underlying disease". */
function comorbidAt(text: Text, at: number): Draft[] {
  const own = /^comorbid/.test(wordAt(text, at))
  let i = at - 1
  let underlying = own
  while (
    /^(?:known|significant|relevant|other|underlying|medical|chronic|previous|major|pre|existing|preexisting|coexisting|comorbid|the|his|her|any|past|important)$/.test(
      wordAt(text, i),
    )
  ) {
    if (/^(?:underlying|comorbid|existing|preexisting|coexisting|past|previous)$/.test(wordAt(text, i))) underlying = true
    i--
  }
  if (!underlying) return []
  const cue = rangeOf(text, i + 1, at + 1)
  const next = wordAt(text, at + 1)
  if (denying.has(wordAt(text, i)))
    return /^(?:of|that|related|which|causing|was|were|could)$/.test(next)
      ? []
      : [{ category: 'past-medical', rule: 'unremarkable', unremarkable: true, cue: rangeOf(text, i, at + 1) }]
  const first =
    next === ':'
      ? at + 2
      : naming.has(next)
        ? wordAt(text, at + 2) === ':'
          ? at + 3
          : at + 2
        : next === 'such' && wordAt(text, at + 2) === 'as'
          ? at + 3
          : undefined
  if (
    first === undefined ||
    /^(?:not|well|also|no|treated|managed|stable|controlled|reviewed|considered|identified|excluded|ruled|noted|assessed|present|absent|known)$/.test(
      wordAt(text, first),
    )
  )
    return []
  return toldFrom(text, first, { category: 'past-medical', rule: 'comorbidities', place: 'said', cue })
}

/** "with a background of asthma". */
function backgroundAt(text: Text, at: number): Draft[] {
  if (wordAt(text, at + 1) !== 'of' || wordAt(text, at + 2) === 'a') return []
  let i = at - 1
  while (/^(?:a|the|known|medical|significant|past|strong|his|her)$/.test(wordAt(text, i))) i--
  if (!/^(?:with|has|had|on|against)$/.test(wordAt(text, i)) || wordAt(text, i + 1) === 'background') return []
  return toldFrom(text, at + 2, {
    category: 'past-medical',
    rule: 'background',
    place: /^ha/.test(wordAt(text, i)) ? 'said' : 'within',
    cue: rangeOf(text, at, at + 1),
  })
}

/** "a previously healthy man", "previously fit and well". */
function healthyAt(text: Text, at: number): Draft[] {
  const word = wordAt(text, at)
  const joined = word === 'well' && wordAt(text, at - 1) === 'and' && wordAt(text, at - 2) === 'fit' ? at - 2 : at
  const before = wordAt(text, joined - 1)
  if (before !== 'previously') return []
  if (word === 'well' && !/^(?:until|,|and|\.|boy|girl|man|woman|child|infant|)$/.test(wordAt(text, at + 1))) return []
  if (word === 'fit' && wordAt(text, at + 1) === 'and') return []
  return [{ category: 'past-medical', rule: 'unremarkable', unremarkable: true, cue: rangeOf(text, joined - 1, at + 1) }]
}

/** "had undergone appendectomy ten years earlier". */
function undergoneAt(text: Text, at: number): Draft[] {
  if (!/^(?:had|has|have)$/.test(wordAt(text, at - 1)) && !/^(?:had|has|have)$/.test(wordAt(text, at - 2))) return []
  if (/^(?:not|never)$/.test(wordAt(text, at - 1))) return []
  return operations(text, at, 'said')
}

/** "underwent a splenectomy 8 years ago", "five years earlier he underwent …". */
function underwentAt(text: Text, at: number): Draft[] {
  return isLongAgo(text, Math.max(0, at - 12), at, true) || wordAt(text, at - 1) === 'previously'
    ? operations(text, at, 'said')
    : operations(text, at, 'said').filter(({ item }) => item !== undefined && isLongAgo(text, at, at + 16, false))
}

function operations(text: Text, at: number, place: 'within' | 'said'): Draft[] {
  return itemsFrom(text, at + 1, place).items.flatMap((item): Draft[] => {
    const { category } = categoryOf(text, item)
    return category === 'surgical' || category === 'obstetric' ? [{ category, rule: 'undergone', item }] : []
  })
}

/** "had been diagnosed with lupus", "was diagnosed with asthma 10 years ago". */
function diagnosedAt(text: Text, at: number): Draft[] {
  let i = at - 1
  const early = /^(?:previously|initially|first|already|originally)$/.test(wordAt(text, i))
  if (early) i--
  const having = wordAt(text, i) === 'been' && /^(?:had|has)$/.test(wordAt(text, i - 1))
  const being = /^(?:was|were)$/.test(wordAt(text, i))
  if (!having && !being) return []
  if (isOther(text, having ? i - 2 : i - 1)) return []
  if (wordAt(text, at + 1) !== 'with' && wordAt(text, at + 1) !== 'as') return []
  const told = toldFrom(text, wordAt(text, at + 2) === 'having' ? at + 3 : at + 2, {
    category: 'past-medical',
    rule: 'diagnosed',
    place: 'said',
    cue: rangeOf(text, at, at + 1),
  })
  return having || isLongAgo(text, at, at + 18, false) || isLongAgo(text, Math.max(0, i - 8), i, true) ? told.slice(0, 2) : []
}

/** "had suffered a stroke two years before". */
function sufferedAt(text: Text, at: number): Draft[] {
  const i = wordAt(text, at - 1) === 'previously' ? at - 2 : at - 1
  if (wordAt(text, i) !== 'had' || isOther(text, i - 1)) return []
  if (!isLongAgo(text, at, at + 14, false) && wordAt(text, at - 1) !== 'previously') return []
  return toldFrom(text, wordAt(text, at + 1) === 'from' ? at + 2 : at + 1, {
    category: 'past-medical',
    rule: 'suffered',
    place: 'said',
    cue: rangeOf(text, at, at + 1),
  }).slice(0, 1)
}

/** "status post cholecystectomy". */
function statusPostAt(text: Text, at: number): Draft[] {
  return wordAt(text, at + 1) === 'post'
    ? operations(text, at + 1, 'within')
        .slice(0, 1)
        .map((draft) => ({ ...draft, rule: 'status-post' }))
    : []
}

const others = new Set([...kinWords, 'who', 'which'])

function isOther(text: Text, at: number): boolean {
  return others.has(wordAt(text, at))
}

/** Whether words tell a time years or months back: "ten years earlier", "at the age of 9", "in childhood", "in 2009". */
function isLongAgo(text: Text, from: number, to: number, strict: boolean): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i)
    if (word === '') return false
    if (
      /^(?:year|years|yr|yrs|decade|decades|month|months)$/.test(word) &&
      timeUnits.has(word) &&
      (isNumber(wordAt(text, i - 1)) || /^(?:a|an)$/.test(wordAt(text, i - 1))) &&
      /^(?:ago|earlier|before|previously|prior)$/.test(wordAt(text, i + 1))
    )
      return true
    if (!strict && word === 'age' && wordAt(text, i + 1) === 'of' && wordAt(text, i - 1) !== 'gestational') return true
    if (!strict && /^(?:childhood|infancy|adolescence)$/.test(word)) return true
  }
  return false
}

const gravid = new RegExp(
  String.raw`\b(?:gravida\s?(?:[\dIVX]{1,4}|${spelled(1, 20)})(?:,?\s?(?:and\s)?(?:para|parity)\s?(?:[\dIVX]{1,4}(?:\s?\+\s?\d)?|${spelled(1, 20)}))?|G\s?\d{1,2},?\s?P\s?\d{1,2}(?:\s?[+A-Z]{1,2}\s?\d{1,2}){0,3}|(?:primi|multi|secundi)grav(?:ida|id)|(?:primi|multi|nulli)par(?:a|ous))\b`,
  'iu',
)

/** "gravida 2, para 1", "G3P2", "primigravida". */
function gravidaAt(text: Text, at: number): Draft[] {
  const from = text.tokens.froms[at] ?? 0
  if (wordAt(text, at) === 'g' && !/^\d$/.test(wordAt(text, at + 1))) return []
  const match = gravid.exec(text.prose.text.slice(from, from + 50))
  if (match?.index !== 0) return []
  const item: Range = { from, to: from + match[0].length }
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const mother = kinAt(text, i)
    if (mother && /^(?:his|her|their)$/.test(wordAt(text, i - 1)))
      return [{ category: 'obstetric', rule: 'gravida', item, relation: mother }]
  }
  return [{ category: 'obstetric', rule: 'gravida', item }]
}
