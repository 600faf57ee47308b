import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { MedicineEvent } from '../event/event.js'
import type { StretchAt } from '../bind/by-token.js'
import { harm, isDisorder } from './harm.js'
import type { Phrase } from '../phrase.js'
import { isEnd, phraseBefore, phraseFrom } from '../phrase.js'
import { reasonToStop } from './reason-to-stop.js'
import type { Mention } from '../name/recognise.js'

/** What a medicine brought about: "phenytoin-induced gingival hyperplasia", "rash due to X", "X was stopped because of nausea", "developed colitis after X". */
export function adverseEffectOf(
  mention: Mention,
  stretchAt: StretchAt,
  tokens: Tokens,
  event: MedicineEvent | undefined,
  told: boolean,
): Phrase | undefined {
  const beside = behindHyphen(mention, stretchAt, tokens) ?? allergy(mention, tokens) ?? toxicity(mention, stretchAt, tokens)
  if (beside || !told) return beside
  return (
    broughtAbout(mention, stretchAt, tokens) ??
    reasonToStop(mention, event, stretchAt, tokens) ??
    before(mention, stretchAt, tokens) ??
    developedThen(mention, stretchAt, tokens)
  )
}

const telling = words(
  'due account secondary owing attributed attributable ascribed related linked caused causes cause causing induced triggered precipitated provoked produced associated resulting resulted results led leads leading effect effects complication complications consequence result because developed develops develop developing experienced suffered occurred appeared arose ensued after following for complained reported',
)

/** Whether a sentence has a word that may tie a harm to a medicine: "due", "caused", "developed". */
export function tellsOfHarm({ keys }: Tokens): boolean {
  return keys.some((key) => telling.has(key))
}

/** "X-induced Y", "X-associated Y". */
function behindHyphen({ last }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys, gaps } = tokens
  const key = keys[last] ?? ''
  if (gaps[last] === 'hyphen' ? !/^(?:induced|associated|related|triggered|mediated)$/.test(key) : key !== 'induced') return undefined
  return harm(phraseFrom(last + 1, stretchAt, tokens), tokens)
}

const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/

/** "allergic to X", "X allergy": the word that says so. */
function allergy({ first, last }: Mention, { keys, froms, tos }: Tokens): Phrase | undefined {
  const at = allergies.test(keys[last] ?? '') ? last : undefined
  if (at !== undefined && keys[at + 1] !== 'to') return { from: froms[at] ?? 0, to: tos[at] ?? 0, first: at, last: at + 1 }
  if (!/^(?:to|with)$/.test(keys[first - 1] ?? '') || !allergies.test(keys[first - 2] ?? '')) return undefined
  const begin = /^(?:known|severe|documented|drug|immediate|delayed)$/.test(keys[first - 3] ?? '') ? first - 3 : first - 2
  if (/^(?:no|without|not)$/.test(keys[begin - 1] ?? '')) return undefined
  return { from: froms[begin] ?? 0, to: tos[first - 2] ?? 0, first: begin, last: first - 1 }
}

const harmful =
  /^(?:poisoning|intoxication|overdosage|[a-z]*toxicit(?:y|ies)|[a-z]{3,}(?:pathy|pathies)|[a-z]{4,}itis|[a-z]{4,}penia|[a-z]{2,}hypersensitivity|extravasation|reactions?)$/

/** "methotrexate toxicity", "gold nephropathy", "toxicity of X", "reaction to X". */
function toxicity({ first, last }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys, gaps } = tokens
  if (gaps[last] === 'space') {
    for (let i = last; i < last + 3 && /^[a-z]/.test(keys[i] ?? ''); i++) {
      if (isEnd(keys[i]) || stopsOrLinks.has(keys[i] ?? '') || hedges.has(keys[i] ?? '') || causes.has(keys[i] ?? '')) break
      if (harmful.test(keys[i] ?? '')) return span(tokens, last, i + 1)
    }
  }
  const link = keys[first - 1] ?? ''
  const head = keys[first - 2] ?? ''
  if (
    (/^(?:to|with|by|from|of)$/.test(link) && /^(?:poisoning|intoxication|[a-z]*toxicity|overdosage)$/.test(head)) ||
    (link === 'to' && /^reactions?$/.test(head))
  ) {
    const phrase = harm(phraseBefore(first - 1, stretchAt, tokens), tokens)
    // "the reaction to X" may be a good one.
    return phrase && link === 'to' && /^reactions?$/.test(head) && phrase.last - phrase.first < 2 ? undefined : phrase
  }
  return undefined
}

