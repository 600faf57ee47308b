import type { Tokens } from '../../../core/token.js'
import { anaphorEnd, isActive, isAddedTo, isOfLastOnly, isOtherClause } from './clause.js'
import type { Mention } from '../name/recognise.js'
import type { StretchAt } from '../bind/by-token.js'
import type { EventType } from './verb.js'
import { auxiliaries, verbAt, verbs } from './verb.js'

/** What was done with a medicine, and the token that says so. */
export interface MedicineEvent {
  readonly type: EventType
  readonly first: number
  readonly last: number
}

const passive: ReadonlySet<string> = new Set(
  'stopped discontinued tapered withdrawn restarted resumed started initiated introduced added commenced reduced increased switched continued continues suspended withheld weaned ceased lowered raised doubled halved cut exchanged replaced paused reintroduced held omitted transitioned shifted swapped recommenced rechallenged converted escalated titrated'.split(
    ' ',
  ),
)
/** Whether a word tells what was done with a medicine, without its "was": "stopped". */
export function isPassive(key: string): boolean {
  return passive.has(key)
}

const bridges: ReadonlySet<string> = new Set(
  'the a an of on with to in his her their this that and or both then dose doses dosage dosing therapy treatment regimen medication infusion administration use all also subsequently gradually slowly rapidly immediately therefore again initially further empirically only daily , ( ) ® ™ oral low high was were had been be for taking by prescribed at from patient he she which it age months weeks days years consisted consisting comprised comprising'.split(
    ' ',
  ),
)
const nouns: ReadonlySet<string> = new Set('dose doses dosage therapy treatment and or , ( )'.split(' '))
const ends: ReadonlySet<string> = new Set(
  '. ; but because although while whereas when after before until unless if showed revealed developed'.split(' '),
)

/** How far from a name its event may stand, in tokens. */
const reach = 60

/** The event that a sentence tells of a medicine: "X was stopped", "started on X", "discontinuation of X", "X withdrawal". */
export function eventOf(mention: Mention, at: StretchAt, tokens: Tokens): MedicineEvent | undefined {
  const behind = eventBehind(mention, at, tokens)
  const before = eventBefore(mention, at, tokens)
  if (before) {
    if (!behind) return isSubject(mention, at, tokens) && !isNominal(tokens.keys[before.first] ?? '') ? undefined : before
    // "initiated with X titrated to 30 mg"
    if (behind.event && /^titrat/.test(tokens.keys[behind.event.first] ?? '')) return before
    if (behind.crossed || (behind.event && wordsBetween(mention, behind.event.first, at) > 3)) return before
  }
  return behind?.event
}

/** Words between a name and a token, without what is said of its dose and times. */
function wordsBetween({ last }: Mention, token: number, at: StretchAt): number {
  let words = 0
  for (let i = last; i < token; i++) {
    const stretch = at(i)
    if (stretch) i = stretch.last - 1
    else words++
  }
  return words
}

/** Whether the name has a clause of its own: "was replaced by X, and Y 10 mg was given". */
function isSubject({ last }: Mention, at: StretchAt, { keys }: Tokens): boolean {
  let i = last
  for (let stretch = at(i); stretch && !stretch.named; stretch = at(i)) i = stretch.last
  return /^(?:was|were)$/.test(keys[i] ?? '')
}

function isNominal(word: string): boolean {
  return /(?:ion|al|ing|ment|taper)$/.test(word)
}

function eventAt(type: EventType, verb: number, keys: readonly string[]): MedicineEvent {
  // "poor adherence", "ran out"
  const first = type === 'missed' && /^(?:compliance|adherence|compliant|adherent|intake|use|out)$/.test(keys[verb] ?? '') ? verb - 1 : verb
  return { type, first, last: verb + 1 }
}

interface Behind {
  /** Left out where the sentence says that it did not happen. */
  readonly event?: MedicineEvent
  /** Another name stands between. */
  readonly crossed: boolean
}

