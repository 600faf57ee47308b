import { tokenAt } from '../../core/token.js'
import { words } from '../../core/words.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import type { Kin } from './kin-word.js'
import { kinAt } from './kin-word.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import { isNumber } from './words.js'

const together = words('and or')
const adverbs = words(
  'also both all each had been previously reportedly apparently already either himself herself themselves too only recently still suddenly unexpectedly',
)

/** What a sentence says of relatives: "her mother and a maternal aunt had breast cancer". The token after what was read is `end`. */
export function familyAt(text: Text, at: number): { readonly drafts: readonly Draft[]; readonly end: number } {
  const kin = relativesAt(text, at)
  const [first] = kin
  const last = kin.at(-1)
  if (!first || !last) return { drafts: [], end: at + 1 }
  const bare = first.first === 0 && !/^(?:the)$/.test(wordAt(text, 0))
  const none =
    /^(?:no|none|neither)$/.test(wordAt(text, first.first - 1)) ||
    /^(?:none|neither)$/.test(wordAt(text, first.first)) ||
    (wordAt(text, first.first - 1) === 'other' && wordAt(text, first.first - 2) === 'no')
  if (!first.owned && !bare && !none && !/^(?:parents|siblings|father|relatives|children)$/.test(wordAt(text, first.last - 1)))
    return { drafts: [], end: last.last }
  const said = saidOf(text, last.last, none)
  if (!said) return { drafts: [], end: last.last }
  const { place, negated, unremarkable, item, allergy } = said
  const own = {
    category: 'family' as const,
    rule: 'relative',
    ...(negated && { negated }),
    ...(negated && none && { cue: rangeOf(text, Math.max(0, first.first - 1), first.first + 1) }),
  }
  if (unremarkable)
    return {
      drafts: kin.map((relation): Draft => ({ ...own, relation, unremarkable, cue: unremarkableCue(text, last.last, said.end) })),
      end: said.end,
    }
  if (item) return { drafts: kin.map((relation): Draft => ({ ...own, relation, item })), end: said.end }
  if (place === undefined) return { drafts: [], end: last.last }
  const { items, end } = itemsFrom(text, place, 'said')
  const named = items.filter((one) => !isDoing(text.tokens.keys.slice(one.first, one.last)))
  if (named.length < items.length && items[0] && !named.includes(items[0])) return { drafts: [], end }
  return {
    drafts: kin.flatMap((relation) =>
      named.map((one): Draft =>
        allergy ? { ...own, category: 'allergy', relation, substance: one } : { ...own, relation, item: { from: one.from, to: one.to } },
      ),
    ),
    end,
  }
}

function unremarkableCue(text: Text, first: number, end: number): Range {
  return rangeOf(text, first, Math.max(first + 1, end))
}

/** "her mother and a maternal aunt": relatives joined by "and". */
function relativesAt(text: Text, at: number): Kin[] {
  const list: Kin[] = []
  for (let i = at; list.length < 5;) {
    const kin = kinAt(text, i)
    if (!kin) break
    list.push(kin)
    i = kin.last
    if (wordAt(text, i) === ',' && (kinAt(text, i + 1) || together.has(wordAt(text, i + 1)))) i++
    if (together.has(wordAt(text, i))) i++
    if (i === kin.last) break
  }
  return list
}

interface Said {
  /** The token at which conditions begin. */
  readonly place?: number
  readonly item?: Range
  readonly negated?: boolean
  readonly unremarkable?: true
  readonly allergy?: true
  readonly end: number
}

/** The verb that follows relatives, and what it says of them. */
function saidOf(text: Text, after: number, none: boolean): Said | undefined {
  let i = after
  let negated = none
  if (wordAt(text, i) === ',' && wordAt(text, i + 1) === 'who') i += 2
  else if (wordAt(text, i) === 'who') i++
  else if (wordAt(text, i) === '(') return undefined
  const had = /^(?:had|has|have)$/.test(wordAt(text, i))
  const being = /^(?:was|were|is|are)$/.test(wordAt(text, i))
  if (had || being) i++
  if (wordAt(text, i) === 'did' || wordAt(text, i) === 'do' || wordAt(text, i) === 'does') {
    if (wordAt(text, i + 1) !== 'not' || wordAt(text, i + 2) !== 'have') return undefined
    return { place: i + 3, negated: true, end: i }
  }
  if (wordAt(text, i) === 'not') {
    negated = true
    i++
  }
  while (adverbs.has(wordAt(text, i))) {
    if (wordAt(text, i) === 'suddenly' && !had && !being) break
    i++
  }
  const word = wordAt(text, i)
  const said = (place: number): Said => ({ place, end: place, ...(negated && { negated }) })
  if (/^(?:died|dying|killed)$/.test(word)) return word === 'died' && !being ? deathAt(text, i, negated) : undefined
  if (word === 'diagnosed' && (had || being) && wordAt(text, i + 1) === 'with') return said(i + 2)
  if (word === 'diagnosed' && (had || being) && wordAt(text, i + 1) === 'as' && wordAt(text, i + 2) === 'having') return said(i + 3)
  if (/^(?:suffered|suffers|suffering)$/.test(word)) return said(wordAt(text, i + 1) === 'from' ? i + 2 : i + 1)
  if (/^(?:affected)$/.test(word) && /^(?:by|with)$/.test(wordAt(text, i + 1))) return said(i + 2)
  if (word === 'known' && wordAt(text, i + 1) === 'to' && wordAt(text, i + 2) === 'have') return said(i + 3)
  if (word === 'allergic' && being && wordAt(text, i + 1) === 'to') return { ...said(i + 2), allergy: true }
  if (/^(?:treated|operated)$/.test(word) && wordAt(text, i + 1) === 'for') return said(i + 2)
  if (/^(?:takes|took|receives|received|uses|taking|receiving)$/.test(word) || (being && word === 'on')) {
    for (let j = i + 2; j < i + 7; j++) if (wordAt(text, j) === 'for') return said(j + 1)
    return undefined
  }
  if (being) {
    if (/^(?:healthy|asymptomatic|unaffected|well)$/.test(word)) {
      if (negated && word !== 'unaffected') return undefined
      return { unremarkable: true, end: i + 1 }
    }
    if (/^(?:affected|involved)$/.test(word)) return negated ? { unremarkable: true, end: i + 1 } : undefined
    if (/^(?:hypertensive|diabetic|asthmatic|epileptic|deaf|blind)$/.test(word))
      return { item: rangeOf(text, i, i + 1), ...(negated && { negated }), end: i + 1 }
    return undefined
  }
  if (!had) return undefined
  if (/^(?:no|any)$/.test(word)) return { place: i + 1, negated: word === 'no' || negated, end: i }
  if (word === 'a' && wordAt(text, i + 1) === 'history' && wordAt(text, i + 2) === 'of') return said(i + 3)
  if (word === 'history' && wordAt(text, i + 1) === 'of') return said(i + 2)
  return said(i)
}

