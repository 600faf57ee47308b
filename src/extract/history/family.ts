import { words } from '../../core/words.js'
import type { Said } from './family.rules.js'
import { relativeRefusals, saidRules } from './family.rules.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import type { Kin } from './kin-word.js'
import { kinAt } from './kin-word.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

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
  const none = isNone(text, first)
  if (relativeRefusals.by({ text, kin: first, none }, text.tokens, { first: first.last - 1, last: first.last }) !== undefined)
    return { drafts: [], end: last.last }
  const said = saidOf(text, last.last, none)
  return said ? draftsOf(text, kin, none, said, last.last) : { drafts: [], end: last.last }
}

/** "none of his siblings", "no other relatives". */
function isNone(text: Text, { first }: Kin): boolean {
  const before = wordAt(text, first - 1)
  return (
    /^(?:no|none|neither)$/.test(before) ||
    /^(?:none|neither)$/.test(wordAt(text, first)) ||
    (before === 'other' && wordAt(text, first - 2) === 'no')
  )
}

/** A finding for each relative and each thing that is said of all of them. */
function draftsOf(
  text: Text,
  kin: readonly Kin[],
  none: boolean,
  { rule, place, negated, unremarkable, item, allergy, end: after }: Told,
  behind: number,
): { readonly drafts: readonly Draft[]; readonly end: number } {
  const cue = negated && none && kin[0] ? rangeOf(text, Math.max(0, kin[0].first - 1), kin[0].first + 1) : undefined
  const own = { category: 'family' as const, rule: 'relative', by: rule, ...(negated && { negated }), ...(cue && { cue }) }
  if (unremarkable)
    return {
      drafts: kin.map((relation): Draft => ({ ...own, relation, unremarkable, cue: unremarkableCue(text, behind, after) })),
      end: after,
    }
  if (item) return { drafts: kin.map((relation): Draft => ({ ...own, relation, item })), end: after }
  if (place === undefined) return { drafts: [], end: behind }
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

interface Told extends Said {
  readonly rule: string
}

/** What follows relatives: an auxiliary, and what it says of them. */
function saidOf(text: Text, after: number, none: boolean): Told | undefined {
  let i = after
  if (wordAt(text, i) === ',' && wordAt(text, i + 1) === 'who') i += 2
  else if (wordAt(text, i) === 'who') i++
  else if (wordAt(text, i) === '(') return undefined
  const had = /^(?:had|has|have)$/.test(wordAt(text, i))
  const being = /^(?:was|were|is|are)$/.test(wordAt(text, i))
  if (had || being) i++
  if (/^(?:did|do|does)$/.test(wordAt(text, i)))
    return wordAt(text, i + 1) === 'not' && wordAt(text, i + 2) === 'have'
      ? { rule: 'relative/did-not-have', place: i + 3, negated: true, end: i }
      : undefined
  const negated = none || wordAt(text, i) === 'not'
  if (wordAt(text, i) === 'not') i++
  while (adverbs.has(wordAt(text, i)) && (wordAt(text, i) !== 'suddenly' || had || being)) i++
  const said = saidRules.at(text.tokens, i, { text, had, being, negated })
  return said && { ...said.value, rule: said.rule }
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
