import type { Tokens } from '../../core/token.js'
import type { Attribute } from './attribute.js'
import type { Mention } from './recognise.js'

export type EventType = 'start' | 'stop' | 'increase' | 'decrease' | 'switch' | 'continue' | 'missed' | 'overdose'

/** What was done with a medicine, and the token that says so. */
export interface MedicineEvent {
  readonly type: EventType
  readonly first: number
  readonly last: number
}

const verbs = new Map<string, EventType>()
for (const [type, list] of [
  [
    'start',
    'prescribed started start starting starts initiated initiating initiation begun began beginning commenced commencing commencement introduced introducing introduction added adding addition instituted institution reintroduced reintroduction restarted restarting resumed resuming resumption reinitiated reinstituted',
  ],
  [
    'stop',
    'stopped stopping stop discontinued discontinuing discontinue discontinuation withdrawn withdrew withdrawal withdrawing ceased cessation suspended suspension withheld terminated halted interrupted interruption',
  ],
  ['increase', 'increased increasing increase escalated escalation uptitration uptitrated raised doubled intensified'],
  [
    'decrease',
    'decreased decreasing decrease reduced reducing reduction tapered tapering taper lowered weaned weaning halved downtitrated',
  ],
  ['switch', 'switched switching switch replaced replacing substituted substitution substitute changed changing converted'],
  ['continue', 'continued continuing continue continuation maintained ongoing'],
  ['missed', 'missed defaulted nonadherent nonadherence noncompliant noncompliance'],
] as const) {
  for (const word of list.split(' ')) verbs.set(word, type)
}

const auxiliaries: ReadonlySet<string> = new Set('was were is are been be being had has have'.split(' '))
const passive: ReadonlySet<string> = new Set(
  'stopped discontinued tapered withdrawn restarted resumed started initiated introduced added commenced reduced increased switched continued suspended withheld weaned ceased'.split(
    ' ',
  ),
)
const bridges: ReadonlySet<string> = new Set(
  'the a an of on with to in his her their this that and or both then dose doses dosage dosing therapy treatment regimen medication infusion administration use all also subsequently gradually slowly rapidly immediately therefore again initially further empirically only daily , ( ) ® ™ oral low high was were had been be for taking by prescribed at from patient he she which it'.split(
    ' ',
  ),
)
const nouns: ReadonlySet<string> = new Set('dose doses dosage therapy treatment and or , ( )'.split(' '))
const ends: ReadonlySet<string> = new Set(
  '. ; but because although while whereas when after before until unless if showed revealed developed'.split(' '),
)

/** The stretch of a name or of an attribute that holds a token. */
export type StretchAt = (token: number) => Stretch | undefined

interface Stretch {
  readonly first: number
  readonly last: number
  readonly named: boolean
}

/** Looks names and attributes up by their tokens. */
export function stretchesByToken(mentions: readonly Mention[], attributes: readonly Attribute[]): StretchAt {
  const byToken = new Map<number, Stretch>()
  const add = ({ first, last }: { readonly first: number; readonly last: number }, named: boolean): void => {
    const stretch = { first, last, named }
    for (let i = first; i < last; i++) byToken.set(i, stretch)
  }
  for (const attribute of attributes) add(attribute, false)
  for (const mention of mentions) add(mention, true)
  return (token) => byToken.get(token)
}

/** How far from a name its event may stand, in tokens. */
const reach = 60

/** The event that a sentence tells of a medicine: "X was stopped", "started on X", "discontinuation of X", "X withdrawal". */
export function eventOf(mention: Mention, at: StretchAt, tokens: Tokens): MedicineEvent | undefined {
  const behind = eventBehind(mention, at, tokens)
  const before = eventBefore(mention, at, tokens)
  if (behind && before) return behind.first - mention.last <= 3 ? behind : before
  return behind ?? before
}

function eventAt(type: EventType, first: number): MedicineEvent {
  return { type, first, last: first + 1 }
}

