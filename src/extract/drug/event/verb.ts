export type EventType = 'start' | 'stop' | 'increase' | 'decrease' | 'switch' | 'continue' | 'missed' | 'overdose'

const list = new Map<string, EventType>()
for (const [type, words] of [
  [
    'start',
    'prescribed started start starting starts initiated initiating initiation begun began beginning commenced commencing commencement introduced introducing introduction added adding addition instituted institution reintroduced reintroduction restarted restarting resumed resuming resumption reinitiated reinitiation reinstituted recommenced readministered rechallenged rechallenge',
  ],
  [
    'stop',
    'stopped stopping stop discontinued discontinuing discontinue discontinuation withdrawn withdrew withdrawal withdrawing ceased cessation suspended suspension withheld terminated halted interrupted interruption paused pausing held omitted',
  ],
  ['increase', 'increased increasing increase escalated escalation uptitration uptitrated raised doubled intensified titrated'],
  [
    'decrease',
    'decreased decreasing decrease reduced reducing reduction tapered tapering taper lowered weaned weaning halved downtitrated cut',
  ],
  [
    'switch',
    'switched switching switch transitioned transitioning transition shifted shifting swapped replaced replacing substituted substitution substitute changed changing converted converting exchanged exchange',
  ],
  ['continue', 'continued continues continuing continue continuation maintained ongoing'],
  ['missed', 'missed defaulted nonadherent nonadherence noncompliant noncompliance skipped forgot forgotten irregularly'],
] as const) {
  for (const word of words.split(' ')) list.set(word, type)
}

/** What a verb or its noun tells of a medicine: "tapered" → decrease. */
export const verbs: ReadonlyMap<string, EventType> = list

/** What the word at a token tells: "tapered" → decrease, "de-escalated" → switch, "down-titrated" → decrease. */
export function verbAt(keys: readonly string[], i: number): EventType | undefined {
  const key = keys[i] ?? ''
  // "poor adherence to X", "ran out of X"
  if (key === 'out' && /^(?:ran|run|running)$/.test(keys[i - 1] ?? '') && keys[i + 1] === 'of') return 'missed'
  if (/^(?:compliance|adherence|compliant|adherent)$/.test(key) && poor.test(keys[i - 1] ?? '')) return 'missed'
  if ((key === 'intake' || key === 'use') && /^(?:irregular|erratic|inconsistent)$/.test(keys[i - 1] ?? '')) return 'missed'
  const type = verbs.get(key)
  if (type === 'increase') {
    const before = keys[i - 1]
    if (before === 'de') return 'switch'
    return before === 'down' ? 'decrease' : type
  }
  if (
    type === 'switch' &&
    keys[i + 1] === 'to' &&
    places.test(keys[/^(?:the|a|an|his|her|our)$/.test(keys[i + 2] ?? '') ? i + 3 : i + 2] ?? '')
  )
    return undefined
  // "was held", but not "has held the disease stable", "was held in reserve"
  if (
    key === 'held' &&
    (!/^(?:was|were|be|been|being|is|are|temporarily|then|also|initially)$/.test(keys[i - 1] ?? '') ||
      /^(?:in|back)$/.test(keys[i + 1] ?? ''))
  )
    return undefined
  // "anaesthesia was induced with X and maintained with Y"
  if (key === 'maintained' && keys.slice(Math.max(0, i - 30), i).some((key) => /^(?:ana?esth|sedat)/.test(key))) return undefined
  return type
}

const poor = /^(?:non|not|poor|poorly|inadequate|incomplete|irregular|erratic|inconsistent|partial)$/

/** Where patients are moved and rhythms are brought: "shifted to the ward", "converted to sinus rhythm". */
const places =
  /^(?:ward|icu|nicu|picu|ccu|intensive|coronary|home|sinus|normal|hospital|outpatient|operating|open|laparotomy|theatre|another|tertiary|general|rehabilitation|hospice)$/

/** "was", "has been" before a verb. */
export const auxiliaries: ReadonlySet<string> = new Set('was were is are been be being had has have'.split(' '))
