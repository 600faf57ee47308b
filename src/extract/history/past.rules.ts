import type { Pattern } from '../../core/rule/pattern.js'
import { behind, either, maybe, one, seq, unless, word } from '../../core/rule/pattern.js'
import type { Match } from '../../core/rule/rule.js'
import { ruleList } from '../../core/rule/rule.js'
import { spelled } from '../../core/number-word.js'
import { words } from '../../core/words.js'
import type { Tokens } from '../../core/token.js'
import { categoryOf } from './category.js'
import type { Draft } from './finding.js'
import { itemsFrom } from './item.js'
import { kinAt, kinWords } from './kin-word.js'
import { isLongAgo } from './long-ago.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'
import type { Telling } from './told.js'
import { toldFrom } from './told.js'
import { bearers } from './words.js'

type Drafts = readonly Draft[]

/** Words at which one of the rules may begin. */
export const pastWords =
  words(`known comorbidities comorbidity conditions diseases disease background healthy well fit undergone underwent diagnosed suffered status
  gravida primigravida primigravid multigravida multigravid secundigravida primipara multipara nullipara nulliparous multiparous primiparous g`)

const is = (row: Tokens, at: number, pattern: RegExp): boolean => pattern.test(row.keys[at] ?? '')
const after = (pattern: RegExp): Pattern<Tokens> => behind((row, at) => is(row, at, pattern))

/** "known" of an illness; "no known cause", "well known to" are none. */
const known = one<Tokens>(({ keys }, at) => keys[at] === 'known' && !/^(?:no|not|well|never|also)$/.test(keys[at - 1] ?? ''), ['known'])
const bearer = word<Tokens>(...bearers)
const comorbid = word<Tokens>('comorbidities', 'comorbidity', 'conditions', 'diseases', 'disease')
const gravid = word<Tokens>(
  ...'gravida primigravida primigravid multigravida multigravid secundigravida primipara multipara nullipara nulliparous multiparous primiparous g'.split(
    ' ',
  ),
)
const diagnosedWith = seq<Tokens>(word('diagnosed'), word('with', 'as'), maybe(word('having')))
const suffered = seq<Tokens>(word('suffered'), maybe(word('from')))

