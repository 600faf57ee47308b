export type EventType = 'start' | 'stop' | 'increase' | 'decrease' | 'switch' | 'continue' | 'missed' | 'overdose'

const list = new Map<string, EventType>()
for (const [type, words] of [
  [
    'start',
    'prescribed started start starting starts initiated initiating initiation begun began beginning commenced commencing commencement introduced introducing introduction added adding addition instituted institution reintroduced reintroduction restarted restarting resumed resuming resumption reinitiated reinstituted',
  ],
  [
    'stop',
    'stopped stopping stop discontinued discontinuing discontinue discontinuation withdrawn withdrew withdrawal withdrawing ceased cessation suspended suspension withheld terminated halted interrupted interruption paused pausing',
  ],
  ['increase', 'increased increasing increase escalated escalation uptitration uptitrated raised doubled intensified titrated'],
  [
    'decrease',
    'decreased decreasing decrease reduced reducing reduction tapered tapering taper lowered weaned weaning halved downtitrated cut',
  ],
  [
    'switch',
    'switched switching switch replaced replacing substituted substitution substitute changed changing converted exchanged exchange',
  ],
  ['continue', 'continued continues continuing continue continuation maintained ongoing'],
  ['missed', 'missed defaulted nonadherent nonadherence noncompliant noncompliance'],
] as const) {
  for (const word of words.split(' ')) list.set(word, type)
}

/** What a verb or its noun tells of a medicine: "tapered" → decrease. */
export const verbs: ReadonlyMap<string, EventType> = list

/** "was", "has been" before a verb. */
export const auxiliaries: ReadonlySet<string> = new Set('was were is are been be being had has have'.split(' '))