const stopsOrLinks = words('and or was were is with for to in of the a therapy treatment')

const causes = words('caused causes cause causing provoked precipitated triggered produced')
const hedges = words(
  'can may might could has have had is known reported to been also rarely infrequently occasionally often commonly sometimes therapy treatment infusion administration probably possibly likely',
)

/** "X caused Y", "X can cause Y", "X led to Y" where Y is a disorder. */
function broughtAbout({ last }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let i = last
  for (let guard = 0; guard < 8; guard++) {
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.last
    else if (hedges.has(keys[i] ?? '') || (keys[i] === ',' && keys[i + 1] === 'causing')) i++
    else break
  }
  const key = keys[i] ?? ''
  if (causes.has(key))
    return keys[i - 1] === 'is' || keys[i - 1] === 'been' || keys[i + 1] === 'by'
      ? undefined
      : harm(phraseFrom(i + 1, stretchAt, tokens), tokens)
  if ((/^(?:led|leads|leading)$/.test(key) && keys[i + 1] === 'to') || (/^result(?:ed|s|ing)$/.test(key) && keys[i + 1] === 'in')) {
    const phrase = harm(phraseFrom(i + 2, stretchAt, tokens), tokens)
    return phrase && isDisorder(phrase, tokens) ? phrase : undefined
  }
  return undefined
}

/** What may stand between "due to" and the name. */
const fillers = words(
  'the a an his her their use of long term prolonged chronic concomitant concurrent therapy treatment with administration ingestion intake exposure to oral intravenous previous prior recent initial first second third dose doses cycle cycles course infusion and or combined combination adjuvant standard systemic repeated initiation start commencement introduction being given taking receiving starting commencing',
)
const endings = words(
  'stopping discontinuing discontinuation withdrawal withdrawing cessation tapering stop missed missing omission without',
)
const copulas = words(
  'was were is are be been being thought felt considered believed deemed suspected presumed judged likely probably possibly presumably most mainly partly clearly directly to as may might could have has had interpreted regarded assumed which that , potentially also at least in part',
)

/** "Y due to X", "Y was attributed to X", "developed Y after three weeks on X". */
function before({ first }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  for (let i = first - 1, guard = 0; i > 0 && guard < 12; i--, guard++) {
    const stretch = stretchAt(i)
    if (stretch) {
      // "due to A and B"
      if (stretch.named && !/^(?:and|or|,|plus|\/|with)$/.test(keys[i + 1] ?? '')) return undefined
      i = stretch.first
      continue
    }
    const key = keys[i] ?? ''
    if (endings.has(key)) return undefined
    const cue = causeAt(keys, i)
    if (cue !== undefined) return causedBy(cue, stretchAt, tokens)
    if (temporal.has(key) && !(key === 'with' && therapies.has(keys[i - 1] ?? ''))) {
      const found = developedBefore(i, stretchAt, tokens)
      if (found) return found
    }
    if (
      !fillers.has(key) &&
      !temporal.has(key) &&
      !/^(?:\d+|days?|weeks?|months?|hours?|years?|,|one|two|three|four|five|six|seven|eight|later)$/.test(key)
    )
      return undefined
  }
  return undefined
}

const therapies = words('treatment therapy combination')