/** Words of past illness, operations and pregnancies, each at its place: "a known case of", "underwent", "status post". */
export const pastRules = ruleList<Tokens, Text, Drafts>(
  {
    name: 'known/case-of',
    pattern: seq(known, word('case'), word('of')),
    read: (match, text) => tellKnown(match, text, 'within'),
    finds: ['The girl, a ⟦known case of⟧ thalassaemia, was pale.'],
    leaves: ['The first known cases of thalassaemia were recorded.'],
  },
  {
    name: 'known/to-have',
    pattern: seq(known, word('to'), word('have')),
    read: (match, text) => tellKnown(match, text, 'said'),
    finds: ['The farmer was ⟦known to have⟧ brucellosis.'],
    leaves: ['He was well known to have argued.'],
  },
  {
    name: 'known/for',
    pattern: seq(after(/^(?:was|is|patient|woman|man|boy|girl|,)$/), known, word('for')),
    read: (match, text) => tellKnown(match, text, 'said'),
    finds: ['The patient, ⟦known for⟧ vitiligo, was seen.'],
    leaves: ['The drug is best known for nephrotoxicity.'],
  },
  {
    name: 'known/bearer',
    pattern: seq(after(/^(?:a|an|was|is|,|and)$/), known, bearer, maybe(word('and'), bearer)),
    read: ({ first, last }, text) => {
      const negated = isNotKnown(text, first)
      return (last > first + 2 ? [first + 1, last - 1] : [first + 1]).map((i) => ({
        category: 'past-medical',
        rule: 'known',
        item: rangeOf(text, i, i + 1),
        ...(negated && { negated, cue: rangeOf(text, first - 2, first + 1) }),
      }))
    },
    finds: ['The miner was a ⟦known asthmatic⟧.', 'She was a ⟦known epileptic and diabetic⟧.'],
    leaves: ['A man with known asthma was seen.'],
  },
  {
    name: 'known/with',
    pattern: seq(
      after(/^(?:with|had|has)$/),
      known,
      unless(word('risk', 'exposure', 'history', 'case', 'cases', 'drug', 'drugs', 'allergy', 'allergies', 'diagnosis', 'contact')),
      unless(bearer),
    ),
    read: (match, text) => tellKnown(match, text, wordAt(text, match.first - 1) === 'with' ? 'within' : 'said').slice(0, 1),
    finds: ['A child with ⟦known⟧ haemophilia fell.'],
    leaves: ['A child with known exposure to lead was seen.'],
  },
  {
    name: 'comorbidity/none',
    pattern: seq(comorbid, unless(word('of', 'that', 'related', 'which', 'causing', 'was', 'were', 'could'))),
    read: ({ first, last }, text) => {
      const start = underlyingFrom(text, first)
      return start !== undefined && /^(?:no|without|denied|denies)$/.test(wordAt(text, start - 1))
        ? [{ category: 'past-medical', rule: 'unremarkable', unremarkable: true, cue: rangeOf(text, start - 1, last) }]
        : undefined
    },
    finds: ['The dancer had no ⟦comorbidities⟧.', 'He had no chronic underlying ⟦disease⟧.'],
    leaves: ['There was no underlying disease that explained it.', 'He had no rare disease.'],
  },
  {
    name: 'comorbidity/listed',
    pattern: seq(
      comorbid,
      either(
        word(':'),
        seq(word('included', 'includes', 'including', 'were', 'are', 'was', 'comprised'), maybe(word(':'))),
        seq(word('such'), word('as')),
      ),
      unless(
        word(
          ...'not well also no treated managed stable controlled reviewed considered identified excluded ruled noted assessed present absent known'.split(
            ' ',
          ),
        ),
      ),
    ),
    read: ({ first, last }, text) => {
      const start = underlyingFrom(text, first)
      if (start === undefined || /^(?:no|without|denied|denies)$/.test(wordAt(text, start - 1))) return undefined
      return tell(text, last, 'comorbidities', 'said', rangeOf(text, start, first + 1))
    },
    finds: [
      'Her ⟦comorbidities included⟧ obesity.',
      'He had underlying ⟦conditions such as⟧ gout.',
      'He was frail (coexisting ⟦diseases:⟧ vasculitis).',
    ],
    leaves: ['Her comorbidities were well controlled.', 'Diseases such as gout were excluded.'],
  },
  {
    name: 'background/of',
    pattern: seq(word('background'), word('of'), unless(word('a'))),
    read: ({ first, last }, text) => {
      let i = first - 1
      while (/^(?:a|the|known|medical|significant|past|strong|his|her)$/.test(wordAt(text, i))) i--
      const link = wordAt(text, i)
      return i < first - 1 && /^(?:with|has|had|on|against)$/.test(link)
        ? tell(text, last, 'background', /^ha/.test(link) ? 'said' : 'within', rangeOf(text, first, first + 1))
        : undefined
    },
    finds: ['She fell on a ⟦background of⟧ osteoporosis.'],
    leaves: ['The cells stood out on background of mucin.'],
  },
  {
    name: 'health/previously-healthy',
    pattern: either(
      word('healthy'),
      seq(word('fit'), unless(word('and'))),
      seq(word('well'), unless(one(({ keys }, at) => !/^(?:until|,|and|\.|boy|girl|man|woman|child|infant)$/.test(keys[at] ?? '')))),
    ),
    read: ({ first, last }, text) => {
      const isPair = wordAt(text, first) === 'well' && wordAt(text, first - 1) === 'and' && wordAt(text, first - 2) === 'fit'
      const start = isPair ? first - 3 : first - 1
      return wordAt(text, start) === 'previously'
        ? [{ category: 'past-medical', rule: 'unremarkable', unremarkable: true, cue: rangeOf(text, start, last) }]
        : undefined
    },
    finds: ['A previously ⟦healthy⟧ runner collapsed.', 'She was previously fit and ⟦well⟧.', 'A previously ⟦fit⟧ miner was seen.'],
    leaves: ['A healthy runner was the control.', 'It was previously well described.'],
  },
  {
    name: 'operation/had-undergone',
    pattern: seq(
      one(
        ({ keys }, at) =>
          keys[at] === 'undergone' && !/^(?:not|never)$/.test(keys[at - 1] ?? '') && (isHaving(keys[at - 1]) || isHaving(keys[at - 2])),
        ['undergone'],
      ),
    ),
    read: ({ last }, text) => operations(text, last, 'undergone', 'said'),
    finds: ['The singer had ⟦undergone⟧ thyroidectomy.', 'He has previously ⟦undergone⟧ vasectomy.'],
    leaves: ['She had never undergone laparotomy.', 'Biopsies undergone by others were reviewed.'],
  },
  {
    name: 'operation/years-ago',
    pattern: word('underwent'),
    read: ({ first, last }, text) => {
      if (isLongAgo(text, Math.max(0, first - 12), first, false) || wordAt(text, first - 1) === 'previously')
        return operations(text, last, 'undergone', 'said')
      return isLongAgo(text, first, first + 16, true) ? operations(text, last, 'undergone', 'said') : undefined
    },
    finds: ['Six years before, he ⟦underwent⟧ nephrectomy.', 'She ⟦underwent⟧ a mastectomy nine years ago.'],
    leaves: ['She underwent mastectomy the next day.'],
  },
  {
    name: 'operation/status-post',
    pattern: seq(word('status'), word('post')),
    read: ({ last }, text) => operations(text, last, 'status-post', 'within').slice(0, 1),
    finds: ['The boy was ⟦status post⟧ craniotomy.'],
    leaves: ['The status was good post craniotomy.'],
  },
  {
    name: 'diagnosed/had-been',
    pattern: diagnosedWith,
    read: (match, text) => {
      const verb = passiveBefore(text, match.first)
      return verb?.having ? tellDiagnosed(match, text) : undefined
    },
    finds: ['The weaver had been ⟦diagnosed with⟧ silicosis.', 'He had previously been ⟦diagnosed as having⟧ sarcoidosis.'],
    leaves: ['His cousin, who had been diagnosed with silicosis, was well.', 'She was diagnosed with silicosis.'],
  },
  {
    name: 'diagnosed/long-ago',
    pattern: diagnosedWith,
    read: (match, text) => {
      const verb = passiveBefore(text, match.first)
      if (!verb || verb.having) return undefined
      return isLongAgo(text, match.first, match.first + 18, true) || isLongAgo(text, Math.max(0, verb.at - 8), verb.at, false)
        ? tellDiagnosed(match, text)
        : undefined
    },
    finds: ['She was ⟦diagnosed with⟧ narcolepsy eleven years ago.', 'Four years earlier he was ⟦diagnosed with⟧ myeloma.'],
    leaves: ['She was diagnosed with narcolepsy after polysomnography.'],
  },
  {
    name: 'suffered/years-ago',
    pattern: suffered,
    read: ({ first, last }, text) => {
      const isEarly = wordAt(text, first - 1) === 'previously'
      const verb = isEarly ? first - 2 : first - 1
      if (wordAt(text, verb) !== 'had' || isOther(text, verb - 1)) return undefined
      return isEarly || isLongAgo(text, first, first + 14, true)
        ? tell(text, last, 'suffered', 'said', rangeOf(text, first, first + 1)).slice(0, 1)
        : undefined
    },
    finds: ['He had ⟦suffered⟧ a myocardial infarction three years before.', 'She had previously ⟦suffered from⟧ sciatica.'],
    leaves: ['His aunt had suffered a stroke two years before.', 'He suffered a fall.'],
  },
  {
    name: 'pregnancy/gravida',
    pattern: gravid,
    read: ({ first }, text) => {
      const item = gravidaAt(text, first)
      if (!item) return undefined
      const mother = motherBefore(text, first)
      return [{ category: 'obstetric', rule: 'gravida', item, ...(mother && { relation: mother }) }]
    },
    finds: ['A teacher, ⟦gravida⟧ 4, para 3, bled.', 'A ⟦primigravida⟧ was seen.', 'She was born to her mother, ⟦gravida⟧ 2.'],
    leaves: ['The gene was labelled G 2.', 'Gravida was not a term in use.'],
  },
)