/** The verb that follows the name: "X was stopped", "X and Y were never resumed", "X 5 mg; it was tapered". */
function eventBehind(mention: Mention, at: StretchAt, { keys, gaps }: Tokens): Behind | undefined {
  const noun = /^(?:dose|therapy|treatment)$/.test(keys[mention.last] ?? '') ? mention.last + 1 : mention.last
  const next = verbAt(keys, noun)
  // "methotrexate withdrawal", "steroid taper"
  if (next !== undefined && /(?:al|ion|er|on)$/.test(keys[noun] ?? '') && gaps[noun] !== 'none')
    return { event: eventAt(next, noun, keys), crossed: false }
  let auxiliary = false
  let plain = true
  let words = 0
  let crossed = 0
  for (let i = mention.last; i < keys.length && i < mention.last + reach && words < 9; i++) {
    const other = at(i)
    if (other) {
      if (auxiliary && other.named) return undefined
      if (other.named) crossed++
      i = other.last - 1
      continue
    }
    const key = keys[i] ?? ''
    const anaphor = key === ';' || key === ',' ? anaphorEnd(keys, i + 1, crossed) : undefined
    if (anaphor !== undefined) {
      i = anaphor - 1
      continue
    }
    if (ends.has(key) || (crossed > 0 && (key === 'which' || key === 'who' || key === 'having'))) return undefined
    if (auxiliary && key === 'and' && isNewSubject(keys, i + 1)) return undefined
    const type = verbAt(keys, i)
    const denied = type !== undefined && isDenied(keys, i)
    if (
      type !== undefined &&
      !isAttribute(keys, i) &&
      (auxiliary || (passive.has(key) && (plain || denied) && !isActive(keys, i, at))) &&
      !/(?:ing|ion)$/.test(key)
    )
      return { crossed: crossed > 0, ...(!denied && { event: stopAfter(keys, i) ?? eventAt(type, i, keys) }) }
    if (auxiliaries.has(key)) {
      // "A 1 g and B 2 g was stopped": one was.
      if (crossed > 0 && key === 'was' && isOfLastOnly(mention, i, at, keys)) return undefined
      auxiliary = true
    }
    if (/^[a-z]/.test(key)) words++
    if (!nouns.has(key)) plain = false
    if (key === 'and' && auxiliary && words > 3) words += 2
  }
  return undefined
}

/** "was not started", "never resumed", "without taper". */
export function isDenied(keys: readonly string[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const key = keys[i] ?? ''
    if (key === 'not' || key === 'never' || key === 'without') return true
    if (!/^(?:been|be|yet|to|oral|any|then|therefore)$/.test(key)) return false
  }
  return false
}

/** "tapered and then stopped", "started empirically, was stopped" end it. */
function stopAfter(keys: readonly string[], verb: number): MedicineEvent | undefined {
  for (let i = verb + 1; i <= verb + 5; i++) {
    const key = keys[i] ?? '.'
    if (verbs.get(key) === 'stop' && i > verb + 1) return { type: 'stop', first: verb, last: i + 1 }
    if (!/^(?:and|but|then|,|later|was|were|down|off|again|soon|[a-z]{3,}ly)$/.test(key)) return undefined
  }
  return undefined
}

/** "X was given and the bleeding stopped": somebody or something else. */
export function isNewSubject(keys: readonly string[], at: number): boolean {
  return (
    /^(?:the|his|her|their|a|an|he|she|they|we)$/.test(keys[at] ?? '') &&
    !/^(?:dos|treat|therap|drug|medic|infus|rate)/.test(keys[at + 1] ?? '')
  )
}

/** "due to a reduced level": tells of something else. */
function isAttribute(keys: readonly string[], verb: number): boolean {
  const before = keys[verb - 1] ?? ''
  const head = /ly$/.test(before) ? (keys[verb - 2] ?? '') : before
  return /^(?:a|an|the|of|due|with|in|for|by|from|to)$/.test(head) && !(head === 'to' && keys[verb + 1] === 'to')
}

function eventBefore(mention: Mention, at: StretchAt, { keys }: Tokens): MedicineEvent | undefined {
  let words = 0
  for (let i = mention.first - 1; i >= 0 && i > mention.first - reach && words < 8; i--) {
    const other = at(i)
    if (other) {
      i = other.first
      continue
    }
    const key = keys[i] ?? ''
    if (key === ';') return undefined
    const type = verbAt(keys, i)
    // "the line was replaced, and she was given X"
    if (type !== undefined && auxiliaries.has(keys[i - 1] ?? '') && isOtherClause(keys, i, mention.first)) return undefined
    // "increased exposure to X"
    if (keys.slice(i + 1, mention.first).includes('exposure')) return undefined
    // "reduction induced by X": what it did, not what was done with it.
    if (/^(?:increase|decrease|stop)$/.test(type ?? '') && keys.slice(i + 1, mention.first).includes('by')) return undefined
    if (key === 'continuation' && keys[i + 1] !== 'of') return undefined
    // "was stopped and X": what is said of the drug before is not said of this one.
    if (key === 'addition' && keys[i - 1] === 'in') return undefined
    // "After resuming feeds, X was given"
    if (words > 0 && /ing$/.test(key) && !/^(?:to|on|from)$/.test(keys[i + 1] ?? '') && keys.slice(i, mention.first).includes(','))
      return undefined
    // "X was added to Y": Y had been begun before.
    if (/^add(?:ed|ing|ition)$/.test(key) && isAddedTo(i, mention, at, keys)) return undefined
    if (type !== undefined)
      return auxiliaries.has(keys[i - 1] ?? '') &&
        !/^(?:on|to|with|by|for)$/.test(keys[i + 1] ?? '') &&
        [2, 3, 4].some((back) => at(i - back)?.named)
        ? undefined
        : eventAt(type, i, keys)
    if (/^\d/.test(key) || key === '%' || key === '/' || (key.length <= 2 && key !== 'by')) continue
    if (key === 'by' && keys[i - 1] === 'followed') return { type: 'start', first: i - 1, last: i + 1 }
    if (!bridges.has(key) && ++words > 2) return undefined
    if (ends.has(key)) return undefined
  }
  return undefined
}