/** "died of myocardial infarction", "died suddenly at 50", "had died at 44 years of kidney disease". */
function deathAt(text: Text, at: number, negated: boolean): Said | undefined {
  for (let i = at + 1; i < at + 10; i++) {
    const word = wordAt(text, i)
    if (
      word === 'of' ||
      word === 'from' ||
      (word === 'due' && wordAt(text, i + 1) === 'to') ||
      (word === 'because' && wordAt(text, i + 1) === 'of')
    ) {
      const place = word === 'due' || word === 'because' ? i + 2 : i + 1
      // "at the age of 52 of"
      if (/^age$/.test(wordAt(text, i - 1)) || isNumber(wordAt(text, place))) continue
      return { place, end: place, ...(negated && { negated }) }
    }
    if (word === 'suddenly' && i === at + 1) {
      const later = deathAt(text, i, negated)
      return later ?? { item: rangeOf(text, at, i + 1), end: i + 1 }
    }
    if (
      !/^(?:at|the|age|aged|years?|old|in|his|her|their|suddenly|early|months?|days?|after|birth|childhood|infancy|about|s)$/.test(word) &&
      !isNumber(word)
    )
      return undefined
  }
  return undefined
}

const doing =
  /^(?:noticed|noted|seen|brought|given|been|taken|tried|found|never|gone|no|not|to|difficulty|trouble|concerns?|access|contact|normal|good|mild\w*ly|made)$/
const described =
  /^(?:advanced|complicated|isolated|suspected|confirmed|dilated|elevated|prolonged|undiagnosed|untreated|delayed|unexplained|impaired|repeated|red)$/
const measured =
  /^(?:children|brothers|sisters|siblings|sons|daughters|appearance|level|levels|activity|pregnancy|variants?|mutations?|genotype|antibodies|titres?|titers?|consent|age|development|%)$/

/** What relatives did or what was measured of them is no condition: "his mother had noticed a rash". */
function isDoing(name: readonly string[]): boolean {
  const [first = ''] = name
  return doing.test(first) || (/ed$/.test(first) && !described.test(first)) || name.some((word) => measured.test(word))
}

const related =
  /\b(?:(?<no>non|not|un)[-\s]?)?(?:(?<word>consanguineous|consanguinity|related)|(?<cousins>(?:first|second|third)[-\s](?:degree[-\s])?cousins?))\b/giu

/** "consanguineous parents", "his parents were first cousins", "no consanguinity". */
export function consanguinityIn(text: Text): Draft[] {
  const { text: prose } = text.prose
  for (const match of prose.matchAll(related)) {
    const from = match.index
    const to = from + match[0].length
    const at = tokenAt(text.tokens, from)
    const near = prose.slice(Math.max(0, from - 60), to + 50)
    const { word, cousins, no } = match.groups ?? {}
    const isRelated = word?.toLowerCase() === 'related'
    if (isRelated || cousins !== undefined) {
      if (
        !/\bparents\s(?:\([^()]{0,20}\)\s)?(?:were|are)\s(?:also\s|both\s)?(?:not\s|un|non-?)?$/i.test(
          prose.slice(Math.max(0, from - 60), from),
        ) &&
        !/^-?\s(?:marriage|parents|union)\b/i.test(prose.slice(to, to + 12)) &&
        !/\bparents\b[^.;]{0,50}\bwere\s$/i.test(prose.slice(Math.max(0, from - 80), from))
      )
        continue
      if (isRelated && no === undefined && !/\bnot\s$/i.test(prose.slice(Math.max(0, from - 5), from))) continue
    } else if (
      !/parent|marriage|couple|family|union|\bno\b|history|born|denied/i.test(near) ||
      /literature|populations?|common in/i.test(near)
    )
      continue
    const refused =
      no !== undefined ||
      /^(?:no|not|denied|without)$/.test(wordAt(text, at - 1)) ||
      /\b(?:no|denied|without)\s(?:(?:known|parental|family|a|any|history|of|evidence|reported)\s){1,4}$/i.test(
        prose.slice(Math.max(0, from - 50), from),
      )
    return [{ category: 'family', rule: 'consanguinity', item: { from, to }, topic: 'consanguinity', ...(refused && { negated: true }) }]
  }
  return []
}