function isHaving(word: string | undefined): boolean {
  return word === 'had' || word === 'has' || word === 'have'
}

function tell(text: Text, first: number, rule: string, place: Telling['place'], cue: Range, negated = false): readonly Draft[] {
  return toldFrom(text, first, { category: 'past-medical', rule, place, cue, ...(negated && { negated }) })
}

function tellKnown({ first, last }: Match<Tokens>, text: Text, place: Telling['place']): readonly Draft[] {
  return tell(text, last, 'known', place, rangeOf(text, first, first + 1), isNotKnown(text, first))
}

/** "not a known case of", "denied known asthma". */
function isNotKnown(text: Text, at: number): boolean {
  return /^(?:not|no|denied)$/.test(wordAt(text, /^(?:a|an)$/.test(wordAt(text, at - 1)) ? at - 2 : at - 1))
}

/** The first of the words that belong to "conditions", where one of them says that the patient brought them along: "underlying". */
function underlyingFrom(text: Text, at: number): number | undefined {
  let start = at
  let isBrought = /^comorbid/.test(wordAt(text, at))
  while (
    /^(?:known|significant|relevant|other|underlying|medical|chronic|previous|major|pre|existing|preexisting|coexisting|comorbid|the|his|her|any|past|important)$/.test(
      wordAt(text, start - 1),
    )
  ) {
    start--
    if (/^(?:underlying|comorbid|existing|preexisting|coexisting|past|previous)$/.test(wordAt(text, start))) isBrought = true
  }
  return isBrought ? start : undefined
}

