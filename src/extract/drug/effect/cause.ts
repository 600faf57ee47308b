import { spelled, spelledKeys } from '../../../core/number-word.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import { disorderHarm, harm } from './harm.js'
import type { Named } from './named.js'
import { afterAttributes } from './named.js'
import type { Phrase } from './phrase.js'
import { phraseBefore, phraseFrom } from './phrase.js'

const causes = words('caused causes cause causing provoked precipitated triggered produced')
const hedges = words(
  'can may might could has have had is known reported to been also rarely infrequently occasionally often commonly sometimes therapy treatment infusion administration probably possibly likely',
)

/** "X caused Y", "X can cause Y", "X led to Y" where Y is a disorder. */
export function broughtAbout({ mention: { last }, stretchAt, tokens }: Named): Phrase | undefined {
  const { keys } = tokens
  let i = last
  for (let guard = 0; guard < 8; guard++) {
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.last
    else if (hedges.has(keys[i] ?? '') || (keys[i] === ',' && keys[i + 1] === 'causing')) i++
    else break
  }
  const key = keys[i] ?? ''
  if (causes.has(key)) {
    const isPassive = keys[i - 1] === 'is' || keys[i - 1] === 'been' || keys[i + 1] === 'by'
    return isPassive ? undefined : harm(phraseFrom(i + 1, stretchAt, tokens), tokens)
  }
  const results =
    (/^(?:led|leads|leading)$/.test(key) && keys[i + 1] === 'to') || (/^result(?:ed|s|ing)$/.test(key) && keys[i + 1] === 'in')
  return results ? disorderHarm(phraseFrom(i + 2, stretchAt, tokens), tokens) : undefined
}

/** What may stand between "due to" and the name. */
const fillers = words(
  'the a an his her their use of long term prolonged chronic concomitant concurrent therapy treatment with administration ingestion intake exposure to oral intravenous previous prior recent initial first second third dose doses cycle cycles course infusion and or combined combination adjuvant standard systemic repeated initiation start commencement introduction being given taking receiving starting commencing',
)
/** What may stand between "after" and the name beside that. */
const spans: ReadonlySet<string> = new Set([
  ...words('day days week weeks month months hour hours year years , later'),
  ...spelledKeys(1, 20),
])
const temporal = words('after while during following on under')
const listMarks = words('and or , plus / with')

/** "Y due to X", "Y was attributed to X", "developed Y after three weeks on X". */
export function dueTo({ mention: { first }, stretchAt, tokens }: Named): Phrase | undefined {
  const { keys } = tokens
  for (let i = first - 1, guard = 0; i > 0 && guard < 12; i--, guard++) {
    const stretch = stretchAt(i)
    if (stretch) {
      // "due to A and B"
      if (stretch.named && !listMarks.has(keys[i + 1] ?? '')) return undefined
      i = stretch.first
      continue
    }
    const key = keys[i] ?? ''
    const cue = causeAt(keys, i)
    if (cue) return causedBy(cue, stretchAt, tokens)
    if (temporal.has(key)) {
      const found = developedBefore(i, stretchAt, tokens)
      if (found) return found
    }
    if (!fillers.has(key) && !temporal.has(key) && !spans.has(key) && !/^\d+$/.test(key)) return undefined
  }
  return undefined
}

/** A phrase that names a cause; a weak one asks for a disorder. */
interface Cue {
  readonly first: number
  readonly weak: boolean
}

/** Where "due to", "attributed to", "as a side effect of" begins, when it ends at a token. */
function causeAt(keys: readonly string[], end: number): Cue | undefined {
  const key = keys[end]
  const head = keys[end - 1] ?? ''
  if (key === 'to' && /^(?:due|secondary|owing|attributed|attributable|ascribed|related|linked)$/.test(head))
    return { first: end - 1, weak: head === 'linked' }
  if (key === 'by' && /^(?:caused|induced|triggered|precipitated|provoked)$/.test(head)) return { first: end - 1, weak: false }
  if ((key === 'with' && head === 'associated') || (key === 'from' && head === 'resulting')) return { first: end - 1, weak: true }
  if (key !== 'of' || !/^(?:effects?|complications?|consequence|result)$/.test(head)) return undefined
  let first = end - 2
  while (first > end - 6 && /^(?:a|an|as|the|side|adverse|rare|known|possible|potential|likely|direct)$/.test(keys[first] ?? '')) first--
  return { first: first + 1, weak: true }
}