/** Where "due to", "attributed to", "as a side effect of" begins, when it ends at a token; weak causes ask for a disorder. */
function causeAt(keys: readonly string[], end: number): { readonly first: number; readonly weak: boolean } | undefined {
  const key = keys[end]
  const head = keys[end - 1] ?? ''
  if (key === 'to' && /^(?:due|secondary|owing|attributed|attributable|ascribed|related|linked)$/.test(head))
    return { first: end - 1, weak: head === 'linked' }
  if (key === 'by' && /^(?:caused|induced|triggered|precipitated|provoked)$/.test(head)) return { first: end - 1, weak: false }
  if (key === 'with' && head === 'associated') return { first: end - 1, weak: true }
  if (key === 'from' && head === 'resulting') return { first: end - 1, weak: true }
  if (key === 'of' && /^(?:effects?|complications?|consequence|result)$/.test(head)) {
    let first = end - 2
    while (first > end - 6 && /^(?:a|an|as|the|side|adverse|rare|known|possible|potential|likely|direct)$/.test(keys[first] ?? '')) first--
    return { first: first + 1, weak: true }
  }
  return undefined
}

function causedBy(
  { first, weak }: { readonly first: number; readonly weak: boolean },
  stretchAt: StretchAt,
  tokens: Tokens,
): Phrase | undefined {
  const { keys } = tokens
  let at = first
  while (at > 0 && at > first - 9 && copulas.has(keys[at - 1] ?? '')) at--
  if (at > 0 && /^(?:not|never|nor|neither)$/.test(keys[at - 1] ?? '')) return undefined
  const phrase = harm(phraseBefore(at, stretchAt, tokens), tokens)
  return phrase && (!weak || isDisorder(phrase, tokens)) ? phrase : undefined
}

const temporal = words('after while during following on under')
const times =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|ten|several|few|a|an|days?|weeks?|months?|hours?|minutes?|years?|shortly|soon|immediately|only|approximately|about|within|some|again|twice|suddenly|first)$/

/** "developed Y (two weeks) after", "Y appeared after". */
function developedBefore(cue: number, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let end = cue
  for (let stretch = stretchAt(end - 1); end > cue - 6 && end > 0; stretch = stretchAt(end - 1)) {
    if (stretch && !stretch.named) end = stretch.first
    else if (times.test(keys[end - 1] ?? '')) end--
    else break
  }
  if (/^(?:occurred|appeared|arose|ensued|developed)$/.test(keys[end - 1] ?? ''))
    return harm(phraseBefore(end - 1, stretchAt, tokens), tokens)
  if (keys[end - 1] === ',') end--
  const phrase = phraseBefore(end, stretchAt, tokens)
  if (!phrase) return undefined
  const verbAt = /^(?:a|an|the)$/.test(keys[phrase.first - 1] ?? '') ? phrase.first - 2 : phrase.first - 1
  return /^(?:developed|develops|develop|developing|experienced|suffered)$/.test(keys[verbAt] ?? '') ? harm(phrase, tokens) : undefined
}

/** "Two days after starting X, she developed Y". */
function developedThen({ first, last }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let led = false
  for (let i = first - 1; i >= 0 && i > first - 10 && !led; i--) {
    const stretch = stretchAt(i)
    if (stretch?.named) return undefined
    if (stretch) i = stretch.first
    const key = keys[i] ?? ''
    if (endings.has(key)) return undefined
    if (temporal.has(key) && key !== 'with') led = true
    else if (!stretch && !fillers.has(key)) return undefined
  }
  if (!led) return undefined
  let i = last
  for (let stretch = stretchAt(i); stretch && !stretch.named; stretch = stretchAt(i)) i = stretch.last
  if (/^(?:therapy|treatment|administration|infusion)$/.test(keys[i] ?? '')) i++
  if (keys[i] === ',') i++
  if (/^(?:the|our|this)$/.test(keys[i] ?? '')) i++
  if (!/^(?:he|she|they|patient|boy|girl|child|man|woman|infant)$/.test(keys[i] ?? '')) return undefined
  return /^(?:developed|experienced|suffered)$/.test(keys[i + 1] ?? '')
    ? harm(phraseFrom(keys[i + 2] === 'from' ? i + 3 : i + 2, stretchAt, tokens), tokens)
    : undefined
}

function span({ froms, tos }: Tokens, first: number, last: number): Phrase {
  return { from: froms[first] ?? 0, to: tos[last - 1] ?? 0, first, last }
}