function operations(text: Text, first: number, rule: string, place: Telling['place']): readonly Draft[] {
  return itemsFrom(text, first, place).items.flatMap((item): Draft[] => {
    const { category } = categoryOf(text, item)
    return category === 'surgical' || category === 'obstetric' ? [{ category, rule, item }] : []
  })
}

const early = /^(?:previously|initially|first|already|originally)$/

/** "was", "had been" before "diagnosed", said of the patient. */
function passiveBefore(text: Text, at: number): { readonly having: boolean; readonly at: number } | undefined {
  const i = early.test(wordAt(text, at - 1)) ? at - 2 : at - 1
  const had = early.test(wordAt(text, i - 1)) ? i - 2 : i - 1
  const having = wordAt(text, i) === 'been' && /^(?:had|has)$/.test(wordAt(text, had))
  if (!having && !/^(?:was|were)$/.test(wordAt(text, i))) return undefined
  return isOther(text, having ? had - 1 : i - 1) ? undefined : { having, at: i }
}

function tellDiagnosed({ first, last }: Match<Tokens>, text: Text): readonly Draft[] {
  return tell(text, last, 'diagnosed', 'said', rangeOf(text, first, first + 1)).slice(0, 2)
}

const others = new Set([...kinWords, 'who', 'which'])

function isOther(text: Text, at: number): boolean {
  return others.has(wordAt(text, at))
}

const gravidas = new RegExp(
  String.raw`\b(?:gravida\s?(?:[\dIVX]{1,4}|${spelled(1, 20)})(?:,?\s?(?:and\s)?(?:para|parity)\s?(?:[\dIVX]{1,4}(?:\s?\+\s?\d)?|${spelled(1, 20)}))?|G\s?\d{1,2},?\s?P\s?\d{1,2}(?:\s?[+A-Z]{1,2}\s?\d{1,2}){0,3}|(?:primi|multi|secundi)grav(?:ida|id)|(?:primi|multi|nulli)par(?:a|ous))\b`,
  'iu',
)

/** "gravida 2, para 1", "G3P2", "primigravida". */
function gravidaAt(text: Text, at: number): Range | undefined {
  const from = text.tokens.froms[at] ?? 0
  const match = gravidas.exec(text.prose.text.slice(from, from + 50))
  return match?.index === 0 ? { from, to: from + match[0].length } : undefined
}

function motherBefore(text: Text, at: number): Draft['relation'] {
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const mother = kinAt(text, i)
    if (mother && /^(?:his|her|their)$/.test(wordAt(text, i - 1))) return mother
  }
  return undefined
}