const copulas = words(
  'was were is are be been being thought felt considered believed deemed suspected presumed judged likely probably possibly presumably most mainly partly clearly directly to as may might could have has had interpreted regarded assumed which that , potentially also at least in part',
)

function causedBy({ first, weak }: Cue, stretchAt: Named['stretchAt'], tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let at = first
  while (at > 0 && at > first - 9 && copulas.has(keys[at - 1] ?? '')) at--
  const phrase = phraseBefore(at, stretchAt, tokens)
  return weak ? disorderHarm(phrase, tokens) : harm(phrase, tokens)
}

const times = new RegExp(
  String.raw`^(?:\d+|${spelled(1, 20)}|several|few|a|an|days?|weeks?|months?|hours?|minutes?|years?|shortly|soon|immediately|only|approximately|about|within|some|again|twice|suddenly|first)$`,
)

/** "developed Y (two weeks) after", "Y appeared after". */
function developedBefore(cue: number, stretchAt: Named['stretchAt'], tokens: Tokens): Phrase | undefined {
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
export function developedThen(named: Named): Phrase | undefined {
  const { stretchAt, tokens } = named
  const { keys } = tokens
  if (!isLedByTime(named)) return undefined
  let i = afterAttributes(named)
  if (/^(?:therapy|treatment|administration|infusion)$/.test(keys[i] ?? '')) i++
  if (keys[i] === ',') i++
  if (/^(?:the|our|this)$/.test(keys[i] ?? '')) i++
  if (!/^(?:he|she|they|patient|boy|girl|child|man|woman|infant)$/.test(keys[i] ?? '')) return undefined
  if (!/^(?:developed|experienced|suffered)$/.test(keys[i + 1] ?? '')) return undefined
  return harm(phraseFrom(keys[i + 2] === 'from' ? i + 3 : i + 2, stretchAt, tokens), tokens)
}

/** "two days after starting X": whether "after", "while" leads to the name. */
function isLedByTime({ mention: { first }, stretchAt, tokens: { keys } }: Named): boolean {
  for (let i = first - 1; i >= 0 && i > first - 10; i--) {
    const stretch = stretchAt(i)
    if (stretch?.named) return false
    if (stretch) i = stretch.first
    const key = keys[i] ?? ''
    if (temporal.has(key)) return true
    if (!stretch && !fillers.has(key)) return false
  }
  return false
}

const ceasing = words('stopping discontinuing withdrawing withholding discontinuation withdrawal cessation removal suspension interruption')
const gone = words('resolved disappeared subsided cleared abated regressed vanished improved recovered normalised normalized reversed')
/** What names no harm of its own. */
const vague = words(
  'symptoms signs condition status state abnormalities findings parameters values clinically rapidly gradually problem function functions output pressure count counts level levels rate',
)

/** "Y resolved after the withdrawal of X", "Y disappeared when X was stopped": what went with a medicine had come with it. */
export function goneWithout(named: Named): Phrase | undefined {
  const { stretchAt, tokens } = named
  const { keys } = tokens
  let i = leavingBefore(named)
  if (i === undefined) return undefined
  for (let stretch = stretchAt(i); i > 0; stretch = stretchAt(i)) {
    if (stretch?.named) return undefined
    if (stretch) i = stretch.first - 1
    else if (times.test(keys[i] ?? '') || betweenGone.has(keys[i] ?? '')) i--
    else break
  }
  if (!gone.has(keys[i] ?? '')) return undefined
  while (/^(?:was|were|had|has|have|been|[a-z]{3,}ly)$/.test(keys[i - 1] ?? '')) i--
  const phrase = harm(phraseBefore(i, stretchAt, tokens), tokens)
  return phrase && !vague.has(keys[phrase.last - 1] ?? '') ? phrase : undefined
}

const betweenGone = words('after following upon on with when once the of by as its soon completely')

/** The token before "the withdrawal of X", or the "when" of "when X was stopped". */
function leavingBefore({ mention: { first, last }, tokens: { keys }, event }: Named): number | undefined {
  let i = first - 1
  while (/^(?:the|her|his|this|of|oral)$/.test(keys[i] ?? '')) i--
  if (ceasing.has(keys[i] ?? '')) return i - 1
  return event?.type === 'stop' && event.first >= last && /^(?:after|when|once|as)$/.test(keys[i] ?? '') ? i : undefined
}