function eventBehind(mention: Mention, at: StretchAt, { keys, gaps }: Tokens): MedicineEvent | undefined {
  const noun = /^(?:dose|therapy|treatment)$/.test(keys[mention.last] ?? '') ? mention.last + 1 : mention.last
  const next = verbs.get(keys[noun] ?? '')
  // "methotrexate withdrawal", "steroid taper"
  if (next !== undefined && /(?:al|ion|er|on)$/.test(keys[noun] ?? '') && gaps[noun] !== 'none') return eventAt(next, noun)
  let auxiliary = false
  let plain = true
  let words = 0
  for (let i = mention.last; i < keys.length && i < mention.last + reach && words < 9; i++) {
    const other = at(i)
    if (other) {
      if (auxiliary && other.named) return undefined
      i = other.last - 1
      continue
    }
    const key = keys[i] ?? ''
    if (ends.has(key)) return undefined
    const type = verbs.get(key)
    if (type !== undefined && (auxiliary || (passive.has(key) && plain)) && !/(?:ing|ion)$/.test(key))
      return type === 'decrease' ? stopAfter(keys, i) : eventAt(type, i)
    if (auxiliaries.has(key)) auxiliary = true
    if (/^[a-z]/.test(key)) words++
    if (!nouns.has(key)) plain = false
    if (key === 'and' && auxiliary && words > 3) words += 2
  }
  return undefined
}

/** "tapered and then stopped" ends it. */
function stopAfter(keys: readonly string[], tapered: number): MedicineEvent {
  for (let i = tapered + 1; i <= tapered + 4; i++) {
    const key = keys[i] ?? '.'
    if (verbs.get(key) === 'stop') return eventAt('stop', i)
    if (!/^(?:and|then|,|finally|eventually|subsequently|later|gradually|slowly|completely|down|off)$/.test(key)) break
  }
  return eventAt('decrease', tapered)
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
    const type = verbs.get(key)
    // "was stopped and X": what is said of the drug before is not said of this one.
    if (key === 'addition' && keys[i - 1] === 'in') return undefined
    if (type !== undefined)
      return auxiliaries.has(keys[i - 1] ?? '') &&
        !/^(?:on|to|with|by|for)$/.test(keys[i + 1] ?? '') &&
        [2, 3, 4].some((back) => at(i - back)?.named)
        ? undefined
        : eventAt(type, i)
    if (/^\d/.test(key) || key === '%' || key === '/' || (key.length <= 2 && key !== 'by')) continue
    if (key === 'by' && keys[i - 1] === 'followed') return { type: 'start', first: i - 1, last: i + 1 }
    if (!bridges.has(key) && ++words > 2) return undefined
    if (ends.has(key)) return undefined
  }
  return undefined
}

const refusals: ReadonlySet<string> = new Set('refused refusing declined declining'.split(' '))
const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/

/** Whether the sentence says that the patient does not take it: allergic, refused, non-adherent. */
export function isNotTaken({ first, last }: Mention, stretchAt: StretchAt, { keys }: Tokens): boolean {
  if (isWithheld(last, stretchAt, keys)) return true
  if (allergies.test(keys[last] ?? '')) return true
  for (let back = 1; back <= 5; back++) {
    const key = keys[first - back] ?? '.'
    if (key === '.' || key === ';' || key === 'but' || key === 'received') return false
    if (refusals.has(key)) return true
    const gap = keys[first - back + 1]
    if (gap !== 'to' && gap !== 'with') continue
    if (allergies.test(key)) return true
    const negated =
      /^non/.test(key) || keys[first - back - 1] === 'non' || keys[first - back - 1] === 'not' || keys[first - back - 1] === 'poorly'
    if (/^(?:non)?(?:compliant|adherent|compliance|adherence)$/.test(key)) return negated || /^non/.test(key)
  }
  return false
}

const withheld: ReadonlySet<string> = new Set(
  'withheld avoided declined refused rejected considered offered proposed postponed planned contraindicated contra unsuitable unavailable requested'.split(
    ' ',
  ),
)
const given: ReadonlySet<string> = new Set(
  'given used required needed started restarted resumed reintroduced tried offered advised taken administered prescribed added available considered initiated introduced indicated tolerated received attempted repeated recommended necessary continued'.split(
    ' ',
  ),
)

/** "X was not given", "X had been declined", "X was prepared but not started". */
function isWithheld(last: number, stretchAt: StretchAt, keys: readonly string[]): boolean {
  let auxiliary = false
  let negated = false
  for (let i = last, words = 0; words < 8 && i < last + 24; i++) {
    const stretch = stretchAt(i)
    if (stretch) {
      if (auxiliary && stretch.named) return false
      i = stretch.last - 1
      continue
    }
    const key = keys[i] ?? '.'
    if (key === '.' || key === ';' || key === 'which' || key === 'until' || key === 'because') return false
    if (auxiliaries.has(key)) auxiliary = true
    else if (auxiliary && withheld.has(key)) return true
    else if (key === 'never' || (key === 'not' && keys[i + 1] !== 'only')) negated = true
    else if (negated && given.has(key)) return true
    else if (negated && /^(?:stopped|discontinued|effective|changed|increased|reduced)$/.test(key)) return false
    words++
  }
  return false
}
