import type { Tokens } from '../../../core/token.js'
import type { StretchAt } from '../bind/by-token.js'

/** Some words of a sentence; `from/to` are offsets in its prose, `first/last` its tokens (last excluded). */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

const ends: ReadonlySet<string> = new Set(
  '. , ; ( ) [ ] : / and but or was were is are be been being has have had which who that whom whose in at on to after before until since by with without as because while when then during within despite although so if than from for via using did does do not may might can could would should will he she it they we his her their its this these those the a an due secondary owing leading resulting requiring following under responsive attributable developing complicating mimicking presenting occurring manifesting manifested later earlier precipitated persisting such no'.split(
    ' ',
  ),
)
const notHeads: ReadonlySet<string> = new Set(
  'a an his her their its example further another several many at more most first last next other all both each which about approximately over almost up home discharge analysis testing review same just only about'.split(
    ' ',
  ),
)
const units = /^(?:days?|weeks?|months?|years?|hours?|minutes?|doses?|cycles?)$/

/** The words from a token on that name one thing: "acute cystitis" of "for acute cystitis and". */
export function phraseFrom(start: number, stretchAt: StretchAt, { keys, froms, tos }: Tokens): Phrase | undefined {
  const first = /^(?:a|an|the|his|her|their)$/.test(keys[start] ?? '') ? start + 1 : start
  if (notHeads.has(keys[first] ?? '') || !beginsName.test(keys[first] ?? '')) return undefined
  let last = first
  while (last < first + 6 && !stretchAt(last) && !endsName(keys, last)) last++
  if (last === first || units.test(keys[last - 1] ?? '')) return undefined
  if (keys[last - 1] === 'of') last--
  if (leadsOn(keys, last)) return undefined
  return { from: froms[first] ?? 0, to: tos[last - 1] ?? 0, first, last }
}

/** Whether another matter begins at a token: "and", "was", "developed", the 5 of "5 h later". */
function endsName(keys: readonly string[], at: number): boolean {
  return isEnd(keys[at]) || isNewNumber(keys, at) || finite.test(keys[at] ?? '')
}

const beginsName = /^\p{L}{3}/u

/** "a risk of", "a median of", but not "cellulitis of the leg". */
function leadsOn(keys: readonly string[], last: number): boolean {
  return keys[last] === 'of' && (generic.test(keys[last - 1] ?? '') || quantifying.test(keys[last - 1] ?? ''))
}

const quantifying = /^(?:total|release|maximum|minimum|lack|median|mean)$/

/** Whether a word cannot be part of a name: "and", "was", a comma. */
export function isEnd(key: string | undefined): boolean {
  return ends.has(key ?? '.')
}

const finite =
  /^(?:develop(?:ed|s)?|cause[sd]?|affects?|occur(?:s|red)?|shortened|showed|revealed|resolved|improved|worsened|recurred|disappeared|responded|persisted|required|received|underwent|prevented|remained|became|began|started|led|ago|again|twice|once|days?|weeks?|months?|years?|hours?)$/

/** The 5 of "psychosis 5 h later", not that of "grade 5 colitis". */
function isNewNumber(keys: readonly string[], i: number): boolean {
  return /^\d/.test(keys[i] ?? '') && !/^(?:grade|type|stage|class|factor|level|vitamin|covid|sars|cov)$/.test(keys[i - 1] ?? '')
}

/** "a case of X", "aware of X": the thing begins behind "of". */
const generic =
  /^(?:cases?|risks?|factors?|lists?|incidence|prevalence|episodes?|history|onset|development|number|series|rates?|diagnosis|reports?|evidence|signs?|symptoms?|aware|presence|occurrence|possibility|suspicion|types?|forms?|examples?|review|frequency|severity|course|result|results|majority|most|some|features?|mechanisms?|pathogenesis|setting|patients?|causes?|finding|findings|management|spectrum|suggestive|types?|picture|onset|development|attacks?|bouts?)$/

const verbs =
  /^(?:develop|experienc|suffer|report|complain|notic|note|show|reveal|exhibit|manifest|display|present|cause|induc|had$|given$|seen$|found$|admitted|diagnos|treat|resolv|improv|recover|died$|includ)/

/** The words before a token that name one thing: "acute interstitial nephritis" of "had acute interstitial nephritis due to". */
export function phraseBefore(end: number, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys, gaps, froms, tos } = tokens
  let first = end
  for (let i = end - 1; i >= end - 8 && i >= 0; i--) {
    const key = keys[i] ?? ''
    if (stretchAt(i)?.named || isOwner(tokens, i)) break
    if (first < end && ((/^(?:of|in)$/.test(key) && first > end - 5 && isHead(keys[i - 1])) || isPair(keys, i))) continue
    if (key === 'of' || (!isName(keys, i) && !(/^\d+$/.test(key) && gaps[i + 1] !== 'space'))) break
    first = i
  }
  return first === end ? undefined : { from: froms[first] ?? 0, to: tos[end - 1] ?? 0, first, last: end }
}

/** "our patient's": an apostrophe is no part of the key. */
function isOwner({ keys, froms, tos }: Tokens, i: number): boolean {
  const key = keys[i] ?? ''
  return (
    (tos[i] ?? 0) - (froms[i] ?? 0) > key.length && /^(?:patient|mother|father|child|boy|girl|man|woman|infant|brother|sister)s$/.test(key)
  )
}

/** The "necrosis" of "necrosis of skin", but not the "risk" of "risk of falls". */
function isHead(key: string | undefined): boolean {
  return /^[a-z]{4,}$/.test(key ?? '') && !isEnd(key) && !generic.test(key ?? '')
}

/** The "and" of "nausea and vomiting". */
function isPair(keys: readonly string[], i: number): boolean {
  return keys[i] === 'and' && isName(keys, i - 1) && keys[i - 2] !== 'and'
}

function isName(keys: readonly string[], i: number): boolean {
  const key = keys[i] ?? '.'
  return /^\p{L}/u.test(key) && !isEnd(key) && !verbs.test(key)
}
